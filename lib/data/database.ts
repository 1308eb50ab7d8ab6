import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'

const store = globalThis as unknown as { shorewiseDatabase?: PrismaClient }

/** The one client of this process, made at the first use so that DATABASE_URL may be set at start. Instants are read and written in UTC. */
export function db(): PrismaClient {
  store.shorewiseDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      options: '-c TimeZone=UTC',
      connectionTimeoutMillis: 4000,
      statement_timeout: 5000,
      // A database that is frozen or cut off keeps no clock of its own.
      query_timeout: 5500,
      max: 20,
    }),
  })
  return store.shorewiseDatabase
}

/** Whether the database answers. */
export async function isUp(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
