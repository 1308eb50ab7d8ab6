import type { Cost, ModelCost } from '../cost'
import { numeral } from '../listed'
import type { ModelId } from '../policy/assumptions'
import { percent } from '../spoken'
import type { Parts } from './model'
import type { Swing } from './swings'

/** The models of the comparison, as headings. */
export const COST_MODEL_NAMES: Record<ModelId, string> = {
  'in-house': 'Own team',
  onshore: 'Onshore',
  nearshore: 'Nearshore',
  offshore: 'Offshore',
}

/** What each model is, in the words of a form. */
export const COST_MODEL_WORDS: Record<ModelId, string> = {
  'in-house': 'your own people',
  onshore: 'a provider in your own country',
  nearshore: 'a provider in a country nearby',
  offshore: 'a provider far away',
}

/** The five parts in the order in which they are stacked. */
export const COST_PARTS = ['price', 'managing', 'rework', 'people', 'once'] as const satisfies readonly (keyof Parts)[]
export const COST_PART_NAMES: Record<keyof Parts, string> = {
  price: 'Price',
  managing: 'Managing it',
  rework: 'Rework and changes',
  people: 'People and tools',
  once: 'Start and exit',
}

/** How money of this size is written: in millions, thousands, or as it is. */
export type MoneyScale = { by: number; unit: string; digits: number }

const SCALES: readonly MoneyScale[] = [
  { by: 1e12, unit: 'trillions of', digits: 2 },
  { by: 1e9, unit: 'billions of', digits: 2 },
  { by: 1e6, unit: 'millions of', digits: 2 },
  { by: 1e3, unit: 'thousands of', digits: 1 },
]
const AS_IT_IS: MoneyScale = { by: 1, unit: '', digits: 2 }
const LEAST_SCALED = 10

/** One scale for every total of a comparison, so that they can be read beside each other. */
export function moneyScale({ models }: Pick<Cost, 'models'>): MoneyScale {
  const most = Math.max(...models.map(({ total }) => total.base))
  return SCALES.find(({ by }) => most >= (by === 1e3 ? LEAST_SCALED * by : by)) ?? AS_IT_IS
}

/** '4.28': an amount in the scale, without its unit. */
export const money = (amount: number, { by, digits }: MoneyScale): string =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(amount / by)
    .replace('-', '\u2212')

/** 'millions of USD'. */
export const moneyUnit = ({ currency }: Pick<Cost, 'currency'>, { unit }: MoneyScale): string => [unit, currency].filter(Boolean).join(' ')

/** '18%', '1,700', '58.5': the value of an input as its form shows it. */
export function inputValue(value: number, isPercent: boolean): string {
  const digits = isPercent ? 1 : Math.abs(value) < 100 ? 2 : 0
  const shown = new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(isPercent ? value * 100 : value)
  return isPercent ? `${shown}%` : shown
}

/** '27 to 54'; one value where there is no range. */
export const inputRange = ({ range, percent: isPercent }: Pick<Swing, 'range' | 'percent'>): string =>
  range.low === range.high
    ? inputValue(range.base, isPercent)
    : `${inputValue(range.low, isPercent)} to ${inputValue(range.high, isPercent)}`

const modelIn = ({ models }: Cost, id: ModelId): ModelCost | undefined => models.find(({ model }) => model === id)
const rateOf = (model: ModelCost | undefined): number => model?.swings.find(({ input }) => input === 'rate')?.range.base ?? 0
const yearsOf = (years: number): string => `${numeral(years)} ${years === 1 ? 'year' : 'years'}`
const teamOf = (id: ModelId): string => (id === 'in-house' ? 'your own team' : COST_MODEL_NAMES[id].toLowerCase())

/** What a lower rate comes to, in one sentence: the finding of the stacked parts. */
export function costFinding(cost: Cost): string {
  const [own, best] = [modelIn(cost, 'in-house'), modelIn(cost, cost.bestProvider)]
  if (!own || !best) return ''
  const gap = 1 - rateOf(best) / rateOf(own)
  const name = COST_MODEL_NAMES[best.model]
  const over = yearsOf(cost.years)
  if (gap <= 0)
    return `${name}: an hour costs ${gap === 0 ? 'the same' : 'more'}, and the same accepted work ${againstOwn(best.saving)} over ${over}.`
  if (best.saving > 0)
    return `${name}: a rate ${percent(gap)} lower becomes a saving of ${percent(best.saving)} over ${over}${heaviest(own, best, '; most of the rest goes into')}.`
  return `${name}: a rate ${percent(gap)} lower saves nothing over ${over}; the same accepted work costs ${againstOwn(best.saving)}${heaviest(own, best, ', most of it for')}.`
}

