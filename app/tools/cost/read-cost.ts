import type { CostDraft } from '@/components/cost/draft'
import { ENDS, idOf } from '@/components/cost/draft'
import type { FieldError } from '@/components/ui/error-summary'
import { type CostInputs, costInputsSchema, type Problem, problemsOf } from '@/lib/assessment'
import { FIGURE_NAMES } from './fields'
import { readNumber } from './read-number'

export type ReadCost = { ok: true; inputs: CostInputs } | { ok: false; errors: FieldError[] }

const LONGEST = 40
/** The fields that are no figures with ends, in the order of the page. */
const NAMES = ['currency', 'years', 'discount', 'units', 'basis', 'hybrid.share', 'hybrid.home', 'hybrid.abroad']

/** The texts of a form by field name; empty fields are left out. */
export function costDraft(form: FormData): CostDraft {
  const draft: CostDraft = {}
  for (const name of [...NAMES, ...endNames()]) {
    const value = form.get(name)
    const text = typeof value === 'string' ? value.trim() : ''
    if (text !== '') draft[name] = text.slice(0, LONGEST)
  }
  return draft
}

const endNames = (): string[] => [...FIGURE_NAMES.keys()].flatMap((at) => ENDS.map((end) => `${at}.${end}`))

/** The inputs that the texts give, or what to put right and where: every field once. */
export function readCost(draft: CostDraft): ReadCost {
  const errors: FieldError[] = []
  const number = (field: string, name: string, percent: boolean): number | undefined => {
    const typed = draft[field]
    if (typed === undefined) return undefined
    const read = readNumber(name, typed)
    if (read.ok) return percent ? read.value / 100 : read.value
    errors.push({ field: idOf(field), message: read.message })
    return undefined
  }
  const given = inputsOf(draft, number, errors)
  const parsed = costInputsSchema.safeParse(given)
  if (parsed.success && errors.length === 0) return { ok: true, inputs: parsed.data }
  const told = new Set(errors.map(({ field }) => field))
  const problems = parsed.success ? [] : problemsOf(parsed.error).map((problem) => fieldError(problem))
  const all = [...errors, ...problems.filter(({ field }) => isNew(field, told))]
  const order = [...NAMES, ...endNames()].map(idOf)
  return { ok: false, errors: all.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) }
}

type ReadField = (field: string, name: string, percent: boolean) => number | undefined

function inputsOf(draft: CostDraft, number: ReadField, errors: FieldError[]) {
  const given: Record<string, unknown> = { currency: draft.currency, rates: {} }
  for (const [at, { name, percent }] of FIGURE_NAMES) {
    const [low, base, high] = ENDS.map((end) => number(`${at}.${end}`, name, percent))
    if (base === undefined) {
      if ((low ?? high) !== undefined && draft[`${at}.base`] === undefined)
        errors.push({ field: idOf(`${at}.base`), message: `Give the usual value of “${name}” beside its range` })
      continue
    }
    place(given, at.split('.'), low === undefined && high === undefined ? base : { low: low ?? base, base, high: high ?? base })
  }
  const single = {
    years: number('years', 'Years compared', false),
    discount: number('discount', 'Discount rate', true),
    units: number('units', 'Accepted units in a year', false),
    basis: draft.basis,
    hybrid: splitOf(draft, number('hybrid.share', 'Share that goes there', true)),
  }
  return { ...given, ...Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined)) }
}

/** A split is meant once its share is given. */
const splitOf = (draft: CostDraft, share: number | undefined) =>
  share === undefined ? undefined : { home: draft['hybrid.home'] ?? 'in-house', abroad: draft['hybrid.abroad'], share }

/** 'rate.offshore' stands under rates, 'a.offshore.rework' under the assumptions of its model. */
function place(given: Record<string, unknown>, [first = '', second, third]: string[], figure: unknown): void {
  if (!second) given[first] = figure
  else if (!third) given.rates = { ...(given.rates as object), [second]: figure }
  else {
    const all = (given.assumptions ?? {}) as Record<string, object>
    given.assumptions = { ...all, [second]: { ...all[second], [third]: figure } }
  }
}

/** 'rates.offshore.low' is the field rate-offshore-low; a whole figure is told at its usual value. */
function fieldError({ path, message }: Problem): FieldError {
  const [first = '', ...rest] = path.split('.')
  const at = first === 'rates' ? ['rate', ...rest] : first === 'assumptions' ? ['a', ...rest] : [first, ...rest]
  if (NAMES.includes(path)) return { field: idOf(path), message }
  const isEnd = ENDS.some((end) => end === at.at(-1))
  const isFigure = at.length === (at[0] === 'a' ? 3 : at[0] === 'rate' ? 2 : 1)
  if (path === 'rates') return { field: 'rate-offshore-base', message }
  const named = at[0] === 'rate' ? message.replace('“Rate”', `“${FIGURE_NAMES.get(at.slice(0, 2).join('.'))?.name}”`) : message
  return { field: isEnd || !isFigure ? at.join('-') : `${at.join('-')}-base`, message: named }
}

/** One sentence a field: what was told of a field or of its figure is not told again. */
function isNew(field: string, told: Set<string>): boolean {
  const figure = field.replace(/-(low|base|high)$/, '')
  if ([field, ...ENDS.map((end) => `${figure}-${end}`)].some((one) => told.has(one))) return false
  told.add(field)
  return true
}
