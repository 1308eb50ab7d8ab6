import { type CostDraft, ENDS } from '@/components/cost/draft'
import { FIGURE_NAMES } from './fields'

export type Query = Record<string, string | string[] | undefined>

const BETWEEN = '~'
const LONGEST = 40
const SINGLES = ['currency', 'years', 'discount', 'units', 'basis', 'hybrid.home', 'hybrid.abroad', 'hybrid.share']

/** The figures as the query of an address: what was filled in and nothing else, a range as '27~36~54'. */
export function toQuery(draft: CostDraft): string {
  const query = new URLSearchParams()
  for (const name of SINGLES) if (draft[name]) query.set(name, draft[name])
  for (const at of FIGURE_NAMES.keys()) {
    const ends = ENDS.map((end) => (draft[`${at}.${end}`] ?? '').replaceAll(BETWEEN, ' '))
    if (ends.some((end) => end !== '')) query.set(at, ends[0] || ends[2] ? ends.join(BETWEEN) : (ends[1] ?? ''))
  }
  return query.toString()
}

/** The texts of the form that an address carries; what nobody knows is left out. */
export function fromQuery(query: Query): CostDraft {
  const draft: CostDraft = {}
  const put = (name: string, text: string | undefined) => {
    const short = text?.trim().slice(0, LONGEST)
    if (short) draft[name] = short
  }
  for (const name of SINGLES) put(name, textOf(query[name]))
  for (const at of FIGURE_NAMES.keys()) {
    const parts = textOf(query[at])?.split(BETWEEN) ?? []
    if (parts.length < 2) put(`${at}.base`, parts[0])
    else for (const [index, end] of ENDS.entries()) put(`${at}.${end}`, parts[index])
  }
  return draft
}

const textOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
