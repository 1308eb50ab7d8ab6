import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, type Benefit, QUESTIONS, SOURCES } from '@/lib/assessment'
import { benefitsOf, type CostOutcome } from '@/lib/assessment/benefits'
import { Facts } from '@/lib/assessment/facts'
import { levelOf } from '@/lib/assessment/policy/levels'
import { anyAnswers, coreAnswers } from './any-answers'
import { careful, withEvidence } from './buyers'

const RUNS = 300
const STATUSES = ['not-supported', 'conditional', 'supported']
const benefits = (change: Answers, cost?: CostOutcome): Benefit[] => benefitsOf(new Facts({ ...careful, ...change }), cost)
const benefit = (id: string, change: Answers, cost?: CostOutcome): Benefit => {
  const found = benefits(change, cost).find((one) => one.id === id)
  if (!found) throw new Error(`${id} is missing`)
  return found
}

/** Benefit, answers that support it, that leave it open, that speak against it. */
const table: [id: string, supported: Answers, conditional: Answers, not: Answers][] = [
  [
    'BN2',
    { 'pm-people': 'interviewed', 'pm-track-record': 'comparable' },
    { 'pm-people': 'not-sure' },
    { 'pm-people': 'trialled', 'pm-track-record': 'adjacent' },
  ],
  [
    'BN3',
    { 'wc-documentation': 'main-path', 'sp-knowledge-transfer': 'planned-overlap', 'sp-growth-exit': 'both-defined' },
    { 'sp-growth-exit': 'one-of-two' },
    { 'sp-knowledge-transfer': 'handover-week' },
  ],
  [
    'BN4',
    { 'wc-separability': 'mostly-separable', 'io-capacity': 'half-person' },
    { 'wc-separability': 'not-sure' },
    { 'io-capacity': 'few-hours' },
  ],
  [
    'BN5',
    { 'lf-coverage': 'extended-day', 'ci-async-practice': 'tracked' },
    { 'lf-coverage': 'not-sure' },
    { 'lf-coverage': 'business-day' },
  ],
  ['BN6', withEvidence({ process: 'document' }), withEvidence({ process: 'not-sure' }), withEvidence({ process: 'told' })],
]

describe('the benefits', () => {
  it.each(table)('%s is supported, conditional or not supported, as the answers say', (id, supported, conditional, not) => {
    expect([supported, conditional, not].map((answers) => benefit(id, answers).status)).toEqual([
      'supported',
      'conditional',
      'not-supported',
    ])
  })

  it('calls a saving supported only by figures that save at their worst', () => {
    expect(benefit('BN1', {}, { savesAtWorst: true }).status).toBe('supported')
    expect(benefit('BN1', { 'cf-cost-basis': 'rates-only' }, { savesAtWorst: true }).status).toBe('supported')
    expect(benefit('BN1', {}, { savesAtWorst: false })).toMatchObject({ status: 'not-supported' })
  })

  it('without figures calls a saving conditional at best, and nothing where only rates were compared', () => {
    const by = (basis: Answers['cf-cost-basis']) => benefit('BN1', { 'cf-cost-basis': basis }).status
    expect((['full-with-ranges', 'full-run-cost', 'not-sure'] as const).map(by)).toEqual(['conditional', 'conditional', 'conditional'])
    expect((['rates-plus-some', 'rates-only', 'no-comparison'] as const).map(by)).toEqual(Array(3).fill('not-supported'))
  })

  it('puts the reasons that are sought first, in the order of the buyer', () => {
    const order = benefits({ 'ctx-benefits': ['process-maturity', 'other', 'talent-access'] })
    expect(order.map(({ id }) => id)).toEqual(['BN6', 'BN2', 'BN1', 'BN3', 'BN4', 'BN5'])
    expect(order.map(({ sought }) => sought)).toEqual([true, true, false, false, false, false])
  })

  it('one thing known to be missing speaks against it, whatever else is not known', () => {
    const found = benefit('BN4', { 'io-capacity': 'none', 'wc-separability': 'not-sure' })
    expect(found).toMatchObject({
      status: 'not-supported',
      reason: 'Your experts would become its managers: no time is set aside to run it.',
    })
  })

  it('names every answer that it hangs on', () => {
    const { reason } = benefit('BN3', {
      'wc-documentation': 'not-sure',
      'sp-knowledge-transfer': 'not-sure',
      'sp-growth-exit': 'one-of-two',
    })
    expect(reason).toBe(
      'It hangs on answers that are not known yet: “What a stranger could do from the notes” and “How knowledge reaches the new team”. Of growth gates and a way out one is defined, and your answer does not say which.',
    )
  })

  it('waits for a provider where none is in view, and says so once', () => {
    const none: Answers = { 'pm-track-record': 'no-provider-yet', 'pm-people': 'not-checked' }
    expect(benefit('BN2', none)).toMatchObject({
      status: 'conditional',
      reason: 'No provider is in view yet who could show it.',
      causes: ['pm-track-record', 'ctx-benefits'],
    })
    expect(benefit('BN6', none).status).toBe('conditional')
  })

  it('takes a few hours as enough for up to three people', () => {
    expect(benefit('BN4', { 'io-capacity': 'few-hours', 'ctx-size': 'micro' }).status).toBe('supported')
  })
})

