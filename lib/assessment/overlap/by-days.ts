import type { Hours } from '../answers'
import { stepsOf } from '../overlap'
import type { OverlapHours } from '../result'
import { isoDate, midnightsOf, weekdayOf } from './calendar'
import { middleDays, workdays } from './side'

/** What the days of the week share that share the same: `days` ISO weekdays, all that were measured where they do not differ. */
export type ByDays = { days: readonly number[]; pair: OverlapHours }
type Side = Pick<Hours, 'days'>
type Window = OverlapHours['windows'][number]

/** Rows of a year; the clocks of two places make no more of them. */
const MOST = 12

/**
 * Where two weeks have no day in the middle of both, or a long day meets another day of the place's on some weekdays alone, the hours come and
 * go with every week. They are told by the days of the week then, each through the year: as one year they would be hundreds of rows.
 * @param adjust what each is put through before days are called the same, such as dating its steps by the clocks
 * @returns in the order of the week; one entry where the days do not differ
 */
export function byDays(
  pair: OverlapHours,
  [buyer, place]: readonly [Side, Side],
  adjust: (one: OverlapHours) => OverlapHours = (one) => one,
): ByDays[] {
  const middle = middleDays(buyer, place)
  const days = (middle.length > 0 ? middle : workdays(buyer)).toSorted((a, b) => a - b)
  if (beginningsOf(pair).size <= MOST) return [{ days, pair: adjust(pair) }]
  const groups = new Map<string, ByDays>()
  for (const day of days) {
    const own = adjust(onDay(pair, day))
    const same = JSON.stringify([stepsOf(own), own.windows])
    groups.set(same, { pair: own, days: [...(groups.get(same)?.days ?? []), day] })
  }
  return [...groups.values()]
}

/** Dates from which something else holds: the hours, or the clock times of them. */
const beginningsOf = (pair: OverlapHours): Set<string> => new Set([...stepsOf(pair), ...pair.windows].map(({ from }) => from))

type Told = { from: string; hours: number; window: Window | undefined }

/** The pair as it is on one day of the week; what its first such day shares is what it shares in January. */
function onDay(pair: OverlapHours, day: number): OverlapHours {
  const told = midnightsOf(pair.year)
    .filter((midnight) => weekdayOf(midnight) === day)
    .map((midnight, at) => toldOn(pair, isoDate(midnight), at === 0))
  const windows = told.flatMap(({ from, hours, window }): Window[] => (window ? [{ ...window, from, hours }] : []))
  return {
    ...pair,
    min: Math.min(...told.map(({ hours }) => hours)),
    changes: told.flatMap(({ from, hours }, at) => (at > 0 && hours !== told[at - 1]?.hours ? [{ date: from, hours }] : [])),
    windows: windows.filter((window, at) => at === 0 || clocksOf(window) !== clocksOf(windows[at - 1])),
  }
}

function toldOn(pair: OverlapHours, date: string, isFirst: boolean): Told {
  const hours = stepsOf(pair).findLast((step) => step.from <= date)?.hours ?? 0
  const window = hours > 0 ? pair.windows.findLast((one) => one.from <= date) : undefined
  return { from: isFirst ? `${pair.year}-01-01` : date, hours, window }
}

const clocksOf = (window: Window | undefined): string => JSON.stringify([window?.buyer, window?.candidate])
