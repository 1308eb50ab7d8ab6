import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Place } from './desk-cursor'
import { holding, holdingByLetters } from './desk-search'
import {
  type Asked,
  LISTED_COLUMNS,
  type ListedSubmission,
  listedRow,
  MOST_COUNTED,
  orderOf,
  partsBeyond,
  rowsOf,
  whereOf,
} from './desk-statement'

/** Asks the database one thing. */
export type Ask = (statement: Prisma.Sql) => Promise<unknown[]>

/** How many rows are looked through for a text before somebody is asked whether to look further. */
const ROOM = 5000
/** Where so few of those hold it, so few do altogether that the index of letters finds all at once. */
const RARE = 2

/** Rows in the order in which one goes on from the cursor; `looked` is where looking ended, if there may be more beyond it. */
export type Page = { rows: ListedSubmission[]; looked: ListedSubmission | null }

/** At most so many rows of a list from a cursor on. */
export async function pageOf(ask: Ask, query: Asked, cursor: Place | null, most: number): Promise<Page> {
  if (query.find) return searched(ask, query, cursor, most)
  const [back, rows]: [boolean, ListedSubmission[]] = [cursor?.back ?? false, []]
  for (const part of partsBeyond(query, cursor))
    if (rows.length < most) rows.push(...parsed(await ask(rowsOf(query, { back, parts: [part] }, most - rows.length))))
  return { rows, looked: null }
}

/** Looks through the next rows for a text that many hold, and asks the index of letters for one that few do. */
async function searched(ask: Ask, query: Asked, cursor: Place | null, most: number): Promise<Page> {
  const order = orderOf(query, cursor?.back ?? false)
  // What is found comes by recency, of which there is one part.
  const [part = null] = partsBeyond(query, cursor)
  const where = whereOf(query, part)
  const near = Prisma.sql`SELECT ${LISTED_COLUMNS}, search FROM submission ${where} ${order} LIMIT ${ROOM}`
  const rows = parsed(
    await ask(Prisma.sql`SELECT ${LISTED_COLUMNS} FROM (${near}) near WHERE ${holding(query.find)} ${order} LIMIT ${most}`),
  )
  if (rows.length === most) return { rows, looked: null }
  const letters = rows.length > RARE ? null : holdingByLetters(query.find)
  if (letters) return { rows: parsed(await ask(byLetters(query, letters, Prisma.sql`${order} LIMIT ${most}`, part))), looked: null }
  const [looked = null] = parsed(
    await ask(Prisma.sql`SELECT ${LISTED_COLUMNS} FROM submission ${where} ${order} OFFSET ${ROOM - 1} LIMIT 1`),
  )
  return { rows, looked }
}

/** All that hold a text first and their order then: the other way round, the database would go through all rows in their order. */
function byLetters(query: Asked, letters: Prisma.Sql, order: Prisma.Sql, part: Prisma.Sql | null): Prisma.Sql {
  const found = Prisma.sql`SELECT ${LISTED_COLUMNS} FROM submission ${whereOf(query, letters, part)}`
  return Prisma.sql`WITH found AS MATERIALIZED (${found}) SELECT * FROM found ${order}`
}

const parsed = (rows: unknown[]): ListedSubmission[] => z.array(listedRow).parse(rows)

/** How many match, no further than one past what is counted; with `isLeast` there may be more that nobody looked at. */
export type Count = { matching: number; isLeast: boolean }

export async function countOf(ask: Ask, asked: Asked): Promise<Count> {
  // What is sorted by makes no difference to how many there are, and the newest are looked through first.
  const query: Asked = { ...asked, sort: 'submitted', desc: true }
  if (query.find) return countSearched(ask, query)
  const [row] = await ask(cappedOf(query))
  return { matching: numberIn(row, 'count'), isLeast: false }
}

/** How many match, or how many there are, no further than one past what is counted. */
export const cappedOf = (query: Asked | null): Prisma.Sql =>
  Prisma.sql`SELECT count(*)::int AS count FROM (SELECT 1 FROM submission ${query ? whereOf(query) : Prisma.empty} LIMIT ${MOST_COUNTED + 1}) seen`

async function countSearched(ask: Ask, query: Asked): Promise<Count> {
  const near = Prisma.sql`SELECT search FROM submission ${whereOf(query)} ${orderOf(query, false)} LIMIT ${ROOM}`
  const [row] = await ask(
    Prisma.sql`SELECT count(*) FILTER (WHERE ${holding(query.find)})::int AS count, count(*)::int AS looked FROM (${near}) near`,
  )
  const [matching, looked] = [numberIn(row, 'count'), numberIn(row, 'looked')]
  const letters = matching > RARE || looked < ROOM ? null : holdingByLetters(query.find)
  if (!letters) return { matching, isLeast: looked === ROOM && matching <= MOST_COUNTED }
  const [all] = await ask(Prisma.sql`SELECT count(*)::int AS count FROM submission ${whereOf(query, letters)}`)
  return { matching: numberIn(all, 'count'), isLeast: false }
}

const numberIn = (row: unknown, name: string): number => z.record(z.string(), z.int()).parse(row)[name] ?? 0
