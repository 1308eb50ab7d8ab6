import type { Answers, Hours } from './answers'
import { clockDifferences, instantOf, offsetAt, steadyOffset } from './places/clock'
import { DAY_WINDOW, DEFAULT_YEAR, NIGHT, WORKDAYS } from './policy/overlap'
import type { OverlapHours } from './result'

/** Half-open, in minutes since the epoch. */
type Interval = readonly [number, number]
type Window = Pick<OverlapHours['windows'][number], 'buyer' | 'candidate'>
/** What one day of the buyer's shares with the place, in hours. */
type Measure = { hours: number; within: number; outside: number; window: Window | null }
type Shared = Measure & { midnight: number; weekday: number; ordinary: boolean }

const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const WEEKDAYS = 7
/** Wednesday: no side's weekend touches it. */
const MIDWEEK = 3
/** Days on which a place may begin hours that meet the buyer's, which may go on into the next day on the other side of the date line. */
const AROUND = [-2 * DAY, -DAY, 0, DAY, 2 * DAY]
const NEIGHBOURS = [-DAY, 0, DAY]

/**
 * Hours shared by every buyer site and every candidate over a calendar year, by each zone's rules on the date.
 * Least, mean and most are over ordinary days: those in the middle of both working weeks, so that a date line costs Monday or Friday and not every figure.
 * @param year calendar year, 1970 to 2100
 */
export function overlapHours(answers: Answers, year: number = DEFAULT_YEAR.value): OverlapHours[] {
  const candidates = answers['ctx-candidates']
  if (!Array.isArray(candidates)) return []
  return (answers['ctx-buyer-location'] ?? []).flatMap((site, s) =>
    candidates.map((place, c) => ({
      site: s,
      candidate: c,
      ...between(site, place, year),
      clocks: clockDifferences(site.timeZone, place.timeZone, year),
    })),
  )
}

/** Shared hours of two working days over a year. */
export function between(buyer: Hours, place: Hours, year: number): Omit<OverlapHours, 'site' | 'candidate'> {
  const days = sharedDays(buyer, place, year)
  const ordinary = ordinaryOf(days)
  const hours = ordinary.map((day) => day.hours)
  return {
    year,
    min: Math.min(...hours),
    mean: round(hours.reduce((sum, h) => sum + h, 0) / hours.length),
    max: Math.max(...hours),
    minWithinDay: Math.min(...ordinary.map((day) => day.within)),
    changes: ordinary.flatMap((day, i) =>
      i > 0 && day.hours !== ordinary[i - 1]?.hours ? [{ date: isoDate(day.midnight), hours: day.hours }] : [],
    ),
    zeroDays: days.filter((day) => day.hours === 0).length,
    weeklyMin: weeklyLeast(days),
    windows: windowsOf(ordinary),
    nightShare: nightShare(place),
    hoursOutsideBuyerDay: Math.min(...ordinary.map((day) => day.outside)),
  }
}

/** Least hours, 0 to 24, of a day in the middle of the week in which at least one of these sides works, over the year. */
export function coveredHours(sides: readonly Hours[], year: number): number {
  let least = DAY / HOUR
  for (let midnight = Date.UTC(year, 0, 1) / MINUTE; midnight < Date.UTC(year + 1, 0, 1) / MINUTE; midnight += DAY) {
    if (weekdayOf(midnight) !== MIDWEEK) continue
    const pieces = sides.flatMap((side) =>
      AROUND.flatMap((day) => intersect([midnight, midnight + DAY], intervalOn(side, midnight + day, year))),
    )
    least = Math.min(least, total(merged(pieces)))
  }
  return least
}

