import 'server-only'
import { z } from 'zod'
import { db } from './database'
import { type Cursor, cursorPast, readCursor, writeCursor } from './desk-cursor'
import { type Ask, countAll, countOf, type Page, pageOf } from './desk-page'
import { holding } from './desk-search'
import {
  LISTED_COLUMNS,
  type ListedSubmission,
  type ListQuery,
  listedRow,
  MOST_COUNTED,
  type Part,
  partsBeyond,
  rowsOf,
} from './desk-statement'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type { ListedSubmission, ListQuery }

export const PAGE_ROWS = 25

export type List = {
  rows: ListedSubmission[]
  /** Addresses of the pages beside this one; null at the ends. */
  next: string | null
  previous: string | null
  /** Looking ended at what was submitted then, before a page was full; the page beyond, or before it, goes on from there. */
  looked: { to: Date; back: boolean } | null
  /** The cursor was none of ours: this is the first page. */
  strayed: boolean
}
/** How many match and how many there are, each counted no further than one past `most`; with `isLeast` more may match than were looked at. */
export type Counted = { matching: number; isLeast: boolean; all: number; most: number }

const ask: Ask = (statement) => db().$queryRaw(statement)

/** One page of the submitted assessments, found by walking an index from the cursor; null for whoever is not at the desk. */
export async function listSubmissions(viewer: Viewer, query: ListQuery): Promise<List | null> {
  if (!(await atDesk(viewer))) return null
  const cursor = readCursor(query)
  const page = await pageOf(ask, query, cursor, PAGE_ROWS + 1)
  const back = cursor?.back ?? false
  const onward = onwardOf(query, page, back)
  const rows = back ? page.rows.slice(0, PAGE_ROWS).reverse() : page.rows.slice(0, PAGE_ROWS)
  const origin = cursor && returnOf(query, rows, cursor)
  const beside = back ? { previous: onward, next: origin } : { previous: origin, next: onward }
  const written = (one: Cursor | null) => one && writeCursor(one)
  return {
    rows,
    next: written(beside.next),
    previous: written(beside.previous),
    looked: page.looked && { to: page.looked.submitted_at, back },
    strayed: query.cursor !== '' && cursor === null,
  }
}

/** Where a page goes on in its direction: past its last row, or from where looking ended. */
function onwardOf(query: ListQuery, { rows, looked }: Page, back: boolean): Cursor | null {
  const last = rows.length > PAGE_ROWS ? rows[PAGE_ROWS - 1] : looked
  return last ? cursorPast(query, last, back) : null
}

/** Where a page came from: the other side of its first row, or of the cursor where it has none. */
function returnOf(query: ListQuery, rows: readonly ListedSubmission[], { back, ...place }: Cursor): Cursor {
  const nearest = back ? rows.at(-1) : rows[0]
  return nearest ? cursorPast(query, nearest, !back) : { ...place, back: !back }
}

/** How many match and how many there are, counted no further than need be; null for whoever is not at the desk. */
export async function countSubmissions(viewer: Viewer, query: ListQuery): Promise<Counted | null> {
  if (!(await atDesk(viewer))) return null
  const [count, all] = await Promise.all([countOf(ask, query), countAll(ask)])
  return { ...count, all, most: MOST_COUNTED }
}

/** The submissions before and after one, in the order and within the filters of a list. */
export async function neighboursOf(viewer: Viewer, query: ListQuery, id: string): Promise<{ before: string | null; after: string | null }> {
  const nobody = { before: null, after: null }
  if (!isId(id) || !(await atDesk(viewer))) return nobody
  const [own] = z.array(listedRow).parse(await db().$queryRaw`SELECT ${LISTED_COLUMNS} FROM submission WHERE id = ${id}::uuid`)
  if (!own) return nobody
  const beside = async (back: boolean) => (await pageOf(ask, query, cursorPast(query, own, back), 1)).rows[0]?.id ?? null
  return { before: await beside(true), after: await beside(false) }
}

/** Everything that matches, no more than may be counted: to act on all of it. */
export async function listAllMatching(viewer: Viewer, query: ListQuery, most = MOST_COUNTED): Promise<ListedSubmission[]> {
  return (await atDesk(viewer)) ? stretchOf(query, null, most) : []
}

/** One stretch of the list after a row, however far one has to look for it, for whoever goes through all of it; not scoped, so not for pages. */
export async function stretchOf(query: ListQuery, after: ListedSubmission | null, most: number): Promise<ListedSubmission[]> {
  const [rows, sought]: [ListedSubmission[], Part] = [[], query.find ? holding(query.find) : null]
  for (const part of partsBeyond(query, after && cursorPast(query, after)))
    if (rows.length < most)
      rows.push(...z.array(listedRow).parse(await ask(rowsOf(query, { back: false, parts: [part, sought] }, most - rows.length))))
  return rows
}
