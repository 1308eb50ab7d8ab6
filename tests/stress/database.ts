import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { startServer } from '@/lib/postgres/server'
import { newFolder } from './app'

export type Database = {
  url: string
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  end: () => Promise<void>
}

/** A fresh database: on the Postgres of DATABASE_URL where one is given, else on an embedded one of its own. */
export async function freshDatabase(name: string): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (!given) {
    const server = await startServer(newFolder())
    return { url: server.url, query: (text, values) => query(server.url, text, values), end: server.stop }
  }
  const own = `shorewise_stress_${name}_${process.pid}`
  await query(given, `CREATE DATABASE ${own}`)
  const url = new URL(given)
  url.pathname = `/${own}`
  return {
    url: url.href,
    query: (text, values) => query(url.href, text, values),
    end: async () => {
      await query(given, `DROP DATABASE ${own} WITH (FORCE)`)
    },
  }
}

/** Runs a test with a fresh database, and ends it however the test goes. */
export async function withDatabase<T>(name: string, act: (database: Database) => Promise<T>): Promise<T> {
  const database = await freshDatabase(name)
  try {
    return await act(database)
  } finally {
    await database.end()
  }
}

export async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that a test kills takes its connections along.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

/** The embedded server of an app that was started on this data folder. */
export const urlOf = (folder: string): string =>
  `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(path.join(folder, 'postgres'))}`

/** Its process. */
export const postmasterOf = (folder: string): number =>
  Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
