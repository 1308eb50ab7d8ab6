import 'server-only'
import { z } from 'zod'
import { record } from './audit'
import { change } from './consultants'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, isAtDesk, isInUse, NOBODY, type Viewer } from './viewer'

/** One sign-in that still holds: when and with what; an end does not wait for it. */
export type Session = { id: string; userAgent: string; createdAt: Date }

const sessionRow = z.object({ id: z.string(), userAgent: z.string(), createdAt: z.date() })

/** Own sessions, the newest first. */
export async function listSessions(viewer: Viewer): Promise<Session[]> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT id, coalesce(user_agent, '') AS "userAgent", created_at AS "createdAt" FROM consultant_session session
    WHERE user_id = ${viewer.consultant?.id ?? NOBODY}::uuid AND expires_at > now() AND ${isInUse} AND ${isAtDesk(viewer)} ORDER BY created_at DESC`
  return z.array(sessionRow).parse(rows)
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
