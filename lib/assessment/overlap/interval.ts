/** Half-open, in minutes since the epoch. */
export type Interval = readonly [number, number]

export const HOUR = 60
export const DAY = 24 * HOUR

/** What two intervals share: one interval, or none. */
export const intersect = (a: Interval, b: Interval): Interval[] => {
  const [start, end] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  return start < end ? [[start, end]] : []
}

/** The same time as intervals that do not meet, in order. */
export function merged(pieces: readonly Interval[]): Interval[] {
  const apart: Interval[] = []
  for (const [start, end] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}

/** Minutes. */
export const length = ([start, end]: Interval): number => end - start
/** Hours of all of them together. */
export const total = (intervals: readonly Interval[]): number => intervals.reduce((sum, piece) => sum + length(piece), 0) / HOUR
