import 'server-only'
import { z } from 'zod'
import type { Verdict } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'

/** The rows of a query as one column. */
export const listOf = (rows: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(one), '[]') FROM (${rows}) one)`

/** The one row of a query as a column; null where it has none. */
export const oneOf = (row: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT to_json(one) FROM (${row}) one)`

/** A verdict, whichever version of the rules gave it. */
export const verdict = z.custom<Verdict>((text) => typeof text === 'string')

/** An instant within such a column, where it is text. */
export const instant = z.string().transform((text) => new Date(text))
