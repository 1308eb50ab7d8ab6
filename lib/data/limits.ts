import 'server-only'
import { z } from 'zod'
import { db } from './database'
import { hashOf } from './tokens'

const GUESSES = { most: 30, seconds: 600 }

/** Counts a link that led nowhere against the address that tried it, which is stored as a hash. A link that works is never refused. */
export const allowGuess = (address: string): Promise<boolean> =>
  allow(`guess:${Buffer.from(hashOf(address)).toString('base64url')}`, GUESSES)

/** Counts an attempt in one statement, so that instances never count past each other. @returns whether it is within the limit */
export async function allow(key: string, { most, seconds }: { most: number; seconds: number }): Promise<boolean> {
  const [row] = await db().$queryRaw<unknown[]>`
    INSERT INTO rate_limit (key, window_start, attempts) VALUES (${key}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      attempts = CASE WHEN rate_limit.window_start < now() - make_interval(secs => ${seconds}::int) THEN 1 ELSE rate_limit.attempts + 1 END,
      window_start = CASE WHEN rate_limit.window_start < now() - make_interval(secs => ${seconds}::int) THEN now() ELSE rate_limit.window_start END
    RETURNING attempts`
  return z.object({ attempts: z.int() }).parse(row).attempts <= most
}
