import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Place } from './desk-cursor'
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
/** The same with who may read it: a condition of every statement. */
export type Asked = ListQuery & { may: Prisma.Sql }
export type ListedSubmission = z.infer<typeof listedRow>
export const MOST_COUNTED = 1000

export const listedRow = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  organisation: z.string(),
  work: z.string(),
  industry: z.string(),
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
  {
    column: Prisma.Sql
    type: Prisma.Sql
    /** Few values, each in many rows. */
    isCoarse: boolean
    key: z.ZodType<string | number>
    of: (row: ListedSubmission) => string | number
  }
> = {
  submitted: {
    column: Prisma.raw('submitted_at'),
    type: Prisma.raw('timestamptz'),
    isCoarse: false,
    key: z.iso.datetime(),
    of: (row) => row.submitted_at.toISOString(),
  },
  name: {
    column: Prisma.raw('sort_name'),
    type: Prisma.raw('text'),
    isCoarse: false,
    key: z.string().max(200),
    of: (row) => row.sort_name,
  },
  verdict: {
    column: Prisma.raw('severity'),
    type: Prisma.raw('smallint'),
    isCoarse: true,
    key: z.int().min(0).max(4),
    of: (row) => row.severity,
  },
  certainty: {
    column: Prisma.raw('certainty'),
    type: Prisma.raw('smallint'),
    isCoarse: true,
    key: z.int().min(0).max(2),
    of: (row) => row.certainty,
  },
  open: {
    column: Prisma.raw('listed_open(open)'),
    type: Prisma.raw('smallint'),
    isCoarse: true,
    key: z.int().min(0).max(1000),
    of: (row) => row.open,
  },
}

/** Rows of a list in its order, within further conditions. */
export function rowsOf(query: Asked, { back, parts }: { back: boolean; parts: readonly Part[] }, rows: number): Prisma.Sql {
  return Prisma.sql`SELECT ${LISTED_COLUMNS} FROM submission ${whereOf(query, ...parts)} ${orderOf(query, back)} LIMIT ${rows}`
}

export function orderOf(query: ListQuery, back: boolean): Prisma.Sql {
  const { column } = SORTS[query.sort]
  const direction = Prisma.raw(query.desc === back ? 'ASC' : 'DESC')
  return Prisma.sql`ORDER BY ${column} ${direction}, id ${direction}`
}

/** A further condition that leaves a stretch of the list; null leaves all of it. */
export type Part = Prisma.Sql | null

/** The condition of a list. What is searched for is one more, as it is found in a way of its own. */
export function whereOf(query: Asked, ...further: readonly Part[]): Prisma.Sql {
  const conditions = [query.may, ...filtersOf(query), ...further].filter((one) => one instanceof Prisma.Sql)
  return Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`
}

/** Each in the words of the indexes, which hold what is filtered by in short. */
function filtersOf({ severity, status, reviewer, to, certainty, open, since, mentions, sort }: ListQuery) {
  return [
    severity !== null && Prisma.sql`severity = ${severity}::smallint`,
    status && Prisma.sql`listed_status(status) = listed_status(${status})`,
    reviewer === 'none' && Prisma.sql`listed_reviewer(reviewer_id) IS NULL`,
    reviewer &&
      reviewer !== 'none' &&
      Prisma.sql`listed_reviewer(reviewer_id) = listed_reviewer(${isId(reviewer) ? reviewer : NOBODY}::uuid)`,
    to && Prisma.sql`listed_place(destination) = listed_place(${to})`,
    certainty !== null && Prisma.sql`certainty = ${certainty}::smallint`,
    open !== null && Prisma.sql`listed_open(open) >= listed_open(${open}::int)`,
    since &&
      (sort === 'submitted'
        ? Prisma.sql`submitted_at >= ${since}::date`
        : Prisma.sql`listed_day(submitted_at) >= listed_day(${since}::date)`),
    mentions && isId(mentions) && mentioning(mentions),
  ]
}

const mentioning = (id: string): Prisma.Sql =>
  Prisma.sql`id IN (SELECT submission_id FROM comment JOIN mention ON comment_id = comment.id WHERE consultant_id = ${id}::uuid AND resolved_at IS NULL)`

const NOBODY = '00000000-0000-7000-8000-000000000000'

/**
 * What lies beyond a cursor, in the parts in which it is read. Where many rows have the same of what is sorted by, those with the same as
 * the cursor come first and apart: only so does the database know where in an index they begin.
 */
export function partsBeyond(query: ListQuery, cursor: Place | null): Part[] {
  if (!cursor) return [null]
  const { column, type, isCoarse } = SORTS[query.sort]
  const { key, id, back } = cursor
  const sign = Prisma.raw(query.desc === back ? '>' : '<')
  if (!isCoarse) return [Prisma.sql`(${column}, id) ${sign} (${key}::${type}, ${id}::uuid)`]
  return [Prisma.sql`${column} = ${key}::${type} AND id ${sign} ${id}::uuid`, Prisma.sql`${column} ${sign} ${key}::${type}`]
}
