import pg from 'pg'
import { migrate } from '@/lib/postgres/migrate'

/** Gives a test file a database of its own on the server of the data tests, for what counts every row there is. Call it before the first query. */
export async function useOwnDatabase(name: string): Promise<void> {
  const url = new URL(process.env.DATABASE_URL ?? '')
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  await client.end()
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
  await migrate(url.href)
}
