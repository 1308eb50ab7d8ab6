import type { Hours } from '../answers'
import { steadyOffset } from '../places/clock'
import type { OverlapHours } from '../result'
import { midnightsOf, weekdayOf } from './calendar'
import { DAY, HOUR, type Interval, intersect, length, total } from './interval'
import { AROUND, clockAt, intervalOn, withinDay, workdays } from './side'

export type Window = Pick<OverlapHours['windows'][number], 'buyer' | 'candidate'>
/** What one day of the buyer's shares with the place, in hours. */
type Measure = { hours: number; within: number; outside: number; window: Window | null }
export type SharedDay = Measure & { midnight: number; weekday: number }
type Day = { midnight: number; around: number[]; year: number }

/** Every working day of the buyer's in a year; days on which both clocks stand alike are measured once. */
export function sharedDays(buyer: Hours, place: Hours, year: number): SharedDay[] {
  const [own, theirs] = [workdays(buyer), workdays(place)]
  const measured = new Map<string, Measure>()
  return midnightsOf(year).flatMap((midnight) => {
    const weekday = weekdayOf(midnight)
    if (!own.includes(weekday)) return []
    const around = AROUND.filter((day) => theirs.includes(weekdayOf(midnight + day)))
    const clocks = clocksAbout(buyer, place, midnight, year)
    const key = clocks && `${clocks} ${around}`
    const measure = (key && measured.get(key)) || measureDay(buyer, place, { midnight, around, year })
    if (key) measured.set(key, measure)
    return [{ ...measure, midnight, weekday }]
  })
}

/** The same for all days on which the two clocks stand alike; null where one of them changes on or about that day. */
function clocksAbout(buyer: Hours, place: Hours, midnight: number, year: number): string | null {
  const about: Interval = [midnight - 3 * DAY, midnight + 5 * DAY]
  const [own, theirs] = [steadyOffset(buyer.timeZone, about, year), steadyOffset(place.timeZone, about, year)]
  return own === null || theirs === null ? null : `${own} ${theirs}`
}

function measureDay(buyer: Hours, place: Hours, { midnight, around, year }: Day): Measure {
  const own = intervalOn(buyer, midnight, year)
  const shared = around.flatMap((day) => intersect(own, intervalOn(place, midnight + day, year)))
  const natural = around.map((day) => withinDay(place, midnight + day, year))
  const within = total(natural.flat().flatMap((piece) => intersect(own, piece)))
  const longest = shared.reduce<Interval | null>((best, piece) => (best && length(best) >= length(piece) ? best : piece), null)
  return {
    hours: Math.min(total(shared), DAY / HOUR),
    within,
    outside: Math.max(0, ...natural.map((pieces) => total(pieces) - within)),
    window: longest && windowOf(longest, buyer, place, year),
  }
}

function windowOf([start, end]: Interval, buyer: Hours, place: Hours, year: number): Window {
  const clocks = (side: Hours) => ({ start: clockAt(side, start, year), end: clockAt(side, end, year) })
  return { buyer: clocks(buyer), candidate: clocks(place) }
}
