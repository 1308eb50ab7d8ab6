import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { foundIn, scriptsOf, sheetsOf, unstyled } from '../support/weight'
import { besideMinimal } from './beside'
import { type Finished, finishedCase, OPEN_QUESTION } from './finished'
import { atMostLine, type Line } from './harness'

const QUESTIONS = ['wc-acceptance', 'ctx-candidates', 'io-owners', 'ctx-benefits']
const [KB, FLOOR_AND, QUESTION_PAGE] = [1000, 3, 14]
/** Pages of people who sign in, and those of links, whose addresses are not in the list of routes. */
const NOT_BUYERS = /^\/(desk|sign-in|invite|_|s\/|t\/\[|api)/

export const brotli = (part: Buffer): number => brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
const gzip = (part: Buffer): number => gzipSync(part, { level: 9 }).length

/** W1, W2, W4: what the pages of a buyer weigh, against a minimal app of the same version, built on the spot. */
export const webBench = (): Promise<Line[]> => besideMinimal(async ({ own, minimal }) => weighed(own, minimal, await finishedCase()))

async function weighed(origin: string, minimal: string, finished: Finished): Promise<Line[]> {
  const floor = (await pageOf(minimal, '/', '')).brotli
  const pages = await Promise.all(addressesOf(finished).map((address) => pageOf(origin, address, finished.cookie)))
  const over = pages.map((page) => ({ ...page, over: (page.brotli - floor) / KB })).toSorted((a, b) => b.over - a.over)
  const heaviest = over[0]?.address ?? ''
  const found = [...new Set(pages.flatMap(({ betrayed }) => betrayed))]
  const foreign = [...new Set(pages.flatMap((page) => page.foreign))]
  const questions = pages.filter(({ address }) => address.includes('/questions/')).toSorted((a, b) => b.document - a.document)
  const above = over.filter((page) => page.over > FLOOR_AND).map(({ address, over: by }) => `${nameOf(address)} +${by.toFixed(1)}`)
  return [
    overFloor(
      {
        what: `JavaScript of ${pages.length} buyer pages, brotli`,
        note: above.length > 0 ? `above: ${above.join(', ')}` : `heaviest: ${nameOf(heaviest)}`,
      },
      { floor, over: over.map((page) => page.over), most: FLOOR_AND },
    ),
    counted('chart, PDF, date or country library, zod, decision or database in a browser bundle', found),
    counted('requests that a page makes beyond our own origin', foreign),
    {
      id: 'W4',
      what: 'HTML of a question page with its CSS, gzip, candidates with three places',
      against: 'count',
      median: (questions[Math.floor(questions.length / 2)]?.document ?? 0) / KB,
      worst: (questions[0]?.document ?? 0) / KB,
      unit: 'kB',
      goal: `at most ${QUESTION_PAGE}`,
      met: (questions[0]?.document ?? 0) <= QUESTION_PAGE * KB,
      note: `HTML alone ${((questions[0]?.html ?? 0) / KB).toFixed(1)} kB`,
    },
  ]
}

type Weighed = { floor: number; over: readonly number[]; most: number }

/** W1 of some pages: kilobytes above the minimal app. */
export const overFloor = ({ what, note }: { what: string; note: string }, { floor, over, most }: Weighed): Line =>
  atMostLine(
    {
      id: 'W1',
      what: `${what}, above the minimal app (${(floor / KB).toFixed(1)} kB)`,
      against: 'minimal Next app of the same version',
      unit: 'kB more',
      note,
    },
    over,
    most,
  )

const counted = (what: string, found: readonly string[]): Line => ({
  id: 'W2',
  what,
  against: 'count',
  median: found.length,
  worst: found.length,
  unit: 'found',
  goal: '0',
  met: found.length === 0,
  ...(found.length > 0 && { note: found.join(', ') }),
})

/** Every page of a buyer, from the build's own list of routes, and those behind links. */
export function addressesOf({ id, links }: Finished): string[] {
  const routes = Object.keys(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>)
  const own = routes
    .filter((route) => route.endsWith('/page'))
    .map((route) => route.replace(/\/page$/, '') || '/')
    .filter((route) => !NOT_BUYERS.test(route))
    .flatMap((route) => {
      const at = route.replace('[id]', id).replace('[number]', '2')
      const asked = at.includes('/tasks/') ? [OPEN_QUESTION] : QUESTIONS
      return at.includes('[question]') ? asked.map((question) => at.replace('[question]', question)) : at.includes('[') ? [] : [at]
    })
  return [...own, ...links]
}

export const nameOf = (address: string): string => address.replace(/\/([0-9a-f-]{36}|[\w-]{43})/, '/…')

async function pageOf(origin: string, address: string, cookie: string) {
  const answer = await fetch(origin + address, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  const html = Buffer.from(await answer.arrayBuffer())
  const scripts = scriptsOf(html.toString())
  const isForeign = (source: string) => !new URL(source, origin).href.startsWith(`${origin}/`)
  const load = async (source: string) => Buffer.from(await (await fetch(new URL(source, origin))).arrayBuffer())
  const code = await Promise.all(scripts.map(load))
  return {
    address,
    brotli: sumOf(code.map(brotli)),
    html: gzip(Buffer.from(unstyled(html.toString()))),
    document: gzip(html),
    betrayed: code.flatMap((script) => foundIn(script.toString()).map((library) => `${library} on ${nameOf(address)}`)),
    foreign: [...scripts, ...sheetsOf(html.toString()).flatMap(addressesIn)].filter(isForeign),
  }
}

/** What a sheet asks for. */
const addressesIn = (sheet: string): string[] => [...sheet.matchAll(/url\("?([^")]+)/g)].map(([, address = '']) => address)

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
