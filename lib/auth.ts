import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type BuyerId, createBuyer, findViewer, type Viewer } from '@/lib/data/viewer'

const COOKIE = 'shorewise'
const TEN_YEARS = 60 * 60 * 24 * 365 * 10

/** Who is asking, by the cookie of this browser. */
export const viewer = cache(async (): Promise<Viewer> => findViewer((await cookies()).get(COOKIE)?.value))

/** The viewer of an action that makes something: a browser without a cookie gets one. Not for pages, which cannot set cookies. */
export async function ensureBuyer(): Promise<{ buyer: BuyerId }> {
  const { buyer } = await viewer()
  if (buyer) return { buyer }
  const made = await createBuyer()
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  ;(await cookies()).set(COOKIE, made.secret, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: TEN_YEARS })
  return { buyer: made.buyer }
}

/** Forgets this browser; its drafts stay reachable by their private links. */
export async function forgetBrowser(): Promise<void> {
  ;(await cookies()).delete(COOKIE)
}
