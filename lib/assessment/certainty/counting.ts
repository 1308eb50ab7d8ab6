import { Facts } from '../facts'
import type { Decided } from '../result'
import { type Factor, factorsOf, joined, sizeOf, type Variable } from './factors'
import type { Given, Item } from './items'
import { spokenParts } from './parts'
import { Arithmetic, type Polynomial } from './polynomial'
import type { Setting } from './setting'
import { Tallies } from './tallies'

/** Verdicts from the best to the worst. */
export const ORDER: readonly Decided[] = ['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable']

/** Ways to each verdict, in their order. */
export type Ways = readonly number[]

/** How the verdicts are spread over the completions of open answers. */
export type Count = {
  /** Completions that lead to each verdict, in their order; answers that no rule looks at are not multiplied in. */
  readonly ways: readonly bigint[]
  /** By open answer that some rule looks at: its options in classes that no rule tells apart, with the ways to each verdict. */
  readonly items: readonly {
    readonly item: Item
    readonly classes: readonly { readonly options: readonly Given[]; readonly ways: Ways }[]
  }[]
}

/**
 * Counts every completion of open answers by its verdict, exactly, without going through them: rules that share no open answer
 * are counted apart and added up, and answers are summed out one at a time.
 *
 * Each answer falls independently and evenly among its options. Where it is open whether there is a provider, the answers about
 * one are completed all the same, and count for nothing where there is none: each of the options stays as likely as the others.
 */
export function countOf(setting: Setting, items: readonly Item[]): Count {
  const arithmetic = new Arithmetic(new Tallies(new Facts(setting.answers, setting.limits).limits.tooMany), ORDER.length)
  const factors = factorsOf(spokenParts(setting, items), arithmetic)
  const variables = [...new Set(factors.flatMap((factor) => factor.variables))]
  const end = summedUp(settled(factors, arithmetic), arithmetic)
  const verdictOf = (id: number): number => ORDER.indexOf(arithmetic.tallies.verdict(id))
  arithmetic.follow(end, verdictOf)
  const ways = ORDER.map(() => 0n)
  end.ids.forEach((id, at) => {
    const verdict = verdictOf(id)
    ways[verdict] = (ways[verdict] ?? 0n) + (end.counts[at] ?? 0n)
  })
  return { ways, items: variables.map(waysOf) }
}

function waysOf({ item, classes, weights }: Variable): Count['items'][number] {
  return {
    item,
    classes: classes.map((options, at) => ({ options, ways: ORDER.map((_, v) => (weights[at]?.pull[v] ?? 0) * options.length) })),
  }
}

/** Brings together what is said of places, and keeps of it only what becomes of them all: apart, each place would be carried to the end. */
function settled(factors: readonly Factor[], arithmetic: Arithmetic): Factor[] {
  const { tallies } = arithmetic
  const isOfPlaces = ({ cells }: Factor) => cells.some(({ ids }) => ids.some((id) => tallies.isOfPlaces(id)))
  const read = new Set(factors.filter(isOfPlaces).flatMap(({ variables }) => variables))
  const isInside = (factor: Factor) => isOfPlaces(factor) || factor.variables.every((variable) => read.has(variable))
  const outside = factors.filter((factor) => !isInside(factor))
  const kept = new Set(outside.flatMap(({ variables }) => variables))
  const inside = summedOut(factors.filter(isInside), arithmetic, (variable) => !kept.has(variable))
  const { variables, cells } = joined(inside, arithmetic)
  return [...outside, { variables, cells: cells.map((cell) => arithmetic.renamed(cell, (id) => tallies.settled(id))) }]
}

function summedUp(factors: readonly Factor[], arithmetic: Arithmetic): Polynomial {
  const { cells } = joined(
    summedOut(factors, arithmetic, () => true),
    arithmetic,
  )
  return cells[0] as Polynomial
}

/** Sums out one variable after the other, always the one that leaves the smallest table. */
function summedOut(factors: readonly Factor[], arithmetic: Arithmetic, may: (variable: Variable) => boolean): Factor[] {
  let left = [...factors]
  for (;;) {
    const [next] = [...new Set(left.flatMap(({ variables }) => variables))]
      .filter(may)
      .map((variable) => ({ variable, size: sizeOf(scopeOf(left, variable)) / variable.classes.length }))
      .sort((a, b) => a.size - b.size)
    if (next === undefined) return left
    const [touching, others] = [
      left.filter((f) => f.variables.includes(next.variable)),
      left.filter((f) => !f.variables.includes(next.variable)),
    ]
    left = [...others, joined(touching, arithmetic, next.variable)]
  }
}

const scopeOf = (factors: readonly Factor[], variable: Variable): Variable[] => [
  ...new Set(factors.filter(({ variables }) => variables.includes(variable)).flatMap(({ variables }) => variables)),
]
