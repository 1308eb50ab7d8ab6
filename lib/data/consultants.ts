import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { record } from './audit'
import { instant, listOf } from './columns'
import { db } from './database'
import { isId } from './tokens'
import { asAdministrator, atDesk, type Consultant, isAdministrator, isAtDesk, NOBODY, type Role, refused, type Viewer } from './viewer'

export type Person = { id: string; name: string; email: string; role: Role; createdAt: Date; lastSeenAt: Date | null }
export type Passkey = { id: string; name: string; createdAt: Date | null }
export type Changed = { ok: true } | { ok: false; why: 'not-allowed' | 'last-administrator' }

/** Two administrators who remove each other in one moment would leave none. */
const LOCK = 72707370

/** Everybody at the desk as a column, and how it is read. */
export const COLLEAGUES = {
  column: listOf(Prisma.sql`SELECT id, name FROM consultant WHERE removed_at IS NULL ORDER BY name`),
  row: z.array(z.object({ id: z.string(), name: z.string() })),
}

/** Everybody at the desk, by name, without addresses: to assign reviews to. */
export async function listColleagues(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const [found] = await db().$queryRaw<unknown[]>`SELECT ${COLLEAGUES.column} AS colleagues WHERE ${isAtDesk(viewer)}`
  return found ? z.object({ colleagues: COLLEAGUES.row }).parse(found).colleagues : []
}

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['consultant', 'administrator']).catch('consultant'),
  createdAt: z.date(),
  lastSeenAt: z.date().nullable(),
})

/** Everybody at the desk. Administrators only. */
export async function listPeople(viewer: Viewer): Promise<Person[]> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT id, name, email, role, created_at AS "createdAt",
      (SELECT max(created_at) FROM consultant_session WHERE user_id = consultant.id) AS "lastSeenAt"
    FROM consultant WHERE removed_at IS NULL AND ${isAdministrator(viewer)} ORDER BY name`
  // An administrator is always among them.
  return rows.length === 0 ? (refused(viewer) ?? []) : z.array(personRow).parse(rows)
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

const waysRow = z.object({
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: instant.nullable() })),
  isConnected: z.boolean(),
})

/** Own passkeys, and whether the one who asks may sign in with an account at this provider too. */
export async function getWaysIn(viewer: Viewer, provider: string): Promise<{ passkeys: Passkey[]; isConnected: boolean }> {
  const me = viewer.consultant?.id ?? NOBODY
  const passkeys = listOf(Prisma.sql`
    SELECT id, coalesce(name, '') AS name, created_at AS "createdAt" FROM consultant_passkey WHERE user_id = ${me}::uuid ORDER BY id`)
  const [found] = await db().$queryRaw<unknown[]>`
    SELECT ${passkeys} AS passkeys,
      EXISTS (SELECT 1 FROM consultant_account WHERE user_id = ${me}::uuid AND provider_id = ${provider}) AS "isConnected"
    WHERE ${isAtDesk(viewer)}`
  return found ? waysRow.parse(found) : { passkeys: [], isConnected: false }
}

/** Ends an own passkey. */
export async function removePasskey(viewer: Viewer, id: string): Promise<void> {
  const me = await atDesk(viewer)
  if (me && isId(id)) await db().consultantPasskey.deleteMany({ where: { id, userId: me.id } })
}
