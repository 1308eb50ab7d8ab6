import type { Answers, Hours } from './answers'
import { instantOf, offsetAt } from './places/clock'
import { DAY_WINDOW, DEFAULT_YEAR, NIGHT, WORKDAYS } from './policy/overlap'
import type { OverlapHours } from './result'

/** Half-open, in minutes since the epoch. */
type Interval = readonly [number, number]
type Shared = { date: string; weekday: number; hours: number; within: number; outside: number; window: Interval | null; ordinary: boolean }

const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const WEEKDAYS = 7

/**
 * Hours shared by every buyer site and every candidate over a calendar year, by each zone's rules on the date.
 * Least, mean and most are over ordinary days: those in the middle of both working weeks, so that a date line costs Monday or Friday and not every figure.
 * @param year calendar year, 1970 to 2100
 */
export function overlapHours(answers: Answers, year: number = DEFAULT_YEAR.value): OverlapHours[] {
  const candidates = answers['ctx-candidates']
  if (!Array.isArray(candidates)) return []
  return (answers['ctx-buyer-location'] ?? []).flatMap((site, s) =>
    candidates.map((place, c) => ({ site: s, candidate: c, ...between(site, place, year) })),
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
    changes: ordinary.flatMap((day, i) => (i > 0 && day.hours !== ordinary[i - 1]?.hours ? [{ date: day.date, hours: day.hours }] : [])),
    zeroDays: days.filter((day) => day.hours === 0).length,
    weeklyMin: weeklyLeast(days),
    windows: windowsOf(ordinary, buyer, place, year),
    nightShare: nightShare(place),
    hoursOutsideBuyerDay: Math.min(...ordinary.map((day) => day.outside)),
  }
}

function sharedDays(buyer: Hours, place: Hours, year: number): Shared[] {
  const days: Shared[] = []
  const placeDays = workdays(place)
  for (let midnight = Date.UTC(year, 0, 1) / MINUTE; midnight < Date.UTC(year + 1, 0, 1) / MINUTE; midnight += DAY) {
    const weekday = weekdayOf(midnight)
    if (!workdays(buyer).includes(weekday)) continue
    const own = intervalOn(buyer, midnight, year)
    const around = [midnight - DAY, midnight, midnight + DAY].filter((day) => placeDays.includes(weekdayOf(day)))
    days.push({ date: isoDate(midnight), weekday, ordinary: around.length > 2, ...measure(own, around, place, year) })
  }
  return days
}

function measure(own: Interval, around: number[], place: Hours, year: number) {
  const shared = around.flatMap((day) => intersect(own, intervalOn(place, day, year)))
  const natural = around.map((day) => withinDay(place, day, year))
  const within = total(natural.flat().flatMap((piece) => intersect(own, piece)))
  const length = Math.max(0, ...natural.map(total))
  const window = shared.reduce<Interval | null>((best, piece) => (best && best[1] - best[0] >= piece[1] - piece[0] ? best : piece), null)
  return { hours: Math.min(total(shared), DAY / HOUR), within, outside: length - within, window }
}

/** Days in the middle of both weeks; where the two weeks never allow one, every day of the buyer's. */
function ordinaryOf(days: Shared[]): Shared[] {
  const middle = days.filter((day) => day.ordinary)
  return middle.length > 0 ? middle : days
}

function windowsOf(days: Shared[], buyer: Hours, place: Hours, year: number): OverlapHours['windows'] {
  const windows: OverlapHours['windows'] = []
  for (const day of days) {
    if (!day.window) continue
    const [start, end] = day.window
    const clock = (side: Hours, at: number) => wallClock(at + offsetAt(side.timeZone, at, year))
    const entry = {
      from: day.date,
      hours: day.hours,
      buyer: { start: clock(buyer, start), end: clock(buyer, end) },
      candidate: { start: clock(place, start), end: clock(place, end) },
    }
    const last = windows.at(-1)
    if (
      !last ||
      last.buyer.start !== entry.buyer.start ||
      last.buyer.end !== entry.buyer.end ||
      last.candidate.start !== entry.candidate.start ||
      last.candidate.end !== entry.candidate.end
    )
      windows.push(entry)
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
  const nights = [-DAY, 0, DAY].flatMap((day) => intersect([start, end], [NIGHT.value.start + day, NIGHT.value.end + DAY + day]))
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
const total = (intervals: readonly Interval[]): number => intervals.reduce((sum, [start, end]) => sum + (end - start), 0) / HOUR
const isoDate = (midnight: number): string => new Date(midnight * MINUTE).toISOString().slice(0, 10)
const wallClock = (local: number): string => new Date(local * MINUTE).toISOString().slice(11, 16)
const round = (value: number): number => Math.round(value * 1000) / 1000
