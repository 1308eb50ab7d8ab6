import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, assess, QUESTIONS, SOURCES } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { EXAMPLES } from '@/lib/assessment/examples'
import { BLOCKER_OWNERS, CLOSED_IN, STEPS } from '@/lib/assessment/pilot/closes'
import { pilotOutcome } from '@/lib/assessment/pilot-outcome'
import { coreAnswers } from './any-answers'
import { bengaluru, careful, withOwners } from './buyers'

const buyer = (change: Answers = {}) => assess({ ...careful, ...change })
const planOf = (change: Answers = {}) => {
  const { pilot } = buyer(change)
  if (!pilot) throw new Error('There is no plan')
  return pilot
}
const textOf = (change: Answers, step: (typeof STEPS)[number]) => planOf(change).steps[STEPS.indexOf(step)]?.text ?? ''
const measureOf = (change: Answers, id: string) => planOf(change).measures.find((one) => one.id === id)

describe('the plan of a pilot', () => {
  it('takes seven steps to the place that leads, each with an owner', () => {
    const plan = planOf()
    expect(plan.kind).toBe('pilot')
    expect(plan.steps).toHaveLength(7)
    expect(plan.steps[0]?.text).toMatch(/to Warsaw \(Poland\)\.$/)
    expect(plan.steps.map(({ owner }) => owner)).toEqual([
      'scope',
      'scope',
      'commercial',
      'commercial',
      'security',
      'delivery',
      'escalation',
    ])
  })

  it.each<[string, (typeof STEPS)[number], Answers, RegExp]>([
    [
      'the piece that was chosen',
      'workstream',
      { 'sp-pilot-slice': 'slice-measured' },
      /^Take the workstream you chose, with its measures, to Warsaw \(Poland\)\.$/,
    ],
    ['the piece without measures', 'workstream', { 'sp-pilot-slice': 'slice-no-measures' }, /still needs measures/],
    [
      'the smallest stake, where nothing is chosen',
      'workstream',
      { 'sp-pilot-slice': 'undefined' },
      /least at stake.+Leave out what is personal/,
    ],
    ['a boundary', 'workstream', { 'wc-separability': 'heavily-entangled' }, /insiders are asked least/],
    ['the date', 'workstream', { 'ctx-urgency': 'under-4-weeks' }, /small enough for the date/],
    ['the test that is there', 'target', {}, /go into the contract as they are/],
    ['a number for the test', 'target', { 'wc-acceptance': 'written-mostly' }, /Add a number/],
    ['a test', 'target', { 'wc-acceptance': 'after-discussion' }, /two people would accept the same/],
    ['notes on this piece alone', 'target', { 'wc-documentation': 'fragments' }, /this piece alone/],
    ['changes once a week', 'target', { 'wc-stability': 'weekly' }, /once a week/],
    ['the first form of engagement', 'form', {}, /^Buy it as: dedicated team\. It leaves with you whether/],
    ['what it hangs on', 'form', { 'cf-accountability': 'not-sure' }, /^Decide first what you hold them to/],
    ['the levers', 'form', { 'io-enablement': 'partly' }, /what they may decide/],
    ['offers', 'form', { 'pm-track-record': 'no-provider-yet' }, /two or three providers/],
    ['the first way of paying', 'price', {}, /^Pay by: capacity-based\./],
    ['the whole cost', 'price', { 'cf-cost-basis': 'rates-only' }, /handover, rework and exit/],
    ['the roles that are written', 'access', {}, /^Create the written roles.+the log is read/],
    ['a reader of the log', 'access', { 'rl-access-model': 'role-based' }, /name who reads the log/],
    ['a role to be written', 'access', { 'rl-access-model': 'copy-a-colleague' }, /^Write a role.+Nobody gets a login/],
    ['the law before all', 'access', { 'rl-legal-position': 'conditions-open' }, /^Have the lawful route in writing first\./],
    ['a weekly look at the log', 'access', { 'rl-consequence': 'safety-or-critical' }, /every week/],
    ['the handover that is planned', 'run', {}, /the handover you planned.+one fixed slot/],
    ['a handover', 'run', { 'sp-knowledge-transfer': 'handover-week' }, /shadowing both ways/],
    ['one tracker', 'run', { 'ci-async-practice': 'chat-scatter' }, /into one tracker/],
    ['hours for it', 'run', { 'io-capacity': 'few-hours' }, /Set hours aside/],
    ['the day that is set', 'review', {}, /keep to both\.$/],
    ['a day', 'review', { 'sp-pilot-slice': 'slice-measured' }, /Set the day and the person/],
    ['the way out', 'review', { 'sp-growth-exit': 'one-of-two' }, /gates and a way out/],
  ])('names %s', (_, step, change, words) => {
    expect(textOf(change, step)).toMatch(words)
  })

  it('says so where two forms are too close to call', () => {
    const change: Answers = { 'cf-accountability': 'service-level', 'wc-stability': 'weekly', 'wc-documentation': 'fragments' }
    expect(textOf(change, 'form')).toMatch(/Dedicated team is too close to call/)
  })

  it('counts from where the work asks for more: people who would feel a fault, and how long an answer may take', () => {
    expect(measureOf({}, 'first-pass')?.threshold).toBe(95)
    expect(measureOf({ 'rl-data-class': 'internal', 'rl-consequence': 'internal-cost' }, 'first-pass')?.threshold).toBe(90)
    const hours = (['minutes', 'same-day', 'next-day', 'days', 'not-sure'] as const).map((latency) =>
      measureOf({ 'ci-answer-latency': latency }, 'answers'),
    )
    expect(hours.map((measure) => measure?.threshold)).toEqual([1, 8, 24, 72, 24])
    expect(measureOf({}, 'incidents')).toMatchObject({ threshold: 0, better: 'lower' })
    expect(planOf().measures).toHaveLength(6)
  })

  it('lets the owner of escalation decide at the gate, or the first role that is held', () => {
    expect(planOf().gate?.owner).toBe('escalation')
    expect(planOf(withOwners({ escalation: 'nobody' })).gate?.owner).toBe('scope')
    expect(planOf(withOwners({ escalation: 'nobody' })).steps.at(-1)?.owner).toBe('scope')
  })

  it('says of the gate what an outcome is then judged by: one incident is mended, half of the measures missed is the end', () => {
    const { gate, measures } = planOf()
    expect(gate?.text).toContain('50% or more missed: stop. Anything between: fix what was missed')
    const met = Object.fromEntries(measures.map(({ id, threshold }) => [id, threshold]))
    expect(pilotOutcome(measures, met).decision).toBe('scale')
    expect(pilotOutcome(measures, { ...met, incidents: 1 }).decision).toBe('fix')
    expect(pilotOutcome(measures, { ...met, incidents: 1, turnaround: 0, meetings: 0 }).decision).toBe('stop')
  })
})

