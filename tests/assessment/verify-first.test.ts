import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, QUESTIONS, SOURCES, type Verification } from '@/lib/assessment'
import { Facts } from '@/lib/assessment/facts'
import { SITUATIONS } from '@/lib/assessment/situations'
import { type Asked, type Movers, verifyFirstOf } from '@/lib/assessment/verify-first'
import { anyAnswers } from './any-answers'
import { careful, withEvidence } from './buyers'

const NOTHING: Movers = { verdictMovers: [], locationMovers: [], uncoveredHours: false }
const items = (change: Answers, movers: Partial<Movers> = {}): Verification[] =>
  verifyFirstOf(new Facts({ ...careful, ...change }), { ...NOTHING, ...movers })
const ids = (change: Answers, movers: Partial<Movers> = {}) => items(change, movers).map(({ id }) => id)
/** Reasons and demand under which no situation of the guide is matched. */
const bare: Answers = { 'ctx-benefits': ['focus'], 'ctx-workload-shape': 'one-off', 'cf-measurability': 'effort-only' }
const findOut = (id: string) => QUESTIONS.find((question) => question.id === id)?.findOut

describe('what to verify first', () => {
  it('is nothing where nothing hangs on it', () => {
    expect(items(bare)).toEqual([])
  })

  it('starts with what moves the verdict, then the place, the reasons, the evidence, and hours that nobody covers', () => {
    const found = items(
      { ...withEvidence({ reporting: 'told' }), 'rl-legal-position': 'not-sure', 'lf-language-nuance': 'not-sure' },
      {
        verdictMovers: [{ question: 'rl-legal-position' }],
        locationMovers: [{ question: 'lf-language-nuance' }, { question: 'rl-legal-position' }],
        uncoveredHours: true,
      },
    )
    expect(found.map(({ id, settles }) => [id, settles])).toEqual([
      ['VF-rl-legal-position', 'verdict'],
      ['VF-lf-language-nuance', 'location'],
      ['VF-S1', 'situation'],
      ['VF-S2', 'situation'],
      ['VF-S5', 'situation'],
      ['VF-pm-evidence-reporting', 'evidence'],
      ['VF-hours', 'hours'],
    ])
  })

  it('keeps the order in which the movers tell most', () => {
    const movers: Asked[] = [{ question: 'wc-stability' }, { question: 'rl-data-class' }, { question: 'wc-acceptance' }]
    expect(ids(bare, { verdictMovers: movers })).toEqual(['VF-wc-stability', 'VF-rl-data-class', 'VF-wc-acceptance'])
  })

  it('asks whom the questionnaire names, for the proof that it names', () => {
    const [found] = items(bare, { verdictMovers: [{ question: 'rl-legal-position' }] })
    expect(found).toMatchObject({ what: 'Law and contracts', ...findOut('rl-legal-position'), causes: ['rl-legal-position'] })
    expect(items(bare, { uncoveredHours: true })[0]).toMatchObject({ settles: 'hours', ...findOut('lf-shift') })
  })

  it('names the row of a matrix', () => {
    const [found] = items(bare, { verdictMovers: [{ question: 'io-owners', row: 'quality' }] })
    expect(found).toMatchObject({ id: 'VF-io-owners-quality', what: 'Six owners: quality' })
  })

  it.each<[string, Answers]>([
    ['VF-S1', { 'ctx-benefits': ['talent-access'] }],
    ['VF-S2', { 'ctx-workload-shape': 'variable-flow' }],
    ['VF-S3', { 'lf-coverage': 'overnight-batch' }],
    ['VF-S4', { 'ctx-benefits': ['cost-leverage'] }],
    ['VF-S4', { 'ctx-benefits': ['scalability'] }],
    ['VF-S5', { 'cf-measurability': 'units' }],
  ])('%s is asked where its situation is matched, and only there', (id, change) => {
    expect(ids({ ...bare, ...change })).toEqual([id])
  })

  it('does not ask about work that is not written down or not countable', () => {
    expect(ids({ ...bare, 'ctx-workload-shape': 'steady-flow', 'wc-documentation': 'fragments' })).toEqual([])
    expect(ids({ ...bare, 'cf-measurability': 'units', 'wc-acceptance': 'after-discussion' })).toEqual([])
  })

  it('asks of each situation for what is least sure', () => {
    const [found] = items({ ...bare, 'ctx-benefits': ['talent-access'], 'pm-people': 'trialled', 'pm-track-record': 'adjacent' })
    expect(found).toMatchObject({ id: 'VF-S1', ...findOut('pm-track-record'), causes: ['ctx-benefits', 'pm-track-record'] })
  })

  it('does not ask for what the answer says was shown, but for the next of the situation that was not', () => {
    const scarce: Answers = {
      ...bare,
      'ctx-benefits': ['talent-access'],
      'pm-people': 'trialled',
      'lf-language-nuance': 'strong-or-not-needed',
    }
    expect(items({ ...scarce, 'pm-track-record': 'comparable' })[0]).toMatchObject({ id: 'VF-S1', question: 'pm-track-record' })
    expect(ids({ ...scarce, 'pm-track-record': 'with-us' })).toEqual([])
    expect(ids({ ...scarce, 'pm-track-record': 'not-sure' })).toEqual(['VF-S1'])
  })

  it('asks in which hours somebody waits however many of them are said, as no answer shows it', () => {
    expect(ids({ ...bare, 'lf-coverage': 'round-the-clock', 'ci-answer-latency': 'minutes' })).toEqual(['VF-S3'])
  })

  it('asks for what is left of a situation where the rest moves the verdict already', () => {
    const scarce: Answers = { ...bare, 'ctx-benefits': ['talent-access'], 'pm-people': 'not-sure' }
    const found = items(scarce, { verdictMovers: [{ question: 'pm-people' }] })
    expect(found.map(({ id, who }) => [id, who])).toEqual([
      ['VF-pm-people', findOut('pm-people')?.who],
      ['VF-S1', findOut('pm-track-record')?.who],
    ])
    const all = (['pm-people', 'pm-track-record', 'lf-language-nuance'] as const).map((question) => ({ question }))
    expect(ids(scarce, { verdictMovers: all })).not.toContain('VF-S1')
  })

  it('lists each kind of evidence that was told at best, and none where there is no provider', () => {
    const told = withEvidence({ process: 'told', staffing: 'nothing-yet', reporting: 'not-sure' })
    expect(ids({ ...bare, ...told })).toEqual(['VF-pm-evidence-process', 'VF-pm-evidence-staffing'])
    expect(ids({ ...bare, ...told, 'pm-track-record': 'no-provider-yet' })).toEqual([])
  })

  it('asks for the people before a provider is in view, without counting an answer that is not asked', () => {
    const [found] = items({ ...bare, 'ctx-benefits': ['talent-access'], 'pm-track-record': 'no-provider-yet' })
    expect(found).toMatchObject({ id: 'VF-S1', ...findOut('pm-people'), causes: ['ctx-benefits'] })
  })

  it('keeps hours that nobody covers apart from what was agreed about shifts', () => {
    expect(ids(bare, { verdictMovers: [{ question: 'lf-shift' }], uncoveredHours: true })).toEqual(['VF-lf-shift', 'VF-hours'])
  })
})

