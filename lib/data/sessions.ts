import 'server-only'
import { record } from './audit'
import { change } from './consultants'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

/** One sign-in that still holds: when and with what; an end does not wait for it. */
export type Session = { id: string; userAgent: string; createdAt: Date }

/** Own sessions, the newest first. */
export async function listSessions(viewer: Viewer): Promise<Session[]> {
  const me = await atDesk(viewer)
  if (!me) return []
  const rows = await db().consultantSession.findMany({
    where: { userId: me.id, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, userAgent: true, createdAt: true },
  })
  return rows.map((row) => ({ ...row, userAgent: row.userAgent ?? '' }))
}

/** Ends one own session; the browser that held it is asked to sign in with its next request. */
export async function endSession(viewer: Viewer, id: string): Promise<void> {
  const me = await atDesk(viewer)
  if (!me || !isId(id)) return
  const { count } = await db().consultantSession.deleteMany({ where: { id, userId: me.id } })
  if (count > 0) await record(me, { act: 'ended a session' })
}

/** Ends every session of the one who asks, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  const me = await atDesk(viewer)
  if (!me) return
  await db().consultantSession.deleteMany({ where: { userId: me.id } })
  await record(me, { act: 'signed out everywhere' })
}

/** Ends every session of somebody else, who may sign in again. Administrators only. */
export const endSessionsOf = (viewer: Viewer, id: string) =>
  change(viewer, id, { keepsAdministrators: true }, async (tx, by, email) => {
    await tx.consultantSession.deleteMany({ where: { userId: id } })
    await record(by, { act: 'ended sessions', subject: email }, tx)
  })
