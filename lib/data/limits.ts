import 'server-only'
import { z } from 'zod'
import { log } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { hashOf, textOf } from './tokens'

/** Wrong links in a time: of one address, and of everybody, on all instances. */
const OF_ONE = { most: 30, seconds: 600 }
const OF_ALL = { most: 300, seconds: 600 }

/**
 * Counts a link that led nowhere against the address that tried it, which is stored as a hash, and against everybody together:
 * an address can be forged, the sum cannot. A link that works is never refused.
 */
export async function allowGuess(address: string): Promise<boolean> {
  const ofOne = allow(`guess:${textOf(hashOf(address))}`, OF_ONE)
  return (await ofOne) && (await allow('guess', OF_ALL))
}

/** Counts an attempt in one statement, so that instances never count past each other. @returns whether it is within the limit */
export async function allow(key: string, { most, seconds }: { most: number; seconds: number }): Promise<boolean> {
  const [row] = await db().$queryRaw<unknown[]>`${counting(key, seconds)}`
  return isWithin(key, z.object({ attempts: z.int() }).parse(row).attempts, most)
}

/** The statement itself, for one that does more with it. */
export const counting = (key: string, seconds: number): Prisma.Sql => Prisma.sql`
    INSERT INTO rate_limit (key, window_start, attempts) VALUES (${key}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      attempts = CASE WHEN rate_limit.window_start < now() - make_interval(secs => ${seconds}::int) THEN 1 ELSE rate_limit.attempts + 1 END,
      window_start = CASE WHEN rate_limit.window_start < now() - make_interval(secs => ${seconds}::int) THEN now() ELSE rate_limit.window_start END
    RETURNING attempts`

/** Whether so many attempts are within the limit; puts on record that it was reached. */
export function isWithin(key: string, attempts: number, most: number): boolean {
  // Once in its time, however many come after.
  if (attempts === most + 1) log.warn({ limit: key.split(':')[0] }, 'a limit was reached')
  return attempts <= most
}