describe('laws of the benefits', () => {
  const cost = fc.option(fc.record({ savesAtWorst: fc.boolean() }), { nil: undefined })

  it('six for every buyer, with answered causes, whole sentences and sources, the same each time', () => {
    fc.assert(
      fc.property(anyAnswers, cost, (answers, figures) => {
        const found = benefitsOf(new Facts(answers), figures)
        expect(found.map(({ id }) => id).sort()).toEqual(['BN1', 'BN2', 'BN3', 'BN4', 'BN5', 'BN6'])
        for (const { id, reason, manage, causes, sources, benefit: option } of found) {
          for (const text of [reason, manage]) expect(text, id).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2})).*\.$/)
          expect(causes.filter((cause) => answers[cause] === undefined)).toEqual([])
          expect(new Set(causes).size).toBe(causes.length)
          for (const source of sources) expect(SOURCES).toHaveProperty(source)
          expect(QUESTIONS.find((question) => question.id === 'ctx-benefits')?.options.map((one) => one.id)).toContain(option)
        }
        expect(benefitsOf(new Facts(answers), figures)).toEqual(found)
      }),
      { numRuns: RUNS },
    )
  })

  it('every one is caused by an answer once the core is answered', () => {
    fc.assert(
      fc.property(coreAnswers, (answers) => {
        for (const { id, causes } of benefitsOf(new Facts(answers))) expect(causes.length, id).toBeGreaterThan(0)
      }),
      { numRuns: RUNS },
    )
  })

  it('a better readiness answer never takes support away', () => {
    const graded = QUESTIONS.filter((question) => question.role === 'readiness' && question.input === 'single').flatMap((question) =>
      question.options.flatMap((low) =>
        question.options.flatMap((high) => {
          const [a, b] = [levelOf(question.id, low.id), levelOf(question.id, high.id)]
          return typeof a === 'number' && typeof b === 'number' && a < b ? [[question.id, low.id, high.id] as const] : []
        }),
      ),
    )
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...graded), cost, (answers, [id, low, high], figures) => {
        const status = (option: string) =>
          new Map(
            benefitsOf(new Facts({ ...answers, [id]: option } as Answers), figures).map((one) => [one.id, STATUSES.indexOf(one.status)]),
          )
        const before = status(low)
        for (const [benefit, after] of status(high)) expect(after, `${benefit} by ${id}`).toBeGreaterThanOrEqual(before.get(benefit) ?? 0)
      }),
      { numRuns: 2_000 },
    )
  })
})
