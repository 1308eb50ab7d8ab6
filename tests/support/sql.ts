import path from 'node:path'
import pg from 'pg'

/** Speaks to the database of the server under test, for what no page does: time that has passed, and whom nobody invited yet. */
export async function sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const url = process.env.E2E_DATABASE_URL
  const own = { host: path.join(process.env.E2E_DATA_DIR ?? '', 'postgres'), user: 'postgres', database: 'postgres' }
  const client = new pg.Client(url ? { connectionString: url } : own)
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