describe('laws of what to verify', () => {
  const able = QUESTIONS.flatMap((question): Asked[] =>
    question.rows.length === 0 ? [{ question: question.id }] : question.rows.map((row) => ({ question: question.id, row: row.id })),
  )
  const movers = fc.record({
    verdictMovers: fc.array(fc.constantFrom(...able), { maxLength: 6 }),
    locationMovers: fc.array(fc.constantFrom(...able), { maxLength: 6 }),
    uncoveredHours: fc.boolean(),
  })
  const ORDER = ['verdict', 'location', 'situation', 'evidence', 'hours']

  it('nothing is asked twice, in whatever order it came, and each item has somebody to ask and a proof', () => {
    fc.assert(
      fc.property(anyAnswers, movers, (answers, given) => {
        const found = verifyFirstOf(new Facts(answers), given)
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        const places = found.map(({ settles }) => ORDER.indexOf(settles))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const { id, what, who, proof, effort, causes, sources } of found) {
          for (const text of [what, who, proof, effort]) expect(text, id).toMatch(/^[A-Z](?!.*(undefined|null| {2})).*[^.]$/)
          expect(causes.filter((cause) => answers[cause] === undefined)).toEqual([])
          expect(sources.length).toBeGreaterThan(0)
          for (const source of sources) expect(SOURCES).toHaveProperty(source)
        }
        expect(verifyFirstOf(new Facts(answers), given)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('whatever moves the verdict and can be found out is on the list', () => {
    fc.assert(
      fc.property(anyAnswers, movers, (answers, given) => {
        const found = verifyFirstOf(new Facts(answers), given).map(({ id }) => id)
        for (const { question, row } of given.verdictMovers)
          if (findOut(question)) expect(found).toContain(row ? `VF-${question}-${row}` : `VF-${question}`)
      }),
      { numRuns: 300 },
    )
  })

  it('asks only what the questionnaire says how to find out', () => {
    for (const { id, verify } of SITUATIONS) for (const { question } of verify) expect(findOut(question), id).toBeTruthy()
  })
})
