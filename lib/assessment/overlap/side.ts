import type { Hours } from '../answers'
import { instantOf, offsetAt } from '../places/clock'
import { DAY_WINDOW, NIGHT, WORKDAYS } from '../policy/overlap'
import { minutesOf, wallClock } from './calendar'
import { DAY, type Interval, intersect, total } from './interval'

/** Days on which a place may begin hours that meet the buyer's, which may go on into the next day on the other side of the date line. */
export const AROUND = [-2 * DAY, -DAY, 0, DAY, 2 * DAY]

/** ISO weekdays on which a side works. */
export const workdays = (side: Pick<Hours, 'days'>): readonly number[] => side.days ?? WORKDAYS.value

/** ISO weekdays of the first side in the middle of both weeks: the other works on them, on the day before and on the day after. */
export function middleDays(buyer: Pick<Hours, 'days'>, place: Pick<Hours, 'days'>): number[] {
  const theirs = workdays(place)
  return workdays(buyer).filter((day) => [day, day - 1, day + 1].every((near) => theirs.includes(((near + 6) % 7) + 1)))
}

/** The working hours that begin on the day of this local midnight. */
export const intervalOn = (side: Hours, midnight: number, year: number): Interval => [
  instantOf(side.timeZone, midnight + minutesOf(side.start), year),
  instantOf(side.timeZone, midnight + endOf(side), year),
]

/** Those of them within the ordinary hours of a day, which are not bought at night. */
export function withinDay(place: Hours, midnight: number, year: number): Interval[] {
  const own = intervalOn(place, midnight, year)
  const at = (local: number) => instantOf(place.timeZone, local, year)
  return [midnight, midnight + DAY].flatMap((day) => intersect(own, [at(day + DAY_WINDOW.value.start), at(day + DAY_WINDOW.value.end)]))
}

/** Share of a side's hours that are night, 0 to 1. */
export function nightShare(side: Hours): number {
  const own: Interval = [minutesOf(side.start), endOf(side)]
  const nights = AROUND.flatMap((day) => intersect(own, [NIGHT.value.start + day, NIGHT.value.end + DAY + day]))
  return total(nights) / total([own])
}

/** What the clocks of a side say at an instant, 'HH:MM'. */
export const clockAt = (side: Hours, instant: number, year: number): string => wallClock(instant + offsetAt(side.timeZone, instant, year))

/** Minutes after the midnight on which the day begins; an end at or before the start is on the next day. */
const endOf = (side: Hours): number => minutesOf(side.end) + (minutesOf(side.end) <= minutesOf(side.start) ? DAY : 0)
