import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { COLLEAGUES } from './consultants'
import { db } from './database'
import { type Cursor, cursorPast, placeAt, readCursor, writeCursor } from './desk-cursor'
import { type Ask, cappedOf, countOf, type Page, pageOf } from './desk-page'
import { holding } from './desk-search'
import {
  type Asked,
  LISTED_COLUMNS,
  type ListedSubmission,
  type ListQuery,
  listedRow,
  MOST_COUNTED,
  orderOf,
  type Part,
  partsBeyond,
  rowsOf,
  whereOf,
} from './desk-statement'
import { isId } from './tokens'
import { isAtDesk, type Viewer } from './viewer'
import { type SavedView, viewsOf, viewsRow } from './views'

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
const asked = (viewer: Viewer, query: ListQuery): Asked => ({ ...query, may: isAtDesk(viewer) })

/** One page of the submitted assessments, found by walking an index from the cursor; nothing for whoever is not at the desk. */
export async function listSubmissions(viewer: Viewer, query: ListQuery): Promise<List> {
  const cursor = readCursor(query)
  const page = await pageOf(ask, asked(viewer, query), cursor, PAGE_ROWS + 1)
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

/** What stands around a list: how many match and how many there are, counted no further than need be, colleagues and saved views. */
export type Around = { count: Counted; colleagues: { id: string; name: string }[]; views: SavedView[] }

const aroundRow = z.object({ all: z.int(), matching: z.int().nullable(), colleagues: COLLEAGUES.row, views: viewsRow })

/** What stands around a list; null for whoever is not at the desk. */
export async function getAround(viewer: Viewer, query: ListQuery): Promise<Around | null> {
  const here = asked(viewer, query)
  // What is searched for is counted in a way of its own.
  const matching = query.find ? Prisma.sql`NULL::int` : Prisma.sql`(${cappedOf(here)})`
  const around = db().$queryRaw<unknown[]>`
    SELECT (${cappedOf(null)}) AS "all", ${matching} AS matching, ${COLLEAGUES.column} AS colleagues, ${viewsOf(viewer)} AS views
    WHERE ${isAtDesk(viewer)}`
  const [[found], searched] = await Promise.all([around, query.find ? countOf(ask, here) : null])
  if (!found) return null
  const { all, matching: exact, colleagues, views } = aroundRow.parse(found)
  const count = searched ?? { matching: exact ?? 0, isLeast: false }
  return { count: { ...count, all, most: MOST_COUNTED }, colleagues, views }
}

/** The submissions before and after one, in the order and within the filters of a list. */
export async function neighboursOf(viewer: Viewer, query: ListQuery, id: string): Promise<Beside> {
  if (!isId(id)) return { before: null, after: null }
  const here = asked(viewer, query)
  if (query.find) {
    const beside = async (back: boolean) => (await pageOf(ask, here, placeAt(query, id, back), 1)).rows[0]?.id ?? null
    const [before, after] = await Promise.all([beside(true), beside(false)])
    return { before, after }
  }
  const [found] = await ask(Prisma.sql`SELECT ${nearest(here, id, true)} AS before, ${nearest(here, id, false)} AS after`)
  return besideRow.parse(found)
}

export type Beside = { before: string | null; after: string | null }
const besideRow = z.object({ before: z.string().nullable(), after: z.string().nullable() })

/** The id of the row next to another, as a column; a further part of the list is looked at only where the first has none. */
function nearest(query: Asked, id: string, back: boolean): Prisma.Sql {
  const parts = partsBeyond(query, placeAt(query, id, back))
  const first = parts.map((part) => Prisma.sql`(SELECT id FROM submission ${whereOf(query, part)} ${orderOf(query, back)} LIMIT 1)`)
  return Prisma.sql`coalesce(${Prisma.join(first)})`
}

/** Everything that matches, no more than may be counted: to act on all of it. */
export const listAllMatching = (viewer: Viewer, query: ListQuery, most = MOST_COUNTED): Promise<ListedSubmission[]> =>
  stretchOf(viewer, query, null, most)

/** Those with these ids, newest first. */
export async function listChosen(viewer: Viewer, ids: readonly string[]): Promise<ListedSubmission[]> {
  const rows = await ask(Prisma.sql`
    SELECT ${LISTED_COLUMNS} FROM submission WHERE id = ANY(${ids.filter(isId)}::uuid[]) AND ${isAtDesk(viewer)}
    ORDER BY submitted_at DESC, id DESC`)
  return z.array(listedRow).parse(rows)
}

/** One stretch of the list after a row, however far one has to look for it, for whoever goes through all of it. */
export async function stretchOf(
  viewer: Viewer,
  query: ListQuery,
  after: ListedSubmission | null,
  most: number,
): Promise<ListedSubmission[]> {
  const [rows, sought]: [ListedSubmission[], Part] = [[], query.find ? holding(query.find) : null]
  for (const part of partsBeyond(query, after && cursorPast(query, after)))
    if (rows.length < most) {
      const found = await ask(rowsOf(asked(viewer, query), { back: false, parts: [part, sought] }, most - rows.length))
      rows.push(...z.array(listedRow).parse(found))
    }
  return rows
}
