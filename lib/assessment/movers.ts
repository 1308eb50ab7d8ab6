import type { Answers } from './answers'
import { type Answered, giving, itemsOf } from './certainty/items'
import { decidedOn, verdictOn } from './certainty/setting'
import { type CostTotals, leaderOf } from './location'
import { READS } from './location/scenarios'
import type { QuestionId } from './questionnaire'
import type { OverlapHours, Place } from './result'
import type { Asked, Movers } from './verify-first'

/** What stays the same however the unknown answers fall. */
export type Fixed = { readonly hours: readonly OverlapHours[]; readonly places: readonly Place[]; readonly cost?: CostTotals }

const LOCATION_READS = new Set<QuestionId>(Object.values(READS).flat())

/**
 * Unknown answers that move the verdict or the first location when they alone are known: the one with the greatest share
 * of options that do so first. What is blank is to be answered, not to be verified.
 */
export function moversOf(answers: Answers, fixed: Fixed): Pick<Movers, 'verdictMovers' | 'locationMovers'> {
  const unknown = itemsOf(answers).filter(({ given }) => given === 'not-sure')
  const placed = unknown.filter(({ question }) => LOCATION_READS.has(question))
  return {
    verdictMovers: mostTelling(unknown, answers, (completed) => verdictOn({ answers: completed, hours: fixed.hours })),
    locationMovers: mostTelling(placed, answers, (completed) => firstOn(completed, fixed)),
  }
}

/** Those of which some option gives another outcome than today's, the greatest share first; else in the order of the checklist. */
function mostTelling(unknown: readonly Answered[], answers: Answers, outcome: (answers: Answers) => string | null): Asked[] {
  if (unknown.length === 0) return []
  const today = outcome(answers)
  return unknown
    .map((item) => {
      const moved = item.options.filter((option) => outcome(giving(answers, item, option)) !== today).length
      const { question, row } = item
      return { asked: row === null ? { question } : { question, row }, share: moved / item.options.length }
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ asked }) => asked)
}

function firstOn(answers: Answers, fixed: Fixed): string | null {
  const { facts, decision } = decidedOn({ answers, hours: fixed.hours })
  return leaderOf(decision, { facts, places: fixed.places, ...(fixed.cost && { cost: fixed.cost }) })
}
