import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'

/** Milliseconds for which an answer of the database stands for the next page as well. */
const FRESH = 1000

/** What each connection sets. Pages of a table that are read again lie in memory or on a disk without an arm: to jump costs hardly more than to go on. */
export const SESSION = '-c TimeZone=UTC -c random_page_cost=1.1'

/** Connections of an instance, at most; and how many stay open however long nobody asks. */
const [MOST, KEPT] = [20, 2]
/** Milliseconds after which another that is not needed is closed. To open one takes longer than most answers, and somebody waits for it. */
const IDLE = 60_000

/** Pages and the proxy are bundled apart; what they share hangs on the process. */
const store = globalThis as unknown as {
  shorewiseDatabase?: PrismaClient
  shorewisePool?: pg.Pool
  shorewiseAsking?: Promise<boolean> | undefined
  shorewiseHeard?: number
  shorewiseFailed?: number
}

/** The one client of this process, made at the first use so that DATABASE_URL may be set at start. Instants are read and written in UTC. */
export function db(): PrismaClient {
  store.shorewiseDatabase ??= connect()
  return store.shorewiseDatabase
}

function connect(): PrismaClient {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    options: SESSION,
    connectionTimeoutMillis: 4000,
    statement_timeout: 5000,
    // A database that is frozen or cut off keeps no clock of its own.
    query_timeout: 5500,
    max: MOST,
    min: KEPT,
    idleTimeoutMillis: IDLE,
    // What stands between may forget a connection on which nothing is said.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
  })
  store.shorewisePool = pool
  const adapter = new PrismaPg(pool, { onPoolError: doubt, onConnectionError: doubt, disposeExternalPool: true })
  const client = new PrismaClient({
    adapter,
    log: [{ emit: 'event', level: 'error' }],
    // As long as a single statement may wait and take.
    transactionOptions: { maxWait: 4000, timeout: 5500 },
  })
  client.$on('error', doubt)
  return client
}

/** After any failure the next page asks anew. */
function doubt(): void {
  store.shorewiseHeard = 0
  store.shorewiseFailed = Date.now()
}

/** Whether something has failed, or nothing was asked yet, and no answer was heard since. */
export const isInDoubt = (): boolean => !store.shorewiseHeard

/** Whether the database answered so lately that it stands for the next page as well. */
export const heardLately = (): boolean => Date.now() - (store.shorewiseHeard ?? 0) < FRESH

/** Whether a query has failed since a time, in milliseconds. */
export const failedSince = (time: number): boolean => (store.shorewiseFailed ?? 0) >= time

/** Whether every connection that an instance may hold is at work, so that whoever is late waits for one. */
export function isBusy(): boolean {
  const { totalCount = 0, idleCount = 0 } = store.shorewisePool ?? {}
  return totalCount >= MOST && idleCount === 0
}

/**
 * Whether the database answers. An answer counts for a second, so that a page costs no query more; a failure for nothing. Whoever asks
 * meanwhile is told the same: a crowd that comes at once takes one connection, not all of them.
 */
export async function isUp(): Promise<boolean> {
  if (heardLately()) return true
  store.shorewiseAsking ??= ask().finally(() => {
    store.shorewiseAsking = undefined
  })
  return store.shorewiseAsking
}

async function ask(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    store.shorewiseHeard = Date.now()
    return true
  } catch {
    return false
  }
}
