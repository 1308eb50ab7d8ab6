import type { ModelId } from '../policy/assumptions'
import { MONTHS } from '../policy/calendar'
import type { CostCase, ModelInput, SharedInput } from './case'

/** One value for each input of a model. */
export type ModelValues = Record<ModelInput, number>
/** What is the same for every model. */
export type World = Record<SharedInput, number> & { years: number; discount: number; homeRate: number }

/** Present value of everything that the work costs, money of the inputs. */
export type Lines = {
  /** The price of the hours, growing by the year; the base of every overhead. */
  run: number
  governance: number
  rework: number
  change: number
  turnover: number
  nights: number
  travel: number
  tools: number
  selection: number
  parallel: number
  transfer: number
  severance: number
  exit: number
}

/** The lines as they are stacked in the figure. */
export type Parts = { price: number; managing: number; rework: number; people: number; once: number }

/** Speed in a month counted from 0, against the own team; starting above the steady speed counts as steady. */
export function speedIn(month: number, v: ModelValues): number {
  const start = Math.min(v.startProductivity, v.productivity)
  return v.rampMonths === 0 ? v.productivity : start + (v.productivity - start) * Math.min(month / v.rampMonths, 1)
}

/** Hours paid in a year for one hour of the own team. */
function slownessIn(year: number, v: ModelValues): number {
  const first = year * MONTHS
  const slow = Math.max(0, Math.min(MONTHS, Math.ceil(v.rampMonths) - first))
  let sum = (MONTHS - slow) / v.productivity
  for (let month = first; month < first + slow; month += 1) sum += 1 / speedIn(month, v)
  return sum / MONTHS
}

/** Costs of one paid hour in a year, not discounted. Only prices grow; your own people's cost does not. */
function hourly(year: number, v: ModelValues, w: World) {
  const price = v.rate * (1 + v.priceGrowth) ** year
  return {
    run: price,
    governance: (v.governance * w.manager) / v.hoursPerFte,
    rework: v.rework * price,
    change: v.change * price,
    turnover: (v.turnover * v.replaceHours * (price + v.expertShare * w.expert)) / v.hoursPerFte,
    nights: price * v.nightShare * v.nightPremium,
    tools: v.tools / v.hoursPerFte,
  }
}

/** What is paid once, on the first day. */
function once(v: ModelValues, w: World) {
  const contract = (w.hours * v.rate) / v.productivity
  return {
    selection: v.selection * contract,
    parallel: (v.parallelMonths / MONTHS) * w.hours * w.homeRate * v.parallelShare,
    transfer: v.transferHours * w.expert,
    severance: v.severance * contract,
    exit: v.exit * contract,
  }
}

/** Rubric 4.2: the present value of each line over the years. */
export function linesOf(v: ModelValues, w: World): Lines {
  const lines: Lines = { run: 0, governance: 0, rework: 0, change: 0, turnover: 0, nights: 0, travel: 0, tools: 0, ...once(v, w) }
  for (let year = 0; year < w.years; year += 1) {
    const worth = 1 / (1 + w.discount) ** year
    const hours = w.hours * slownessIn(year, v) * worth
    const each = hourly(year, v, w)
    lines.run += each.run * hours
    lines.governance += each.governance * hours
    lines.rework += each.rework * hours
    lines.change += each.change * hours
    lines.turnover += each.turnover * hours
    lines.nights += each.nights * hours
    lines.tools += each.tools * hours
    lines.travel += v.trips * v.tripCost * worth
  }
  return lines
}

/** The lines in five parts; they add up to the total. Nights stand with the people who work them, so that overhead counts them. */
export const partsOf = (of: Lines): Parts => ({
  price: of.run,
  managing: of.governance,
  rework: of.rework + of.change,
  people: of.turnover + of.nights + of.travel + of.tools,
  once: of.selection + of.parallel + of.transfer + of.severance + of.exit,
})

/** Present value of the same accepted work. */
export function totalOf(v: ModelValues, w: World): number {
  const { price, managing, rework, people, once: start } = partsOf(linesOf(v, w))
  return price + managing + rework + people + start
}

/** Cumulative present value at the end of each month, what is paid once included; the last is the total. */
export function cumulative(v: ModelValues, w: World): number[] {
  let sum = Object.values(once(v, w)).reduce((all, cost) => all + cost, 0)
  return Array.from({ length: w.years * MONTHS }, (_, month) => {
    const year = Math.floor(month / MONTHS)
    const hour = Object.values(hourly(year, v, w)).reduce((all, cost) => all + cost, 0)
    sum += ((hour * w.hours) / speedIn(month, v) + v.trips * v.tripCost) / MONTHS / (1 + w.discount) ** year
    return sum
  })
}

/** One number of every spread: the cheap end, the usual, the dear end, or a drawn one. */
export type Pick = (spread: CostCase['shared'][SharedInput], input: ModelInput | SharedInput, model?: ModelId) => number

/** Every model with the numbers picked, in one world. */
export function valuesOf(of: CostCase, pick: Pick): { world: World; models: { model: ModelId; values: ModelValues }[] } {
  const picked = <Id extends ModelInput | SharedInput>(spreads: Record<Id, CostCase['shared'][SharedInput]>, model?: ModelId) => {
    const values = {} as Record<Id, number>
    for (const id in spreads) values[id] = pick(spreads[id], id, model)
    return values
  }
  const models = of.models.map(({ model, spreads }) => ({ model, values: picked(spreads, model) }))
  const homeRate = models.find(({ model }) => model === 'in-house')?.values.rate ?? 0
  return { world: { years: of.years, discount: of.discount, homeRate, ...picked(of.shared) }, models }
}
