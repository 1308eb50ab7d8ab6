import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Visitor } from '../stress/visitor'
import { scriptsOf } from '../support/weight'
import { pagesOf, submittedTwice } from './desk-pages'
import type { Line } from './harness'
import { minimalApp, ownApp, type Server, serve } from './servers'
import { deskTripLine } from './trips'
import { brotli, overFloor } from './web'

const PORT = Number(process.env.BENCH_PORT ?? 3291)
const [KB, FLOOR_AND] = [1000, 15]

/** W1 and S2 for consultants: what the pages of the desk weigh, against a minimal app of the same version, built on the spot, and how often they wait for the database. */
export async function deskWeightBench(): Promise<Line[]> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(data, 0o755)
  process.env.SHOREWISE_DATA_DIR = path.join(data, 'data')
  const [own, minimal, servers] = [ownApp(), minimalApp(), [] as Server[]]
  try {
    servers.push(await serve(own, PORT, { SHOREWISE_DATA_DIR: process.env.SHOREWISE_DATA_DIR }), await serve(minimal, PORT + 1))
    const [desk, bare] = servers.map(({ origin }) => new Visitor(origin))
    if (!desk || !bare) throw new Error('No server was started')
    await submittedTwice(desk)
    const pages = await pagesOf(desk)
    const floor = await scriptsFor(bare, '/')
    return [
      await weighed(desk, { floor, pages }),
      await deskTripLine({ data: process.env.SHOREWISE_DATA_DIR, port: PORT + 2, visitor: desk, pages: Object.fromEntries(pages) }),
    ]
  } finally {
    for (const server of servers) await server.stop()
    rmSync(minimal, { recursive: true, force: true })
    rmSync(data, { recursive: true, force: true })
  }
}

async function weighed(desk: Visitor, { floor, pages }: { floor: number; pages: [name: string, address: string][] }): Promise<Line> {
  const over: { name: string; over: number }[] = []
  for (const [name, address] of pages) over.push({ name, over: ((await scriptsFor(desk, address)) - floor) / KB })
  over.sort((a, b) => b.over - a.over)
  const note = over.map((page) => `${page.name} +${page.over.toFixed(1)}`).join(', ')
  return overFloor(
    { what: `JavaScript of ${over.length} pages of the desk, brotli`, note },
    { floor, over: over.map((page) => page.over), most: FLOOR_AND },
  )
}

/** Bytes of all scripts that a page asks for, as brotli sends them. */
async function scriptsFor(visitor: Visitor, address: string): Promise<number> {
  const { status, text } = await visitor.ask(address)
  if (status !== 200) throw new Error(`${address} answered ${status}`)
  const load = async (source: string) => Buffer.from(await (await fetch(new URL(source, visitor.origin))).arrayBuffer())
  const scripts = await Promise.all(scriptsOf(text).map(load))
  return scripts.reduce((sum, script) => sum + brotli(script), 0)
}
