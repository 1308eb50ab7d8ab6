const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** UTC offset in minutes from this instant on, both in minutes since the epoch. */
type Change = { from: number; offset: number }

const memo = new Map<string, readonly Change[]>()

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

/** Offsets of a zone over a year and two weeks on either side; worked out once for a zone and year. */
function changesIn(zone: string, year: number): readonly Change[] {
  const key = `${zone} ${year}`
  const known = memo.get(key)
  if (known) return known
  const made = findChanges(zone, Date.UTC(year, 0, 1) / MINUTE - 2 * WEEK, Date.UTC(year + 1, 0, 1) / MINUTE + 2 * WEEK)
  memo.set(key, made)
  return made
}

function findChanges(zone: string, start: number, end: number): Change[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const read = (instant: number) =>
    parseOffset(format.formatToParts(instant * MINUTE).find((part) => part.type === 'timeZoneName')?.value ?? '')
  const changes: Change[] = [{ from: start, offset: read(start) }]
  for (let from = start; from < end; from += WEEK) {
    let [low, high] = [from, from + WEEK]
    const [before, after] = [read(low), read(high)]
    if (before === after) continue
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
