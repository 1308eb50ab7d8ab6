import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { finishedCase } from './finished'
import { type Line, median } from './harness'
import { type Found, LIGHTHOUSE, withLighthouse } from './lighthouse'
import { painted, type Sides } from './painted'
import { minimalApp, ownApp, type Server, serve } from './servers'
import { addressesOf, nameOf } from './web'

const PORT = Number(process.env.BENCH_PORT ?? 3291)
const FULL = 100

/** W3: what Lighthouse finds as a phone, against a minimal app of the same version. */
export async function phoneBench(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(folder, 0o755)
  process.env.SHOREWISE_DATA_DIR = path.join(folder, 'data')
  const minimal = minimalApp()
  const servers: Server[] = []
  try {
    servers.push(await serve(ownApp(), PORT, { SHOREWISE_DATA_DIR: process.env.SHOREWISE_DATA_DIR }), await serve(minimal, PORT + 1))
    const [own = '', bare = ''] = servers.map(({ origin }) => origin)
    const finished = await finishedCase()
    return await withLighthouse(async (ask) => {
      const sides = { ask, own, minimal: bare, finished }
      return [...(await scored(sides)), await painted(sides, 'simulate'), await painted(sides, 'devtools')]
    })
  } finally {
    for (const server of servers) await server.stop()
    for (const made of [minimal, folder]) rmSync(made, { recursive: true, force: true })
  }
}

/** Every page of a buyer once. */
async function scored({ ask, own, minimal, finished }: Sides): Promise<Line[]> {
  const pages: (Found & { address: string })[] = []
  for (const address of addressesOf(finished))
    pages.push({ address: nameOf(address), ...(await ask(own + address, { cookie: finished.cookie, throttling: 'simulate' })) })
  const bare = await ask(minimal, { throttling: 'simulate' })
  const lineOf = (category: string): Line => {
    const counted = pages.filter(({ isIndexed }) => category !== 'seo' || isIndexed)
    const scores = counted.map(({ scores }) => scores[category] ?? 0)
    const worst = Math.min(...scores)
    const lowest = counted.filter(({ scores }) => worst < FULL && scores[category] === worst).map(({ address }) => address)
    const note = [...lowest.slice(0, 3), ...(category === 'performance' ? [`the minimal app ${bare.scores.performance}`] : [])].join(', ')
    const what = `Lighthouse, ${category} of ${counted.length} buyer pages as a phone`
    return { ...LOOKED_AT, what, median: median(scores), worst, unit: 'of 100', goal: `${FULL}`, met: worst >= FULL, ...(note && { note }) }
  }
  const moved = pages.map(({ cls }) => cls)
  const [least, most] = [median(moved), Math.max(...moved)]
  return [
    ...['performance', 'accessibility', 'best-practices', 'seo'].map(lineOf),
    { ...LOOKED_AT, what: 'what moves on these pages (CLS)', median: least, worst: most, unit: 'CLS', goal: '0', met: most === 0 },
  ]
}

const LOOKED_AT = { id: 'W3', against: `count, ${LIGHTHOUSE.replace('@', ' ')}` }
