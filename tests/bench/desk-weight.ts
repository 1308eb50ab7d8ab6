import { Visitor } from '../stress/visitor'
import { scriptsOf } from '../support/weight'
import { besideMinimal } from './beside'
import { pagesOf, submittedTwice } from './desk-pages'
import type { Line } from './harness'
import { deskTripLine } from './trips'
import { brotli, overFloor } from './web'

const [KB, FLOOR_AND] = [1000, 15]

/** W1 and S2 for consultants: what the pages of the desk weigh, against a minimal app of the same version, built on the spot, and how often they wait for the database. */
export const deskWeightBench = (): Promise<Line[]> =>
  besideMinimal(async ({ own, minimal, data, next }) => {
    const [desk, bare] = [new Visitor(own), new Visitor(minimal)]
    await submittedTwice(desk)
    const pages = await pagesOf(desk)
    const floor = await scriptsFor(bare, '/')
    return [
      await weighed(desk, { floor, pages }),
      await deskTripLine({ data, port: next, visitor: desk, pages: Object.fromEntries(pages) }),
    ]
  })

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
