import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { record } from './audit'
import { db } from './database'
import { isId } from './tokens'
import { asAdministrator, atDesk, type Consultant, type Role, type Viewer } from './viewer'

export type Person = { id: string; name: string; email: string; role: Role; createdAt: Date; lastSeenAt: Date | null }
export type Passkey = { id: string; name: string; createdAt: Date | null }
export type Changed = { ok: true } | { ok: false; why: 'not-allowed' | 'last-administrator' }

/** Two administrators who remove each other in one moment would leave none. */
const LOCK = 72707370

/** Everybody at the desk, by name, without addresses: to assign reviews to. */
export async function listColleagues(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  if (!(await atDesk(viewer))) return []
  return db().consultant.findMany({ where: { removedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
}

/** Everybody at the desk. Administrators only. */
export async function listPeople(viewer: Viewer): Promise<Person[]> {
  if (!(await asAdministrator(viewer))) return []
  const rows = await db().consultant.findMany({
    where: { removedAt: null },
    orderBy: { name: 'asc' },
    include: { sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } } },
  })
  return rows.map(({ id, name, email, role, createdAt, sessions }) => ({
    id,
    name,
    email,
    role: role === 'administrator' ? 'administrator' : 'consultant',
    createdAt,
    lastSeenAt: sessions[0]?.createdAt ?? null,
  }))
}

/** Changes what somebody may do, from their next request on; the last administrator stays one. */
export const setRole = (viewer: Viewer, id: string, role: Role): Promise<Changed> =>
  change(viewer, id, { keepsAdministrators: role === 'administrator' }, async (tx, by, email) => {
    await tx.consultant.update({ where: { id }, data: { role, updatedAt: new Date() } })
    await record(by, { act: 'changed a role', subject: email, detail: role }, tx)
  })

/** Ends somebody's access at once: sessions, passwords and keys go, the name stays under what they wrote. */
export const removeConsultant = (viewer: Viewer, id: string): Promise<Changed> =>
  change(viewer, id, { keepsAdministrators: false }, async (tx, by, email) => {
    await tx.consultant.update({ where: { id }, data: { removedAt: new Date(), role: 'consultant' } })
    await tx.consultantSession.deleteMany({ where: { userId: id } })
    await tx.consultantAccount.deleteMany({ where: { userId: id } })
    await tx.consultantPasskey.deleteMany({ where: { userId: id } })
    await record(by, { act: 'removed', subject: email }, tx)
  })

/** Changes something about somebody as an administrator, one change at a time. */
export async function change(
  viewer: Viewer,
  id: string,
  { keepsAdministrators }: { keepsAdministrators: boolean },
  make: (tx: Prisma.TransactionClient, by: Consultant, email: string) => Promise<void>,
): Promise<Changed> {
  if (!isId(id)) return { ok: false, why: 'not-allowed' }
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK})::text`
    const by = await asAdministrator(viewer)
    const person = await tx.consultant.findFirst({ where: { id, removedAt: null } })
    if (!by || !person) return { ok: false, why: 'not-allowed' }
    const others = await tx.consultant.count({ where: { id: { not: id }, role: 'administrator', removedAt: null } })
    if (!keepsAdministrators && person.role === 'administrator' && others === 0) return { ok: false, why: 'last-administrator' }
    await make(tx, by, person.email)
    return { ok: true }
  })
}

/** Writes down that the password was changed; the sessions are ended where it is changed. */
export async function notePasswordChange(viewer: Viewer): Promise<void> {
  const me = await atDesk(viewer)
  if (me) await record(me, { act: 'changed the password' })
}

/** Own passkeys. */
export async function listPasskeys(viewer: Viewer): Promise<Passkey[]> {
  const me = await atDesk(viewer)
  if (!me) return []
  const rows = await db().consultantPasskey.findMany({ where: { userId: me.id }, orderBy: { id: 'asc' } })
  return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt }))
}

/** Whether the one who asks may sign in with an account at this provider too. */
export async function isConnected(viewer: Viewer, provider: string): Promise<boolean> {
  const me = await atDesk(viewer)
  return me !== null && (await db().consultantAccount.count({ where: { userId: me.id, providerId: provider } })) > 0
}

/** Ends an own passkey. */
export async function removePasskey(viewer: Viewer, id: string): Promise<void> {
  const me = await atDesk(viewer)
  if (me && isId(id)) await db().consultantPasskey.deleteMany({ where: { id, userId: me.id } })
}
