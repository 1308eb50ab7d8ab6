import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actuals, actualsSchema, type Measure, pilotOutcome, SOURCES } from '@/lib/assessment'

const measure = (id: string, better: Measure['better'], threshold: number): Measure => ({
  id,
  name: `Measure ${id}`,
  unit: '%',
  threshold,
  better,
  because: 'It was agreed',
})
const MEASURES = [measure('a', 'higher', 95), measure('b', 'lower', 24), measure('c', 'higher', 90), measure('d', 'lower', 0)]
const MET = { a: 95, b: 24, c: 99, d: 0 }

describe('what a pilot came to', () => {
  it('is to scale when every measure is met, a value at the threshold among them', () => {
    expect(pilotOutcome(MEASURES, MET)).toMatchObject({ decision: 'scale', because: 'All four measures were met.' })
  })

  it('is to fix when one is missed, and names it', () => {
    const outcome = pilotOutcome(MEASURES, { ...MET, a: 94.9 })
    expect(outcome).toMatchObject({ decision: 'fix', because: 'Three of four measures were met. Missed: measure a.' })
    expect(outcome.measures[0]).toMatchObject({ actual: 94.9, state: 'missed' })
  })

  it('is to fix when one was not measured: not measuring is a state, neither a zero nor a pass', () => {
    const outcome = pilotOutcome(MEASURES, { ...MET, d: 'not-measured' })
    expect(outcome).toMatchObject({ decision: 'fix', because: 'Three of four measures were met. Not measured: measure d.' })
    expect(outcome.measures[3]).toMatchObject({ actual: null, state: 'not-measured' })
  })

  it('is to stop when half of them are missed', () => {
    expect(pilotOutcome(MEASURES, { ...MET, a: 1, b: 99 })).toMatchObject({
      decision: 'stop',
      because: 'Two of four measures were met. Missed: measure a and measure b.',
    })
  })

  it('is to fix, and never to stop, where nothing was measured', () => {
    expect(pilotOutcome(MEASURES, {}).decision).toBe('fix')
    expect(pilotOutcome([], {})).toMatchObject({ decision: 'fix', because: 'Nothing was set to be measured.' })
  })

  it('rests on works that are listed', () => {
    for (const source of pilotOutcome(MEASURES, MET).sources) expect(SOURCES).toHaveProperty(source)
  })

  it('never gets worse because one measure came out better', () => {
    const order = ['stop', 'fix', 'scale']
    const actual = fc.oneof(fc.constant('not-measured' as const), fc.double({ min: 0, max: 200, noNaN: true }))
    const actuals = fc.record({ a: actual, b: actual, c: actual, d: actual })
    fc.assert(
      fc.property(actuals, fc.constantFrom(...MEASURES), (given: Actuals, { id, threshold }) => {
        const before = pilotOutcome(MEASURES, given).decision
        const after = pilotOutcome(MEASURES, { ...given, [id]: threshold }).decision
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
      }),
    )
  })

  it('is stored as numbers from 0 or as not measured, and as nothing else', () => {
    expect(actualsSchema.safeParse(MET).success).toBe(true)
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -1, '95', null])
      expect(actualsSchema.safeParse({ a: odd }).success).toBe(false)
  })
})
