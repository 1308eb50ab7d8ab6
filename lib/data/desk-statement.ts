import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isId } from './tokens'

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
export const PAGE_ROWS = 25
export const MOST_COUNTED = 1000
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
export const LISTED_COLUMNS = Prisma.raw(
  Object.keys(listedRow.shape)
    .map((name) => `"${name}"`)
    .join(', '),
)

/** The columns sorted by, each with an index that ends in the id. */
export const SORTS: Record<
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

/** The statement behind a page; one row more than shown tells whether there is a further one. */
export function pageOf(query: ListQuery, cursor: Cursor | null, rows = PAGE_ROWS + 1): Prisma.Sql {
  const { column } = SORTS[query.sort]
  const direction = Prisma.raw(query.desc === (cursor?.back ?? false) ? 'ASC' : 'DESC')
  const order = Prisma.sql`ORDER BY ${column} ${direction}, id ${direction}`
  return Prisma.sql`SELECT ${LISTED_COLUMNS} FROM submission ${whereOf(query, cursor)} ${order} LIMIT ${rows}`
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

export type Cursor = { key: string | number; id: string; back: boolean }

export function cursorAt({ sort }: ListQuery, row: ListedSubmission, back: boolean): string {
  return Buffer.from(JSON.stringify([SORTS[sort].of(row), row.id, back ? 1 : 0])).toString('base64url')
}

/** A cursor is checked like any other thing that comes with an address; one that is none of ours counts as absent. */
export function readCursor({ cursor, sort }: ListQuery): Cursor | null {
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

/** The statement behind the counts: none counts further than it says. */
export function countOf(query: ListQuery): Prisma.Sql {
  const capped = (where: Prisma.Sql, most: number) =>
    Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM submission ${where} LIMIT ${most + 1}) seen)`
  return Prisma.sql`SELECT ${capped(whereOf(query, null), mostOf(query))} AS matching, ${capped(Prisma.empty, MOST_COUNTED)} AS all`
}

export const mostOf = ({ find }: ListQuery): number => (find ? MOST_FOUND : MOST_COUNTED)
