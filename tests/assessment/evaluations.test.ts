import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answers, assess, QUESTIONS } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { Arithmetic } from '@/lib/assessment/certainty/polynomial'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { VETOES } from '@/lib/assessment/vetoes'
import { bengaluru, careful, leipzig, manilaLate, newYork, warsaw } from './buyers'

const made = vi.hoisted(() => ({ decisions: 0, rules: 0, sums: 0 }))

vi.mock('@/lib/assessment/verdict', async (original) => {
  const verdict = await original<typeof import('@/lib/assessment/verdict')>()
  const decide: typeof verdict.decide = (...given) => {
    made.decisions += 1
    return verdict.decide(...given)
  }
  return { ...verdict, decide }
})

/** Counts every call of a method, which does what it did. */
function counting<Name extends string>(on: Record<Name, (...given: never[]) => unknown>, name: Name, what: 'rules' | 'sums'): void {
  const before = on[name]
  on[name] = function (this: unknown, ...given: never[]) {
    made[what] += 1
    return before.apply(this, given)
  }
}

for (const rule of [...BLOCKERS, ...CONDITIONS, ...VETOES, ...CONDITIONS_OF_PLACE, ...MISTAKES]) counting(rule as never, 'when', 'rules')
for (const name of ['product', 'total'] as const) counting(Arithmetic.prototype as never, name, 'sums')

const unsure = QUESTIONS.filter(({ notSure, input }) => notSure && input === 'single').map(({ id }) => id)
const places = [warsaw, bengaluru, manilaLate, leipzig, { ...newYork, ownership: 'external' as const }]

/** A buyer with five places in mind, and so many answers not known, spread over the checklist. */
function buyer(unknowns: number): Answers {
  const step = Math.floor(unsure.length / unknowns)
  const open = unsure.filter((_, at) => at % step === 0).slice(0, unknowns)
  return { ...careful, 'ctx-candidates': places, ...Object.fromEntries(open.map((id) => [id, 'not-sure'])) }
}

/** What it takes to assess some answers: verdicts reached, rules asked, ways to an outcome multiplied or added. */
function workOn(answers: Answers) {
  Object.assign(made, { decisions: 0, rules: 0, sums: 0 })
  assess(answers, { year: 2026 })
  return { ...made, all: made.decisions + made.rules + made.sums }
}

describe('assessing a buyer with five places in mind', () => {
  // What is remembered from one buyer to the next is not counted for the first of them.
  beforeAll(() => void assess(buyer(1), { year: 2026 }))

  it('who is not sure of twenty answers takes some thousand steps, where there are a million million ways for them to fall', () => {
    const { decisions, all } = workOn(buyer(20))
    expect(decisions).toBeGreaterThan(1)
    expect(decisions).toBeLessThan(300)
    expect(all).toBeLessThan(20_000)
  })

  it('who is not sure of twenty takes at most twenty times what four take', () => {
    expect(workOn(buyer(20)).all).toBeLessThan(20 * workOn(buyer(4)).all)
  })

  it('takes no leap from one unknown answer to the next', () => {
    const work = [1, 2, 4, 8, 16].map((unknowns) => workOn(buyer(unknowns)).all)
    for (const [at, more] of work.entries()) if (at > 0) expect(more / (work[at - 1] ?? 0)).toBeLessThan(2)
  })

  it('who has only begun takes no more than a few times as much', () => {
    const begun = Object.fromEntries(Object.entries(buyer(1)).slice(0, 5)) as Answers
    const { decisions, all } = workOn(begun)
    expect(decisions).toBeLessThan(150)
    expect(all).toBeLessThan(80_000)
  })
})
