import type { ModelId } from '../policy/assumptions'
import { ASSUMPTIONS } from '../policy/assumptions'
import { COST_YEARS, PERCENTILES } from '../policy/cost'
import { DRAWS, SEED } from '../policy/draws'
import { seeded } from '../random'
import { type CostCase, type ModelInput, SHARED_INPUTS, type SharedInput, type Spread } from './case'
import { MODELS } from './inputs'
import { cumulative, totalOf, valuesOf } from './model'

/** What the draws say of one model, each share 0 to 1. */
export type Drawn = {
  p10: number
  p50: number
  p90: number
  /** Share of the draws in which no other model costs less. */
  cheapest: number
  /** Share of the draws in which it costs less than the own team in the same draw. */
  saves: number
}

/** A number of a spread by its cumulative share, 0 to 1, from a triangle that peaks at the usual value. */
export function triangular({ low, base, high }: Spread, at: number): number {
  if (high === low) return base
  const rising = (base - low) * (high - low)
  if (at * (high - low) < base - low) return low + Math.sqrt(at * rising)
  return high - Math.sqrt((1 - at) * (high - low) * (high - base))
}

/** A generator for each model and one for what they share, so that adding a model or a range moves no other number. */
function dice() {
  const shared = seeded(SEED.value)
  const own = new Map(MODELS.map((model, index) => [model, seeded(SEED.value + 1 + index)]))
  return (model?: ModelId) => (model ? own.get(model) : undefined) ?? shared
}

/** Totals of every draw by model; one draw is one world for all models. */
function draw(of: CostCase): { model: ModelId; totals: Float64Array }[] {
  const roll = dice()
  const drawn = of.models.map(({ model }) => ({ model, totals: new Float64Array(DRAWS.value) }))
  for (let turn = 0; turn < DRAWS.value; turn += 1) {
    const { world, models } = valuesOf(of, (spread, _, model) => triangular(spread, roll(model)()))
    for (const [index, { values }] of models.entries()) {
      const row = drawn[index]
      if (row) row.totals[turn] = totalOf(values, world)
    }
  }
  return drawn
}

const quantile = (sorted: Float64Array, at: number) => sorted[Math.floor(at * (sorted.length - 1))] ?? 0

/** The spread of each model's total over seeded draws, and how often it comes first. Equal totals go to the earlier in the list. */
export function drawsOf(of: CostCase): Map<ModelId, Drawn> {
  const drawn = draw(of)
  const home = drawn.find(({ model }) => model === 'in-house')?.totals
  const firsts = Array.from({ length: DRAWS.value }, (_, turn) =>
    cheapestOf(drawn.map(({ model, totals }) => ({ model, total: totals[turn] ?? 0 }))),
  )
  const shareOf = (holds: (turn: number) => boolean) => firsts.filter((_, turn) => holds(turn)).length / DRAWS.value
  return new Map(
    drawn.map(({ model, totals }) => {
      const sorted = totals.toSorted()
      const [p10, p50, p90] = [PERCENTILES.value.low, PERCENTILES.value.middle, PERCENTILES.value.high].map((at) => quantile(sorted, at))
      const saves = shareOf((turn) => (totals[turn] ?? 0) < (home?.[turn] ?? 0))
      return [model, { p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0, cheapest: shareOf((turn) => firsts[turn] === model), saves }]
    }),
  )
}

/** The model with the lowest total; the earlier in the list where equal. */
export function cheapestOf(totals: readonly { model: ModelId; total: number }[]): ModelId {
  return totals.reduce((best, one) => (one.total < best.total ? one : best), totals[0] ?? { model: 'in-house', total: 0 }).model
}

/** The end of a spread at which the total is lower, or higher. */
export function endOf({ low, high }: Spread, input: ModelInput | SharedInput, end: 'cheap' | 'dear'): number {
  const dear = input in ASSUMPTIONS ? ASSUMPTIONS[input as keyof typeof ASSUMPTIONS].dear : 'high'
  return (dear === 'high') === (end === 'dear') ? high : low
}

/** Totals with every spread at its usual value, at its cheap end, or at its dear end. */
export function totalsAt(of: CostCase, at: 'usual' | 'cheap' | 'dear'): { model: ModelId; total: number }[] {
  const { world, models } = valuesOf(of, (spread, input) => (at === 'usual' ? spread.base : endOf(spread, input, at)))
  return models.map(({ model, values }) => ({ model, total: totalOf(values, world) }))
}

/** What each provider model saves against the own team, as a share of the own team's total, over 1 to 5 years. */
export function horizonsOf(of: CostCase): { years: number; savings: Partial<Record<ModelId, number>> }[] {
  return Array.from({ length: COST_YEARS.value.most }, (_, index) => {
    const totals = totalsAt({ ...of, years: index + 1 }, 'usual')
    const home = totals.find(({ model }) => model === 'in-house')?.total ?? 0
    const saved = totals.filter(({ model }) => model !== 'in-house').map(({ model, total }) => [model, 1 - total / home])
    return { years: index + 1, savings: Object.fromEntries(saved) }
  })
}

/** Month, counted from 1, from whose end on a model has cost no more than the own team to the last of the years; null where never. */
export function paybackOf(of: CostCase): Map<ModelId, number | null> {
  const { world, models } = valuesOf(of, (spread) => spread.base)
  const paid = models.map(({ model, values }) => ({ model, months: cumulative(values, world) }))
  const home = paid.find(({ model }) => model === 'in-house')?.months ?? []
  return new Map(
    paid.map(({ model, months }) => {
      const from = months.findLastIndex((cost, month) => cost > (home[month] ?? 0)) + 1
      return [model, model === 'in-house' || from === months.length ? null : from + 1]
    }),
  )
}

const corners = (spreads: readonly Spread[]) =>
  spreads.reduce<number[][]>(
    (all, { low, high }) => (low === high ? [low] : [low, high]).flatMap((end) => all.map((corner) => [...corner, end])),
    [[]],
  )

/**
 * The least that a model saves against the own team, as a share of the own team's total: the model at its dear end, the own team at
 * its cheap end, and what both rest on at whichever end is worse. Below 0 where it can cost more.
 */
export function worstSaving(of: CostCase, model: ModelId): number {
  const home = of.models.find((one) => one.model === 'in-house')
  if (!home) return 0
  const pair = { ...of, models: of.models.filter((one) => one === home || one.model === model) }
  const savings = corners([...SHARED_INPUTS.map((input) => of.shared[input]), home.spreads.rate]).map(([hours, manager, expert, rate]) => {
    const { world, models } = valuesOf(pair, (spread, input, owner) => endOf(spread, input, owner === 'in-house' ? 'cheap' : 'dear'))
    const corner = { ...world, hours: hours ?? 0, manager: manager ?? 0, expert: expert ?? 0, homeRate: rate ?? 0 }
    const totalIn = (id: ModelId, own: object) => {
      const found = models.find((one) => one.model === id)
      return found ? totalOf({ ...found.values, ...own }, corner) : 0
    }
    return 1 - totalIn(model, {}) / totalIn('in-house', { rate: corner.homeRate })
  })
  return Math.min(...savings)
}
