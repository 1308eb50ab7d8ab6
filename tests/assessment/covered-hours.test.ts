import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Hours } from '@/lib/assessment/answers'
import { between, coveredHours, stepsOf } from '@/lib/assessment/overlap'
import { side, spell, year } from './working-days'

const QUARTER = 15
const [AROUND, UTC] = [[-2, -1, 0, 1, 2], 'UTC']

const wednesdaysOf = (of: number) => {
  const first = Temporal.PlainDate.from({ year: of, month: 1, day: 1 })
  const days = Array.from({ length: first.daysInYear }, (_, day) => first.add({ days: day }))
  return days.filter((day) => day.dayOfWeek === 3)
}

/** Hours of a day in which some side works, looked at quarter by quarter with another library. */
function counted(sides: readonly Hours[], date: Temporal.PlainDate): number {
  const spells = sides.flatMap((one) => AROUND.map((offset) => spell(one, date.add({ days: offset }))))
  const midnight = date.toZonedDateTime(UTC).epochMilliseconds / 60_000
  let quarters = 0
  for (let at = midnight; at < midnight + 24 * 60; at += QUARTER) if (spells.some(([from, to]) => from <= at && at < to)) quarters += 1
  return (quarters * QUARTER) / 60
}

describe('hours in which somebody works', () => {
  it('equal a count of every quarter of an hour, over all Wednesdays of the year', () => {
    fc.assert(
      fc.property(fc.array(side, { maxLength: 3 }), year, (sides, of) => {
        const least = Math.min(...wednesdaysOf(of).map((date) => counted(sides, date)))
        expect(coveredHours(sides, of)).toBe(least)
      }),
      { numRuns: 40 },
    )
  })
})

const WEEK = [1, 2, 3, 4, 5, 6, 7]

describe('the window of a day', () => {
  it('is the longest stretch that both share, on both clocks, and stands with the hours of that day', () => {
    fc.assert(
      fc.property(side, side, year, (own, other, of) => {
        const [buyer, place] = [own, other].map((one): Hours => ({ ...one, days: WEEK })) as [Hours, Hours]
        for (const { from, buyer: here, candidate: there } of between(buyer, place, of).windows.slice(0, 4)) {
          const [start, end] = spell(buyer, Temporal.PlainDate.from(from))
          const theirs = AROUND.map((offset) => spell(place, Temporal.PlainDate.from(from).add({ days: offset })))
          const shared = theirs.map(([a, b]) => [Math.max(a, start), Math.min(b, end)] as const).filter(([a, b]) => a < b)
          const longest = Math.max(...shared.map(([a, b]) => b - a))
          const [first, last] = shared.find(([a, b]) => b - a === longest) ?? [0, 0]
          const clock = (at: number, { timeZone }: Hours) =>
            Temporal.Instant.fromEpochMilliseconds(at * 60_000)
              .toZonedDateTimeISO(timeZone)
              .toPlainTime()
              .toString({ smallestUnit: 'minute' })
          expect([here, there]).toEqual([buyer, place].map((one) => ({ start: clock(first, one), end: clock(last, one) })))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the steps of a year', () => {
  it('begin on 1 January with the hours of the first working day, and end with those of the last', () => {
    const newYork: Hours = { timeZone: 'America/New_York', start: '09:00', end: '17:00' }
    const warsaw: Hours = { timeZone: 'Europe/Warsaw', start: '08:00', end: '16:00' }
    expect(stepsOf(between(newYork, warsaw, 2026)).map(({ from, hours }) => [from, hours])).toEqual([
      ['2026-01-01', 1],
      ['2026-03-10', 2],
      ['2026-03-31', 1],
      ['2026-10-27', 2],
      ['2026-11-03', 1],
    ])
    expect(stepsOf(between(newYork, newYork, 2026))).toEqual([{ from: '2026-01-01', hours: 8 }])
    expect(stepsOf(between(newYork, { ...newYork, start: '17:00', end: '23:00' }, 2026))).toEqual([{ from: '2026-01-01', hours: 0 }])
  })

  it('begin with none where the year begins with none shared', () => {
    const london: Hours = { timeZone: 'Europe/London', start: '09:00', end: '17:00' }
    const lagos: Hours = { timeZone: 'Africa/Lagos', start: '17:00', end: '22:00' }
    expect(stepsOf(between(london, lagos, 2026))[0]).toEqual({ from: '2026-01-01', hours: 1 })
    expect(stepsOf(between({ ...london, end: '16:00' }, lagos, 2026)).map(({ hours }) => hours)).toEqual([0])
    expect(
      stepsOf(between({ ...lagos, start: '09:00', end: '17:00' }, { ...london, start: '16:00', end: '22:00' }, 2026)).map(
        ({ hours }) => hours,
      ),
    ).toEqual([0, 1, 0])
  })
})
