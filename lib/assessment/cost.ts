import { type CostCase, caseOf, type Stability } from './cost/case'
import { hybridOf } from './cost/hybrid'
import type { CostInputs } from './cost/inputs'
import { type Lines, linesOf, type Parts, partsOf, totalOf, valuesOf } from './cost/model'
import { cheapestOf, type Drawn, drawsOf, horizonsOf, paybackOf, totalsAt, worstSaving } from './cost/outlook'
import { type Swing, swingsOf, untouchedShare } from './cost/swings'
import type { ModelId } from './policy/assumptions'
import { ILLUSTRATION_SHARE, WORKED_EXAMPLE } from './policy/cost'

export { COST_ANCHORS } from './cost/anchors'
export type { ModelInput, SharedInput, Spread, Stability } from './cost/case'
export { type AssumptionField, assumptionFields, FIGURE_FIELDS, labelOf } from './cost/fields'
export { ASSUMPTION_IDS, type CostInputs, CURRENCIES, costInputsSchema, type Figure, MODELS as COST_MODELS } from './cost/inputs'
export type { Lines, Parts } from './cost/model'
export * from './cost/spoken'
export type { Swing } from './cost/swings'
export type { AssumptionId, ModelId } from './policy/assumptions'

/** The worked example of the policy: nobody's figures, for a page that has none yet. */
export const COST_EXAMPLE: CostInputs = WORKED_EXAMPLE.value

/** What the same accepted work costs under one model: present values in the currency of the inputs. */
export type ModelCost = {
  model: ModelId
  /** Every range at its cheap end, at its usual value, at its dear end. */
  total: { low: number; base: number; high: number }
  /** Over the draws: percentiles of the total, and shares 0 to 1. */
  draws: Drawn
  lines: Lines
  /** Adds up to `total.base`. */
  parts: Parts
  /** Everything on top of the price, as a share of it. */
  overhead: number
  /** The overhead at which it stops saving; below 0 where the price alone exceeds the own team's total; null for the own team. */
  breakEven: number | null
  /** Share of the own team's total that it saves; negative where it costs more. */
  saving: number
  /** The same with everything at its worst end for this model: where it is above 0, it saves in every case. 0 for the own team. */
  savingAtWorst: number
  /** The month, from 1, from which it has cost no more than the own team; null where that never happens in these years. */
  payback: number | null
  /** Money for each accepted unit; null where no unit is known. */
  perUnit: number | null
  /** Most telling figure first. */
  swings: Swing[]
  /** Share of the summed swings that rests on our assumptions, 0 to 1. */
  untouched: number
}

/** The comparison of total cost, as rubric 4.3 asks for. */
export type Cost = {
  currency: string
  years: number
  basis: 'economic' | 'cash'
  /** The own team first, then the providers with a rate, from near to far. */
  models: ModelCost[]
  /** The lowest usual total, and the lowest among the providers. */
  cheapest: ModelId
  bestProvider: ModelId
  /** Savings as shares over 1, 2, ... 5 years. */
  horizons: ReturnType<typeof horizonsOf>
  /** Share of the swing of the best provider's total that rests on our assumptions; an illustration where it is more than half. */
  untouched: number
  illustration: boolean
  hybrid: ReturnType<typeof hybridOf>
}

/**
 * Total cost of the same accepted work by model: pure, the same inputs give the same result.
 * @param stability the answer to `wc-stability`, where known: it scales the assumed change requests
 */
export function costOf(inputs: CostInputs, stability?: Stability): Cost {
  const of = caseOf(inputs, stability)
  const models = modelsOf(inputs, of)
  const totals = models.map(({ model, total }) => ({ model, total: total.base }))
  const bestProvider = cheapestOf(totals.filter(({ model }) => model !== 'in-house'))
  const untouched = models.find(({ model }) => model === bestProvider)?.untouched ?? 0
  return {
    currency: inputs.currency,
    years: of.years,
    basis: inputs.basis ?? 'economic',
    models,
    cheapest: cheapestOf(totals),
    bestProvider,
    horizons: horizonsOf(of),
    untouched,
    illustration: untouched > ILLUSTRATION_SHARE.value,
    hybrid: hybridOf(inputs, of),
  }
}

function modelsOf(inputs: CostInputs, of: CostCase): ModelCost[] {
  const [cheap, dear] = [totalsAt(of, 'cheap'), totalsAt(of, 'dear')]
  const [drawn, paid] = [drawsOf(of), paybackOf(of)]
  const { world, models } = valuesOf(of, (spread) => spread.base)
  const own = models.find(({ model }) => model === 'in-house')
  const home = own ? totalOf(own.values, world) : 0
  return models.map(({ model, values }, index) => {
    const lines = linesOf(values, world)
    const base = totalOf(values, world)
    const swings = swingsOf(inputs, of, model)
    return {
      model,
      total: { low: cheap[index]?.total ?? base, base, high: dear[index]?.total ?? base },
      draws: drawn.get(model) ?? { p10: base, p50: base, p90: base, cheapest: 0, saves: 0 },
      lines,
      parts: partsOf(lines),
      overhead: base / lines.run - 1,
      breakEven: model === 'in-house' ? null : home / lines.run - 1,
      saving: 1 - base / home,
      savingAtWorst: model === 'in-house' ? 0 : worstSaving(of, model),
      payback: paid.get(model) ?? null,
      perUnit: inputs.units === undefined ? null : base / (inputs.units * of.years),
      swings,
      untouched: untouchedShare(swings),
    }
  })
}

/** Usual totals by the classes of the location ranking, for its criterion L3. Classes without a rate are absent. */
export function totalsByClass({ models }: Cost): { inHouse: number } & { [Class in Exclude<ModelId, 'in-house'>]?: number } {
  const totalIn = (id: ModelId) => models.find(({ model }) => model === id)?.total.base
  const providers = models.filter(({ model }) => model !== 'in-house').map(({ model, total }) => [model, total.base])
  return { inHouse: totalIn('in-house') ?? 0, ...Object.fromEntries(providers) }
}

/** Whether a provider model, the best one where none is named, saves even when every range turns out at its worst end: benefit BN1. */
export function savesAtWorst(cost: Cost, model: ModelId = cost.bestProvider): boolean {
  return cost.models.some((one) => one.model === model && one.savingAtWorst > 0)
}
