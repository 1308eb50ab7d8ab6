import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { notePasswordChange } from '@/lib/data/consultants'
import { acceptInvitation, type Invited } from '@/lib/data/invitations'
import { allow } from '@/lib/data/limits'
import { signOutEverywhere as endSessions } from '@/lib/data/sessions'
import { hashOf, textOf } from '@/lib/data/tokens'
import { type Buyer, type Consultant, consultantOf, createBuyer, isKnown, type Viewer, viewerWith } from '@/lib/data/viewer'
import { readEnv } from './env'
import { log } from './log'
import { OIDC, otherProvider } from './other-provider'

/** On https under a name that a browser takes from this host alone; plain http, as at home, has no such names. */
const COOKIE = { https: '__Host-shorewise', http: 'shorewise' }
const TEN_YEARS = 60 * 60 * 24 * 365 * 10
const BY_ADDRESS = { most: 30, seconds: 600 }
const BY_EMAIL = { most: 10, seconds: 600 }

/** Loaded when the first consultant asks: it takes more memory than all pages of buyers. */
const signingIn = () => import('./accounts')
const accounts = async () => (await signingIn()).accounts(await origin())

/** Who is asking, by the cookie of this browser. */
export const viewer = cache(async (): Promise<Viewer> => viewerWith((await cookies()).get(COOKIE[await protocol()])?.value))

/** The consultant who is asking, by the session in this browser; null where nobody is signed in, the session ended or access was taken away. */
export const deskViewer = cache(async (): Promise<(Viewer & { consultant: Consultant; sessionId: string }) | null> => {
  const sent = await headers()
  const session = await (await accounts()).api.getSession({ headers: sent })
  return session ? { buyer: null, consultant: consultantOf(session.user), sessionId: session.session.id } : null
})

/** The viewer of an action that makes something: a browser without a cookie of ours gets one. Not for pages, which cannot set cookies. */
export async function ensureBuyer(): Promise<{ buyer: Buyer }> {
  const { buyer } = await viewer()
  if (buyer && (await isKnown(buyer))) return { buyer }
  const made = await createBuyer()
  const by = await protocol()
  ;(await cookies()).set(COOKIE[by], made.secret, { httpOnly: true, sameSite: 'lax', secure: by === 'https', path: '/', maxAge: TEN_YEARS })
  return { buyer: made.buyer }
}

/** Forgets this browser; its drafts stay reachable by their private links. */
export async function forgetBrowser(): Promise<void> {
  const by = await protocol()
  // What was set as secure is taken back by what is.
  ;(await cookies()).set(COOKIE[by], '', { httpOnly: true, sameSite: 'lax', secure: by === 'https', path: '/', maxAge: 0 })
}

export type SignedIn = 'in' | 'wrong' | 'too-many'

/** Signs a consultant in with e-mail and password. An unknown address takes as long as a wrong password and answers alike. */
export async function signIn({ email, password, address }: { email: string; password: string; address: string }): Promise<SignedIn> {
  const counted = [allow(`sign-in:${hashed(address)}`, BY_ADDRESS), allow(`sign-in:${hashed(email.toLowerCase())}`, BY_EMAIL)]
  if ((await Promise.all(counted)).includes(false)) return 'too-many'
  const sent = await from(address, await headers())
  const outcome = await attempt(async () => (await accounts()).api.signInEmail({ body: { email, password }, headers: sent }))
  log.info({ by: 'password', outcome }, 'sign-in')
  return outcome
}

/** Ends this session; a copy of its cookie opens nothing. */
export async function signOut(): Promise<void> {
  await (await accounts()).api.signOut({ headers: await headers() })
}

/** Ends all sessions of the consultant. */
export async function signOutEverywhere(): Promise<void> {
  const asking = await deskViewer()
  if (asking) await endSessions(asking)
  await signOut()
}

/** Changes the password of the consultant who is signed in, and ends their other sessions. */
export async function changePassword(
  asking: Viewer & { consultant: Consultant },
  given: { current: string; next: string },
): Promise<SignedIn> {
  if (!(await allow(`password:${asking.consultant.id}`, BY_EMAIL))) return 'too-many'
  const body = { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true }
  const changed = await attempt(async () => (await accounts()).api.changePassword({ body, headers: await headers() }))
  if (changed === 'in') await notePasswordChange(asking)
  return changed
}

/** Uses an invitation up and signs in. */
export async function join(
  token: string,
  { name, password, address }: { name: string; password: string; address: string },
): Promise<Invited | null> {
  const { hashPassword } = await signingIn()
  const invited = await acceptInvitation(token, { name, password: { hash: await hashPassword(password) } })
  if (invited) await signIn({ email: invited.email, password, address })
  return invited
}

/** The address at another provider where a consultant goes on to sign in, or to connect it; null where none is configured. */
export async function startAtOther(act: 'sign-in' | 'connect', to: string): Promise<string | null> {
  if (!otherProvider()) return null
  const body = { provider: OIDC, callbackURL: to, errorCallbackURL: '/sign-in?other=1', disableRedirect: true }
  const { api } = await accounts()
  const sent = await headers()
  const { url } = act === 'connect' ? await api.linkSocialAccount({ body, headers: sent }) : await api.signInSocial({ body, headers: sent })
  return url ?? null
}

/** Where a sign-in by other means ends, and by which. */
const ENDS: Record<string, string> = {
  '/api/auth/passkey/verify-authentication': 'passkey',
  [`/api/auth/callback/${OIDC}`]: 'other provider',
}

/** Hands a request of a passkey or of another provider on. */
export async function forward(request: Request, address: string): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const sent = await from(address, request.headers)
  const body = request.method === 'GET' ? null : await request.text()
  const at = await origin()
  const answer = await (await accounts()).handler(new Request(`${at}${pathname}${search}`, { method: request.method, headers: sent, body }))
  const by = ENDS[pathname]
  if (by) log.info({ by, outcome: /session_token=[^;]/.test(answer.headers.getSetCookie().join()) ? 'in' : 'wrong' }, 'sign-in')
  return answer
}

async function attempt(act: () => Promise<unknown>): Promise<SignedIn> {
  try {
    await act()
    return 'in'
  } catch (problem) {
    const status = (await signingIn()).refusalOf(problem)
    if (status === 429) return 'too-many'
    if (status !== null && status < 500) return 'wrong'
    throw problem
  }
}

async function from(address: string, headers: Headers): Promise<Headers> {
  const { ADDRESS_HEADER } = await signingIn()
  const sent = new Headers(headers)
  sent.set(ADDRESS_HEADER, address)
  return sent
}

const hashed = (text: string): string => textOf(hashOf(text))

/** The configured address, or the one of this request. */
async function origin(): Promise<string> {
  const { PUBLIC_URL } = readEnv()
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin
  const sent = await headers()
  return `${await protocol()}://${sent.get('host') ?? 'localhost'}`
}

const protocol = async (): Promise<keyof typeof COOKIE> => ((await headers()).get('x-forwarded-proto') === 'https' ? 'https' : 'http')
