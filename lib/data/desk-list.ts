import 'server-only'
import { z } from 'zod'
import { db } from './database'
import {
  countOf,
  cursorAt,
  cursorPast,
  LISTED_COLUMNS,
  type ListedSubmission,
  type ListQuery,
  listedRow,
  MOST_COUNTED,
  mostOf,
  PAGE_ROWS,
  pageOf,
  readCursor,
  SORTS,
} from './desk-statement'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type { ListedSubmission, ListQuery }

export type List = {
  rows: ListedSubmission[]
  /** Addresses of the pages beside this one; null at the ends. */
  next: string | null
  previous: string | null
  /** The cursor was none of ours: this is the first page. */
  strayed: boolean
}
/** How many match, counted no further than one past `most`, and how many there are, no further than one past `mostOfAll`. */
export type Counted = { matching: number; all: number; most: number; mostOfAll: number }

/** One page of the submitted assessments, found by walking an index from the cursor; null for whoever is not at the desk. */
export async function listSubmissions(viewer: Viewer, query: ListQuery): Promise<List | null> {
  if (!(await atDesk(viewer))) return null
  const cursor = readCursor(query)
  const rows = z.array(listedRow).parse(await db().$queryRaw(pageOf(query, cursor)))
  const [page, more] = [rows.slice(0, PAGE_ROWS), rows.length > PAGE_ROWS]
  if (cursor?.back) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const hasBefore = cursor?.back ? more : Boolean(cursor)
  const hasAfter = cursor?.back ? true : more
  return {
    rows: page,
    next: hasAfter && last ? cursorAt(query, last, false) : null,
    previous: hasBefore && first ? cursorAt(query, first, true) : null,
    strayed: query.cursor !== '' && cursor === null,
  }
}

/** How many match and how many there are, counted no further than needs be; null for whoever is not at the desk. */
export async function countSubmissions(viewer: Viewer, query: ListQuery): Promise<Counted | null> {
  if (!(await atDesk(viewer))) return null
  const [row] = await db().$queryRaw<unknown[]>(countOf(query))
  return { ...z.object({ matching: z.int(), all: z.int() }).parse(row), most: mostOf(query), mostOfAll: MOST_COUNTED }
}

/** The submissions before and after one, in the order and within the filters of a list. */
export async function neighboursOf(viewer: Viewer, query: ListQuery, id: string): Promise<{ before: string | null; after: string | null }> {
  const nobody = { before: null, after: null }
  if (!isId(id) || !(await atDesk(viewer))) return nobody
  const [own] = z.array(listedRow).parse(await db().$queryRaw`SELECT ${LISTED_COLUMNS} FROM submission WHERE id = ${id}::uuid`)
  if (!own) return nobody
  const beside = async (back: boolean) => {
    const at = { key: SORTS[query.sort].of(own), id, back }
    return z.array(listedRow).parse(await db().$queryRaw(pageOf(query, at, 1)))[0]?.id ?? null
  }
  return { before: await beside(true), after: await beside(false) }
}

/** Everything that matches, no more than may be counted: to act on all of it. */
export async function listAllMatching(viewer: Viewer, query: ListQuery, most = MOST_COUNTED): Promise<ListedSubmission[]> {
  if (!(await atDesk(viewer))) return []
  return z.array(listedRow).parse(await db().$queryRaw(pageOf(query, null, most)))
}

/** One stretch of the list after a row, for whoever goes through all of it; not scoped, so not for pages. */
export async function stretchOf(query: ListQuery, after: ListedSubmission | null, rows: number): Promise<ListedSubmission[]> {
  const cursor = after && cursorPast(query, after)
  return z.array(listedRow).parse(await db().$queryRaw(pageOf(query, cursor, rows)))
}
