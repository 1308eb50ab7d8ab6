import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { type ListedSubmission, type ListQuery, SORTS } from './desk-statement'
import { isId } from './tokens'

/** A place in a list, between two rows: right after one, in the direction in which it goes on. */
export type Cursor = { key: string | number; id: string; back: boolean }

/** The same where its row is known by the id alone: the database finds its key. */
export type Place = Omit<Cursor, 'key'> & { key: Cursor['key'] | Prisma.Sql }

/** The place right after the row of an id, or with `back` right before it. */
export const placeAt = ({ sort }: ListQuery, id: string, back: boolean): Place => ({
  key: Prisma.sql`(SELECT ${SORTS[sort].column} FROM submission WHERE id = ${id}::uuid)`,
  id,
  back,
})

/** The place right after a row, or with `back` right before it. */
export const cursorPast = ({ sort }: ListQuery, row: ListedSubmission, back = false): Cursor => ({
  key: SORTS[sort].of(row),
  id: row.id,
  back,
})

/** A cursor as it stands in an address. */
export const writeCursor = ({ key, id, back }: Cursor): string => Buffer.from(JSON.stringify([key, id, back ? 1 : 0])).toString('base64url')

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
