import { ASSUMPTIONS, type Assumption, type AssumptionId, type ModelId } from '../policy/assumptions'
import { FIGURES } from '../policy/cost'
import type { SourceId } from '../sources'
import { assumedOf, isTouched, type ModelInput, type SharedInput, type Spread, type Stability, spreadOf } from './case'
import { ASSUMPTION_IDS, type CostInputs } from './inputs'

/** What an input is called, what it is counted in, and whether it is shown in per cent. */
export type Label = { name: string; unit: string; percent: boolean }

/** The figures that only the buyer has, as a form asks for them. */
export const FIGURE_FIELDS = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((id) => {
  const { name, unit, because, sources, value } = FIGURES[id]
  return { id, name, unit, because, sources: sources as readonly SourceId[], bounds: value }
})

/** One assumption of one model as a form shows it: amber until touched. */
export type AssumptionField = Label & {
  id: AssumptionId
  because: string
  sources: readonly SourceId[]
  /** A range that a source gives, or one that is merely assumed. */
  evidence: Assumption['evidence']
  /** Least and most that the schema takes. */
  bounds: { least: number; most: number }
  /** What is assumed where the buyer gives nothing. */
  assumed: Spread
  /** What counts: the buyer's own figure, else what is assumed. */
  used: Spread
  touched: boolean
}

/** The name and unit of an input; ids as in the swings. */
export function labelOf(input: ModelInput | SharedInput): Label {
  if (input in ASSUMPTIONS) {
    const { name, unit, percent } = ASSUMPTIONS[input as AssumptionId]
    return { name, unit, percent }
  }
  const { name, unit } = FIGURES[input as keyof typeof FIGURES]
  return { name, unit, percent: false }
}

/** Every assumption of one model in the order of the form, with what is assumed and what the buyer gave. */
export function assumptionFields(
  inputs: Pick<CostInputs, 'currency' | 'manager' | 'assumptions'>,
  model: ModelId,
  stability?: Stability,
): AssumptionField[] {
  return ASSUMPTION_IDS.map((id) => {
    const { because, sources, evidence, bounds } = ASSUMPTIONS[id]
    const assumed = assumedOf(inputs, model, id, stability)
    const given = inputs.assumptions?.[model]?.[id]
    return {
      id,
      ...labelOf(id),
      because,
      sources,
      evidence,
      bounds: { least: bounds[0], most: bounds[1] },
      assumed,
      used: given === undefined ? assumed : spreadOf(given),
      touched: isTouched(inputs, model, id),
    }
  })
}