const againstOwn = (saving: number): string => (saving === 0 ? 'the same' : `${percent(Math.abs(saving))} ${saving > 0 ? 'less' : 'more'}`)

const HEAVY: Partial<Record<keyof Parts, string>> = {
  managing: 'managing the work',
  rework: 'rework and changes',
  people: 'people who leave, travel and tools',
  once: 'the start and a way out',
}

/** The part, the price apart, that grows most against the own team. */
function heaviest(own: ModelCost, best: ModelCost, before: string): string {
  const grown = COST_PARTS.filter((part) => part !== 'price').map((part) => ({ part, by: best.parts[part] - own.parts[part] }))
  const most = grown.reduce((top, one) => (one.by > top.by ? one : top))
  return most.by > 0 ? `${before} ${HEAVY[most.part]}` : ''
}

/** Overhead beside the overhead at which it stops saving. */
export function breakEvenLine(of: ModelCost): string {
  const name = COST_MODEL_NAMES[of.model]
  if (of.breakEven === null) return ''
  if (of.breakEven < 0) return `${name}: the price alone is more than your own team’s total, so no overhead is low enough.`
  return `${name} saves while everything on top of the price stays under ${percent(of.breakEven)} of it; on these figures it is ${percent(of.overhead)}.`
}

/** When the start has been earned back. */
export const paybackLine = ({ model, payback }: ModelCost, years: number): string =>
  payback === null
    ? `${COST_MODEL_NAMES[model]} does not earn its start back within ${yearsOf(years)}.`
    : `${COST_MODEL_NAMES[model]} has earned its start back by month ${payback}.`

/** The saving of the best provider over the shortest and the longest time. */
export function horizonLine({ horizons, bestProvider }: Cost): string {
  const [first, last] = [horizons[0], horizons.at(-1)]
  const [short, long] = [first?.savings[bestProvider], last?.savings[bestProvider]]
  if (!first || !last || short === undefined || long === undefined) return ''
  const costs = (saving: number) =>
    saving === 0 ? 'cost the same' : saving > 0 ? `save ${percent(saving)}` : `cost ${percent(-saving)} more than your own team`
  return `Over ${yearsOf(first.years)} it would ${costs(short)}; over ${yearsOf(last.years)} it would ${costs(long)}.`
}

/** How sure the order is: by the draws, and with everything at its worst. */
export function chanceLine(cost: Cost): string {
  const best = modelIn(cost, cost.bestProvider)
  if (!best) return ''
  const worst =
    best.savingAtWorst > 0
      ? `With everything at its worst end it still saves ${percent(best.savingAtWorst)}.`
      : `With everything at its worst end it costs ${percent(-best.savingAtWorst)} more than your own team.`
  return `With every figure drawn from its range, ${teamOf(best.model)} saves in ${percent(best.draws.saves)} of the draws and is the cheapest in ${percent(best.draws.cheapest)}. ${worst}`
}

/** Which figure moves the total most: the finding of the tornado. */
export function swingFinding(of: ModelCost): string {
  const [first, second] = of.swings
  if (!first) return `No figure has a range, so nothing moves the total of ${teamOf(of.model)}.`
  const start = `${first.name} moves the total of ${teamOf(of.model)} most, by ${percent(first.share)} over its range`
  return second ? `${start}; then ${second.name.toLowerCase()}, by ${percent(second.share)}.` : `${start}.`
}

/** The value at which the order turns, for one figure. */
export const flipLine = ({ name, flip, range, percent: isPercent }: Swing): string | null =>
  flip &&
  `${name} at ${inputValue(flip.value, isPercent)} or ${flip.value > range.base ? 'more' : 'less'}: ${teamOf(flip.cheapest)} is the cheapest.`

/** How much of the spread is not the buyer's own. */
export function untouchedLine({ untouched, illustration }: Cost): string {
  if (untouched === 0) return 'Every figure that moves the total is yours.'
  const share = `${percent(untouched)} of the spread comes from assumptions of ours`
  return illustration ? `${share}: read it as an illustration until you have put in your own.` : `${share}; the rest is yours.`
}