describe('the plan where the verdict asks for another', () => {
  it('closes each blocker in a step of its own, then what waits behind, and ends with answering again', () => {
    const { blockers, conditions, pilot } = buyer({
      'ci-decision-clarity': 'stays-open',
      ...withOwners({ quality: 'nobody' }),
      'io-capacity': 'none',
    })
    expect(pilot?.kind).toBe('get-ready')
    expect(pilot?.steps.slice(0, blockers.length).map(({ findings }) => findings)).toEqual(blockers.map(({ id }) => [id]))
    expect(pilot?.steps.at(-2)?.findings).toEqual(conditions.filter(({ phase }) => phase === 'before-pilot').map(({ id }) => id))
    expect(pilot?.steps.at(-1)).toMatchObject({ title: 'Answer again', findings: [] })
    expect(pilot?.measures).toEqual([])
  })

  it('makes one step of many points', () => {
    const many = EXAMPLES.map(({ answers }) => assess(answers)).find(
      ({ blockers, verdict }) => verdict === 'operating-model-not-ready' && blockers.some(({ id }) => id === 'ON-TOO-MANY-CONDITIONS'),
    )
    expect(many?.pilot?.steps.filter(({ findings }) => findings.includes('ON-TOO-MANY-CONDITIONS'))).toHaveLength(1)
  })

  it('pilots at home where no place abroad is left', () => {
    const { verdict, location, pilot } = buyer({ 'rl-legal-position': 'domestic-only', 'ctx-candidates': [bengaluru] })
    expect([verdict, location.ranking[0]?.id, pilot?.kind]).toEqual(['offshore-unsuitable', 'onshore', 'elsewhere'])
    expect(pilot?.steps[0]?.text).toMatch(/to a provider at home\.$/)
    expect(pilot?.measures).toHaveLength(6)
  })

  it('closes blockers on the way to a pilot elsewhere', () => {
    const { blockers, pilot } = buyer({ 'rl-legal-position': 'domestic-only', 'ci-decision-clarity': 'stays-open' })
    expect(blockers.map(({ id }) => id)).toEqual(['ON-LEADERSHIP-OPEN'])
    expect(pilot?.steps.find(({ findings }) => findings.includes('ON-LEADERSHIP-OPEN'))?.title).toBe('Say what has to come out')
  })

  it('is not there before there is a verdict', () => {
    expect(assess({}).pilot).toBeNull()
  })
})

describe('laws of the plan', () => {
  it('every rule that can stand in the way has a step that closes it, and a blocker has an owner', () => {
    const ids = [...BLOCKERS, ...CONDITIONS, ...CONDITIONS_OF_PLACE].map(({ id }) => id).concat('ON-TOO-MANY-CONDITIONS')
    expect(ids.filter((id) => !CLOSED_IN.some(([start]) => id.startsWith(start)))).toEqual([])
    expect(CLOSED_IN.filter(([start]) => !ids.some((id) => id.startsWith(start)))).toEqual([])
    expect(Object.keys(BLOCKER_OWNERS).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('every open point is closed in one step and no other is named, in whole sentences with answered causes', () => {
    fc.assert(
      fc.property(coreAnswers, (answers) => {
        const { blockers, conditions, pilot } = assess(answers)
        const open = [...blockers, ...conditions.filter(({ phase }) => pilot?.kind !== 'get-ready' || phase === 'before-pilot')]
        const closed = pilot?.steps.flatMap(({ findings }) => findings) ?? []
        expect(closed.toSorted()).toEqual([...new Set(open.map(({ id }) => id))].toSorted())
        for (const { title, text, causes } of pilot?.steps ?? []) {
          expect(title).toMatch(/^[A-Z].*[^.]$/)
          expect(text).toMatch(/^[A-Z\d].*\.$/)
          expect(text).not.toMatch(/undefined|null|NaN|false| {2}|\.\./)
          expect(causes.filter((id) => answers[id] === undefined)).toEqual([])
          expect(new Set(causes).size).toBe(causes.length)
        }
        expect(pilot?.sources.every((id) => id in SOURCES)).toBe(true)
        expect(pilot?.steps.at(-1)?.findings.filter((id) => id.startsWith('ON-'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('rests on questions that exist', () => {
    const ids = QUESTIONS.map(({ id }) => id)
    for (const { answers } of EXAMPLES)
      for (const { causes } of assess(answers).pilot?.steps ?? []) expect(causes.filter((id) => !ids.includes(id))).toEqual([])
  })
})
