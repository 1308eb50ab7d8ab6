import type { NotSure } from '../answers'
import { ASSUMPTIONS, type AssumptionId, type ModelId, type Range } from '../policy/assumptions'
import { COST_YEARS, DISCOUNT, DOLLAR_MANAGER, STABILITY_FACTOR } from '../policy/cost'
import { ASSUMPTION_IDS, type CostInputs, type Figure, MODELS } from './inputs'

/** Low, usual and high, in rising order; all three alike where there is no spread. */
export type Spread = { low: number; base: number; high: number }

/** What each model has of its own. */
export type ModelInput = AssumptionId | 'rate'
/** What all models have in common. */
export type SharedInput = 'hours' | 'manager' | 'expert'
/** The answer to `wc-stability`: how often the request changes midway scales the assumed share of change requests. */
export type Stability = keyof typeof STABILITY_FACTOR.value | NotSure

/** The inputs with every assumption filled in. */
export type CostCase = {
  years: number
  discount: number
  shared: Record<SharedInput, Spread>
  /** The models that have a rate, in the order of the list. */
  models: { model: ModelId; spreads: Record<ModelInput, Spread> }[]
}

/** The ids of what each model has of its own, in a fixed order, which the draws follow. */
export const MODEL_INPUTS: readonly ModelInput[] = ['rate', ...ASSUMPTION_IDS]
/** The ids of what is common, in a fixed order. */
export const SHARED_INPUTS: readonly SharedInput[] = ['hours', 'manager', 'expert']

/** A figure with its ends; a single number has no spread. */
export const spreadOf = (figure: Figure): Spread => (typeof figure === 'number' ? { low: figure, base: figure, high: figure } : figure)
const ofRange = (range: Range): Spread =>
  typeof range === 'number' ? spreadOf(range) : { low: range[0], base: range[1], high: range[range.length - 1] ?? range[1] }
const scaled = ({ low, base, high }: Spread, by: number): Spread => ({ low: low * by, base: base * by, high: high * by })

/** Whether the buyer gave this figure: rates and common figures always are the buyer's. */
export function isTouched(inputs: Pick<CostInputs, 'assumptions'>, model: ModelId, input: ModelInput | SharedInput): boolean {
  return !(input in ASSUMPTIONS) || inputs.assumptions?.[model]?.[input as AssumptionId] !== undefined
}

/** What is assumed of a model where the buyer gives nothing, in the buyer's currency. */
export function assumedOf(
  inputs: Pick<CostInputs, 'currency' | 'manager'>,
  model: ModelId,
  id: AssumptionId,
  stability?: Stability,
): Spread {
  const usual = ofRange(ASSUMPTIONS[id].value[model])
  if (id === 'change' && stability && stability !== 'not-sure') return scaled(usual, STABILITY_FACTOR.value[stability])
  if (id !== 'trips' && id !== 'tools' && id !== 'tripCost') return usual
  return id === 'trips' || inputs.currency === 'USD' ? usual : scaled(usual, spreadOf(inputs.manager).base / DOLLAR_MANAGER.value)
}

/** Fills in what the buyer left to the policy. On a cash basis the time of managers and experts costs nothing. */
export function caseOf(inputs: CostInputs, stability?: Stability): CostCase {
  const counted = (figure: Figure) => spreadOf(inputs.basis === 'cash' ? 0 : figure)
  return {
    years: inputs.years ?? COST_YEARS.value.usual,
    discount: inputs.discount ?? DISCOUNT.value.usual,
    shared: { hours: spreadOf(inputs.hours), manager: counted(inputs.manager), expert: counted(inputs.expert) },
    models: MODELS.flatMap((model) => {
      const rate = inputs.rates[model]
      if (rate === undefined) return []
      const filled = ASSUMPTION_IDS.map((id) => {
        const given = inputs.assumptions?.[model]?.[id]
        return [id, given === undefined ? assumedOf(inputs, model, id, stability) : spreadOf(given)] as const
      })
      return [{ model, spreads: { rate: spreadOf(rate), ...Object.fromEntries(filled) } as Record<ModelInput, Spread> }]
    }),
  }
}
