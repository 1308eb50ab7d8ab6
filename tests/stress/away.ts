import path from 'node:path'
import pg from 'pg'
import { startServer } from '@/lib/postgres/server'
import { lineTo } from '../support/line'
import { newFolder, PORT, withApp } from './app'
import { finishedCase } from './cases'
import { type Database, query } from './database'
import { type Count, type Line, type Outcome, pause, tally } from './line'
import { Visitor } from './visitor'

const [MOST, POOL] = [6000, 20]

type Seen = { status: number; took: number; isPlain: boolean; waits: boolean }

/** Asks for a page and for the state of health. */
async function look(visitor: Visitor, path: string): Promise<Seen> {
  const began = Date.now()
  const { status, text, headers } = await visitor.ask(path)
  return { status, took: Date.now() - began, isPlain: !/\n\s+at |prisma|node_modules/i.test(text), waits: headers.has('retry-after') }
}

const isRight = ({ status, took, isPlain, waits }: Seen): boolean => status === 503 && took <= MOST && isPlain && waits

type Trouble = { name: string; begin: () => Promise<() => Promise<unknown>>; paths: readonly string[]; atOnce: number }

/** Holds a lock on a table until it is let go, so that whoever reads it waits. */
async function lock(url: string, table: string): Promise<() => Promise<unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
  return () => client.end()
}

async function run(_count: Count): Promise<Outcome> {
  const folder = path.join(newFolder(), 'data')
  const server = await startServer(folder)
  const line = await lineTo(folder)
  try {
    return await withApp(PORT, { DATABASE_URL: line.url }, async ({ origin }) => {
      const database: Database = { url: server.url, query: (text, values) => query(server.url, text, values), end: server.stop }
      const buyer = new Visitor(origin)
      const id = await finishedCase(buyer)
      const own = [`/assessments/${id}`, `/assessments/${id}/check`, `/assessments/${id}/results/1`]
      const troubles: Trouble[] = [
        {
          name: 'away',
          atOnce: 1,
          paths: [...own, '/', '/api/health'],
          begin: async () => {
            line.cut()
            return async () => line.mend()
          },
        },
        { name: 'a slow query', atOnce: 1, paths: own, begin: () => lock(database.url, 'answer') },
        { name: 'pool exhausted', atOnce: 3 * POOL, paths: own.slice(0, 1), begin: () => lock(database.url, 'answer') },
      ]
      const wrong: string[] = []
      const figures: string[] = []
      for (const trouble of troubles) {
        const { slowest, bad, back } = await suffer(buyer, trouble)
        wrong.push(...bad.map((one) => `${trouble.name}: ${JSON.stringify(one)}`))
        if (back > 5000) wrong.push(`${trouble.name}: back after ${back} ms`)
        figures.push(`${trouble.name}: slowest 503 ${slowest} ms, back after ${back} ms`)
      }
      return {
        held: wrong.length === 0,
        ran: tally(troubles.map(({ name }) => name)),
        figure: [...figures, ...wrong.slice(0, 2)].join('; '),
      }
    })
  } finally {
    await line.close()
    await server.stop()
  }
}

async function suffer(buyer: Visitor, { begin, paths, atOnce }: Trouble): Promise<{ slowest: number; bad: Seen[]; back: number }> {
  const end = await begin()
  const seen: Seen[] = []
  for (const path of paths) seen.push(...(await Promise.all(Array.from({ length: atOnce }, () => look(buyer, path)))))
  await end()
  const began = Date.now()
  while ((await look(buyer, paths[0] ?? '/')).status !== 200 && Date.now() - began < 60_000) await pause(50)
  const back = Date.now() - began
  return { slowest: Math.max(...seen.map(({ took }) => took)), bad: seen.filter((one) => !isRight(one)), back }
}

export const away: Line = {
  id: '25',
  what: 'The database is away, a query is slow, the pool is exhausted',
  goal: '503 with Retry-After and a plain page within 6 s; back by itself',
  always: 'embedded',
  run,
}
