import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { finishedCase } from '../stress/cases'
import { Visitor } from '../stress/visitor'
import { atLeastLine, type Line } from './harness'
import { elementsOf, LIKE_OURS } from './like-ours'
import { keepAnywhere, keepApart, postmasterOf, processorTime } from './processes'
import { asOftenAsItGoes } from './rate'
import { NOTHING_DONE, saveLines } from './saves'
import { minimalApp, ownApp, type Server, serve } from './servers'
import { tripLines } from './trips'

const PORT = Number(process.env.BENCH_PORT ?? 3291)
const [ROUNDS, AS_MANY] = [5, 0.8]
/** Asked at once, for how long in a round, and before the first: the engine compiles what it sees often. */
const [AT_ONCE, SHARE, WARM] = [4, 1500, 4000]
/** How much larger or smaller the page may be that stands against ours. */
const AS_LARGE = 0.05

/** A side of S1: who asks for which page, and the processes that work for it. */
type Asked = { by: Visitor; address: string; roots: readonly number[] }

/** S1, S2, S3: pages and saves of the built server, with its database. Linux only. */
export async function servedBench(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  const [servers, made]: [Server[], string[]] = [[], [folder]]
  try {
    const own = await serve(ownApp(), PORT, { SHOREWISE_DATA_DIR: data, DATABASE_URL: '' })
    servers.push(own)
    const buyer = new Visitor(own.origin)
    const pages = await pagesOf(buyer)
    const minimal = minimalApp({ ...LIKE_OURS, ...NOTHING_DONE, ...(await partsOf(buyer, pages)) })
    made.push(minimal)
    const bare = await serve(minimal, PORT + 1)
    servers.push(bare)
    const counted = await tripLines({ data, port: PORT + 2, buyer, pages })
    const roots = [own.pid, postmasterOf(data)]
    keepApart([...roots, bare.pid])
    const served: Line[] = []
    for (const [name, address] of Object.entries(pages).slice(0, 2))
      served.push(await raced(name, { by: buyer, address, roots }, { by: new Visitor(bare.origin), address: name, roots: [bare.pid] }))
    return [...served, ...counted, ...(await saveLines(buyer, new Visitor(bare.origin)))]
  } finally {
    keepAnywhere()
    for (const server of servers) await server.stop()
    for (const one of made) rmSync(one, { recursive: true, force: true })
  }
}

/** Addresses by what they are called: first the two that are raced. */
async function pagesOf(buyer: Visitor): Promise<Record<string, string>> {
  const id = await finishedCase(buyer)
  const at = `/assessments/${id}`
  const share = await buyer.form(`${at}/share`, 'Make a read-only link')
  await buyer.send(share, { sharedBy: 'Dana' })
  const shared = `/s/${new Map(share.fields).get('token')}`
  const others = ['check', 'tasks', 'share', 'submit', 'compare', 'link', 'cost', 'owners', 'pilot'].map((page) => [page, `${at}/${page}`])
  const question = `${at}/questions/wc-acceptance`
  return { question, shared, hub: at, result: `${at}/results/1`, list: '/assessments', start: '/', ...Object.fromEntries(others) }
}

/** What the minimal app shows: of each page that is raced, the elements. */
async function partsOf(buyer: Visitor, { question = '', shared = '' }: Record<string, string>): Promise<Record<string, string>> {
  const parts = { question: elementsOf((await buyer.ask(question)).text), shared: elementsOf((await buyer.ask(shared)).text) }
  return { 'app/like-ours/parts.json': JSON.stringify(parts) }
}

async function raced(name: string, own: Asked, bare: Asked): Promise<Line> {
  const size = (await own.by.ask(own.address)).text.length
  const sides = [own, { ...bare, address: await asLargeAs(size, bare) }]
  for (const side of sides) await answered(side, WARM)
  const values: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours = 0, theirs = 0] = [await answered(own, SHARE), await answered(sides[1] ?? bare, SHARE)]
    values.push(ours / theirs)
  }
  return atLeastLine(
    {
      id: 'S1',
      what: `${name === 'shared' ? 'shared result' : 'question page'}, requests in a second of processor time, server and database`,
      against: `dynamic page of the minimal app, as large (${Math.round(size / 1000)} kB), no database`,
      unit: 'times as many',
    },
    values,
    AS_MANY,
  )
}

/** Pages in a second of processor time. @throws Error where one was not answered */
async function answered({ by, address, roots }: Asked, milliseconds: number): Promise<number> {
  const start = processorTime(roots)
  const ask = async () => {
    const { status } = await by.ask(address)
    if (status !== 200) throw new Error(`${address} answered ${status}`)
  }
  const pages = await asOftenAsItGoes(ask, AT_ONCE, milliseconds)
  return (pages / (processorTime(roots) - start)) * 1000
}

/** The address of a page of the minimal app whose HTML is as large as ours. */
async function asLargeAs(size: number, { by, address }: Asked): Promise<string> {
  const of = (share: number) => `/like-ours?page=${address}&share=${share}`
  const sizeAt = async (share: number) => (await by.ask(of(share))).text.length
  const [none, all] = [await sizeAt(0), await sizeAt(1)]
  const share = (size - none) / (all - none)
  const found = await sizeAt(share)
  if (Math.abs(found / size - 1) > AS_LARGE) throw new Error(`The page beside ours has ${found} letters, ours ${size}`)
  return of(share)
}
