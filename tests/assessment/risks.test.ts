import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, OWNER_ROLES, QUESTIONS, type QuestionId, type Risk, SOURCES } from '@/lib/assessment'
import { Facts } from '@/lib/assessment/facts'
import { judge } from '@/lib/assessment/need'
import { overlapHours } from '@/lib/assessment/overlap'
import { levelOf } from '@/lib/assessment/policy/levels'
import { prospectsOf } from '@/lib/assessment/prospects'
import type { CandidateRef } from '@/lib/assessment/result'
import { RISKS, risksOf } from '@/lib/assessment/risks'
import { decide } from '@/lib/assessment/verdict'
import { anyAnswers, coreAnswers } from './any-answers'
import { bengaluru, careful, leipzig, manilaLate, warsaw, withEvidence, withOwners } from './buyers'

const RUNS = 300
const cached = new Map<string, ReturnType<typeof overlapHours>>()
const prospects = (facts: Facts) => {
  const places = JSON.stringify([facts.answers['ctx-buyer-location'], facts.answers['ctx-candidates']])
  const hours = cached.get(places) ?? overlapHours(facts.answers, 2026)
  cached.set(places, hours)
  return prospectsOf(
    facts,
    hours.map((pair) => judge(facts, pair)),
  )
}
const leadOf = (answers: Answers): CandidateRef | null => {
  const facts = new Facts(answers)
  return decide(facts, prospects(facts)).leading?.prospect.ref ?? null
}
const register = (answers: Answers, leading = leadOf(answers)): Risk[] => {
  const facts = new Facts(answers)
  return risksOf(facts, prospects(facts), leading)
}
const risk = (id: string, change: Answers = {}, leading?: CandidateRef): Risk => {
  const answers = { ...careful, ...change }
  const found = register(answers, leading === undefined ? leadOf(answers) : leading).find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not in the register`)
  return found
}
const ids = RISKS.map(({ id }) => id)

/** Answers under which a risk has every driver it can have, and the likelihood that gives. */
const driven: [id: string, most: number, answers: Answers][] = [
  [
    'RK1',
    4,
    { 'ctx-candidates': [bengaluru], 'ci-live-need': 'several-a-day', 'lf-language-nuance': 'untested', 'ci-async-practice': 'verbal' },
  ],
  ['RK2', 4, { 'cf-cost-basis': 'rates-only', 'io-capacity': 'few-hours', 'wc-separability': 'heavily-entangled' }],
  ['RK3', 4, { 'wc-stability': 'weekly', 'wc-acceptance': 'by-feel', ...withOwners({ scope: 'shared' }) }],
  ['RK4', 4, { 'rl-access-model': 'copy-a-colleague', ...withEvidence({ security: 'told' }) }],
  ['RK5', 4, { 'wc-acceptance': 'after-discussion', 'pm-people': 'cv-only', ...withOwners({ quality: 'not-sure' }) }],
  [
    'RK6',
    4,
    {
      ...withOwners({ delivery: 'nobody', commercial: 'shared' }),
      'io-enablement': 'partly',
      ...withEvidence({ reporting: 'nothing-yet' }),
      'ctx-current-thinking': ['provider-will-own-it'],
    },
  ],
  ['RK7', 3, { 'sp-knowledge-transfer': 'handover-week', 'ctx-candidates': [{ ...manilaLate, start: '21:00', end: '05:00' }] }],
  ['RK8', 3, { 'sp-growth-exit': 'one-of-two', 'rl-access-model': 'undefined' }],
  ['RK9', 2, { 'rl-legal-position': 'conditions-open' }],
]

describe('the risk register', () => {
  it('holds nine risks for every buyer, each once', () => {
    expect(
      register(careful)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['RK1', 'RK2', 'RK3', 'RK4', 'RK5', 'RK6', 'RK7', 'RK8', 'RK9'])
  })

  it.each(driven)('%s climbs from 1 to %d, a step for each thing found', (id, most, answers) => {
    expect(risk(id, { 'rl-data-class': 'public', 'rl-consequence': 'internal-cost' }).likelihood).toEqual({ low: 1, high: 1 })
    const found = risk(id, answers)
    expect(found.likelihood).toEqual({ low: most, high: most })
    expect(found.drivers.length).toBeGreaterThanOrEqual(most - 1)
  })

  it.each(driven)('%s: each answer that drives it adds a step of its own', (id, _, answers) => {
    for (const change of Object.keys(answers) as QuestionId[]) {
      const rest = { ...answers, [change]: careful[change] }
      expect(risk(id, rest, 0).drivers.length, change).toBeLessThan(risk(id, answers, 0).drivers.length)
    }
  })

  it('takes the impact from the harm of a failure, and for data from the kind of data', () => {
    const impacts = ['internal-inconvenience', 'internal-cost', 'customers-harmed', 'safety-or-critical'] as const
    const classes = ['public', 'internal', 'personal-confidential', 'special-regulated'] as const
    for (const id of ids)
      for (const [level, [harm, data]] of impacts.map((impact, i) => [i, [impact, classes[3 - i]]] as const)) {
        const found = risk(id, { 'rl-consequence': harm, 'rl-data-class': data ?? 'public' })
        expect(found.impact, id).toBe(id === 'RK4' ? 4 - level : level + 1)
      }
  })

  it('says that the impact is not known where nobody is sure, and keeps the other one', () => {
    expect(risk('RK1', { 'rl-consequence': 'not-sure' }).impact).toBeNull()
    expect(risk('RK4', { 'rl-consequence': 'not-sure' }).impact).toBe(3)
    expect(risk('RK4', { 'rl-data-class': 'not-sure' }).impact).toBeNull()
  })

  it('puts what nobody knows the harm of before the same likelihood with little harm', () => {
    const order = register({ ...careful, 'rl-consequence': 'not-sure', 'rl-data-class': 'internal' }).map(({ id }) => id)
    expect(order.at(-1)).toBe('RK4')
  })

  it('takes what is not known as a step that may be there', () => {
    expect(risk('RK2', { 'cf-cost-basis': 'not-sure', 'io-capacity': 'few-hours' })).toMatchObject({
      likelihood: { low: 2, high: 3 },
      open: ['cf-cost-basis'],
    })
    const { 'io-enablement': _, ...blank } = careful
    expect(register(blank).find(({ id }) => id === 'RK6')).toMatchObject({ likelihood: { low: 1, high: 2 }, open: ['io-enablement'] })
  })

  it('leaves what a provider would show open while there is none, and holds it against nobody', () => {
    const found = risk('RK5', { 'pm-track-record': 'no-provider-yet', 'pm-people': 'not-checked' })
    expect(found).toMatchObject({ likelihood: { low: 1, high: 2 }, drivers: [], open: ['pm-track-record'] })
    expect(found.causes).not.toContain('pm-people')
  })

  it('counts a role that nobody is sure of as empty, and blank ones as possible', () => {
    expect(risk('RK6', withOwners({ delivery: 'not-sure', commercial: 'not-sure' })).likelihood).toEqual({ low: 2, high: 2 })
    const { commercial: _, ...owners } = careful['io-owners'] ?? {}
    expect(risk('RK6', { 'io-owners': { ...owners, delivery: 'nobody' } }).likelihood).toEqual({ low: 1, high: 2 })
    expect(risk('RK6', { 'io-owners': owners }).likelihood).toEqual({ low: 1, high: 1 })
  })

  it('judges hours and language of the leading place, and of its own answer before the general one', () => {
    const both: Answers = { 'ctx-candidates': [{ ...bengaluru, language: 'mismatch' }, warsaw], 'ci-live-need': 'several-a-day' }
    expect(risk('RK1', both, 0).likelihood.low).toBe(3)
    expect(risk('RK1', both, 1).likelihood.low).toBe(1)
    expect(risk('RK1', both, 0).drivers[0]?.text).toContain('Kolkata (India)')
  })

  it('speaks of the first place abroad where every place is removed', () => {
    const far: Answers = { 'ctx-candidates': [leipzig, bengaluru], 'ci-live-need': 'all-day' }
    const facts = new Facts({ ...careful, ...far })
    const found = risksOf(facts, prospects(facts), null).find(({ id }) => id === 'RK1')
    expect(found?.drivers[0]?.text).toBe('Kolkata (India) shares fewer hours with you than the work needs.')
  })

  it('leaves hours open where no place is named', () => {
    for (const none of [[], 'not-sure'] as const)
      expect(risk('RK1', { 'ctx-candidates': none as Answers['ctx-candidates'] })).toMatchObject({
        likelihood: { low: 1, high: 2 },
        open: ['ctx-candidates'],
      })
  })

  it('leaves hours open only where an answer to come could make them tight', () => {
    const unknown: Answers = { 'ci-answer-latency': 'not-sure' }
    expect(risk('RK1', { ...unknown, 'ctx-candidates': [bengaluru] }).likelihood).toEqual({ low: 1, high: 2 })
    expect(risk('RK1', unknown).likelihood).toEqual({ low: 1, high: 1 })
  })

  it('sees no change of law ahead for work that stays in the country', () => {
    expect(risk('RK9', { 'rl-legal-position': 'conditions-open', 'ctx-candidates': [leipzig] }).likelihood).toEqual({ low: 1, high: 1 })
  })

  it('says of turnover and of exit plans that they are reported, and marks what is our own addition', () => {
    expect(risk('RK7').mitigation).toContain('by trade and vendor reports')
    expect(risk('RK8').mitigation).toContain('are reported to')
    for (const { id, sources } of register(careful)) expect(sources[0], id).toBe(Number(id.slice(2)) > 6 ? 'judgement' : 'offshore-guide')
  })

  it('prints the works it rests on, with the reported ones known as such', () => {
    for (const { id, sources } of RISKS) for (const source of sources) expect(SOURCES, id).toHaveProperty(source)
    expect(SOURCES['turnover-reports'].read).toBe('reported')
    expect(SOURCES['dora-exit'].read).toBe('reported')
  })
})

describe('laws of the risk register', () => {
  it('likelihood and impact stay within 1 to 4, causes are answered, and every sentence is whole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { id, likelihood, impact, drivers, open, causes, sources, owner, mitigation, evidence } of register(answers)) {
          expect(1 <= likelihood.low && likelihood.low <= likelihood.high && likelihood.high <= 4, id).toBe(true)
          expect([null, 1, 2, 3, 4]).toContain(impact)
          expect(likelihood.low).toBe(Math.min(4, 1 + drivers.length))
          expect(likelihood.high > likelihood.low && open.length === 0, id).toBe(false)
          for (const driver of drivers) {
            expect(driver.causes.length, driver.text).toBeGreaterThan(0)
            expect(driver.text).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2})).*\.$/)
            expect(driver.causes.filter((cause) => !causes.includes(cause))).toEqual([])
          }
          expect(causes.filter((cause) => answers[cause] === undefined)).toEqual([])
          expect(new Set(causes).size).toBe(causes.length)
          expect(sources.length).toBeGreaterThan(0)
          expect(OWNER_ROLES).toContain(owner)
          expect(mitigation).toMatch(/^[A-Z].*\.$/)
          expect(evidence).toMatch(/^[A-Z].*[^.]$/)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('names an answer for every risk once the core is answered', () => {
    fc.assert(
      fc.property(coreAnswers, (answers) => {
        for (const { id, causes } of register(answers)) expect(causes.length, id).toBeGreaterThan(0)
      }),
      { numRuns: RUNS },
    )
  })

  it('is the same each time, whatever order the answers were given in', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as Answers
        expect(register(turned)).toEqual(register(answers))
        expect(JSON.stringify(register(answers))).toBe(JSON.stringify(register(answers)))
      }),
      { numRuns: RUNS },
    )
  })

  it('goes from the heaviest to the lightest', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const weights = register(answers).map(({ likelihood, impact, id }) => [
          likelihood.low * (impact ?? 4),
          likelihood.high * (impact ?? 4),
          -Number(id.slice(2)),
        ])
        const sorted = weights.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0))
        expect(weights).toEqual(sorted)
      }),
      { numRuns: RUNS },
    )
  })

  const improvement = fc.constantFrom(...QUESTIONS.filter((question) => question.role === 'readiness')).chain((question) => {
    const graded = question.options.flatMap(({ id }) => {
      const level = levelOf(question.id, id)
      return typeof level === 'number' ? [{ id, level }] : []
    })
    const pairs = graded.flatMap((low) => graded.filter((high) => high.level > low.level).map((high) => [low.id, high.id] as const))
    const rows = question.rows.map((row) => row.id)
    return fc.record({
      id: fc.constant(question.id),
      row: fc.constantFrom(...(rows.length > 0 ? rows : [null])),
      pair: fc.constantFrom(...pairs),
    })
  })

  it('a better readiness answer never makes a risk of the same place more likely', () => {
    fc.assert(
      fc.property(anyAnswers, improvement, (answers, { id, row, pair }) => {
        const given = pair.map(
          (option) => ({ ...answers, [id]: row === null ? option : { ...(answers[id] as object), [row]: option } }) as Answers,
        )
        const leading = leadOf(given[0] ?? {})
        const [worse, better] = given.map((one) => new Map(register(one, leading).map((of) => [of.id, of.likelihood])))
        for (const [risk, likelihood] of better ?? []) {
          expect(likelihood.low, `${risk} by ${id}`).toBeLessThanOrEqual(worse?.get(risk)?.low ?? 0)
          expect(likelihood.high, `${risk} by ${id}`).toBeLessThanOrEqual(worse?.get(risk)?.high ?? 0)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  /** Every way to fill these questions with a known option. */
  const completions = (answers: Answers, unknown: readonly QuestionId[]): Answers[] =>
    unknown.reduce<Answers[]>(
      (sofar, id) =>
        sofar.flatMap((one) =>
          (QUESTIONS.find((question) => question.id === id)?.options ?? [])
            .filter((option) => option.id !== 'no-provider-yet' && option.id !== 'none-said')
            .map((option) => ({ ...one, [id]: id === 'ctx-current-thinking' ? [option.id] : option.id }) as Answers),
        ),
      [answers],
    )

  it('the ends of a likelihood are the least and the most of every way in which the unknown could fall', () => {
    const singles: QuestionId[] = [...new Set(RISKS.flatMap(({ drivers }) => drivers.flatMap((driver) => driver.reads)))].filter(
      (id) => id === 'ctx-current-thinking' || QUESTIONS.some((question) => question.id === id && question.input === 'single'),
    )
    const open = fc.uniqueArray(fc.constantFrom(...singles.filter((id): boolean => id !== 'pm-track-record')), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(coreAnswers, open, fc.boolean(), (answers, unknown, asked) => {
        fc.pre(answers['pm-track-record'] !== 'no-provider-yet')
        const known = completions({ ...answers, 'ctx-size': 'small' }, unknown)
        const leading = leadOf(known[0] ?? {})
        const held = { ...known[0], ...Object.fromEntries(unknown.map((id) => [id, asked ? 'not-sure' : undefined])) } as Answers
        const all = known.map((one) => new Map(register(one, leading).map((of) => [of.id, of.likelihood])))
        for (const { id, likelihood, open: left } of register(held, leading)) {
          if (left.some((question) => !unknown.includes(question))) continue
          expect(likelihood.low, id).toBe(Math.min(...all.map((of) => of.get(id)?.low ?? 0)))
          expect(likelihood.high, id).toBe(Math.max(...all.map((of) => of.get(id)?.high ?? 0)))
        }
      }),
      { numRuns: RUNS },
    )
  })
})