function merged(pieces: readonly Interval[]): Interval[] {
  const apart: Interval[] = []
  for (const [start, end] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}

/** Shared hours through the year, each with the day from which it holds; the first entry is 1 January. */
export function stepsOf({
  year,
  min,
  changes,
  windows,
}: Pick<OverlapHours, 'year' | 'min' | 'changes' | 'windows'>): { from: string; hours: number }[] {
  const [first] = changes
  const early = windows.find(({ from }) => first === undefined || from < first.date)
  const start = first === undefined ? min : (early?.hours ?? 0)
  return [{ from: `${year}-01-01`, hours: start }, ...changes.map(({ date, hours }) => ({ from: date, hours }))]
}

function sharedDays(buyer: Hours, place: Hours, year: number): Shared[] {
  const days: Shared[] = []
  const [own, theirs] = [workdays(buyer), workdays(place)]
  const measured = new Map<string, Measure>()
  for (let midnight = Date.UTC(year, 0, 1) / MINUTE; midnight < Date.UTC(year + 1, 0, 1) / MINUTE; midnight += DAY) {
    const weekday = weekdayOf(midnight)
    if (!own.includes(weekday)) continue
    const around = AROUND.filter((day) => theirs.includes(weekdayOf(midnight + day)))
    const key = sameDay(buyer, place, midnight, year)
    const known = key === null ? undefined : measured.get(`${key} ${around}`)
    const measure = known ?? measureDay(buyer, place, { midnight, around, year })
    if (key !== null) measured.set(`${key} ${around}`, measure)
    days.push({ ...measure, midnight, weekday, ordinary: NEIGHBOURS.every((day) => around.includes(day)) })
  }
  return days
}

/** The same for all days on which the two clocks stand alike; null where one of them changes on or about that day. */
function sameDay(buyer: Hours, place: Hours, midnight: number, year: number): string | null {
  const about: Interval = [midnight - 3 * DAY, midnight + 5 * DAY]
  const [own, theirs] = [steadyOffset(buyer.timeZone, about, year), steadyOffset(place.timeZone, about, year)]
  return own === null || theirs === null ? null : `${own} ${theirs}`
}

function measureDay(buyer: Hours, place: Hours, day: { midnight: number; around: number[]; year: number }): Measure {
  const own = intervalOn(buyer, day.midnight, day.year)
  const shared = day.around.flatMap((offset) => intersect(own, intervalOn(place, day.midnight + offset, day.year)))
  const natural = day.around.map((offset) => withinDay(place, day.midnight + offset, day.year))
  const within = total(natural.flat().flatMap((piece) => intersect(own, piece)))
  const longest = shared.reduce<Interval | null>((best, piece) => (best && length(best) >= length(piece) ? best : piece), null)
  return {
    hours: Math.min(total(shared), DAY / HOUR),
    within,
    outside: Math.max(0, ...natural.map((pieces) => total(pieces) - within)),
    window: longest && windowOf(longest, buyer, place, day.year),
  }
}

function windowOf([start, end]: Interval, buyer: Hours, place: Hours, year: number): Window {
  const clock = (side: Hours, at: number) => wallClock(at + offsetAt(side.timeZone, at, year))
  return {
    buyer: { start: clock(buyer, start), end: clock(buyer, end) },
    candidate: { start: clock(place, start), end: clock(place, end) },
  }
}

/** Days in the middle of both weeks; where the two weeks never allow one, every day of the buyer's. */
function ordinaryOf(days: Shared[]): Shared[] {
  const middle = days.filter((day) => day.ordinary)
  return middle.length > 0 ? middle : days
}

/** The windows of the year in turn, each with the day from which it holds. */
function windowsOf(days: Shared[]): OverlapHours['windows'] {
  const windows: OverlapHours['windows'] = []
  let last: Window | null = null
  for (const { midnight, hours, window } of days) {
    if (window && window !== last && JSON.stringify(window) !== JSON.stringify(last))
      windows.push({ from: isoDate(midnight), hours, ...window })
    last = window
  }
  return windows
}

/** Least sum over the full weeks of the year, Monday to Sunday. */
function weeklyLeast(days: Shared[]): number {
  const weeks: number[][] = []
  let previous = Number.POSITIVE_INFINITY
  for (const day of days) {
    if (day.weekday <= previous) weeks.push([])
    weeks.at(-1)?.push(day.hours)
    previous = day.weekday
  }
  const longest = Math.max(...weeks.map((week) => week.length))
  return round(Math.min(...weeks.filter((week) => week.length === longest).map((week) => week.reduce((sum, h) => sum + h, 0))))
}

function nightShare(place: Hours): number {
  const [start, end] = [minutesOf(place.start), endOf(place)]
  const nights = AROUND.flatMap((day) => intersect([start, end], [NIGHT.value.start + day, NIGHT.value.end + DAY + day]))
  return round((total(nights) * HOUR) / (end - start))
}

function withinDay(place: Hours, midnight: number, year: number): Interval[] {
  const own = intervalOn(place, midnight, year)
  return [midnight, midnight + DAY].flatMap((day) =>
    intersect(own, [
      instantOf(place.timeZone, day + DAY_WINDOW.value.start, year),
      instantOf(place.timeZone, day + DAY_WINDOW.value.end, year),
    ]),
  )
}

const intervalOn = (side: Hours, midnight: number, year: number): Interval => [
  instantOf(side.timeZone, midnight + minutesOf(side.start), year),
  instantOf(side.timeZone, midnight + endOf(side), year),
]

const intersect = (a: Interval, b: Interval): Interval[] => {
  const [start, end] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  return start < end ? [[start, end]] : []
}

const workdays = (side: Hours): readonly number[] => side.days ?? WORKDAYS.value
/** ISO weekday of a day given by its midnight in minutes; the epoch was a Thursday. */
const weekdayOf = (midnight: number): number => ((Math.floor(midnight / DAY) + 3) % WEEKDAYS) + 1
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const endOf = (side: Hours): number => minutesOf(side.end) + (minutesOf(side.end) <= minutesOf(side.start) ? DAY : 0)
const length = ([start, end]: Interval): number => end - start
const total = (intervals: readonly Interval[]): number => intervals.reduce((sum, piece) => sum + length(piece), 0) / HOUR
const isoDate = (midnight: number): string => new Date(midnight * MINUTE).toISOString().slice(0, 10)
const wallClock = (local: number): string => new Date(local * MINUTE).toISOString().slice(11, 16)
const round = (value: number): number => Math.round(value * 1000) / 1000
