import 'server-only'
import { z } from 'zod'
import { log } from '@/lib/log'
import { SESSION } from '@/lib/session'
import { Prisma } from '@/prisma/generated/client'
import { instant } from './columns'
import { db } from './database'
import { hashOf, isId, isToken, newToken } from './tokens'

declare const kind: unique symbol
/**
 * A buyer's browser, by the hash of the secret in its cookie; made only by the functions of this file. Whether there is one, and what it
 * may change, is decided in each query.
 */
export type Buyer = Uint8Array<ArrayBuffer> & { readonly [kind]: 'buyer' }
/** A consultant who was invited and not removed; made only by the functions of this file. */
export type ConsultantId = string & { readonly [kind]: 'consultant' }

export type Role = 'consultant' | 'administrator'
export type Consultant = { readonly id: ConsultantId; readonly name: string; readonly email: string; readonly role: Role }

/** Who is asking. */
export type Viewer = { readonly buyer: Buyer | null; readonly consultant?: Consultant | null }

/** The consultant with this id; nobody where it is unknown or was removed. */
export async function findConsultant(id: string): Promise<Consultant | null> {
  if (!isId(id)) return null
  const row = await db().consultant.findFirst({ where: { id, removedAt: null }, select: { id: true, name: true, email: true, role: true } })
  return row && consultantOf(row)
}

/** The consultant whose row this is, as it was read in this request. */
export const consultantOf = ({ id, name, email, role }: { id: string; name: string; email: string; role: string }): Consultant => ({
  id: id as ConsultantId,
  name,
  email,
  role: role === 'administrator' ? 'administrator' : 'consultant',
})

const sessionRow = z.object({
  id: z.string(),
  userId: z.string(),
  token: z.string(),
  expiresAt: z.date(),
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    image: z.string().nullable(),
    role: z.string(),
    createdAt: instant,
    updatedAt: instant,
  }),
})

/** A session that was used lately enough, by the database's clock. */
export const isInUse = Prisma.sql`session.updated_at > now() - make_interval(hours => ${SESSION.idleHours}::int)`

/**
 * The session of a token, whose cookie was found to be ours, with the consultant whose it is, and notes that it was used; null where they
 * were removed, or nobody used it for too long.
 */
export async function findSession(token: string): Promise<z.output<typeof sessionRow> | null> {
  const [row] = await db().$queryRaw<unknown[]>`
    WITH used AS (
      UPDATE consultant_session session SET updated_at = now()
      WHERE token = ${token} AND updated_at < now() - make_interval(secs => ${SESSION.notedAfter}::int) AND ${isInUse}
    )
    SELECT session.id, user_id AS "userId", token, expires_at AS "expiresAt", ip_address AS "ipAddress", user_agent AS "userAgent",
      session.created_at AS "createdAt", session.updated_at AS "updatedAt",
      json_build_object('id', person.id, 'name', name, 'email', email, 'emailVerified', email_verified, 'image', image, 'role', role,
        'createdAt', person.created_at, 'updatedAt', person.updated_at) AS user
    FROM consultant_session session JOIN consultant person ON person.id = user_id
    WHERE token = ${token} AND removed_at IS NULL AND ${isInUse}`
  return row ? sessionRow.parse(row) : null
}

/** The consultant who is asking, by the records of this moment: one who was removed is nobody from the next request on. */
export const atDesk = async (viewer: Viewer): Promise<Consultant | null> =>
  viewer.consultant ? findConsultant(viewer.consultant.id) : null

/** The id of nobody. */
export const NOBODY = '00000000-0000-7000-8000-000000000000'

/** The same as part of a statement: one who was removed gets nothing from it. */
export const isAtDesk = ({ consultant }: Viewer): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM consultant WHERE id = ${consultant?.id ?? NOBODY}::uuid AND removed_at IS NULL)`

/** The same for administrators. */
export const isAdministrator = ({ consultant }: Viewer): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM consultant WHERE id = ${consultant?.id ?? NOBODY}::uuid AND removed_at IS NULL AND role = 'administrator')`

/** Puts on record that a consultant asked for what administrators alone may see or do. */
export function refused({ consultant }: Viewer): null {
  if (consultant) log.warn({ consultant: consultant.id }, 'refused: for administrators alone')
  return null
}

/** The administrator who is asking, by the records of this moment. */
export async function asAdministrator(viewer: Viewer): Promise<Consultant | null> {
  const consultant = await atDesk(viewer)
  if (consultant?.role === 'administrator') return consultant
  return consultant && refused(viewer)
}

/** The viewer that holds this secret; asks nobody. */
export const viewerWith = (secret: string | undefined): Viewer => ({ buyer: secret && isToken(secret) ? (hashOf(secret) as Buyer) : null })

/** Whether a browser was given its secret here. */
export const isKnown = async (buyer: Buyer): Promise<boolean> => (await db().buyer.count({ where: { tokenHash: buyer } })) > 0

/** A new buyer and the secret for the cookie. */
export async function createBuyer(): Promise<{ secret: string; buyer: Buyer }> {
  const secret = newToken()
  const buyer = hashOf(secret) as Buyer
  await db().buyer.create({ data: { tokenHash: buyer } })
  return { secret, buyer }
}
