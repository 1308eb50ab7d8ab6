import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/assessment'
import { type Found, isReached, smallest, smallestChangesOf } from '@/lib/assessment/certainty/changes'
import { ORDER } from '@/lib/assessment/certainty/counting'
import { giving } from '@/lib/assessment/certainty/items'
import { type Movable, movablesOf, type Way } from '@/lib/assessment/certainty/moves'
import { decisionOn } from '@/lib/assessment/certainty/setting'
import { levelOf } from '@/lib/assessment/policy/levels'
import { careful, withOwners } from './buyers'
import { decided, hoursOf, nearlyReady, withUnknowns } from './completing'

/** Half of the buyers have done nearly all of the work: only they can still fall far. */
const buyers = (most: number) => fc.oneof(withUnknowns(most), nearlyReady(most))
const LISTED = { better: 3, worse: 1 }
const settingOf = (answers: Answers) => ({ answers, hours: hoursOf(answers) })
const changes = (answers: Answers) => smallestChangesOf(settingOf(answers))
const asked = (set: { changes: { question: string; to: string }[] }) => set.changes.map(({ question, to }) => `${question}: ${to}`)
const saying = ({ moves, verdict }: Found) => ({
  verdict,
  moves: moves.map(({ movable, step }) => `${movable.question} ${movable.row}: ${movable.options[step]}`),
})

/** Every choice of so many answers, in order. */
const choices = (of: readonly Movable[], size: number): Movable[][] =>
  size === 0 ? [[]] : of.flatMap((one, at) => choices(of.slice(at + 1), size - 1).map((rest) => [one, ...rest]))

/** Every way of changing some answers: the steps of each. */
const stepsOf = ([first, ...rest]: readonly Movable[]): number[][] =>
  first === undefined ? [[]] : first.options.slice(1).flatMap((_, at) => stepsOf(rest).map((steps) => [at + 1, ...steps]))

/** Every set of changes up to a size, tried one after the other; of each choice of answers the nearest, none that holds a smaller set. */
function byHand(answers: Answers, way: Way, { among, most }: { among: readonly Movable[]; most: number }): Found[] {
  const goal = { way, today: decided(answers) }
  const found: Found[] = []
  for (let size = 1; size <= most; size += 1) {
    const smaller = found.map(({ moves }) => moves.map(({ movable }) => movable))
    const sets = choices(among, size).filter((items) => !smaller.some((set) => set.every((movable) => items.includes(movable))))
    const reached = sets.flatMap((items) => nearest(items.length > 0 ? reaching(answers, items, goal) : []))
    found.push(...reached.sort((a, b) => owners(a) - owners(b)))
  }
  return found
}

function reaching(answers: Answers, items: readonly Movable[], goal: Parameters<typeof isReached>[0]): Found[] {
  return stepsOf(items).flatMap((steps) => {
    const moves = items.map((movable, i) => ({ movable, step: steps[i] ?? 0 }))
    const decision = decisionOn(settingOf(moves.reduce((all, { movable, step }) => giving(all, movable, movable.options[step]), answers)))
    return isReached(goal, decision) ? [{ moves, verdict: decision.verdict }] : []
  })
}

const total = ({ moves }: Found) => moves.reduce((sum, { step }) => sum + step, 0)
const owners = ({ moves }: Found) => new Set(moves.map(({ movable }) => movable.owner)).size
const nearest = (sets: Found[]): Found[] =>
  sets.sort((a, b) => total(a) - total(b) || ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)).slice(0, 1)

