import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { type Entry, recordEach } from './audit'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, isAtDesk, type Viewer } from './viewer'

/** How many one act may change. */
const MOST = 1000

export type What = 'reviewer' | 'status'
/** One changed row, with what it was, so that the change can be taken back while nobody has changed it since. */
export const changedSchema = z.object({ id: z.string(), version: z.int(), was: z.string().nullable() })
export type ChangedRow = z.infer<typeof changedSchema>
/** What the log says of a row: its reference, and what it is now. */
const noted = z.object({ reference: z.string(), now: z.string() })

/** Assigns many, or gives them a status, in one statement; the log has a line for each. @returns what was changed; rows that are gone are missing */
export async function changeMany(
  viewer: Viewer,
  ids: readonly string[],
  { what, to }: { what: What; to: string | null },
): Promise<ChangedRow[]> {
  const me = await atDesk(viewer)
  const known = ids.filter(isId)
  if (!me || known.length === 0) return []
  return db().$transaction(async (tx) => {
    const rows =
      what === 'reviewer'
        ? await tx.$queryRaw<unknown[]>`
          UPDATE submission SET reviewer_id = ${to}::uuid, version = submission.version + 1, changed_at = now(), changed_by_id = ${me.id}::uuid
          FROM (SELECT id, reviewer_id::text AS was FROM submission WHERE id = ANY(${known}::uuid[]) ORDER BY id FOR UPDATE) old
          WHERE submission.id = old.id
          RETURNING submission.id, submission.version, old.was, reference, ${REVIEWER} AS now`
        : await tx.$queryRaw<unknown[]>`
          UPDATE submission SET status = ${to}, version = submission.version + 1, changed_at = now(), changed_by_id = ${me.id}::uuid
          FROM (SELECT id, status AS was FROM submission WHERE id = ANY(${known}::uuid[]) ORDER BY id FOR UPDATE) old
          WHERE submission.id = old.id RETURNING submission.id, submission.version, old.was, reference, status AS now`
    await recordEach(me, entriesOf(rows, what), tx)
    return z.array(changedSchema).parse(rows)
  })
}

/** Whoever reviews a row that was just changed. */
const REVIEWER = Prisma.sql`coalesce((SELECT name FROM consultant WHERE consultant.id = submission.reviewer_id), 'nobody')`

const entriesOf = (rows: unknown[], what: What, before = ''): Entry[] =>
  z
    .array(noted)
    .parse(rows)
    .map(({ reference, now }) => ({
      act: what === 'reviewer' ? 'assigned' : 'changed the status',
      subject: reference,
      detail: `${before}${now}`,
    }))

/** Takes a change of many back where nobody has changed the row since. @returns the ids of those taken back */
export async function undoMany(viewer: Viewer, changed: readonly ChangedRow[], what: What): Promise<string[]> {
  const me = await atDesk(viewer)
  if (!me || changed.length === 0) return []
  const json = JSON.stringify(changed.filter(({ id }) => isId(id)))
  return db().$transaction(async (tx) => {
    const rows =
      what === 'reviewer'
        ? await tx.$queryRaw<unknown[]>`
          UPDATE submission SET reviewer_id = (SELECT id FROM consultant WHERE id::text = old.was), version = submission.version + 1,
            changed_at = now(), changed_by_id = ${me.id}::uuid
          FROM jsonb_to_recordset(${json}::jsonb) AS old(id uuid, version int, was text)
          WHERE submission.id = old.id AND submission.version = old.version RETURNING submission.id, reference, ${REVIEWER} AS now`
        : await tx.$queryRaw<unknown[]>`
          UPDATE submission SET status = old.was, version = submission.version + 1, changed_at = now(), changed_by_id = ${me.id}::uuid
          FROM jsonb_to_recordset(${json}::jsonb) AS old(id uuid, version int, was text)
          WHERE submission.id = old.id AND submission.version = old.version
            AND old.was IN ('submitted', 'in-review', 'changes-requested', 'reviewed')
          RETURNING submission.id, reference, status AS now`
    await recordEach(me, entriesOf(rows, what, 'back to '), tx)
    return z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id)
  })
}

/** The names of these submissions, for a page that asks before acting; at most as many as one act may change. */
export async function namesOf(viewer: Viewer, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT id, coalesce(nullif(organisation, ''), nullif(title, ''), reference) AS name
    FROM submission WHERE id = ANY(${ids.filter(isId)}::uuid[]) AND ${isAtDesk(viewer)} LIMIT ${MOST}::int`
  return z.array(z.object({ id: z.string(), name: z.string() })).parse(rows)
}
