import { readEnv } from '@/lib/env'

const HOUR_MS = 3_600_000
/** Judging takes a small part of what starting does. */
const TIMES_STARTS = 10
/** Addresses are forgotten all at once where there are more, as one that is forged costs nothing. */
const MOST_ADDRESSES = 10_000

let counts = new Map<string, number>()
let since = 0

/**
 * Counts a request of this address to this instance. It is the time of this instance that is kept for others, so it is counted here and
 * nowhere else: judging needs no database. @returns seconds to wait; 0 where it may be answered
 */
export function waitOf(address: string, now = Date.now()): number {
  if (now - since >= HOUR_MS || counts.size >= MOST_ADDRESSES) [counts, since] = [new Map(), now]
  const count = (counts.get(address) ?? 0) + 1
  counts.set(address, count)
  return count > readEnv().STARTS_PER_HOUR * TIMES_STARTS ? Math.ceil((since + HOUR_MS - now) / 1000) : 0
}