describe('the smallest changes', () => {
  it.each(['better', 'worse'] as const)('for the %s up to two answers are those of trying them all', (way) => {
    fc.assert(
      fc.property(buyers(6), (answers) => {
        const among = movablesOf(answers, way)
        const expected = byHand(answers, way, { among, most: 2 }).map(saying)
        const found = smallest(settingOf(answers), { way, today: decided(answers) }).map(saying)
        expect(found.filter(({ moves }) => moves.length <= 2).slice(0, LISTED[way])).toEqual(expected.slice(0, LISTED[way]))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['better', 'worse'] as const)('for the %s up to four of ten answers are those of trying them all', (way) => {
    const cut = fc.uniqueArray(fc.nat(), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(buyers(3), cut, (answers, order) => {
        const all = movablesOf(answers, way)
        const among = [...new Set(order.map((at) => all[at % all.length] as Movable))].sort((a, b) => a.at - b.at)
        const expected = byHand(answers, way, { among, most: 4 }).map(saying)
        const found = smallest(settingOf(answers), { way, today: decided(answers) }, among).map(saying)
        expect(found.slice(0, LISTED[way])).toEqual(expected.slice(0, LISTED[way]))
      }),
      { numRuns: 200 },
    )
  })

  it('lead to the verdict that they name, and no part of them does', () => {
    fc.assert(
      fc.property(buyers(6), (answers) => {
        const today = decided(answers)
        const { better, worse } = changes(answers)
        for (const { changes: set, verdict } of [...better, ...worse]) {
          const giveAll = (some: typeof set) =>
            some.reduce((all, { question, row = null, to }) => giving(all, { question, row }, to), answers)
          expect(decided(giveAll(set))).toBe(verdict)
          for (const left of set) {
            const part = decided(giveAll(set.filter((one) => one !== left)))
            const by = ORDER.indexOf(part) - ORDER.indexOf(today)
            expect(Math.sign(by)).not.toBe(Math.sign(ORDER.indexOf(verdict) - ORDER.indexOf(today)))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never touch the law, nor what the work is', () => {
    fc.assert(
      fc.property(buyers(6), (answers) => {
        const { better, worse } = changes(answers)
        for (const { question, to } of [...better, ...worse].flatMap((set) => set.changes)) {
          expect(['rl-legal-position', 'rl-data-class', 'rl-consequence', 'lf-coverage', 'ctx-work-category']).not.toContain(question)
          expect(['not-sure', 'on-site', 'no-provider-yet', 'none-needed']).not.toContain(to)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('to be ready are the open conditions', () => {
    const { better } = changes({ ...careful, 'wc-documentation': 'fragments', 'sp-knowledge-transfer': 'handover-week' })
    expect(better.map(({ verdict }) => verdict)).toEqual(['ready'])
    expect(better.flatMap(asked)).toEqual(['wc-documentation: main-path', 'sp-knowledge-transfer: planned-overlap'])
  })

  it('mend the one thing that stands in the way, by its nearest answer', () => {
    const { better } = changes({ ...careful, 'ci-decision-clarity': 'stays-open' })
    expect(better.map(asked)).toEqual([['ci-decision-clarity: eventually']])
    expect(better[0]?.verdict).toBe('ready')
  })

  it('ask as few people as they can', () => {
    const { better } = changes({ ...careful, ...withOwners({ scope: 'nobody', quality: 'nobody', delivery: 'nobody' }) })
    expect(better[0]?.changes.map(({ row }) => row)).toEqual(['scope', 'quality'])
  })

  it('put an unknown answer in place instead of guessing it', () => {
    const { better } = changes({ ...careful, ...withOwners({ scope: 'not-sure' }) })
    expect(better.map((set) => set.changes)).toEqual([[{ question: 'io-owners', row: 'scope', from: 'not-sure', to: 'named-no-time' }]])
    fc.assert(
      fc.property(buyers(8), (answers) => {
        const guessed = changes(answers).better.flatMap((set) => set.changes.filter(({ from }) => from === null || from === 'not-sure'))
        for (const { question, to } of guessed) expect(levelOf(question, to)).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 200 },
    )
  })

  it('are none where the law forbids it, or where nothing could be better', () => {
    expect(changes({ ...careful, 'rl-legal-position': 'domestic-only' }).better).toEqual([])
    expect(changes(careful).better).toEqual([])
  })

  it('warn of one answer that would stop it', () => {
    expect(changes(careful).worse.map((set) => set.changes.length)).toEqual([1])
  })
})
