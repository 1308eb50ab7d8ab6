import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { type Cursor, cursorPast } from '@/lib/data/desk-cursor'
import { PAGE_ROWS } from '@/lib/data/desk-list'
import { type Ask, countOf, type Page, pageOf } from '@/lib/data/desk-page'
import type { Asked, ListQuery } from '@/lib/data/desk-statement'
import { startServer } from '@/lib/postgres/server'
import { Prisma } from '@/prisma/generated/client'
import { filled } from './desk-rows'
import { SEARCHES, statesOf } from './desk-states'
import { atMostLine, type Line, median } from './harness'

const [MANY, FEW] = [1_000_000, 10_000]
const GOALS = { buffers: 60, times: 3, deeper: 1.3, grown: 1.3, searchMs: 10 }
/** Rows from the end at which a list is entered for its deepest page. */
const FROM_THE_END = 200
const [TRIES, PAGES] = [9, 10]

type Found = { name: string; buffers: number; ms: number }
type Read = (ask: Ask) => Promise<unknown>

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

/** A page at its beginning and near its end, and how many times as long as the look-up of one row each takes. */
type Pages = { name: string; first: Found; deep: Found }

async function measured(many: pg.Client, few: pg.Client): Promise<Line[]> {
  const pages = await pagesOf(many)
  const lookUp = { name: 'look-up', ...(await run(many, await lookUpOf(many))) }
  return [...listLines(pages, lookUp), ...(await searchLines(many)), await growthLine(many, few)]
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
    found?.push({ name, ...(await run(client, pageAt(query))) })
    counts?.push({ name, ...(await run(client, (ask) => countOf(ask, byThem(query)))) })
  }
  for (const { name, query } of statesOf(await reviewerOf(client)))
    counts?.push({ name, ...(await run(client, (ask) => countOf(ask, byThem(query)))) })
  const exact = await run(client, (ask) => ask(Prisma.sql`SELECT count(*) FROM submission`))
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

/** The first pages in each order: one page alone says by chance how many rows lie beside each other. */
async function growthLine(many: pg.Client, few: pg.Client): Promise<Line> {
  const plain = statesOf(await reviewerOf(many)).filter(({ isPlain }) => isPlain)
  const grown: number[] = []
  for (const { query } of plain) grown.push((await firstPages(many, query)) / (await firstPages(few, query)))
  const what = `first ${PAGES} pages of the list without filters, ${MANY.toLocaleString('en')} rows`
  return atMostLine({ id: 'D4', what, against: `${FEW.toLocaleString('en')} rows`, unit: 'times the buffers' }, grown, GOALS.grown)
}

/** The buffers of so many pages, one after the other. */
async function firstPages(client: pg.Client, query: ListQuery): Promise<number> {
  let buffers = 0
  let cursor: Cursor | null = null
  for (let page = 0; page < PAGES; page += 1) {
    const at: Cursor | null = cursor
    buffers += (await run(client, pageAt(query, at), 1)).buffers
    const { rows }: Page = await pageOf(asking(client), byThem(query), at, PAGE_ROWS)
    const last = rows.at(-1)
    cursor = last ? cursorPast(query, last) : null
  }
  return buffers
}

const worstOf = (all: readonly Found[], by: (one: Found) => number): string =>
  all.reduce((worst, one) => (by(one) > by(worst) ? one : worst)).name

/** The first and the deepest page of every state. */
async function pagesOf(client: pg.Client): Promise<Pages[]> {
  const found: Pages[] = []
  for (const { name, query } of statesOf(await reviewerOf(client))) {
    const first = { name, ...(await run(client, pageAt(query))) }
    const last = await nearEnd(client, query)
    const deep = last ? { name: `${name}, deepest`, ...(await run(client, pageAt(query, last))) } : first
    found.push({ name, first, deep })
  }
  return found
}

const pageAt =
  (query: ListQuery, cursor: Cursor | null = null): Read =>
  (ask) =>
    pageOf(ask, byThem(query), cursor, PAGE_ROWS + 1)

/** A query as somebody at the desk asks it: that they are is part of each statement. */
const byThem = (query: ListQuery): Asked => ({
  ...query,
  may: Prisma.sql`EXISTS (SELECT 1 FROM consultant WHERE email = '1@bench.example' AND removed_at IS NULL)`,
})

const reviewerOf = async (client: pg.Client): Promise<string> =>
  (await client.query<{ id: string }>("SELECT id FROM consultant WHERE email = '1@bench.example'")).rows[0]?.id ?? ''

async function lookUpOf(client: pg.Client): Promise<Read> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM submission LIMIT 1 OFFSET 5000')
  return (ask) => ask(Prisma.sql`SELECT * FROM submission WHERE id = ${rows[0]?.id}::uuid`)
}

const asking =
  (client: pg.Client): Ask =>
  async ({ text, values }) =>
    (await client.query({ text, values: [...values] })).rows

/** A cursor some pages before the end of a list, found from there. */
async function nearEnd(client: pg.Client, query: ListQuery) {
  const last = (await pageOf(asking(client), byThem({ ...query, desc: !query.desc }), null, FROM_THE_END)).rows.at(-1)
  return last ? cursorPast(query, last) : null
}

/** Buffers and the median time on the server of all that is asked, once everything that is read lies in memory. */
async function run(client: pg.Client, read: Read, most = TRIES): Promise<Omit<Found, 'name'>> {
  const times: number[] = []
  let buffers = 0
  for (let tries = 0; tries < most; tries += 1) {
    const plans: { buffers: number; ms: number }[] = []
    await read(async (statement) => {
      plans.push(await explained(client, statement))
      return asking(client)(statement)
    })
    buffers = plans.reduce((sum, plan) => sum + plan.buffers, 0)
    times.push(plans.reduce((sum, plan) => sum + plan.ms, 0))
  }
  return { buffers, ms: median(times.slice(1)) }
}

async function explained(client: pg.Client, { text, values }: Prisma.Sql): Promise<Omit<Found, 'name'>> {
  const { rows } = await client.query({ text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`, values: [...values] })
  const { Plan: plan, 'Execution Time': ms } = rows[0]['QUERY PLAN'][0]
  return { buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], ms }
}
