import type { Answers } from './answers'
import { Facts } from './facts'
import { type CostTotals, leaderOf } from './location'
import { READS } from './location/scenarios'
import { judge } from './need'
import { prospectsOf } from './prospects'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'
import type { OverlapHours, Place } from './result'
import { decide } from './verdict'
import type { Asked, Movers } from './verify-first'

/** What stays the same however the unknown answers fall. */
export type Fixed = { readonly hours: readonly OverlapHours[]; readonly places: readonly Place[]; readonly cost?: CostTotals }

/** One unknown answer, with the answers as they would be under each of its options. */
type Unknown = Asked & { readonly completions: readonly Answers[] }

const LOCATION_READS = new Set<QuestionId>(Object.values(READS).flat())

/**
 * Unknown answers that move the verdict or the first location when they alone are known: the one with the greatest share
 * of options that do so first. What is blank is to be answered, not to be verified.
 */
export function moversOf(answers: Answers, fixed: Fixed): Pick<Movers, 'verdictMovers' | 'locationMovers'> {
  const unknown = QUESTIONS.flatMap((question) => unknownIn(answers, question))
  const placed = unknown.filter(({ question }) => LOCATION_READS.has(question))
  return {
    verdictMovers: mostTelling(unknown, answers, (completed) => decisionOn(completed, fixed).decision.verdict),
    locationMovers: mostTelling(placed, answers, (completed) => firstOn(completed, fixed)),
  }
}

function unknownIn(answers: Answers, { id, input, options, rows }: Question & { id: QuestionId }): Unknown[] {
  const given: unknown = answers[id]
  if (new Facts(answers).isHidden(id) || given === undefined) return []
  if (input === 'single' && given === 'not-sure')
    return [{ question: id, completions: options.map((option) => ({ ...answers, [id]: option.id })) }]
  if (input !== 'matrix') return []
  const table = given as Record<string, string>
  return rows
    .filter((row) => table[row.id] === 'not-sure')
    .map((row) => ({
      question: id,
      row: row.id,
      completions: options.map((option) => ({ ...answers, [id]: { ...table, [row.id]: option.id } })),
    }))
}

/** Those of which some option gives another outcome than today's, the greatest share first; else in the order of the checklist. */
function mostTelling(unknown: readonly Unknown[], answers: Answers, outcome: (answers: Answers) => string | null): Asked[] {
  if (unknown.length === 0) return []
  const today = outcome(answers)
  return unknown
    .map(({ question, row, completions }) => {
      const moved = completions.filter((completed) => outcome(completed) !== today).length
      return { asked: row === undefined ? { question } : { question, row }, share: moved / completions.length }
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ asked }) => asked)
}

function decisionOn(answers: Answers, { hours }: Fixed) {
  const facts = new Facts(answers)
  const overlap = hours.map((pair) => judge(facts, pair))
  return { facts, decision: decide(facts, prospectsOf(facts, overlap)) }
}

function firstOn(answers: Answers, fixed: Fixed): string | null {
  const { facts, decision } = decisionOn(answers, fixed)
  return leaderOf(decision, { facts, places: fixed.places, ...(fixed.cost && { cost: fixed.cost }) })
}
