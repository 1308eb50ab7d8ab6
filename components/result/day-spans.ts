/** Minutes of one day. */
export type Span = { from: number; to: number }

export const DAY = 24 * 60
const NIGHT = { start: '22:00', end: '06:00' }

/** The parts of a shift that lie in the night. */
export const nightsIn = (spans: readonly Span[], shift: number): Span[] =>
  spansOf(NIGHT.start, NIGHT.end, shift).flatMap((night) => spans.flatMap((span) => both(span, night)))

/** Minutes since midnight. */
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** '09:00 to 17:00'. */
export const clockSaid = ({ from, to }: Span): string =>
  [from, to].map((at) => `${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`).join(' to ')

export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** What two spans share. */
export const both = (a: Span, b: Span): Span[] => {
  const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  return span.from < span.to ? [span] : []
}

/** A shift laid on one day; one that passes midnight becomes two spans. */
export function spansOf(start: string, end: string, shift: number): Span[] {
  const from = (((minutes(start) + shift) % DAY) + DAY) % DAY
  const length = (minutes(end) - minutes(start) + DAY) % DAY || DAY
  const to = from + length
  return to <= DAY
    ? [{ from, to }]
    : [
        { from: 0, to: to - DAY },
        { from, to: DAY },
      ]
}
