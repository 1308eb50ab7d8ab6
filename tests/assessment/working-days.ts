import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Hours } from '@/lib/assessment/answers'
import { zonesOf } from '@/lib/assessment/places/places'
import { ZONE_TABLE } from '@/lib/assessment/places/zone-table'

export const zone = fc.constantFrom(...new Set(Object.keys(ZONE_TABLE).flatMap(zonesOf)))
const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => Temporal.PlainTime.from('00:00').add({ minutes: quarter * 15 }))
/** Anybody's working day, over midnight or not, in any zone that is offered. */
export const side = fc
  .record({
    timeZone: zone,
    start: clock,
    end: clock,
    days: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), { nil: undefined }),
  })
  .filter(({ start, end }) => !start.equals(end))
  .map(({ start, end, ...rest }): Hours => ({ ...rest, start: start.toString().slice(0, 5), end: end.toString().slice(0, 5) }))
export const year = fc.integer({ min: 1972, max: 2060 })

/** A working day as two instants in minutes, by another library's zone rules. */
export function spell(at: Hours, date: Temporal.PlainDate): [number, number] {
  const [start, end] = [Temporal.PlainTime.from(at.start), Temporal.PlainTime.from(at.end)]
  const last = Temporal.PlainTime.compare(end, start) <= 0 ? date.add({ days: 1 }) : date
  const instant = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime) =>
    day.toZonedDateTime({ timeZone: at.timeZone, plainTime }).epochMilliseconds / 60_000
  return [instant(date, start), instant(last, end)]
}
