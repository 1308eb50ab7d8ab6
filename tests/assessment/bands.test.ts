import { describe, expect, it } from 'vitest'
import { type Answers, assess, type DimensionId } from '@/lib/assessment'
import { careful, withEvidence, withOwners } from './buyers'

const dimension = (change: Answers, id: DimensionId) => {
  const found = assess({ ...careful, ...change }).dimensions.find((one) => one.id === id)
  if (!found) throw new RangeError(id)
  return found
}
const clarity = { 'wc-documentation': 'main-path', 'wc-acceptance': 'written-mostly', 'wc-stability': 'per-cycle' } as const

describe('the band of a dimension', () => {
  it('is strong when nothing is below level 2 and half of it is at the top', () => {
    expect(dimension({}, 'work-clarity').band).toBe('strong')
    expect(dimension({ 'wc-documentation': 'main-path' }, 'work-clarity').band).toBe('adequate')
  })

  it('is not strong while something refining it is blank', () => {
    const { 'io-enablement': _, ...rest } = careful
    expect(dimension({}, 'internal-ownership').band).toBe('strong')
    expect(assess(rest).dimensions.find((one) => one.id === 'internal-ownership')?.band).toBe('adequate')
  })

  it('bears one thin answer, not two, and no missing one', () => {
    expect(dimension({ ...clarity, 'wc-separability': 'heavily-entangled' }, 'work-clarity').band).toBe('adequate')
    expect(dimension({ ...clarity, 'wc-separability': 'heavily-entangled', 'wc-stability': 'weekly' }, 'work-clarity').band).toBe('weak')
    expect(dimension({ 'wc-separability': 'inseparable' }, 'work-clarity').band).toBe('weak')
  })

  it('counts each of the six owners as one answer', () => {
    expect(dimension(withOwners({ escalation: 'shared' }), 'internal-ownership').band).toBe('adequate')
    expect(dimension(withOwners({ escalation: 'shared', delivery: 'shared' }), 'internal-ownership').band).toBe('weak')
    expect(dimension(withOwners({ escalation: 'nobody' }), 'internal-ownership').band).toBe('weak')
  })

  it('is unclear when a gate is not known, or two questions are, also where a missing answer would make it weak', () => {
    expect(dimension({ 'wc-documentation': 'not-sure' }, 'work-clarity').band).toBe('unclear')
    expect(dimension({ 'wc-stability': 'not-sure' }, 'work-clarity').band).toBe('adequate')
    expect(dimension({ 'wc-stability': 'not-sure', 'wc-separability': 'not-sure' }, 'work-clarity').band).toBe('unclear')
    expect(dimension({ 'wc-documentation': 'not-sure', 'wc-acceptance': 'by-feel' }, 'work-clarity').band).toBe('unclear')
  })

  it('is unclear for owners by scope, by quality, or by any two, and for a provider by three kinds of evidence', () => {
    expect(dimension(withOwners({ quality: 'not-sure' }), 'internal-ownership').band).toBe('unclear')
    expect(dimension(withOwners({ delivery: 'not-sure' }), 'internal-ownership').band).toBe('adequate')
    expect(dimension(withOwners({ delivery: 'not-sure', security: 'not-sure' }), 'internal-ownership').band).toBe('unclear')
    const two = { process: 'not-sure', staffing: 'not-sure' } as const
    expect(dimension(withEvidence(two), 'provider-maturity').band).toBe('adequate')
    expect(dimension(withEvidence({ ...two, reporting: 'not-sure' }), 'provider-maturity').band).toBe('unclear')
    expect(dimension({ 'pm-track-record': 'not-sure' }, 'provider-maturity').band).toBe('unclear')
  })

  it('is pending where no provider is chosen, whatever was ticked about one before', () => {
    const pending = dimension({ 'pm-track-record': 'no-provider-yet', ...withEvidence({ security: 'not-sure' }) }, 'provider-maturity')
    expect(pending).toMatchObject({ band: 'pending', reasons: [{ causes: ['pm-track-record'] }] })
  })

  it('is not answered when nothing in it is', () => {
    const { dimensions } = assess({})
    expect(dimensions.map((one) => one.band)).toEqual(Array(8).fill('not-answered'))
    for (const { score } of dimensions) expect(score).toEqual({ low: 0, high: 1 })
  })

  it('names the missing answers before the thin ones, each with its question', () => {
    const { reasons } = dimension({ 'wc-separability': 'inseparable', 'wc-stability': 'weekly' }, 'work-clarity')
    expect(reasons.map((reason) => reason.causes)).toEqual([['wc-separability'], ['wc-stability']])
  })

  it('leaves the nature of the work out, and shows it beside', () => {
    const calm = dimension({ 'ci-live-need': 'checkpoints' }, 'collaboration-intensity')
    const busy = dimension({ 'ci-live-need': 'all-day' }, 'collaboration-intensity')
    expect([busy.band, busy.score]).toEqual([calm.band, calm.score])
    expect(busy.demand.map((line) => line.causes)).toEqual([['ci-live-need'], ['ci-answer-latency']])
    expect(busy.demand[0]?.text).not.toBe(calm.demand[0]?.text)
  })
})

describe('the interval of a dimension', () => {
  it('is a point where all is known, and open by what is unknown or blank', () => {
    const known = dimension({ ...clarity, 'wc-separability': 'mostly-separable' }, 'work-clarity').score
    expect(known).toEqual({ low: 8 / 12, high: 8 / 12 })
    const open = dimension({ ...clarity, 'wc-separability': 'not-sure' }, 'work-clarity').score
    expect(open).toEqual({ low: 6 / 12, high: 9 / 12 })
  })

  it('takes a few hours as enough for up to three people', () => {
    const few = dimension({ 'io-capacity': 'few-hours' }, 'internal-ownership').score.low
    const small = dimension({ 'io-capacity': 'few-hours', 'ctx-size': 'micro' }, 'internal-ownership').score.low
    expect(small - few).toBeCloseTo(1 / 24)
  })
})
