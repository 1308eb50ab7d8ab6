import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type SortKey = 'submitted' | 'name' | 'verdict' | 'certainty' | 'open'
/** Filters, order and place in the list. Empty texts and nulls do not filter. */
export type ListQuery = {
  find: string
  /** 0 ready to 3 unsuitable. */
  severity: number | null
  status: string
  /** An id, or 'none' for what nobody reviews. */
  reviewer: string
  /** Country code of the leading place. */
  to: string
  /** 0 open to 2 settled. */
  certainty: number | null
  /** At least this many points in the way. */
  open: number | null
  /** Submitted on this day or later, as an ISO date. */
  since: string
  /** The id of whom an open comment mentions. */
  mentions: string
  sort: SortKey
  desc: boolean
  cursor: string
}
export type ListedSubmission = z.infer<typeof listedRow>
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

export const PAGE_ROWS = 25
const MOST_COUNTED = 1000
/** Fewer where each row has to be read to see whether it is one. */
const MOST_FOUND = 100

export const listedRow = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  organisation: z.string(),
  work: z.string(),
  route: z.string(),
  severity: z.int(),
  verdict: z.string(),
  certainty: z.int(),
  open: z.int(),
  gaps: z.int(),
  unsure: z.int(),
  status: z.string(),
  reviewer_id: z.string().nullable(),
  submitted_at: z.date(),
  version: z.int(),
  sort_name: z.string(),
})
const COLUMNS = Prisma.raw(
  Object.keys(listedRow.shape)
    .map((name) => `"${name}"`)
    .join(', '),
)

/** The columns sorted by, each with an index that ends in the id. */
const SORTS: Record<
  SortKey,
  { column: Prisma.Sql; type: Prisma.Sql; key: z.ZodType<string | number>; of: (row: ListedSubmission) => string | number }
> = {
  submitted: {
    column: Prisma.raw('submitted_at'),
    type: Prisma.raw('timestamptz'),
    key: z.iso.datetime(),
    of: (row) => row.submitted_at.toISOString(),
  },
  name: { column: Prisma.raw('sort_name'), type: Prisma.raw('text'), key: z.string().max(200), of: (row) => row.sort_name },
  verdict: { column: Prisma.raw('severity'), type: Prisma.raw('smallint'), key: z.int().min(0).max(4), of: (row) => row.severity },
  certainty: { column: Prisma.raw('certainty'), type: Prisma.raw('smallint'), key: z.int().min(0).max(2), of: (row) => row.certainty },
  open: { column: Prisma.raw('open'), type: Prisma.raw('integer'), key: z.int().min(0).max(1000), of: (row) => row.open },
}

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

/** The statement behind the counts: none counts further than it says. */
export function countOf(query: ListQuery): Prisma.Sql {
  const capped = (where: Prisma.Sql, most: number) =>
    Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM submission ${where} LIMIT ${most + 1}) seen)`
  return Prisma.sql`SELECT ${capped(whereOf(query, null), mostOf(query))} AS matching, ${capped(Prisma.empty, MOST_COUNTED)} AS all`
}

const mostOf = ({ find }: ListQuery): number => (find ? MOST_FOUND : MOST_COUNTED)

/** The submissions before and after one, in the order and within the filters of a list. */
export async function neighboursOf(viewer: Viewer, query: ListQuery, id: string): Promise<{ before: string | null; after: string | null }> {
  const nobody = { before: null, after: null }
  if (!isId(id) || !(await atDesk(viewer))) return nobody
  const [own] = z.array(listedRow).parse(await db().$queryRaw`SELECT ${COLUMNS} FROM submission WHERE id = ${id}::uuid`)
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

/** The statement behind a page; one row more than shown tells whether there is a further one. */
export function pageOf(query: ListQuery, cursor: Cursor | null, rows = PAGE_ROWS + 1): Prisma.Sql {
  const { column } = SORTS[query.sort]
  const direction = Prisma.raw(query.desc === (cursor?.back ?? false) ? 'ASC' : 'DESC')
  const order = Prisma.sql`ORDER BY ${column} ${direction}, id ${direction}`
  return Prisma.sql`SELECT ${COLUMNS} FROM submission ${whereOf(query, cursor)} ${order} LIMIT ${rows}`
}

/** The condition of a list, from the cursor on where there is one. */
function whereOf(query: ListQuery, cursor: Cursor | null): Prisma.Sql {
  const { find, severity, status, reviewer, to, certainty, open, since, mentions } = query
  const conditions = [
    find && Prisma.sql`search LIKE ${`%${find.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`,
    severity !== null && Prisma.sql`severity = ${severity}::smallint`,
    status && Prisma.sql`status = ${status}`,
    reviewer === 'none' && Prisma.sql`reviewer_id IS NULL`,
    reviewer && reviewer !== 'none' && Prisma.sql`reviewer_id = ${isId(reviewer) ? reviewer : NOBODY}::uuid`,
    to && Prisma.sql`destination = ${to}`,
    certainty !== null && Prisma.sql`certainty = ${certainty}::smallint`,
    open !== null && Prisma.sql`open >= ${open}::int`,
    since && Prisma.sql`submitted_at >= ${since}::date`,
    mentions && isId(mentions) && mentioning(mentions),
    cursor && beyond(query, cursor),
  ].filter((one) => one instanceof Prisma.Sql)
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
}

const mentioning = (id: string): Prisma.Sql =>
  Prisma.sql`id IN (SELECT submission_id FROM comment JOIN mention ON comment_id = comment.id WHERE consultant_id = ${id}::uuid AND resolved_at IS NULL)`

const NOBODY = '00000000-0000-7000-8000-000000000000'

function beyond(query: ListQuery, { key, id, back }: Cursor): Prisma.Sql {
  const { column, type } = SORTS[query.sort]
  const sign = Prisma.raw(query.desc === back ? '>' : '<')
  const { sort, severity, certainty } = query
  // A filter that leaves one value of what is sorted by: said so, the walk along the index stays one.
  const isPinned = (sort === 'verdict' && severity !== null) || (sort === 'certainty' && certainty !== null)
  if (isPinned) return Prisma.sql`id ${sign} ${id}::uuid`
  return Prisma.sql`(${column}, id) ${sign} (${key}::${type}, ${id}::uuid)`
}

/** The place right after a row. */
export const cursorPast = ({ sort }: ListQuery, row: ListedSubmission): Cursor => ({ key: SORTS[sort].of(row), id: row.id, back: false })

type Cursor = { key: string | number; id: string; back: boolean }

function cursorAt({ sort }: ListQuery, row: ListedSubmission, back: boolean): string {
  return Buffer.from(JSON.stringify([SORTS[sort].of(row), row.id, back ? 1 : 0])).toString('base64url')
}

/** A cursor is checked like any other thing that comes with an address; one that is none of ours counts as absent. */
function readCursor({ cursor, sort }: ListQuery): Cursor | null {
  if (!cursor || cursor.length > 800) return null
  const shape = z.tuple([SORTS[sort].key, z.string().refine(isId), z.union([z.literal(0), z.literal(1)])])
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (!parsed.success) return null
    const [key, id, back] = parsed.data
    return String(key).includes('\0') ? null : { key, id, back: back === 1 }
  } catch {
    return null
  }
}

/** One stretch of the list after a row, for whoever goes through all of it; not scoped, so not for pages. */
export async function stretchOf(query: ListQuery, after: ListedSubmission | null, rows: number): Promise<ListedSubmission[]> {
  const cursor = after && cursorPast(query, after)
  return z.array(listedRow).parse(await db().$queryRaw(pageOf(query, cursor, rows)))
}
