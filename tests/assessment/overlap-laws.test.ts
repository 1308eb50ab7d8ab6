import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Hours } from '@/lib/assessment/answers'
import { between, stepsOf } from '@/lib/assessment/overlap'
import { byDays } from '@/lib/assessment/overlap/by-days'
import { side, spell, year, zone } from './working-days'

/** Hours of the buyer's day in which the place works too, counted minute by minute. */
function counted(buyer: Hours, place: Hours, date: Temporal.PlainDate): number {
  const days = place.days ?? [1, 2, 3, 4, 5]
  const theirs = [-2, -1, 0, 1, 2]
    .map((offset) => date.add({ days: offset }))
    .filter((day) => days.includes(day.dayOfWeek))
    .map((day) => spell(place, day))
  const [start, end] = spell(buyer, date)
  let minutes = 0
  for (let at = start; at < end; at += 1) if (theirs.some(([from, to]) => from <= at && at < to)) minutes += 1
  return Math.min(24, minutes / 60)
}

const datesOf = (of: number) =>
  Array.from({ length: 365 }, (_, day) => Temporal.PlainDate.from({ year: of, month: 1, day: 1 }).add({ days: day }))
const length = (at: Hours) => {
  const [start, end] = spell({ ...at, timeZone: 'UTC' }, Temporal.PlainDate.from('2026-01-07'))
  return (end - start) / 60
}

describe('shared hours, whatever the zones and hours', () => {
  it('equal a count minute by minute with another library, days of clock changes and the date line included', () => {
    fc.assert(
      fc.property(side, side, year, (buyer, place, of) => {
        const dates = datesOf(of).filter((date) => (buyer.days ?? [1, 2, 3, 4, 5]).includes(date.dayOfWeek))
        const theirs = place.days ?? [1, 2, 3, 4, 5]
        const middle = dates.filter((date) => [-1, 0, 1].every((offset) => theirs.includes(date.add({ days: offset }).dayOfWeek)))
        const ordinary = middle.length > 0 ? middle : dates
        const result = between(buyer, place, of)
        for (const date of ordinary.filter((_, at) => at % 7 === 0)) {
          const since = result.changes.findLast((change) => change.date <= date.toString())
          const hours = counted(buyer, place, date)
          if (since || result.changes.length === 0) expect(hours, date.toString()).toBe(since?.hours ?? result.min)
          expect(hours).toBeGreaterThanOrEqual(result.min)
          expect(hours).toBeLessThanOrEqual(result.max)
        }
        for (const change of result.changes.slice(0, 4))
          expect(counted(buyer, place, Temporal.PlainDate.from(change.date))).toBe(change.hours)
      }),
      { numRuns: 60 },
    )
  })

  it('lie between nothing and the working days that meet', () => {
    fc.assert(
      fc.property(side, side, year, (buyer, place, of) => {
        const result = between(buyer, place, of)
        // A long day may meet two of the place's days, and a clock set back within it makes it longer.
        const longest = Math.min(24, length(buyer) + 2, 2 * length(place) + 2)
        expect(result.min).toBeGreaterThanOrEqual(0)
        expect(result.mean).toBeGreaterThanOrEqual(result.min - 0.001)
        expect(result.max).toBeGreaterThanOrEqual(result.mean - 0.001)
        expect(result.max).toBeLessThanOrEqual(longest)
        expect(result.minWithinDay).toBeLessThanOrEqual(result.min)
        expect(result.nightShare).toBeGreaterThanOrEqual(0)
        expect(result.nightShare).toBeLessThanOrEqual(1)
        expect(result.hoursOutsideBuyerDay).toBeGreaterThanOrEqual(0)
        expect(result.weeklyMin).toBeLessThanOrEqual(longest * 7)
        expect(
          Object.values(result)
            .flat()
            .every((value) => typeof value !== 'number' || Number.isFinite(value)),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are the whole day for two teams with the same clock and hours', () => {
    fc.assert(
      fc.property(zone, year, (timeZone, of) => {
        const team = { timeZone, start: '09:00', end: '17:00' }
        expect(between(team, team, of)).toMatchObject({ min: 8, max: 8, mean: 8, changes: [], zeroDays: 0 })
      }),
      { numRuns: 100 },
    )
  })

  it('come out the same a second time', () => {
    fc.assert(
      fc.property(side, side, year, (buyer, place, of) => {
        expect(between(buyer, place, of)).toEqual(between({ ...buyer }, { ...place }, of))
      }),
      { numRuns: 50 },
    )
  })

  it('told by the days of the week, are on every day that counts what they are through the year, in few rows', () => {
    fc.assert(
      fc.property(side, side, year, (buyer, place, of) => {
        const pair = { ...between(buyer, place, of), site: 0, candidate: 0 as const }
        const on = (steps: ReturnType<typeof stepsOf>, date: string) => steps.findLast(({ from }) => from <= date)?.hours
        const through = stepsOf(pair)
        const all = byDays(pair, [buyer, place]).map(({ days, pair: one }) => ({ days, steps: stepsOf(one) }))
        const told = all.flatMap(({ days }) => days)
        expect(new Set(told).size).toBe(told.length)
        for (const date of datesOf(of).filter(({ dayOfWeek }) => told.includes(dayOfWeek))) {
          const { steps = [] } = all.find(({ days }) => days.includes(date.dayOfWeek)) ?? {}
          expect(on(steps, date.toString()), date.toString()).toBe(on(through, date.toString()))
        }
        for (const { steps } of all) expect(steps.length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 100 },
    )
  })
})
