import { createHash, randomBytes } from 'node:crypto'
import { sql } from './sql'

export const newToken = (): string => randomBytes(32).toString('base64url')
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** How a link stands. */
export type State = 'works' | 'ended' | 'expired'
type Asked = { token: string; state: State; assessment: string; by: string }

const lifeOf = (state: State): string => (state === 'expired' ? '-1 second' : '1 day')
const TIMES = `now() + $2::interval, CASE WHEN $3 THEN now() END`
const timed = ({ token, state }: Asked): unknown[] => [hashOf(token), lifeOf(state), state === 'ended']

/** By the start of its address, what stores a link of this kind in this state; pages make none that has expired. */
const MAKERS: Record<string, (asked: Asked) => Promise<unknown>> = {
  s: (asked) =>
    sql(
      `INSERT INTO share_link (id, snapshot_id, token_hash, label, shared_by, leaves_out, expires_at, revoked_at)
       SELECT gen_random_uuid(), id, $1, '', $4, '{}', ${TIMES} FROM snapshot WHERE assessment_id = $5 ORDER BY number DESC LIMIT 1`,
      [...timed(asked), asked.by, asked.assessment],
    ),
  t: (asked) =>
    sql(
      `INSERT INTO task_link (id, assessment_id, question_id, token_hash, label, asked_by, expires_at, revoked_at)
       VALUES (gen_random_uuid(), $5, 'wc-acceptance', $1, '', $4, ${TIMES})`,
      [...timed(asked), asked.by, asked.assessment],
    ),
  invite: (asked) =>
    sql(
      `INSERT INTO invitation (id, token_hash, email, name, role, expires_at, revoked_at)
       VALUES (gen_random_uuid(), $1, $5, $4, 'consultant', ${TIMES})`,
      [...timed(asked), asked.by, `${asked.token.toLowerCase()}@desk.example`],
    ),
  // A private link has no end of its own: the next one replaces it.
  r: (asked) =>
    sql(
      `INSERT INTO private_link (assessment_id, token_hash) VALUES ($2, $1)
       ON CONFLICT (assessment_id) DO UPDATE SET token_hash = $1`,
      [hashOf(asked.state === 'works' ? asked.token : newToken()), asked.assessment],
    ),
}

/** Makes the link of a route under a token, in a state; a share link leaves nothing out. @returns its token */
export async function makeLink(route: string, asked: Omit<Asked, 'token'>): Promise<string> {
  const token = newToken()
  const make = MAKERS[route.split('/')[1] ?? '']
  if (!make) throw new Error(`No link is known for ${route}`)
  await make({ ...asked, token })
  return token
}

/** Wrong links are counted against whoever tries them, and this tries many. */
export const forgetGuesses = () => sql(`DELETE FROM rate_limit WHERE key LIKE 'guess%'`)

/** Invites somebody, as the command line does. @returns the token of the link */
export async function makeInvitation(email: string, role: 'consultant' | 'administrator'): Promise<string> {
  const token = newToken()
  await sql(
    `INSERT INTO invitation (id, token_hash, email, name, role, expires_at) VALUES (gen_random_uuid(), $1, $2, '', $3, now() + interval '1 day')`,
    [hashOf(token), email, role],
  )
  return token
}
