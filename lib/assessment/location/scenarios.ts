import type { Answers } from '../answers'
import { Facts } from '../facts'
import { EXTREMES, LOCATION_WEIGHTS, SOUGHT_WEIGHTS } from '../policy/location'
import type { OptionId, QuestionId } from '../questionnaire'

/** The eight criteria of a location, in their order. */
export const CRITERIA = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'] as const
export type Criterion = (typeof CRITERIA)[number]

/** The answers with everything filled in that a criterion reads; `language` stands for places about whose language nobody is sure. */
export type Completed = { readonly facts: Facts; readonly language: OptionId<'lf-language-nuance'> }

/** One way in which the hours to cover can fall out, with the worst and the best of everything else that is not known. */
export type Scenario = { readonly weights: readonly number[]; readonly low: Completed; readonly high: Completed }

const COVERAGES = ['business-day', 'extended-day', 'round-the-clock'] as const

/**
 * What the criteria have to be counted under: one scenario, or one for each kind of hours where these are not known.
 * Given the hours, no question counts in two criteria and each counts one way, so two ends hold every completion.
 */
export function scenariosOf(facts: Facts): Scenario[] {
  const covered = facts.option('lf-coverage')
  const known = covered !== undefined && covered !== 'not-sure'
  return (known ? [covered] : COVERAGES).map((coverage) => {
    const low = completed(facts, coverage, 0)
    return { weights: weightsOf(low.facts), low, high: completed(facts, coverage, 1) }
  })
}

/** The questions on which a criterion rests. */
export const READS: Readonly<Record<Criterion, readonly QuestionId[]>> = {
  L1: ['ci-live-need', 'ci-answer-latency', 'lf-coverage', 'lf-shift'],
  L2: ['lf-coverage'],
  L3: ['ctx-benefits'],
  L4: ['ctx-benefits'],
  L5: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
  L6: ['wc-documentation', 'wc-acceptance', 'wc-separability'],
  L7: ['lf-language-nuance'],
  L8: ['ctx-urgency'],
}

function completed(facts: Facts, coverage: OptionId<'lf-coverage'>, end: 0 | 1): Completed {
  const filled: Record<string, unknown> = { ...facts.answers, 'lf-coverage': coverage }
  for (const [id, ends] of Object.entries(EXTREMES.value)) {
    if (filled[id] === undefined || filled[id] === 'not-sure') filled[id] = ends[end]
  }
  const language = (EXTREMES.value['lf-language-nuance'] ?? [])[end] as Completed['language']
  return { facts: new Facts(filled as Answers), language }
}

function weightsOf(facts: Facts): number[] {
  return CRITERIA.map((criterion) => {
    if (criterion === 'L2' && !facts.coversMoreThanADay) return 0
    return LOCATION_WEIGHTS.value[criterion] * (isSought(facts, criterion) ? factorOf(criterion) : 1)
  })
}

/** What a criterion stands for is among the reasons for moving. */
export const isSought = (facts: Facts, criterion: Criterion): boolean =>
  isWeighted(criterion) && SOUGHT_WEIGHTS.value[criterion].benefits.some((benefit) => facts.seeks(benefit))

const factorOf = (criterion: Criterion): number => (isWeighted(criterion) ? SOUGHT_WEIGHTS.value[criterion].factor : 1)
const isWeighted = (criterion: Criterion): criterion is keyof typeof SOUGHT_WEIGHTS.value => criterion in SOUGHT_WEIGHTS.value
