import 'server-only'
import { log } from '@/lib/log'
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
  return row && { ...row, id: row.id as ConsultantId, role: row.role === 'administrator' ? 'administrator' : 'consultant' }
}

/** The consultant who is asking, by the records of this moment: one who was removed is nobody from the next request on. */
export const atDesk = async (viewer: Viewer): Promise<Consultant | null> =>
  viewer.consultant ? findConsultant(viewer.consultant.id) : null

/** The same for administrators. */
export async function asAdministrator(viewer: Viewer): Promise<Consultant | null> {
  const consultant = await atDesk(viewer)
  if (consultant?.role === 'administrator') return consultant
  if (consultant) log.warn({ consultant: consultant.id }, 'refused: for administrators alone')
  return null
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
