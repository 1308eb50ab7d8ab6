import type { SingleId } from '../answers'
import { judge } from '../need'
import { LEVELS } from '../policy/levels'
import {
  CLARITY_VALUES,
  COST_VALUES,
  COVERAGE_VALUES,
  DATA_VALUES,
  LANGUAGE_VALUES,
  OVERLAP_VALUES,
  TALENT_VALUES,
  THIN_CONTROL,
  URGENCY_VALUES,
} from '../policy/location'
import type { Prospect } from '../prospects'
import type { OverlapClass } from '../result'
import { type Completed, CRITERIA, type Criterion } from './scenarios'

/** The three kinds of outside places. */
export type Kind = 'onshore' | 'nearshore' | 'offshore'
export const KINDS: readonly Kind[] = ['onshore', 'nearshore', 'offshore']

/** A place that can be scored; no prospect stands for a provider at home in general. */
export type Spot = { readonly kind: Kind; readonly prospect: Prospect | null }

/** Total cost of the same accepted work by kind, in any one currency; see the cost model. */
export type CostTotals = { readonly inHouse: number } & { readonly [K in Kind]?: number }

/** Values of the eight criteria, 0 to 1 each, in their order. */
export const valuesOf = (spot: Spot, under: Completed, costs: CostTotals | null): number[] =>
  CRITERIA.map((criterion) => VALUES[criterion](spot, under, costs))

type Value = (spot: Spot, under: Completed, costs: CostTotals | null) => number

const VALUES: Readonly<Record<Criterion, Value>> = {
  L1: (spot, under) => (spot.kind === 'onshore' ? OVERLAP_VALUES.value.comfortable : OVERLAP_VALUES.value[classUnder(spot, under)]),
  L2: ({ kind }, under) => at(COVERAGE_VALUES.value[kind], levelOf(under, 'lf-coverage')),
  L3: ({ kind }, _, costs) => (costs ? 1 - shareOfDearest(kind, costs) : COST_VALUES.value[kind]),
  L4: ({ kind }) => TALENT_VALUES.value[kind],
  L5: ({ kind }, under) =>
    at(DATA_VALUES.value[kind], under.facts.exposure ?? 0) * (kind !== 'onshore' && isThin(under) ? THIN_CONTROL.value.factor : 1),
  L6: ({ kind }, under) =>
    CLARITY_VALUES.value[kind].floor + (CLARITY_VALUES.value[kind].slope * clarityPoints(under)) / CLARITY_VALUES.value.most,
  L7: (spot, under) => at(LANGUAGE_VALUES.value[spot.kind], LEVELS.value['lf-language-nuance'][languageUnder(spot, under)] ?? 0),
  L8: ({ kind }, under) => at(URGENCY_VALUES.value[kind], levelOf(under, 'ctx-urgency')),
}

/** Shared hours of a place, judged against the need as completed. */
export const classUnder = ({ prospect }: Spot, { facts }: Completed): OverlapClass =>
  prospect?.lead ? judge(facts, prospect.lead).class : (prospect?.class ?? 'comfortable')

/** Language of a place as completed: its own answer, else the general one. */
export function languageUnder({ prospect }: Spot, { facts, language }: Completed): Completed['language'] {
  const own = prospect?.candidate?.language ?? facts.option('lf-language-nuance')
  return own === undefined || own === 'not-sure' ? language : own
}

/** Points for notes, a shared test and a clean boundary, 0 to 9. */
export const clarityPoints = (under: Completed): number =>
  levelOf(under, 'wc-documentation') + levelOf(under, 'wc-acceptance') + levelOf(under, 'wc-separability')

/** No written role limits what outsiders reach. */
export const isThin = (under: Completed): boolean => levelOf(under, 'rl-access-model') < THIN_CONTROL.value.below

/** Total of one kind as a share of the dearest, 0 to 1; a kind without a total counts as the dearest. */
export function shareOfDearest(kind: Kind, costs: CostTotals): number {
  const total = costs[kind]
  return isTotal(total) ? total / Math.max(...Object.values(costs).filter(isTotal)) : 1
}

/** The totals, where each of these kinds has one above 0; null otherwise, since two scales cannot be compared. */
export const usable = (costs: CostTotals | undefined, kinds: readonly Kind[]): CostTotals | null =>
  costs && isTotal(costs.inHouse) && kinds.every((kind) => isTotal(costs[kind])) ? costs : null

const isTotal = (total: number | undefined): total is number => total !== undefined && Number.isFinite(total) && total > 0

function levelOf({ facts }: Completed, id: SingleId): number {
  const level = facts.level(id)
  return typeof level === 'number' ? level : 0
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0
