import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Visitor } from '../stress/visitor'
import { scriptsOf } from '../support/weight'
import { finishedCase } from './finished'
import type { Line } from './harness'
import { minimalApp, ownApp, type Server, serve } from './servers'
import { brotli, overFloor } from './web'

const PORT = Number(process.env.BENCH_PORT ?? 3291)
const [KB, FLOOR_AND] = [1000, 15]
const PASSWORD = 'correct horse battery'

/** W1 for consultants: what the pages of the desk weigh, against a minimal app of the same version, built on the spot. */
export async function deskWeightBench(): Promise<Line[]> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(data, 0o755)
  process.env.SHOREWISE_DATA_DIR = path.join(data, 'data')
  const [own, minimal, servers] = [ownApp(), minimalApp(), [] as Server[]]
  try {
    servers.push(await serve(own, PORT, { SHOREWISE_DATA_DIR: process.env.SHOREWISE_DATA_DIR }), await serve(minimal, PORT + 1))
    const [desk, bare] = servers.map(({ origin }) => new Visitor(origin))
    if (!desk || !bare) throw new Error('No server was started')
    return [await weighed(desk, await scriptsFor(bare, '/'))]
  } finally {
    for (const server of servers) await server.stop()
    rmSync(minimal, { recursive: true, force: true })
    rmSync(data, { recursive: true, force: true })
  }
}

async function weighed(desk: Visitor, floor: number): Promise<Line> {
  await submittedTwice(desk)
  const over: { name: string; over: number }[] = []
  for (const [name, address] of await pagesOf(desk)) over.push({ name, over: ((await scriptsFor(desk, address)) - floor) / KB })
  over.sort((a, b) => b.over - a.over)
  const note = over.map((page) => `${page.name} +${page.over.toFixed(1)}`).join(', ')
  return overFloor(
    { what: `JavaScript of ${over.length} pages of the desk, brotli`, note },
    { floor, over: over.map((page) => page.over), most: FLOOR_AND },
  )
}

/** Submits both results of the worked case as its buyer. */
async function submittedTwice({ origin }: Visitor): Promise<void> {
  const { cookie, id } = await finishedCase()
  const [name = '', secret = ''] = cookie.split('=')
  const buyer = new Visitor(origin, new Map([[name, secret]]))
  for (const version of [1, 2]) {
    const form = await buyer.form(`/assessments/${id}/submit?version=${version}`, 'Submit for review')
    await buyer.send(form, { contactName: 'Dana Buyer', contactEmail: 'dana@buyer.example', consent: 'yes' })
  }
}

/** Joins as an administrator, and finds the pages of the desk by their links. */
async function pagesOf(desk: Visitor): Promise<[name: string, address: string][]> {
  const [{ inviteFromCommandLine }, { newToken }] = await Promise.all([import('@/lib/data/invitations'), import('@/lib/data/tokens')])
  const token = newToken()
  await inviteFromCommandLine({ token, email: 'ada@bench.example', name: 'Ada', role: 'administrator' })
  await desk.send(await desk.form(`/invite/${token}`, 'Join'), { name: 'Ada', password: PASSWORD })
  const ids = [...new Set((await desk.ask('/desk')).text.match(/(?<=\/desk\/)[0-9a-f-]{36}/g))]
  if (ids.length !== 2) throw new Error(`The desk lists ${ids.length} assessments instead of 2`)
  return [
    ['list', '/desk'],
    ['review', `/desk/${ids[0]}`],
    ['evidence', `/desk/${ids[0]}/evidence`],
    ['overrule', `/desk/${ids[0]}/overrule`],
    ['publish', `/desk/${ids[0]}/publish`],
    ['versions', `/desk/${ids[0]}/versions`],
    ['several at once', `/desk/bulk?id=${ids[0]}&act=status`],
    ['compare', `/desk/compare?id=${ids[0]}&id=${ids[1]}`],
    ['overview', '/desk/overview'],
    ['ledger', '/desk/ledger'],
    ['views', '/desk/views'],
    ['account', '/desk/account'],
    ['people', '/desk/people'],
    ['log', '/desk/people/log'],
    ['settings', '/desk/people/settings'],
  ]
}

/** Bytes of all scripts that a page asks for, as brotli sends them. */
async function scriptsFor(visitor: Visitor, address: string): Promise<number> {
  const { status, text } = await visitor.ask(address)
  if (status !== 200) throw new Error(`${address} answered ${status}`)
  const load = async (source: string) => Buffer.from(await (await fetch(new URL(source, visitor.origin))).arrayBuffer())
  const scripts = await Promise.all(scriptsOf(text).map(load))
  return scripts.reduce((sum, script) => sum + brotli(script), 0)
}
