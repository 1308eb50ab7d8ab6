import type { Answers, Hours } from './answers'
import { isoDate, midnightsOf, weekdayOf } from './overlap/calendar'
import { DAY, HOUR, intersect, merged, total } from './overlap/interval'
import { type SharedDay, sharedDays, type Window } from './overlap/shared-days'
import { AROUND, intervalOn, middleDays, nightShare } from './overlap/side'
import { clockDifferences } from './places/clock'
import { DEFAULT_YEAR } from './policy/overlap'
import type { OverlapHours } from './result'

/** Wednesday: no side's weekend touches it. */
const MIDWEEK = 3

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
  const ordinary = ordinaryOf(days, middleDays(buyer, place))
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
    nightShare: round(nightShare(place)),
    hoursOutsideBuyerDay: Math.min(...ordinary.map((day) => day.outside)),
  }
}

/** Least hours, 0 to 24, of a day in the middle of the week in which at least one of these sides works, over the year. */
export function coveredHours(sides: readonly Hours[], year: number): number {
  let least = DAY / HOUR
  for (const midnight of midnightsOf(year).filter((day) => weekdayOf(day) === MIDWEEK)) {
    const pieces = sides.flatMap((side) =>
      AROUND.flatMap((day) => intersect([midnight, midnight + DAY], intervalOn(side, midnight + day, year))),
    )
    least = Math.min(least, total(merged(pieces)))
  }
  return least
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

/** Days in the middle of both weeks; where the two weeks never allow one, every day of the buyer's. */
function ordinaryOf(days: SharedDay[], middle: readonly number[]): SharedDay[] {
  const inTheMiddle = days.filter((day) => middle.includes(day.weekday))
  return inTheMiddle.length > 0 ? inTheMiddle : days
}

/** The windows of the year in turn, each with the day from which it holds. */
function windowsOf(days: SharedDay[]): OverlapHours['windows'] {
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
function weeklyLeast(days: SharedDay[]): number {
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

const round = (value: number): number => Math.round(value * 1000) / 1000
