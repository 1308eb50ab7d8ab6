import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answersSchema, assess, QUESTIONS } from '@/lib/assessment'
import { findings } from '@/lib/assessment/findings'
import { overlapHours } from '@/lib/assessment/overlap'
import { levelOf } from '@/lib/assessment/policy/levels'
import { anyAnswers, coreAnswers } from './any-answers'
import { numbersIn } from './numbers-in'

const RUNS = 10_000
const BETTER = ['offshore-unsuitable', 'operating-model-not-ready', 'ready-with-conditions', 'ready']

const known = new Map<string, ReturnType<typeof overlapHours>>()
const decide = (answers: Answers) => {
  const places = JSON.stringify([answers['ctx-buyer-location'], answers['ctx-candidates']])
  const hours = known.get(places) ?? overlapHours(answers, 2026)
  known.set(places, hours)
  return findings(answers, hours)
}

describe('laws of the decision', () => {
  it('every set of answers that the schema takes has a result, the same each time', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const parsed = answersSchema.parse(answers)
        const result = assess(parsed)
        expect(JSON.stringify(assess(parsed))).toBe(JSON.stringify(result))
        for (const number of numbersIn(result)) expect(Number.isFinite(number)).toBe(true)
        for (const { score } of result.dimensions) expect(score.low >= 0 && score.low <= score.high && score.high <= 1).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('the order in which answers were given does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as Answers
        expect(decide(turned)).toEqual(decide(answers))
      }),
      { numRuns: RUNS },
    )
  })

  it('an answer to a question that is not asked never counts', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const without = { ...answers, 'pm-track-record': 'no-provider-yet' } as Answers
        const { 'pm-evidence': _, 'pm-people': __, ...bare } = without
        expect(decide(without)).toEqual(decide(bare))
      }),
      { numRuns: RUNS },
    )
  })

  /** Two answers to one readiness question, or to one row of it, the second at a strictly greater level. */
  const improvement = fc
    .constantFrom(...QUESTIONS.filter((question) => question.role === 'readiness' && question.id !== 'rl-legal-position'))
    .chain((question) => {
      const graded = question.options.flatMap(({ id }) => {
        const level = levelOf(question.id, id)
        return typeof level === 'number' && id !== 'none-needed' ? [{ id, level }] : []
      })
      const pairs = graded.flatMap((low) => graded.filter((high) => high.level > low.level).map((high) => [low.id, high.id] as const))
      const rows = question.rows.map((row) => row.id)
      return fc.record({
        id: fc.constant(question.id),
        row: fc.constantFrom(...(rows.length > 0 ? rows : [null])),
        pair: fc.constantFrom(...pairs),
      })
    })

  it('improving one readiness answer never makes the verdict worse, and never adds a blocker', () => {
    fc.assert(
      fc.property(coreAnswers, improvement, (answers, { id, row, pair }) => {
        const [worse, better] = pair.map((option) =>
          decide({ ...answers, [id]: row === null ? option : { ...(answers[id] as object), [row]: option } } as Answers),
        ) as [ReturnType<typeof decide>, ReturnType<typeof decide>]
        const before = worse.blockers.map((blocker) => blocker.id)
        expect(better.blockers.map((blocker) => blocker.id).filter((blocker) => !before.includes(blocker))).toEqual([])
        fc.pre(worse.verdict !== 'offshore-unsuitable' && better.verdict !== 'offshore-unsuitable')
        expect(BETTER.indexOf(better.verdict)).toBeGreaterThanOrEqual(BETTER.indexOf(worse.verdict))
      }),
      { numRuns: RUNS },
    )
  })
})
