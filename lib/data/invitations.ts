import 'server-only'
import { z } from 'zod'
import { record } from './audit'
import { db } from './database'
import { hashOf, isId, isToken, newId } from './tokens'
import { asAdministrator, isAdministrator, type Role, type Viewer } from './viewer'

export type Invited = { email: string; name: string; role: Role }
export type OpenInvitation = Invited & { id: string; invitedBy: string; createdAt: Date; expiresAt: Date }

const LIFE = '7 days'
const COMMAND_LINE = { id: null, name: 'the command line' } as const
const invitedRow = z.object({ email: z.string(), name: z.string(), role: z.enum(['consultant', 'administrator']) })

/** A one-time link for a person, also for one who forgot the password. It ends earlier links to the same address. Administrators only. */
export async function invite(viewer: Viewer, invited: Invited & { token: string }): Promise<{ ok: boolean }> {
  const by = await asAdministrator(viewer)
  return by ? store(by, invited) : { ok: false }
}

/** The link of the first administrator, for the command line of this installation; no page reaches it. */
export const inviteFromCommandLine = (invited: Invited & { token: string }): Promise<{ ok: boolean }> => store(COMMAND_LINE, invited)

async function store(by: { id: string; name: string } | typeof COMMAND_LINE, { token, email, name, role }: Invited & { token: string }) {
  if (!isToken(token)) return { ok: false }
  const address = email.toLowerCase()
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE invitation SET revoked_at = now() WHERE email = ${address} AND used_at IS NULL AND revoked_at IS NULL
      AND token_hash <> ${hashOf(token)}`
    await tx.$executeRaw`
      INSERT INTO invitation (id, token_hash, email, name, role, invited_by, expires_at)
      VALUES (${newId()}::uuid, ${hashOf(token)}, ${address}, ${name}, ${role}, ${by.name}, now() + ${LIFE}::interval)
      ON CONFLICT (token_hash) DO NOTHING`
    await record(by, { act: 'invited', subject: address, detail: role }, tx)
  })
  return { ok: true }
}

/** Whom a link invites. Public: whoever holds it. Unknown, used, ended and expired are alike null, by the database's clock. */
export async function findInvitation(token: string): Promise<Invited | null> {
  if (!isToken(token)) return null
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT email, name, role FROM invitation
    WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()`
  return row ? invitedRow.parse(row) : null
}

/** Uses a link up: the person is a consultant from now on, with this password and no other way in. Public: whoever holds the link. */
export async function acceptInvitation(
  token: string,
  { name, password }: { name: string; password: { hash: string } },
): Promise<Invited | null> {
  if (!isToken(token)) return null
  return db().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<unknown[]>`
      UPDATE invitation SET used_at = now()
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
      RETURNING email, name, role`
    if (!row) return null
    const { email, role } = invitedRow.parse(row)
    const known = { name, role, removedAt: null, updatedAt: new Date() }
    const { id } = await tx.consultant.upsert({ where: { email }, create: { email, emailVerified: true, ...known }, update: known })
    await tx.consultantSession.deleteMany({ where: { userId: id } })
    await tx.consultantPasskey.deleteMany({ where: { userId: id } })
    await tx.consultantAccount.deleteMany({ where: { userId: id } })
    await tx.consultantAccount.create({ data: { userId: id, providerId: 'credential', accountId: id, password: password.hash } })
    await record({ id, name }, { act: 'joined', subject: email, detail: role }, tx)
    return { email, name, role }
  })
}

const openRow = invitedRow.extend({ id: z.string(), invitedBy: z.string(), createdAt: z.date(), expiresAt: z.date() })

/** Links that still work, newest first. Administrators only. */
export async function listInvitations(viewer: Viewer): Promise<OpenInvitation[]> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT id, email, name, role, coalesce(invited_by, '') AS "invitedBy", created_at AS "createdAt", expires_at AS "expiresAt"
    FROM invitation WHERE used_at IS NULL AND revoked_at IS NULL AND expires_at > now() AND ${isAdministrator(viewer)}
    ORDER BY created_at DESC`
  return z.array(openRow).parse(rows)
}

/** Ends a link at once. Administrators only. */
export async function endInvitation(viewer: Viewer, id: string): Promise<{ ok: boolean }> {
  const by = await asAdministrator(viewer)
  if (!by || !isId(id)) return { ok: false }
  const [row] = await db().invitation.updateManyAndReturn({ where: { id, usedAt: null, revokedAt: null }, data: { revokedAt: new Date() } })
  if (row) await record(by, { act: 'ended an invitation', subject: row.email })
  return { ok: Boolean(row) }
}
