import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { nextCookies } from 'better-auth/next-js'
import { genericOAuth } from 'better-auth/plugins'
import { z } from 'zod'
import { db } from '@/lib/data/database'
import { findSession } from '@/lib/data/viewer'
import { type Env, readEnv } from '@/lib/env'
import { OIDC } from './other-provider'
import { PASSWORD } from './password'
import { hashPassword, verifyPassword } from './password-hash'
import { SESSION } from './session'

export { hashPassword }

/** Set by us from the address that the nearest proxy saw, so that no client can choose it. */
export const ADDRESS_HEADER = 'x-shorewise-address'

const DAY_S = 60 * 60 * 24
const MOST_ORIGINS = 20

/** With which status an attempt was refused; null where it failed otherwise. */
export const refusalOf = (problem: unknown): number | null => (problem instanceof APIError ? problem.statusCode : null)

const store = globalThis as unknown as { shorewiseAccounts?: Map<string, ReturnType<typeof make>> }

/** The accounts as reached under one origin: cookies, passkeys and the check of origins depend on it. */
export function accounts(origin: string): ReturnType<typeof make> {
  store.shorewiseAccounts ??= new Map()
  const made = store.shorewiseAccounts.get(origin) ?? make(origin, readEnv())
  if (store.shorewiseAccounts.size >= MOST_ORIGINS) store.shorewiseAccounts.clear()
  store.shorewiseAccounts.set(origin, made)
  return made
}

function make(origin: string, env: Env) {
  return betterAuth({
    appName: 'Shorewise',
    baseURL: origin,
    basePath: '/api/auth',
    secret: secretOf(env),
    telemetry: { enabled: false },
    // Its lines would tell whether an address has an account.
    logger: { level: 'error' },
    database: records,
    onAPIError: { errorURL: '/sign-in?other=1' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.least,
      maxPasswordLength: PASSWORD.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: 'consultant',
      additionalFields: { role: { type: 'string', input: false }, removedAt: { type: 'date', input: false, required: false } },
    },
    session: {
      modelName: 'consultantSession',
      expiresIn: SESSION.mostDays * DAY_S,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'consultantAccount',
      accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true },
    },
    verification: { modelName: 'signInProof' },
    rateLimit: { enabled: true, storage: 'database', modelName: 'signInAttempt', window: 60, max: 30 },
    advanced: { database: { generateId: 'uuid' }, ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] }, ...cookiesAt(origin) },
    plugins: [
      passkey({ rpName: 'Shorewise', schema: { passkey: { modelName: 'consultantPasskey' } } }),
      ...others(env),
      leaveCookie,
      nextCookies(),
    ],
  } satisfies BetterAuthOptions)
}

/** On https under names that a browser takes from this host alone: those that the library chooses by itself could come from a host beside it. */
const cookiesAt = (origin: string): BetterAuthOptions['advanced'] =>
  origin.startsWith('https:')
    ? { useSecureCookies: false, cookiePrefix: '__Host-shorewise-desk', defaultCookieAttributes: { secure: true } }
    : { cookiePrefix: 'shorewise-desk' }

/**
 * The cookie of a session that ended stays, as it opens nothing: to take it back within an action would show the page again, and what was
 * typed there would be lost.
 */
const leaveCookie = {
  id: 'leave-cookie',
  hooks: {
    after: [
      {
        matcher: ({ path }: { path?: string }) => path === '/get-session',
        handler: createAuthMiddleware(async ({ context }) => context.responseHeaders?.delete('set-cookie')),
      },
    ],
  },
}

/** Our tables. A session comes with whose it is in one statement, as every page of the desk begins with it. */
function records(options: BetterAuthOptions) {
  const adapter = prismaAdapter(db(), { provider: 'postgresql', transaction: true })(options)
  const findOne: typeof adapter.findOne = async (asked) => {
    const [by] = asked.where
    const isSession = asked.model === 'session' && asked.where.length === 1 && by?.field === 'token' && asked.join?.user
    return isSession ? ((await findSession(String(by.value))) as never) : adapter.findOne(asked)
  }
  return { ...adapter, findOne }
}

function others(env: Env) {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return []
  const discoveryUrl = `${withoutSlash(OIDC_ISSUER)}/.well-known/openid-configuration`
  return [
    genericOAuth({
      config: [
        {
          providerId: OIDC,
          discoveryUrl,
          clientId: OIDC_CLIENT_ID,
          clientSecret: OIDC_CLIENT_SECRET,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          accountSubject: ({ tokens }) => subjectOf(tokens.idToken, OIDC_ISSUER),
          disableSignUp: true,
        },
      ],
    }),
  ]
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')
const assertion = z.object({ iss: z.string(), sub: z.string() })

/** Whom an assertion names, whose signature the library has checked; nobody where there is none, or where it is not by the issuer of the settings. */
function subjectOf(idToken: string | undefined, issuer: string): string {
  if (!idToken) return ''
  const { iss, sub } = assertion.parse(JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()))
  return withoutSlash(iss) === withoutSlash(issuer) ? sub : ''
}

function secretOf(env: Env): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET
  const file = path.join(env.SHOREWISE_DATA_DIR, 'auth-secret')
  if (!existsSync(file)) {
    mkdirSync(env.SHOREWISE_DATA_DIR, { recursive: true })
    // Two processes may start at once: the first to write wins, the other reads.
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch {}
  }
  return readFileSync(file, 'utf8')
}
