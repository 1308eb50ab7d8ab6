import { describe, expect, it } from 'vitest'
import { type Answers, assess, type Candidate } from '@/lib/assessment'
import { bengaluru, careful, warsaw, withOwners } from './buyers'

const buyer = (change: Answers) => assess({ ...careful, ...change })
const ids = (list: readonly { id: string }[]) => list.map((finding) => finding.id)

describe('which verdict comes first', () => {
  const open: Answers = { 'ci-decision-clarity': 'stays-open' }

  it('is that the law forbids it, with the own set-up after it', () => {
    expect(buyer({ ...open, 'rl-legal-position': 'domestic-only' })).toMatchObject({
      verdict: 'offshore-unsuitable',
      secondary: { verdict: 'operating-model-not-ready', findings: [{ id: 'ON-LEADERSHIP-OPEN' }] },
    })
  })

  it('is the own set-up where places are ruled out for want of shared hours, with that after it', () => {
    expect(buyer({ ...open, 'ci-live-need': 'all-day', 'ctx-candidates': [bengaluru] })).toMatchObject({
      verdict: 'operating-model-not-ready',
      secondary: { verdict: 'offshore-unsuitable', findings: [{ id: 'LV-LIVE' }] },
    })
  })

  it('is the own set-up too where the law forbids one place and hours the other', () => {
    const places = { 'rl-legal-position': 'named-countries', 'ci-live-need': 'all-day' } as const
    const candidates: Candidate[] = [
      { ...warsaw, permitted: 'no' },
      { ...bengaluru, permitted: 'yes' },
    ]
    expect(buyer({ ...open, ...places, 'ctx-candidates': candidates }).verdict).toBe('operating-model-not-ready')
    expect(buyer({ ...places, 'ctx-candidates': candidates }).verdict).toBe('offshore-unsuitable')
  })
})

describe('what follows the first verdict', () => {
  it('is the conditions that remain once the own set-up is mended', () => {
    const result = buyer({ 'ci-decision-clarity': 'stays-open', 'wc-documentation': 'fragments' })
    expect(result).toMatchObject({ verdict: 'operating-model-not-ready', secondary: { verdict: 'ready-with-conditions' } })
    expect(ids(result.secondary?.findings ?? [])).toEqual(['C-DOCUMENT'])
  })

  it('is ready when nothing else stands in the way, and nothing when nothing comes first', () => {
    expect(buyer({ 'ci-decision-clarity': 'stays-open' }).secondary).toEqual({ verdict: 'ready', findings: [] })
    expect(buyer({}).secondary).toBeNull()
    expect(buyer({ 'wc-documentation': 'fragments' }).secondary).toBeNull()
    expect(buyer({ 'rl-legal-position': 'domestic-only' }).secondary).toBeNull()
  })

  it('is not said before there is a first', () => {
    const { 'wc-acceptance': _, ...rest } = careful
    expect(assess({ ...rest, 'ci-decision-clarity': 'stays-open' })).toMatchObject({ verdict: 'incomplete', secondary: null, stage: null })
  })
})

describe('too many conditions', () => {
  const six: Answers = {
    'wc-stability': 'weekly',
    'wc-acceptance': 'after-discussion',
    'wc-documentation': 'fragments',
    'wc-separability': 'inseparable',
    'sp-pilot-slice': 'undefined',
    'sp-knowledge-transfer': 'not-planned',
  }

  it('start at seven', () => {
    expect(buyer(six).verdict).toBe('ready-with-conditions')
    const seven = buyer({ ...six, 'io-capacity': 'none' })
    expect(seven).toMatchObject({ verdict: 'operating-model-not-ready', secondary: { verdict: 'ready-with-conditions' } })
    expect(ids(seven.blockers)).toEqual(['ON-TOO-MANY-CONDITIONS'])
  })

  it('count those of the place that has most, where every place is ruled out', () => {
    const removed = { ...six, 'ci-live-need': 'all-day', 'ctx-candidates': [bengaluru, { ...bengaluru, language: 'untested' }] } as Answers
    expect(buyer(removed).verdict).toBe('operating-model-not-ready')
    expect(buyer({ ...removed, 'ctx-candidates': [bengaluru] }).verdict).toBe('offshore-unsuitable')
  })

  it('count owners without time once, and what is to be verified not at all', () => {
    const strained = withOwners({ scope: 'named-no-time', quality: 'named-no-time' })
    const { 'sp-knowledge-transfer': _, ...five } = six
    expect(buyer({ ...five, ...strained, 'ci-live-need': 'not-sure' }).blockers).toEqual([])
    expect(ids(buyer({ ...six, ...strained }).blockers)).toEqual(['ON-TOO-MANY-CONDITIONS'])
  })

  it('count an empty role although a blocker speaks of it already', () => {
    const result = buyer({ ...six, ...withOwners({ quality: 'nobody' }) })
    expect(ids(result.blockers)).toEqual(['ON-NO-SCOPE-OR-ACCEPTANCE-OWNER', 'ON-TOO-MANY-CONDITIONS'])
    expect(ids(result.conditions)).not.toContain('C-OWNER-quality')
    expect(result.ownerGaps).toEqual(['quality'])
  })

  it('count what the leading place adds, and not what another would', () => {
    const untested = { ...warsaw, country: 'CZ', timeZone: 'Europe/Prague', language: 'untested' } as const
    expect(buyer({ ...six, 'ctx-candidates': [warsaw, untested] }).blockers).toEqual([])
    expect(ids(buyer({ ...six, 'ctx-candidates': [untested] }).blockers)).toEqual(['ON-TOO-MANY-CONDITIONS'])
  })

  it('leave out what can wait until the work grows', () => {
    expect(buyer({ ...six, 'sp-growth-exit': 'one-of-two' }).verdict).toBe('ready-with-conditions')
  })
})
