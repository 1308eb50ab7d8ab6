import countries from 'world-countries'
import { z } from 'zod'
import { ASSUMPTIONS, type AssumptionId, type ModelId } from '../policy/assumptions'
import { COST_YEARS, DISCOUNT, FIGURES } from '../policy/cost'

/** A figure as the buyer gives it: one number, or low, usual and high in rising order. */
export type Figure = number | { low: number; base: number; high: number }

/** Money, hours and choices of the total-cost comparison. All money is in `currency`; shares are numbers, 0.18 for 18%. */
export type CostInputs = {
  /** ISO 4217. */
  currency: string
  /** Productive hours a year, at the speed of the buyer's own team. */
  hours: Figure
  /** An hour: loaded cost of the own team, price of a provider. The own team and at least one provider. */
  rates: { 'in-house': Figure } & { [Model in Exclude<ModelId, 'in-house'>]?: Figure }
  /** A manager's loaded cost a year. */
  manager: Figure
  /** An expert's loaded cost an hour. */
  expert: Figure
  /** Accepted units a year. */
  units?: number
  /** Whole years, 1 to 5; the policy's where absent. */
  years?: number
  /** Share a year; the policy's where absent. */
  discount?: number
  /** `cash` leaves out the time of the buyer's managers and experts, `economic` (where absent) counts it. */
  basis?: 'economic' | 'cash'
  /** Own figures in place of assumptions; whatever stands here counts as touched. */
  assumptions?: { [Model in ModelId]?: { [Id in AssumptionId]?: Figure } }
  /** Work divided between two of the models; `share` goes to `abroad`. */
  hybrid?: { home: ModelId; abroad: ModelId; share: number }
}

/** The models in the order in which they are listed. */
export const MODELS = ['in-house', 'onshore', 'nearshore', 'offshore'] as const satisfies readonly ModelId[]

/** The assumptions in the order in which a form shows them. */
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as AssumptionId[]

/** ISO 4217 codes in use, with their English names, by code. */
export const CURRENCIES: readonly { code: string; name: string }[] = [
  ...new Map(countries.flatMap((country) => Object.entries(country.currencies)).map(([code, { name }]) => [code, name])),
]
  .map(([code, name]) => ({ code, name: withCountry(code, name) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1))

/** 'Danish krone', where the table of countries says 'krone' alone, as it does of the Norwegian one. */
function withCountry(code: string, name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  const full = new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? name
  return full.replace(/ \p{Lu}\p{L}*$/u, (last) => last.toLowerCase())
}

const isCurrency = (code: string) => CURRENCIES.some((currency) => currency.code === code)
const strict = (what: string, otherwise: string) => (issue: { code: string }) =>
  issue.code === 'unrecognized_keys' ? `This ${what} is not known` : otherwise

const between = (low: number, high: number, message: string) => z.number(message).min(low, message).max(high, message)

/** The numbers beyond which nobody's figures lie, in a sentence that says what to give. */
const sentence = (name: string, [low, high]: readonly [number, number], percent: boolean) =>
  `Give “${name}” as ${percent ? `a share from ${shown(low)} to ${shown(high)}` : `a number from ${plain(low)} to ${plain(high)}`}`
const plain = (value: number) => new Intl.NumberFormat('en-GB').format(value)
const shown = (value: number) => new Intl.NumberFormat('en-GB', { style: 'percent' }).format(value)

function figure(name: string, bounds: readonly [number, number], percent = false): z.ZodType<Figure> {
  const message = sentence(name, bounds, percent)
  const one = between(...bounds, message)
  const range = z
    .strictObject({ low: one, base: one, high: one }, { error: strict('part of a range', message) })
    .refine(({ low, base, high }) => low <= base && base <= high, `Give low, usual and high of “${name}” in rising order`)
  return z.union([one, range], message)
}

const limits = ({ value }: { value: { least: number; most: number } }) => [value.least, value.most] as const
const own = ({ name, ...of }: (typeof FIGURES)['hours' | 'rate' | 'manager' | 'expert']) => figure(name, limits(of))
const rate = own(FIGURES.rate)

const overrides = z.strictObject(
  Object.fromEntries(
    ASSUMPTION_IDS.map((id) => {
      const { name, bounds, percent } = ASSUMPTIONS[id]
      return [id, figure(name, bounds, percent).optional()]
    }),
  ) as { [Id in AssumptionId]: z.ZodOptional<z.ZodType<Figure>> },
  { error: strict('assumption', 'Give the assumptions of a model as an object') },
)

const MODEL = z.enum(MODELS, 'Choose one of the models')
const hybrid = z.strictObject(
  { home: MODEL, abroad: MODEL, share: between(0, 1, 'Give the share that goes abroad as a share from 0% to 100%') },
  { error: strict('field of a split', 'Give the split as two models and a share') },
)

const YEARS = `Give the years as a whole number from ${COST_YEARS.value.least} to ${COST_YEARS.value.most}`
const rates = z
  .strictObject(
    { 'in-house': rate, onshore: rate.optional(), nearshore: rate.optional(), offshore: rate.optional() },
    { error: strict('model', 'Give the rates as an object with one entry for each model') },
  )
  .refine((given) => Object.values(given).filter((one) => one !== undefined).length > 1, 'Give the rate of at least one provider')

/** The inputs of the cost model as a caller may send them. Refuses unknown fields, and numbers beyond the bounds of the policy. */
export const costInputsSchema = z
  .strictObject(
    {
      currency: z.string('Choose a currency').refine(isCurrency, 'Choose a currency by its code of three letters, such as USD'),
      hours: own(FIGURES.hours),
      rates,
      manager: own(FIGURES.manager),
      expert: own(FIGURES.expert),
      units: between(...limits(FIGURES.units), sentence(FIGURES.units.name, limits(FIGURES.units), false)).optional(),
      years: z.int(YEARS).min(COST_YEARS.value.least, YEARS).max(COST_YEARS.value.most, YEARS).optional(),
      discount: between(...limits(DISCOUNT), sentence(DISCOUNT.name, limits(DISCOUNT), true)).optional(),
      basis: z.enum(['economic', 'cash'], 'Choose whether your own people’s time counts').optional(),
      assumptions: z
        .strictObject(
          {
            'in-house': overrides.optional(),
            onshore: overrides.optional(),
            nearshore: overrides.optional(),
            offshore: overrides.optional(),
          },
          { error: strict('model', 'Give your own assumptions by model') },
        )
        .optional(),
      hybrid: hybrid.optional(),
    },
    { error: strict('cost input', 'Send the cost inputs as an object') },
  )
  .superRefine(({ hybrid: split, rates: given }, context) => {
    if (!split) return
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: ['hybrid', field], message })
    if (split.home === split.abroad) refuse('abroad', 'Choose two different models')
    for (const field of ['home', 'abroad'] as const)
      if (given[split[field]] === undefined) refuse(field, 'Give the rate of this model, or choose another one')
  }) satisfies z.ZodType<CostInputs>
