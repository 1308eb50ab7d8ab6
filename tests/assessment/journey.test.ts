import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  answersSchema,
  assess,
  isAnswered,
  journey,
  nextAfter,
  positionOf,
  previousOf,
  QUESTIONS,
  type QuestionId,
  questionOf,
  SECTIONS,
} from '@/lib/assessment'

const place = { country: 'US', timeZone: 'America/New_York', start: '09:00', end: '17:00' }

/** Some way of answering a question, chosen by a number; not sure is among the ways where it is offered. */
function answerTo(id: QuestionId, choice: number): unknown {
  const question = questionOf(id)
  const ids = [...question.options.map((option) => option.id), ...(question.notSure ? ['not-sure'] : [])]
  const pick = (at: number) => ids[at % ids.length]
  if (question.input === 'single') return pick(choice)
  if (question.input === 'matrix') return Object.fromEntries(question.rows.map((row, at) => [row.id, pick(choice + at)]))
  if (question.input === 'ticks') return [question.options[choice % question.options.length]?.id]
  if (question.input === 'sites') return [place]
  return choice % 3 === 0 ? 'not-sure' : choice % 3 === 1 ? [] : [{ ...place, ownership: 'external' }]
}

const withAnswer = (answers: Answers, id: QuestionId, value: unknown) => answersSchema.parse({ ...answers, [id]: value })
const everything = (choice: number) => answersSchema.parse(Object.fromEntries(QUESTIONS.map(({ id }) => [id, answerTo(id, choice)])))

describe('the way through the checklist', () => {
  it('begins with the first question of the setting and counts nothing', () => {
    const start = journey({})
    expect(start.next).toBe('ctx-work-category')
    expect(start.visible).toHaveLength(39)
    expect(start.counts).toEqual({ total: 39, answered: 0, notSure: 0, coreTotal: 24, coreLeft: 24 })
    expect(start.canFinish).toBe(false)
    expect(start.sections.map((section) => section.state)).toEqual(SECTIONS.map(() => 'not-yet-started'))
  })

  it('every path, whatever is answered, ends where a verdict is possible', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 39, maxLength: 39 }), (choices) => {
        let answers: Answers = {}
        let steps = 0
        for (let id = journey(answers).next; id !== null && steps < 60; steps += 1) {
          answers = withAnswer(answers, id, answerTo(id, choices[steps] ?? 0))
          id = journey(answers).next
        }
        expect(steps).toBe(journey(answers).visible.length)
        expect(journey(answers)).toMatchObject({ canFinish: true, next: null })
        expect(assess(answers).verdict).not.toBe('incomplete')
      }),
      { numRuns: 100 },
    )
  })

  it('going on from page to page from the first meets every question that is asked, once', () => {
    let answers: Answers = {}
    const met: QuestionId[] = []
    for (let id: QuestionId | null = 'ctx-work-category'; id; id = nextAfter(answers, id)) {
      met.push(id)
      answers = withAnswer(answers, id, answerTo(id, 1))
    }
    expect(met).toEqual(journey({}).visible)
  })

  it('asks for the core questions first, and offers the end as soon as they are answered', () => {
    const core = QUESTIONS.filter((question) => question.core).map((question) => question.id)
    const answers = answersSchema.parse(Object.fromEntries(core.map((id) => [id, answerTo(id, 0)])))
    expect(journey(answers)).toMatchObject({ canFinish: true, counts: { coreLeft: 0, answered: 24 } })
    expect(assess(answers).verdict).not.toBe('incomplete')
  })

  it('does not ask for evidence about a provider where there is none, keeps what was said, and does not count it', () => {
    const before = answersSchema.parse({ 'pm-people': 'not-sure', 'pm-track-record': 'comparable' })
    const after = withAnswer(before, 'pm-track-record', 'no-provider-yet')
    expect(journey(before).counts).toMatchObject({ total: 39, answered: 2, notSure: 1 })
    expect(journey(after).counts).toMatchObject({ total: 37, answered: 1, notSure: 0 })
    expect(journey(after).hidden).toEqual(['pm-evidence', 'pm-people'])
    expect(after['pm-people']).toBe('not-sure')
  })

  it('takes a matrix as answered when each row is', () => {
    const rows = questionOf('io-owners').rows.map((row) => row.id)
    const some = answersSchema.parse({ 'io-owners': { scope: 'nobody' } })
    const all = answersSchema.parse({ 'io-owners': Object.fromEntries(rows.map((row) => [row, 'not-sure'])) })
    expect(isAnswered(some, questionOf('io-owners'))).toBe(false)
    expect(isAnswered(all, questionOf('io-owners'))).toBe(true)
    const section = (answers: Answers) => journey(answers).sections.find((one) => one.id === 'internal-ownership')
    expect(section(some)).toMatchObject({ state: 'in-progress', answered: 0 })
    expect(section(all)).toMatchObject({ state: 'in-progress', answered: 1, notSure: 1 })
  })

  it('says where a question stands in its section, and what was before it', () => {
    const [first, second] = journey({}).visible.filter((id) => questionOf(id).section === 'work-clarity')
    if (!first || !second) throw new Error('The section has two questions')
    expect(positionOf({}, first)).toEqual({ index: 1, of: 4 })
    expect(previousOf({}, first)).toBeNull()
    expect(previousOf({}, second)).toBe(first)
  })

  it('has nothing more to ask when all is answered', () => {
    const answers = everything(1)
    const last = journey(answers).visible.at(-1)
    expect(last && nextAfter(answers, last)).toBeNull()
    expect(journey(answers).sections.every((section) => section.state === 'completed' && section.coreLeft === 0)).toBe(true)
  })
})
