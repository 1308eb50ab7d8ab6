import type { Answers } from './answers'
import { knownBounds, sensitivityOf } from './certainty/bounds'
import { smallestChangesOf } from './certainty/changes'
import { type Count, countOf, ORDER } from './certainty/counting'
import { openItems } from './certainty/items'
import { nextQuestionsOf } from './certainty/questions'
import { verdictOn } from './certainty/setting'
import type { Certainty } from './outcome'
import type { Decided, OverlapHours } from './result'

/** How certain the verdict is: what is not known could do to it, and what the buyer could change. */
export const certaintyOf = (answers: Answers, hours: readonly OverlapHours[]): Certainty => ({
  ...doubtOf(answers, hours),
  smallestChanges: smallestChangesOf({ answers, hours }),
})

/** The part of certainty that rests on what is not known. */
export type Doubt = Omit<Certainty, 'smallestChanges'>

/**
 * What the unknown and blank answers leave open: every verdict that some completion leads to, with its share of all of them.
 * Places, benefits and what was said are not completed.
 * @param hours shared hours of each site and candidate, from `overlapHours`
 */
export function doubtOf(answers: Answers, hours: readonly OverlapHours[]): Doubt {
  const setting = { answers, hours }
  const items = openItems(answers)
  const today = verdictOn(setting)
  const count = countOf(setting, items)
  const possibleVerdicts = sharesOf(count)
  return {
    label: labelOf(today, new Set(possibleVerdicts.map(({ verdict }) => verdict))),
    today,
    unknowns: items.length,
    possibleVerdicts,
    nextQuestions: nextQuestionsOf(setting, { items, count, today }),
    sensitivity: sensitivityOf(setting, today),
    known: knownBounds(setting, items),
  }
}

/** The verdicts that come about, best first, each with its share. */
function sharesOf({ ways }: Count): Certainty['possibleVerdicts'] {
  const total = ways.reduce((sum, one) => sum + one, 0n)
  return ORDER.map((verdict, at) => ({ verdict, share: Number(ways[at] ?? 0n) / Number(total) })).filter(({ share }) => share > 0)
}

/** Settled: one verdict, and it is today's. Leaning: all on one side of the line between go and wait. Open: anything else. */
function labelOf(today: Decided, possible: ReadonlySet<Decided>): Certainty['label'] {
  if (!possible.has(today)) return 'open'
  if (possible.size === 1) return 'settled'
  const go = possible.has('ready') || possible.has('ready-with-conditions')
  const wait = possible.has('operating-model-not-ready') || possible.has('offshore-unsuitable')
  return go && wait ? 'open' : 'leaning'
}
