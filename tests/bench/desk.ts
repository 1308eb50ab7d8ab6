import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { countOf, cursorPast, type ListQuery, listedRow, pageOf } from '@/lib/data/desk-statement'
import { migrate } from '@/lib/postgres/migrate'
import { startServer } from '@/lib/postgres/server'
import type { Prisma } from '@/prisma/generated/client'
import { writeRows } from '@/prisma/rows'
import { SEARCHES, statesOf } from './desk-states'
import { atMostLine, type Line, median } from './harness'

const [MANY, FEW, CHUNK, CONSULTANTS] = [1_000_000, 10_000, 50_000, 12]
const GOALS = { buffers: 60, times: 3, deeper: 1.3, grown: 1.3, searchMs: 10 }
/** Rows from the end at which a list is entered for its deepest page. */
const FROM_THE_END = 200
const TRIES = 9

type Found = { name: string; buffers: number; ms: number }
type Asked = Pick<Prisma.Sql, 'text' | 'values'>

/**
 * D1 to D4: the consultants' list over a million rows, by buffers and by time against a look-up by primary key in the same run. The rows are
 * written first, which takes minutes; in BENCH_DATA_DIR they are kept for the next run.
 */
export async function deskBench(): Promise<Line[]> {
  const kept = process.env.BENCH_DATA_DIR
  const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  if (!kept) chmodSync(folder, 0o755)
  const server = await startServer(path.join(folder, 'desk'))
  try {
    const [many, few] = [await filled(server.url, 'many', MANY), await filled(server.url, 'few', FEW)]
    try {
      return await measured(many, few)
    } finally {
      await Promise.all([many.end(), few.end()])
    }
  } finally {
    await server.stop()
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

/** A database of so many rows. */
async function filled(server: string, name: string, rows: number): Promise<pg.Client> {
  const address = new URL(server)
  address.pathname = `/${name}`
  const first = await connected(server)
  const { rowCount } = await first.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await first.query(`CREATE DATABASE ${name}`)
  await first.end()
  await migrate(address.href)
  const client = await connected(address.href)
  await client.query(
    `INSERT INTO consultant (id, name, email) SELECT gen_random_uuid(), 'C ' || n, n || '@bench.example' FROM generate_series(1, ${CONSULTANTS}) n ON CONFLICT DO NOTHING`,
  )
  const there = Number((await client.query('SELECT count(*) FROM submission')).rows[0]?.count)
  for (let done = there; done < rows; done += CHUNK)
    await writeRows(address.href, { count: Math.min(CHUNK, rows - done), from: done + 1, of: rows })
  await client.query('VACUUM (ANALYZE) submission')
  return client
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  return client
}

/** A page at its beginning and near its end, and how many times as long as the look-up of one row each takes. */
type Pages = { name: string; isPlain: boolean; first: Found; deep: Found }

async function measured(many: pg.Client, few: pg.Client): Promise<Line[]> {
  const [pages, small] = [await pagesOf(many), await pagesOf(few)]
  const lookUp = { name: 'look-up', ...(await run(many, await lookUpOf(many))) }
  return [...listLines(pages, lookUp), ...(await searchLines(many)), growthLine(pages, small)]
}

function listLines(pages: readonly Pages[], lookUp: Found): Line[] {
  const all = pages.flatMap(({ first, deep }) => [first, deep])
  const buffers = all.map((page) => page.buffers)
  const within = buffers.filter((count) => count <= GOALS.buffers).length
  const times = all.map(({ ms }) => ms / lookUp.ms)
  const deeper = pages.map(({ first, deep }) => deep.buffers / first.buffers)
  const rows = `${MANY.toLocaleString('en')} rows`
  return [
    atMostLine(
      {
        id: 'D1',
        what: `list of ${rows}, first and deepest page of ${pages.length} filters and orders`,
        against: 'count',
        unit: 'buffers',
        note: `${within} of ${all.length} within the goal; most: ${worstOf(all, ({ buffers: count }) => count)}`,
      },
      buffers,
      GOALS.buffers,
    ),
    atMostLine(
      {
        id: 'D1',
        what: 'the same pages, time on the server',
        against: `look-up by primary key, ${lookUp.ms.toFixed(3)} ms`,
        unit: 'times as long',
        note: `longest ${Math.max(...all.map(({ ms }) => ms)).toFixed(1)} ms: ${worstOf(all, ({ ms }) => ms)}`,
      },
      times,
      GOALS.times,
    ),
    atMostLine({ id: 'D1', what: 'deepest page', against: 'first page of the same list', unit: 'times the buffers' }, deeper, GOALS.deeper),
  ]
}

async function searchLines(client: pg.Client): Promise<Line[]> {
  const [found, counts]: Found[][] = [[], []]
  for (const { name, query } of SEARCHES) {
    found?.push({ name, ...(await run(client, pageOf(query, null))) })
    counts?.push({ name, ...(await run(client, countOf(query))) })
  }
  for (const { name, query } of statesOf(await reviewerOf(client))) counts?.push({ name, ...(await run(client, countOf(query))) })
  const exact = await run(client, { text: 'SELECT count(*) FROM submission', values: [] })
  const told = (all: readonly Found[]) => `longest: ${worstOf(all, ({ ms }) => ms)}`
  const line = (of: readonly Found[], rest: Pick<Line, 'id' | 'what' | 'against'>) =>
    atMostLine(
      { ...rest, unit: 'ms', note: told(of) },
      of.map(({ ms }) => ms),
      GOALS.searchMs,
    )
  return [
    line(found ?? [], { id: 'D2', what: `search, ${SEARCHES.length} kinds of words, first page`, against: 'clock of the server' }),
    line(counts ?? [], {
      id: 'D3',
      what: 'count of what matches, as far as 1,000',
      against: `exact count of all, ${exact.ms.toFixed(0)} ms`,
    }),
  ]
}

function growthLine(many: readonly Pages[], few: readonly Pages[]): Line {
  const grown = many.flatMap(({ isPlain, first }, index) => (isPlain ? [first.buffers / (few[index]?.first.buffers ?? 1)] : []))
  const what = `list without filters, ${MANY.toLocaleString('en')} rows`
  return atMostLine({ id: 'D4', what, against: `${FEW.toLocaleString('en')} rows`, unit: 'times the buffers' }, grown, GOALS.grown)
}

const worstOf = (all: readonly Found[], by: (one: Found) => number): string =>
  all.reduce((worst, one) => (by(one) > by(worst) ? one : worst)).name

/** The first and the deepest page of every state. */
async function pagesOf(client: pg.Client): Promise<Pages[]> {
  const found: Pages[] = []
  for (const { name, isPlain, query } of statesOf(await reviewerOf(client))) {
    const first = { name, ...(await run(client, pageOf(query, null))) }
    const last = await nearEnd(client, query)
    const deep = last ? { name: `${name}, deepest`, ...(await run(client, pageOf(query, last))) } : first
    found.push({ name, isPlain, first, deep })
  }
  return found
}

const reviewerOf = async (client: pg.Client): Promise<string> =>
  (await client.query<{ id: string }>("SELECT id FROM consultant WHERE email = '1@bench.example'")).rows[0]?.id ?? ''

async function lookUpOf(client: pg.Client): Promise<Asked> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM submission LIMIT 1 OFFSET 5000')
  return { text: 'SELECT * FROM submission WHERE id = $1::uuid', values: [rows[0]?.id] }
}

/** A cursor some pages before the end of a list, found from there. */
async function nearEnd(client: pg.Client, query: ListQuery) {
  const { text, values } = pageOf({ ...query, desc: !query.desc }, null, FROM_THE_END)
  const last = (await client.query({ text, values: [...values] })).rows.at(-1)
  return last ? cursorPast(query, listedRow.parse(last)) : null
}

/** Buffers and the median time on the server, once everything that is read lies in memory. */
async function run(client: pg.Client, { text, values }: Asked): Promise<Omit<Found, 'name'>> {
  const times: number[] = []
  let buffers = 0
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { rows } = await client.query({ text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`, values: [...values] })
    const { Plan: plan, 'Execution Time': ms } = rows[0]['QUERY PLAN'][0]
    buffers = plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
    times.push(ms)
  }
  return { buffers, ms: median(times.slice(1)) }
}
