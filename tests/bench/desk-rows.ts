import pg from 'pg'
import { SESSION } from '@/lib/data/database'
import { newId } from '@/lib/data/tokens'
import { migrate } from '@/lib/postgres/migrate'
import { writeRows } from '@/prisma/rows'

const [CHUNK, CONSULTANTS] = [50_000, 12]

/** A database of so many rows. */
export async function filled(server: string, name: string, rows: number): Promise<pg.Client> {
  const address = new URL(server)
  address.pathname = `/${name}`
  const first = await connected(server)
  const { rowCount } = await first.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await first.query(`CREATE DATABASE ${name}`)
  await first.end()
  await migrate(address.href)
  const client = await connected(address.href)
  await client.query(
    `INSERT INTO consultant (id, name, email) SELECT id, 'C ' || n, n || '@bench.example' FROM unnest($1::uuid[]) WITH ORDINALITY consultants(id, n)
     ON CONFLICT DO NOTHING`,
    [Array.from({ length: CONSULTANTS }, newId)],
  )
  const there = Number((await client.query('SELECT count(*) FROM submission')).rows[0]?.count)
  for (let done = there; done < rows; done += CHUNK)
    await writeRows(address.href, { count: Math.min(CHUNK, rows - done), from: done + 1, of: rows })
  await client.query('VACUUM (ANALYZE) submission')
  return client
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: SESSION })
  await client.connect()
  return client
}
