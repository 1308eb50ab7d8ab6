import { ASSUMPTIONS, type AssumptionId, type ModelId } from '../policy/assumptions'
import { BOUNDARY_STEPS, SWING } from '../policy/cost'
import { type CostCase, isTouched, MODEL_INPUTS, type ModelInput, SHARED_INPUTS, type SharedInput, type Spread } from './case'
import { type Label, labelOf } from './fields'
import type { CostInputs } from './inputs'
import { totalOf, valuesOf } from './model'
import { cheapestOf } from './outlook'

/** What one figure does to the total of one model when it alone is moved over its range. */
export type Swing = Label & {
  input: ModelInput | SharedInput
  /** The buyer gave it. */
  touched: boolean
  /** The range moved over, in the unit. */
  range: Spread
  /** The model's total at the lower and at the upper end. */
  totals: { low: number; high: number }
  /** Distance between these totals, as a share of the model's total. */
  share: number
  /** The value within the range, nearest to the usual one, from which another model is the cheapest; null where none is. */
  flip: { value: number; cheapest: ModelId } | null
}

type Place = { input: ModelInput | SharedInput; model: ModelId }

const isAssumption = (input: ModelInput | SharedInput): input is AssumptionId => input in ASSUMPTIONS
const isShared = (input: ModelInput | SharedInput): input is SharedInput => (SHARED_INPUTS as readonly string[]).includes(input)
const times = (base: number, [low, high]: readonly [number, number]): Spread => ({ low: base * low, base, high: base * high })
const factors = SWING.value as Partial<Record<ModelInput | SharedInput, readonly [number, number]>>

/** The buyer's own range; else the factors of the policy; else the assumed range, around the buyer's number where there is one. */
function rangeOf(inputs: CostInputs, { input, model }: Place, own: Spread): Spread {
  if (isTouched(inputs, model, input) && own.high > own.low) return own
  const assumed = isAssumption(input) ? ASSUMPTIONS[input].value[model] : null
  const factor = factors[input]
  if (factor && (input === 'rate' || typeof assumed === 'object')) return times(own.base, factor)
  if (typeof assumed !== 'object' || assumed === null || !isTouched(inputs, model, input)) return own
  return assumed[1] === 0 ? own : times(own.base, [assumed[0] / assumed[1], (assumed[2] ?? assumed[1]) / assumed[1]])
}

/** Totals of all models with one figure moved. */
function mover(of: CostCase, { input, model }: Place) {
  const { world, models } = valuesOf(of, (spread) => spread.base)
  return (value: number) => {
    const moved = { ...world }
    if (isShared(input)) moved[input] = value
    else if (input === 'rate' && model === 'in-house') moved.homeRate = value
    return models.map((one) => {
      const values = one.model === model && !isShared(input) ? { ...one.values, [input]: value } : one.values
      return { model: one.model, total: totalOf(values, moved) }
    })
  }
}

type Mover = ReturnType<typeof mover>

/** The first value from `base` towards `end` from which another model is the cheapest: it stays so, since no total turns back. */
function boundary(move: Mover, base: number, end: number) {
  const leader = cheapestOf(move(base))
  if (cheapestOf(move(end)) === leader) return null
  let [same, other] = [base, end]
  for (let step = 0; step < BOUNDARY_STEPS.value; step += 1) {
    const middle = mean(same, other)
    if (cheapestOf(move(middle)) === leader) same = middle
    else other = middle
  }
  return { value: other, cheapest: cheapestOf(move(other)) }
}
const mean = (...values: number[]) => values.reduce((sum, value) => sum + value / values.length, 0)

function flipOf(move: Mover, { low, base, high }: Spread): Swing['flip'] {
  const near = [boundary(move, base, low), boundary(move, base, high)].filter((flip) => flip !== null)
  return near.reduce<Swing['flip']>(
    (best, flip) => (best && Math.abs(best.value - base) <= Math.abs(flip.value - base) ? best : flip),
    null,
  )
}

function swingOf(inputs: CostInputs, of: CostCase, place: Place, own: Spread): Swing {
  const range = rangeOf(inputs, place, own)
  const move = mover(of, place)
  const totalAt = (value: number) => move(value).find(({ model }) => model === place.model)?.total ?? 0
  const totals = { low: totalAt(range.low), high: totalAt(range.high) }
  return {
    input: place.input,
    ...labelOf(place.input),
    touched: isTouched(inputs, place.model, place.input),
    range,
    totals,
    share: Math.abs(totals.high - totals.low) / totalAt(range.base),
    flip: range.high > range.low ? flipOf(move, range) : null,
  }
}

/** One figure at a time, the one that moves the total of this model most first; figures that move nothing are left out. */
export function swingsOf(inputs: CostInputs, of: CostCase, model: ModelId): Swing[] {
  const spreads = of.models.find((one) => one.model === model)?.spreads
  if (!spreads) return []
  const own = MODEL_INPUTS.map((input) => swingOf(inputs, of, { input, model }, spreads[input]))
  const shared = SHARED_INPUTS.map((input) => swingOf(inputs, of, { input, model }, of.shared[input]))
  return [...own, ...shared].filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)
}

/** Share of the summed swings that comes from figures the buyer did not give, 0 to 1. */
export function untouchedShare(swings: readonly Swing[]): number {
  const sum = (of: readonly Swing[]) => of.reduce((all, { share }) => all + share, 0)
  const all = sum(swings)
  return all === 0 ? 0 : sum(swings.filter(({ touched }) => !touched)) / all
}
