import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { asAdministrator, type Viewer } from './viewer'

/** What is written down: in past tense, as the log shows it. */
export type Act =
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
type Entry = { act: Act; subject?: string; detail?: string }

const PAGE = 50

/** Writes one line; with a transaction it stands or falls with what it tells. */
export async function record(actor: Actor, entry: Entry, to: Pick<Prisma.TransactionClient, 'auditEntry'> = db()): Promise<void> {
  await to.auditEntry.create({ data: { actorId: actor.id, actorName: actor.name, ...entry } })
}

/** The log, newest first, from before an entry where one is named. Administrators only. */
export async function listAudit(viewer: Viewer, before: string | null): Promise<{ entries: AuditEntry[]; more: boolean } | null> {
  if (!(await asAdministrator(viewer))) return null
  const rows = await db().auditEntry.findMany({
    where: before ? { id: { lt: before } } : {},
    // The ids are made in the order of time.
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: { id: true, at: true, actorName: true, act: true, subject: true, detail: true },
  })
  return { entries: rows.slice(0, PAGE), more: rows.length > PAGE }
}
