const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const MARGIN = 14 * DAY
/** Shorter than the shortest clock change kept by anybody: the month of Ramadan in Morocco. */
const STEP = 14 * DAY

/** UTC offset in minutes from this instant on, both in minutes since the epoch. */
type Change = { from: number; offset: number }

const memo = new Map<string, Map<number, readonly Change[]>>()

/**
 * The offset of a zone at an instant, by the zone's rules on that date.
 * @param instant minutes since the epoch
 * @returns minutes east of UTC
 * @throws RangeError for a zone that the platform does not know; the schema refuses those before.
 */
export function offsetAt(zone: string, instant: number, year: number): number {
  const changes = changesIn(zone, year)
  let offset = changes[0]?.offset ?? 0
  for (const change of changes) if (change.from <= instant) offset = change.offset
  return offset
}

/**
 * Local wall-clock minutes (counted as if UTC) to an instant. A time that a clock change skips moves on by the change;
 * of a time that comes twice, the first is meant.
 */
export function instantOf(zone: string, local: number, year: number): number {
  const [before, after] = [offsetAt(zone, local - DAY, year), offsetAt(zone, local + DAY, year)]
  if (before === after) return local - before
  const second = local - after
  const onlySecond = offsetAt(zone, local - before, year) !== before && offsetAt(zone, second, year) === after
  return onlySecond ? second : local - before
}

/** The offset of a zone where it stays the same from one instant to another, else null. */
export function steadyOffset(zone: string, [from, to]: readonly [number, number], year: number): number | null {
  const offset = offsetAt(zone, from, year)
  return changesIn(zone, year).some((change) => change.from > from && change.from <= to) ? null : offset
}

/** Minutes by which the second clock is ahead of the first, from each local date of the first on which that changes; the first entry is 1 January. */
export function clockDifferences(first: string, second: string, year: number): { from: string; ahead: number }[] {
  const differences: { from: string; ahead: number }[] = []
  for (let noon = Date.UTC(year, 0, 1, 12) / MINUTE; noon < Date.UTC(year + 1, 0, 1) / MINUTE; noon += DAY) {
    const instant = instantOf(first, noon, year)
    const ahead = offsetAt(second, instant, year) - offsetAt(first, instant, year)
    if (ahead !== differences.at(-1)?.ahead) differences.push({ from: new Date(noon * MINUTE).toISOString().slice(0, 10), ahead })
  }
  return differences
}

/** Offsets of a zone over a year and two weeks on either side; worked out once for a zone and year. */
function changesIn(zone: string, year: number): readonly Change[] {
  const years = memo.get(zone) ?? new Map<number, readonly Change[]>()
  const known = years.get(year)
  if (known) return known
  const made = findChanges(zone, Date.UTC(year, 0, 1) / MINUTE - MARGIN, Date.UTC(year + 1, 0, 1) / MINUTE + MARGIN)
  memo.set(zone, years.set(year, made))
  return made
}

function findChanges(zone: string, start: number, end: number): Change[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const read = (instant: number) =>
    parseOffset(format.formatToParts(instant * MINUTE).find((part) => part.type === 'timeZoneName')?.value ?? '')
  const changes: Change[] = [{ from: start, offset: read(start) }]
  for (let from = start; from < end; from += STEP) {
    const before = changes.at(-1)?.offset ?? 0
    const after = read(from + STEP)
    if (before === after) continue
    let [low, high] = [from, from + STEP]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (read(middle) === before) low = middle
      else high = middle
    }
    changes.push({ from: high, offset: after })
  }
  return changes
}

/** 'GMT', 'GMT+05:30', 'GMT-03:30:52' in minutes. */
function parseOffset(text: string): number {
  const match = /GMT([+-])(\d+):?(\d+)?/.exec(text)
  if (!match) return 0
  const minutes = Number(match[2]) * HOUR + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}
