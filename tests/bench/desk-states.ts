import type { ListQuery } from '@/lib/data/desk-list'

export type State = { name: string; isPlain: boolean; query: ListQuery }

const START: ListQuery = {
  find: '',
  severity: null,
  status: '',
  reviewer: '',
  to: '',
  certainty: null,
  open: null,
  since: '',
  mentions: '',
  sort: 'submitted',
  desc: true,
  cursor: '',
}
const SORTS = ['submitted', 'name', 'verdict', 'certainty', 'open'] as const
/** Milliseconds. */
const [DAY, RECENT] = [86_400_000, 30]

/** Every choice of up to three filters in every order, common and rare values among them. */
export function statesOf(reviewer: string): State[] {
  const filters: Partial<ListQuery>[] = [
    { severity: 3 },
    { status: 'reviewed' },
    { reviewer },
    { to: 'LK' },
    { certainty: 0 },
    { open: 14 },
    { since: new Date(Date.now() - RECENT * DAY).toISOString().slice(0, 10) },
  ]
  const chosen = [{}, { to: 'IN' }, { open: 1 }, { reviewer: 'none' }, ...subsets(filters, 3)]
  return chosen.flatMap((filter) => SORTS.map((sort) => stateOf(filter, sort)))
}

const stateOf = (filter: Partial<ListQuery>, sort: ListQuery['sort']): State => ({
  name: `by ${sort}${Object.keys(filter).length > 0 ? ` with ${Object.keys(filter).join(', ')}` : ''}`,
  isPlain: Object.keys(filter).length === 0,
  query: { ...START, ...filter, sort },
})

/** What people look for: in every twelfth row and rarer, down to one and to none, with and without a filter. */
export const SEARCHES: State[] = [
  ['halden', 'a word in every twelfth row'],
  ['sw-', 'what stands in every row'],
  ['halden pay', 'two words in every 144th row'],
  ['halden pay 99', 'two words and a number in some hundred rows'],
  ['halden pay 12345', 'what stands in a few rows'],
  ['7k3f', 'half a reference'],
  ['zzz quartz', 'what stands nowhere'],
].map(([find = '', name = '']) => ({ name, isPlain: false, query: { ...START, find } }))

function subsets<T extends object>(parts: readonly T[], most: number): T[] {
  if (most === 0) return []
  return parts.flatMap((part, index) => [part, ...subsets(parts.slice(index + 1), most - 1).map((rest) => ({ ...part, ...rest }))])
}
