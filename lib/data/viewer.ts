import 'server-only'
import { db } from './database'
import { hashOf, isToken, newToken } from './tokens'

declare const kind: unique symbol
/** A buyer's browser, known by its cookie; made only by the functions of this file. */
export type BuyerId = string & { readonly [kind]: 'buyer' }

/** Who is asking. */
export type Viewer = { readonly buyer: BuyerId | null }

/** The viewer that holds this secret; nobody where it is unknown. */
export async function findViewer(secret: string | undefined): Promise<Viewer> {
  if (!secret || !isToken(secret)) return { buyer: null }
  const found = await db().buyer.findUnique({ where: { tokenHash: hashOf(secret) }, select: { id: true } })
  return { buyer: (found?.id as BuyerId | undefined) ?? null }
}

/** A new buyer and the secret for the cookie. */
export async function createBuyer(): Promise<{ secret: string; buyer: BuyerId }> {
  const secret = newToken()
  const { id } = await db().buyer.create({ data: { tokenHash: hashOf(secret) } })
  return { secret, buyer: id as BuyerId }
}
