import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { instant, listOf } from './columns'
import { db } from './database'
import { newId } from './tokens'
import { isAdministrator, NOBODY, refused, type Viewer } from './viewer'

/** What is written down: in past tense, as the log shows it. */
type Act =
  | 'submitted'
  | 'withdrew'
  | 'invited'
  | 'ended an invitation'
  | 'joined'
  | 'changed a role'
  | 'removed'
  | 'signed out everywhere'
  | 'ended a session'
  | 'ended sessions'
  | 'changed the password'
  | 'set the retention'
  | 'opened'
  | 'assigned'
  | 'changed the status'
  | 'wrote the summary'
  | 'commented'
  | 'resolved a comment'
  | 'reopened a comment'
  | 'graded evidence'
  | 'overruled'
  | 'took back an overrule'
  | 'published'
  | 'exported'
  | 'compared'

export type AuditEntry = { id: string; at: Date; actorName: string; act: string; subject: string; detail: string }
type Actor = { id: string; name: string } | { id: null; name: string }
export type Entry = { act: Act; subject?: string; detail?: string }

const PAGE = 50

type Log = Pick<Prisma.TransactionClient, 'auditEntry'>

/** Writes one line; with a transaction it stands or falls with what it tells. */
export const record = (actor: Actor, entry: Entry, to?: Log): Promise<void> => recordEach(actor, [entry], to)

/** Writes a line for each. */
export async function recordEach(actor: Actor, entries: readonly Entry[], to: Log = db()): Promise<void> {
  await to.auditEntry.createMany({ data: entries.map((entry) => ({ actorId: actor.id, actorName: actor.name, ...entry })) })
}

/** Writes a line by whoever is at the desk within another statement, about the `subject` that a query names; without one nothing is written. */
export const noting = ({ consultant }: Viewer, { act, detail = '' }: Omit<Entry, 'subject'>, subject: Prisma.Sql): Prisma.Sql => Prisma.sql`
  INSERT INTO audit_entry (id, actor_id, actor_name, act, subject, detail)
  SELECT ${newId()}::uuid, consultant.id, consultant.name, ${act}, told.subject, ${detail} FROM consultant, (${subject}) told(subject)
  WHERE consultant.id = ${consultant?.id ?? NOBODY}::uuid AND removed_at IS NULL AND told.subject IS NOT NULL`

const entries = z.object({
  entries: z.array(
    z.object({ id: z.string(), at: instant, actorName: z.string(), act: z.string(), subject: z.string(), detail: z.string() }),
  ),
})

/** The log, newest first, from before an entry where one is named. Administrators only. */
export async function listAudit(viewer: Viewer, before: string | null): Promise<{ entries: AuditEntry[]; more: boolean } | null> {
  // The ids are made in the order of time.
  const page = listOf(Prisma.sql`
    SELECT id, at, actor_name AS "actorName", act, subject, detail FROM audit_entry
    ${before ? Prisma.sql`WHERE id < ${before}::uuid` : Prisma.empty} ORDER BY id DESC LIMIT ${PAGE + 1}::int`)
  const [found] = await db().$queryRaw<unknown[]>`SELECT ${page} AS entries WHERE ${isAdministrator(viewer)}`
  if (!found) return refused(viewer)
  const { entries: rows } = entries.parse(found)
  return { entries: rows.slice(0, PAGE), more: rows.length > PAGE }
}
