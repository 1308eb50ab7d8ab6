import type { AssumedField, CostDraft, CostFields } from '@/components/cost/draft'
import {
  type AssumptionField,
  assumptionFields,
  COST_EXAMPLE,
  COST_MODEL_NAMES,
  COST_MODEL_WORDS,
  COST_MODELS,
  type CostInputs,
  CURRENCIES,
  FIGURE_FIELDS,
  type Figure,
  inputValue,
  type Stability,
} from '@/lib/assessment'

const YEARS = [1, 2, 3, 4, 5]

/** A number as it is typed; the fourth decimal keeps 1.125 from being read as 1,125. */
function typed(value: number, percent: boolean | undefined): string {
  const text = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 }).format(percent ? value * 100 : value)
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}

/** Everything the form needs to know, with what is assumed in the buyer's currency. */
export function costFields(inputs: CostInputs | null, stability?: Stability): CostFields {
  const rate = FIGURE_FIELDS.find(({ id }) => id === 'rate')
  return {
    currencies: CURRENCIES.map(({ code, name }) => ({ code, name })),
    years: YEARS,
    figures: FIGURE_FIELDS.filter(({ id }) => id === 'hours' || id === 'manager' || id === 'expert').map(({ id, name, unit, because }) => ({
      at: id,
      name,
      unit,
      optional: false,
      hint: because,
    })),
    rates: COST_MODELS.map((model) => ({
      at: `rate.${model}`,
      name: `${COST_MODEL_NAMES[model]}: ${COST_MODEL_WORDS[model]}`,
      unit: rate?.unit ?? '',
      optional: model !== 'in-house',
    })),
    models: COST_MODELS.map((model) => ({
      id: model,
      name: COST_MODEL_NAMES[model],
      fields: assumptionFields(inputs ?? COST_EXAMPLE, model, stability).map((field) => assumedField(model, field)),
    })),
  }
}

function assumedField(model: string, { id, name, unit, percent, because, assumed, touched }: AssumptionField): AssumedField {
  const shown = (value: number) => inputValue(value, percent)
  const range =
    assumed.low === assumed.high ? shown(assumed.base) : `${shown(assumed.low)} to ${shown(assumed.high)}, usually ${shown(assumed.base)}`
  return {
    at: `a.${model}.${id}`,
    name,
    unit: percent ? `per cent ${unit}` : unit,
    optional: true,
    because,
    assumed: range,
    touched,
  }
}

/** What is called what, and whether it is typed in per cent: by the name of the fields without their end, in the order of the page. */
export const FIGURE_NAMES: ReadonlyMap<string, { name: string; percent: boolean }> = new Map([
  ...FIGURE_FIELDS.filter(({ id }) => id !== 'rate' && id !== 'units').map(({ id, name }) => [id, { name, percent: false }] as const),
  ...COST_MODELS.map((model) => [`rate.${model}`, { name: `${COST_MODEL_NAMES[model]} rate`, percent: false }] as const),
  ...COST_MODELS.flatMap((model) =>
    assumptionFields(COST_EXAMPLE, model).map(({ id, name, percent }) => [`a.${model}.${id}`, { name, percent }] as const),
  ),
])

/** Stored inputs as the form shows them. */
export function draftOf(inputs: CostInputs | null): CostDraft {
  if (!inputs) return {}
  const draft: CostDraft = { currency: inputs.currency }
  const put = (name: string, value: number | undefined, percent = false) => {
    if (value !== undefined) draft[name] = typed(value, percent)
  }
  const spread = (at: string, figure: Figure | undefined) => {
    if (figure === undefined) return
    const ends = typeof figure === 'number' ? { base: figure } : figure
    for (const [end, value] of Object.entries(ends)) put(`${at}.${end}`, value, FIGURE_NAMES.get(at)?.percent)
  }
  for (const id of ['hours', 'manager', 'expert'] as const) spread(id, inputs[id])
  for (const model of COST_MODELS) {
    spread(`rate.${model}`, inputs.rates[model])
    for (const [id, figure] of Object.entries(inputs.assumptions?.[model] ?? {})) spread(`a.${model}.${id}`, figure)
  }
  put('years', inputs.years)
  put('discount', inputs.discount, true)
  put('units', inputs.units)
  if (inputs.basis) draft.basis = inputs.basis
  return { ...draft, ...hybridDraft(inputs) }
}

const hybridDraft = ({ hybrid }: CostInputs): CostDraft =>
  hybrid
    ? {
        'hybrid.home': hybrid.home,
        'hybrid.abroad': hybrid.abroad,
        'hybrid.share': typed(hybrid.share, true),
      }
    : {}
