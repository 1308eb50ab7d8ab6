import fc from 'fast-check'
import type { Answers } from '@/lib/assessment'
import { ORDER } from '@/lib/assessment/certainty/counting'
import { giving, type Item, itemsOf, openItems } from '@/lib/assessment/certainty/items'
import { verdictOn } from '@/lib/assessment/certainty/setting'
import { overlapHours } from '@/lib/assessment/overlap'
import { anyAnswers } from './any-answers'
import { careful } from './buyers'

const known = new Map<string, ReturnType<typeof overlapHours>>()

/** Shared hours of the places in these answers; the same few places come again and again. */
export function hoursOf(answers: Answers) {
  const places = JSON.stringify([answers['ctx-buyer-location'], answers['ctx-candidates']])
  const hours = known.get(places) ?? overlapHours(answers, 2026)
  known.set(places, hours)
  return hours
}

/** The verdict on answers as they stand. */
export const decided = (answers: Answers) => verdictOn({ answers, hours: hoursOf(answers) })

/** Calls back with every completion of some answers: the plain way, one after the other. */
export function everyCompletion(answers: Answers, [first, ...rest]: readonly Item[], each: (complete: Answers) => void): void {
  if (first === undefined) each(answers)
  else for (const option of first.options) everyCompletion(giving(answers, first, option), rest, each)
}

/** Completions by verdict, best first, counted one by one. */
export function waysByHand(answers: Answers, items: readonly Item[]): number[] {
  const ways = ORDER.map(() => 0)
  everyCompletion(answers, items, (complete) => {
    const at = ORDER.indexOf(decided(complete))
    ways[at] = (ways[at] ?? 0) + 1
  })
  return ways
}

/** Answers of which at most some are unknown or blank; ticked lists and places are any. */
export function withUnknowns(most: number): fc.Arbitrary<Answers> {
  const holes = fc.array(fc.record({ at: fc.nat(), isBlank: fc.boolean() }), { maxLength: most })
  return fc
    .record({ answers: anyAnswers, holes, fill: fc.array(fc.nat(99), { minLength: 50, maxLength: 50 }) })
    .map(({ answers, holes, fill }) => {
      const full = openItems(answers).reduce(
        (all, item, at) => giving(all, item, item.options[(fill[at] ?? 0) % item.options.length]),
        answers,
      )
      const items = itemsOf(full)
      return holes.reduce((all, { at, isBlank }) => giving(all, items[at % items.length] as Item, isBlank ? undefined : 'not-sure'), full)
    })
    .filter((answers) => openItems(answers).length <= most)
}

/** Answers of a buyer who has done nearly all of the work: a few of them are any, a few unknown or blank. */
export function nearlyReady(most: number): fc.Arbitrary<Answers> {
  const change = fc.record({ at: fc.nat(), option: fc.nat() })
  const hole = fc.record({ at: fc.nat(), option: fc.constantFrom(undefined, 'not-sure') })
  return fc
    .record({ places: anyAnswers, changes: fc.array(change, { maxLength: 6 }), holes: fc.array(hole, { maxLength: most }) })
    .map(({ places, changes, holes }) => {
      const { 'ctx-candidates': candidates = [], 'ctx-buyer-location': sites = careful['ctx-buyer-location'] } = places
      const base = { ...careful, 'ctx-candidates': candidates, 'ctx-buyer-location': sites } as Answers
      const items = itemsOf(base)
      const itemAt = (at: number) => items[at % items.length] as Item
      const changed = changes.reduce(
        (all, { at, option }) => giving(all, itemAt(at), itemAt(at).options[option % itemAt(at).options.length]),
        base,
      )
      return holes.reduce((all, { at, option }) => giving(all, itemAt(at), option), changed)
    })
}
