import { COUNTRIES } from '@/lib/assessment'
import { among, isCertainty, isListedVerdict, isStatus } from './words'

export const SORTS = ['submitted', 'name', 'verdict', 'certainty', 'open'] as const
export type Sort = (typeof SORTS)[number]
const isSort = among(SORTS)
/** What a list shows; the address carries all of it. Empty does not filter. */
export type ListState = {
  find: string
  verdict: string
  status: string
  /** 'me', 'none' or an id. */
  reviewer: string
  to: string
  certainty: string
  /** At least this many points in the way. */
  open: string
  since: string
  /** 'me': with an open comment that names the one who asks. */
  mentions: string
  sort: Sort
  desc: boolean
  cursor: string
  /** The saved view that was opened. */
  view: string
}
type Filter = 'find' | 'verdict' | 'status' | 'reviewer' | 'to' | 'certainty' | 'open' | 'since' | 'mentions'

export const FILTERS: readonly Filter[] = ['find', 'verdict', 'status', 'reviewer', 'to', 'certainty', 'open', 'since', 'mentions']
export const START: ListState = {
  find: '',
  verdict: '',
  status: '',
  reviewer: '',
  to: '',
  certainty: '',
  open: '',
  since: '',
  mentions: '',
  sort: 'submitted',
  desc: true,
  cursor: '',
  view: '',
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LEAST_LETTERS = 3
const MOST_LETTERS = 80

/** What makes a value one that exists. */
const KNOWN: Record<Filter, (value: string) => boolean> = {
  find: (value) => value.length >= LEAST_LETTERS && value.length <= MOST_LETTERS && !value.includes('\0'),
  verdict: isListedVerdict,
  status: isStatus,
  reviewer: (value) => value === 'me' || value === 'none' || ID.test(value),
  to: (value) => COUNTRIES.some(({ code }) => code === value),
  certainty: isCertainty,
  open: (value) => /^[1-9]\d?$/.test(value),
  since: (value) => /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) && new Date(value).toISOString().startsWith(value),
  mentions: (value) => value === 'me',
}
const LABELS: Record<Filter, string> = {
  find: 'text',
  verdict: 'verdict',
  status: 'status',
  reviewer: 'reviewer',
  to: 'destination',
  certainty: 'certainty',
  open: 'number of points',
  since: 'date',
  mentions: 'mention',
}

/** A value that does not exist: of which filter, why, and as it was sent. */
export type Stray = { field: Filter; message: string; value: string }
export type Read = { state: ListState; strays: Stray[] }

/** The state that an address carries. A value that does not exist is left out, and named. */
export function readState(params: Record<string, string | string[] | undefined>): Read {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name].trim() : '')
  const state = { ...START }
  const strays: Read['strays'] = []
  for (const name of FILTERS) {
    const value = text(name)
    if (value && known(name, value)) state[name] = value
    else if (value) strays.push({ field: name, message: strayOf(name, value), value })
  }
  const sort = text('sort')
  const [by, desc] = sort.startsWith('-') ? [sort.slice(1), true] : [sort, false]
  // What is found comes by recency: any other order would first have to find all of it.
  const order = isSort(by) && (!state.find || by === 'submitted') ? { sort: by, desc } : {}
  return { state: { ...state, ...order, cursor: text('cursor').slice(0, 1000), view: ID.test(text('view')) ? text('view') : '' }, strays }
}

function known(name: Filter, value: string): boolean {
  try {
    return KNOWN[name](value)
  } catch {
    return false
  }
}

function strayOf(name: Filter, value: string): string {
  if (name === 'find' && value.length < LEAST_LETTERS) return `Enter at least ${LEAST_LETTERS} letters to find something`
  if (name === 'find' && value.length > MOST_LETTERS) return `Shorten what to find to ${MOST_LETTERS} letters`
  return `There is no ${LABELS[name]} “${value.slice(0, 40)}”, so the list is not filtered by it`
}

/** The query of an address that shows this; what is as at the start is left out. */
export function queryOf(state: ListState): string {
  const query = new URLSearchParams()
  for (const name of FILTERS) if (state[name]) query.set(name, state[name])
  if (state.sort !== START.sort || state.desc !== START.desc) query.set('sort', `${state.desc ? '-' : ''}${state.sort}`)
  if (state.cursor) query.set('cursor', state.cursor)
  if (state.view) query.set('view', state.view)
  return query.toString()
}

/** What a saved view keeps: filters and order. */
export const kept = (state: ListState): string => queryOf({ ...state, cursor: '', view: '' })

export const addressOf = (state: ListState): string => {
  const query = queryOf(state)
  return query ? `/desk?${query}` : '/desk'
}
