import { DRAWS, SEED } from '../policy/draws'
import { WEIGHT_SPREAD } from '../policy/location'
import { seeded } from '../random'
import { CRITERIA } from './scenarios'

const WIDTH = CRITERIA.length
const ONES: ArrayLike<number> = CRITERIA.map(() => 1)

/** Factors on the weights, one row of eight for each draw; the same in every assessment, so that shares can be compared. */
const FACTORS = factors()

function factors(): Float64Array[] {
  const next = seeded(SEED.value)
  const { from, to } = WEIGHT_SPREAD.value
  return Array.from({ length: DRAWS.value }, () => Float64Array.from(CRITERIA, () => from + (to - from) * next()))
}

/** What is scored: values by scenario, eight in a row, and a deduction from the score. */
export type Scored = { readonly values: Float64Array; readonly less: number }

/** Weights by scenario, eight in a row. */
export type Weights = Float64Array

/** Least score over the scenarios, 0 to 1: the mean of the values by weight, less the deduction. */
export function least(of: Scored, weights: Weights, factors: ArrayLike<number> = ONES): number {
  let found = Number.POSITIVE_INFINITY
  for (let start = 0; start < weights.length; start += WIDTH) found = Math.min(found, meanFrom(start, of, weights, factors))
  return found - of.less
}

/** Greatest score over the scenarios. */
export const greatest = (of: Scored, weights: Weights): number =>
  Math.max(...starts(weights).map((start) => meanFrom(start, of, weights, ONES))) - of.less

/** The scenario in which the score is least: where its eight entries start. */
export function worstStart(of: Scored, weights: Weights): number {
  const means = starts(weights).map((start) => meanFrom(start, of, weights, ONES))
  return means.indexOf(Math.min(...means)) * WIDTH
}

const starts = (weights: Weights): number[] => Array.from({ length: weights.length / WIDTH }, (_, scenario) => scenario * WIDTH)

function meanFrom(start: number, { values }: Scored, weights: Weights, factors: ArrayLike<number>): number {
  let sum = 0
  let total = 0
  for (let i = 0; i < WIDTH; i += 1) {
    const weight = (weights[start + i] ?? 0) * (factors[i] ?? 0)
    sum += weight * (values[start + i] ?? 0)
    total += weight
  }
  return sum / total
}

/**
 * Share of the draws in which each option ends first, 0 to 1; they add up to 1 where there is any option.
 * @param firstOf the position that ends first under these scores, by the same rules as outside the draws
 */
export function sharesOf(options: readonly Scored[], weights: Weights, firstOf: (scores: Float64Array) => number): number[] {
  const scores = new Float64Array(options.length)
  const wins = options.map(() => 0)
  if (options.length === 0) return wins
  for (const factors of FACTORS) {
    options.forEach((option, i) => {
      scores[i] = least(option, weights, factors)
    })
    const first = firstOf(scores)
    wins[first] = (wins[first] ?? 0) + 1
  }
  return wins.map((count) => count / FACTORS.length)
}
