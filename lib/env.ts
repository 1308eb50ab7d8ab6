import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  /** A Postgres of your own; without it the embedded one runs. */
  DATABASE_URL: z.url('DATABASE_URL must be a postgresql:// address').optional(),
  /** Where the embedded Postgres keeps its data. */
  SHOREWISE_DATA_DIR: z.string().min(1).default('.shorewise'),
  /** Shown on the help page. */
  CONTACT_EMAIL: z.email('CONTACT_EMAIL must be an e-mail address').optional(),
  /** smtp://user:password@host:port; private links, invitations and word of a mention can be sent where it is set. */
  SMTP_URL: z.url('SMTP_URL must be an smtp:// address').optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address').optional(),
  /** The address under which people reach Shorewise; links begin with it. */
  PUBLIC_URL: z.url('PUBLIC_URL must be an http(s):// address').optional(),
  /** Signs the cookies of consultants; several instances need the same. Without it one is made and kept beside the data. */
  AUTH_SECRET: z.string().min(32, 'AUTH_SECRET must have at least 32 characters').optional(),
  /** An OpenID Connect provider that consultants may sign in with. */
  OIDC_ISSUER: z.url('OIDC_ISSUER must be an http(s):// address').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button says: Sign in with ... */
  OIDC_NAME: z.string().max(40).default('your organisation'),
  /** Drafts untouched for this many days are deleted; an administrator may set another number. */
  RETENTION_DAYS: z.coerce.number('RETENTION_DAYS must be a whole number of days').int().min(1).max(3650).default(180),
  /** Assessments that one address may start, open or copy within an hour, and a tenth of those that one instance judges for it by the API. */
  STARTS_PER_HOUR: z.coerce.number('STARTS_PER_HOUR must be a whole number').int().min(1).default(1000),
  /** How many proxies of your own stand in front, each adding to x-forwarded-for; only they can be believed about who is asking. */
  TRUSTED_PROXIES: z.coerce.number('TRUSTED_PROXIES must be a whole number').int().min(1).max(9).default(1),
})

export type Env = z.infer<typeof schema>

/** The environment, parsed once. Empty values count as not set. @throws Error naming every setting that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  return { ...parsed.data, SHOREWISE_DATA_DIR: path.resolve(parsed.data.SHOREWISE_DATA_DIR) }
}
