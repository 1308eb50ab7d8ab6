import { describe, expect, it } from 'vitest'
import { type Answers, assess, COST_EXAMPLE, type CostInputs, costOf } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { coveredHours } from '@/lib/assessment/overlap'
import { bengaluru, careful, newYork, warsaw } from './buyers'

const buyer = (change: Answers, cost?: CostInputs) => assess({ ...careful, ...change }, cost ? { cost } : {})
const benefit = (of: ReturnType<typeof buyer>, id: string) => of.benefits.find((one) => one.id === id)
/** Rates at which nothing is saved abroad. */
const dear: CostInputs = { ...COST_EXAMPLE, rates: { 'in-house': 92, onshore: 125, nearshore: 120, offshore: 118 } }

describe('a whole result', () => {
  it('says the same place first in its findings and in its ranking, in every worked case', () => {
    for (const { id, answers } of EXAMPLES) {
      const { leading, location } = assess(answers)
      const first = location.candidates.find(({ standing }) => standing !== 'ruled-out')
      if (typeof leading === 'number') expect([id, first?.id]).toEqual([id, leading])
      else expect([id, first]).toEqual([id, undefined])
    }
  })

  it('breaks a tie between two places by their scores, whichever was named first', () => {
    for (const places of [
      [bengaluru, warsaw],
      [warsaw, bengaluru],
    ]) {
      const { leading, location } = buyer({ 'ctx-candidates': places })
      expect(leading).toBe(location.candidates[0]?.id)
      expect(places[leading as number]?.country).toBe(location.candidates[0]?.id === places.indexOf(warsaw) ? 'PL' : 'IN')
    }
    const [one, other] = [
      [bengaluru, warsaw],
      [warsaw, bengaluru],
    ].map((places) => buyer({ 'ctx-candidates': places }).location.ranking)
    expect(one?.map(({ id, points }) => [id, points])).toEqual(other?.map(({ id, points }) => [id, points]))
  })

  it('carries the options under which it was made, and comes out the same from them', () => {
    const answers = { ...careful, 'ctx-candidates': [warsaw] }
    const result = assess(answers, { year: 2027, cost: COST_EXAMPLE })
    expect(result.options).toEqual({ year: 2027, cost: COST_EXAMPLE })
    expect(JSON.stringify(assess(answers, result.options))).toBe(JSON.stringify(result))
    expect(assess(answers).options).toEqual({ year: 2026 })
  })

  it('compares no cost without figures, and with them as the answers on stability scale it', () => {
    expect(buyer({}).cost).toBeNull()
    expect(buyer({ 'wc-stability': 'daily' }, COST_EXAMPLE).cost).toEqual(costOf(COST_EXAMPLE, 'daily'))
    expect(buyer({ 'wc-stability': 'not-sure' }, COST_EXAMPLE).cost).toEqual(costOf(COST_EXAMPLE))
  })

  it('ranks by the figures instead of by what is usual', () => {
    const l3 = (of: ReturnType<typeof buyer>, id: string) =>
      of.location.ranking.find((entry) => entry.id === id)?.reasons.find((reason) => reason.id === 'L3')?.points ?? 0
    const general = buyer({})
    const costed = buyer({}, dear)
    expect(l3(general, 'offshore')).toBeGreaterThan(l3(general, 'onshore'))
    expect(l3(costed, 'offshore')).not.toBe(l3(general, 'offshore'))
  })

  it('calls a lower cost supported only where the worst case of the figures still saves', () => {
    expect(benefit(buyer({}), 'BN1')?.status).toBe('conditional')
    expect(benefit(buyer({}, dear), 'BN1')?.status).toBe('not-supported')
    const cheap: CostInputs = { ...COST_EXAMPLE, rates: { 'in-house': 92, offshore: 1 } }
    expect(benefit(buyer({}, cheap), 'BN1')?.status).toBe('supported')
  })
})

describe('what a result asks to verify first', () => {
  const asked = (change: Answers) => buyer(change).verifyFirst.map(({ id, settles }) => `${id} ${settles}`)

  it('begins with the unknown answer that moves the verdict', () => {
    expect(asked({ 'rl-legal-position': 'not-sure' })[0]).toBe('VF-rl-legal-position verdict')
  })

  it('names an unknown answer that moves the first location and not the verdict', () => {
    const open: Answers = { 'ctx-candidates': [], 'lf-language-nuance': 'untested', 'rl-data-class': 'not-sure' }
    const first = (data: Answers['rl-data-class']) => buyer({ ...open, 'rl-data-class': data }).location.ranking[0]?.id
    expect([first('internal'), first('special-regulated')]).toEqual(['nearshore', 'onshore'])
    expect(asked(open)[0]).toBe('VF-rl-data-class location')
  })

  it('asks who works in hours that nobody named covers', () => {
    const round: Answers = { 'lf-coverage': 'round-the-clock', 'ctx-candidates': [warsaw] }
    expect(asked(round)).toContain('VF-hours hours')
    expect(asked({ ...round, 'ctx-candidates': [{ ...warsaw, start: '17:00', end: '09:00' }] })).not.toContain('VF-hours hours')
    expect(asked({ ...round, 'ctx-candidates': [] })).not.toContain('VF-hours hours')
    expect(asked({ ...round, 'lf-coverage': 'business-day' })).not.toContain('VF-hours hours')
  })

  it('counts hours in which somebody works once, and in the season in which they are fewest', () => {
    expect(coveredHours([newYork], 2026)).toBe(8)
    expect(coveredHours([newYork, newYork], 2026)).toBe(8)
    expect(coveredHours([newYork, { ...warsaw, start: '09:00', end: '17:00' }], 2026)).toBe(13)
    expect(coveredHours([{ ...newYork, start: '00:00', end: '00:00' }], 2026)).toBe(24)
    expect(coveredHours([], 2026)).toBe(0)
  })
})
