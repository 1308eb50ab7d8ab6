import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, assess, QUESTIONS, type QuestionId } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { Facts } from '@/lib/assessment/facts'
import { findings } from '@/lib/assessment/findings'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { judge } from '@/lib/assessment/need'
import { overlapHours } from '@/lib/assessment/overlap'
import { prospectsOf } from '@/lib/assessment/prospects'
import { speaksOf } from '@/lib/assessment/rule'
import { VETOES } from '@/lib/assessment/vetoes'
import { answerTo, anyAnswers, coreAnswers } from './any-answers'

const GENERAL = [...BLOCKERS, ...CONDITIONS, ...MISTAKES]
const OF_PLACE = [...VETOES, ...CONDITIONS_OF_PLACE]
const cached = new Map<string, ReturnType<typeof overlapHours>>()
const hoursOf = (answers: Answers) => {
  const places = JSON.stringify([answers['ctx-buyer-location'], answers['ctx-candidates']])
  const hours = cached.get(places) ?? overlapHours(answers, 2026)
  cached.set(places, hours)
  return hours
}
const prospects = (answers: Answers) => {
  const facts = new Facts(answers)
  return prospectsOf(
    facts,
    hoursOf(answers).map((pair) => judge(facts, pair)),
  )
}
/** Which rules fire: the id of the rule, and for places their number. */
const firing = (answers: Answers): Map<string, readonly QuestionId[]> => {
  const facts = new Facts(answers)
  const places = prospects(answers)
  return new Map([
    ...GENERAL.filter((rule) => rule.when(facts)).map((rule) => [rule.id, rule.reads] as const),
    ...OF_PLACE.flatMap((rule) =>
      places.filter((place) => speaksOf(rule, place)).map((place) => [`${rule.id} of ${place.ref}`, rule.reads] as const),
    ),
  ])
}

describe('laws of the rules', () => {
  it('a rule depends on nothing but the answers that it says it reads', () => {
    const change = fc.constantFrom(...QUESTIONS).chain((question) => answerTo(question).map((answer) => [question.id, answer] as const))
    fc.assert(
      fc.property(anyAnswers, change, (answers, [id, answer]) => {
        const before = firing(answers)
        const after = firing({ ...answers, [id]: answer })
        for (const [one, other] of [
          [before, after],
          [after, before],
        ] as const)
          for (const [rule, reads] of one) if (!reads.includes(id) && !other.has(rule)) throw new Error(`${rule} depends on ${id}`)
      }),
      { numRuns: 3_000 },
    )
  })

  it('a finding names answers that were given, among those that its rule reads', () => {
    const reads = new Map([...GENERAL, ...OF_PLACE].map((rule) => [rule.id, new Set<QuestionId>()]))
    for (const rule of [...GENERAL, ...OF_PLACE]) for (const id of rule.reads) reads.get(rule.id)?.add(id)
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = findings(answers, hoursOf(answers))
        for (const { id, causes } of [
          ...found.blockers,
          ...found.vetoes,
          ...found.conditions,
          ...found.otherConditions,
          ...found.mistakes,
        ]) {
          expect(causes.length, id).toBeGreaterThan(0)
          expect(new Set(causes).size, id).toBe(causes.length)
          expect(
            causes.filter((cause) => answers[cause] === undefined),
            id,
          ).toEqual([])
          if (id !== 'ON-TOO-MANY-CONDITIONS')
            expect(
              causes.filter((cause) => !reads.get(id)?.has(cause)),
              id,
            ).toEqual([])
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('a finding speaks in whole sentences', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = findings(answers, hoursOf(answers))
        for (const { id, title, reason, advice } of [...found.blockers, ...found.vetoes, ...found.conditions, ...found.mistakes]) {
          expect(title, id).toMatch(/^[A-Z0-9].*[^.]$/)
          for (const text of [reason, advice]) expect(text, id).toMatch(/^[A-Z0-9“](?!.*(undefined|null|NaN| {2})).*\.$/)
        }
        for (const { close } of found.conditions) expect(close).toMatch(/^[A-Z].*[^.]$/)
      }),
      { numRuns: 1_000 },
    )
  })

  it('every rule fires in some buyer’s answers', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(coreAnswers, (answers) => {
        for (const rule of firing(answers).keys()) seen.add(rule.replace(/ of .*/, ''))
      }),
      { numRuns: 5_000, seed: 1 },
    )
    expect([...GENERAL, ...OF_PLACE].map((rule) => rule.id).filter((id) => !seen.has(id))).toEqual([])
  })
})

describe('the preview', () => {
  const blank = (answers: Answers, ids: readonly QuestionId[]) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id as QuestionId))) as Answers
  const core = QUESTIONS.filter((question) => question.core && question.input === 'single').map((question) => question.id)

  it('always holds the verdict that the blank answers lead to', () => {
    fc.assert(
      fc.property(coreAnswers, fc.uniqueArray(fc.constantFrom(...core), { minLength: 1, maxLength: 6 }), (answers, ids) => {
        fc.pre(ids.every((id) => answers[id] !== 'not-sure'))
        const early = assess(blank(answers, ids))
        expect(early.verdict).toBe('incomplete')
        expect(early.preview).toContain(assess(answers).verdict)
      }),
      { numRuns: 300 },
    )
  })
})
