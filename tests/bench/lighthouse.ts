import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../stress/browser'

export const LIGHTHOUSE = 'lighthouse@12.8.2'
const FOLDER = path.resolve('node_modules/.cache', LIGHTHOUSE)

/** What Lighthouse found on a page, as a phone. Scores from 0 to 100; milliseconds. */
export type Found = { scores: Record<string, number>; lcp: number; cls: number; isIndexed: boolean }
/** `simulate` works out a slow network from a quick load, as Lighthouse does unless told otherwise; `devtools` slows it. */
export type Throttling = 'simulate' | 'devtools'
export type Ask = (address: string, options: { cookie?: string; throttling: Throttling; categories?: readonly string[] }) => Promise<Found>

type Audits = Record<string, { score: number | null; numericValue?: number }>
type Report = { lhr: { runtimeError?: { message: string }; audits: Audits; categories: Record<string, { score: number | null }> } }
type Run = (address: string, flags: Record<string, unknown>) => Promise<Report>

/** Lighthouse is no part of the project: it is fetched for this, pinned, into the cache of this folder. */
async function lighthouse(): Promise<Run> {
  const file = path.join(FOLDER, 'node_modules/lighthouse/core/index.js')
  if (!existsSync(file))
    spawnSync('npm', ['install', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', LIGHTHOUSE], { stdio: 'inherit' })
  return ((await import(pathToFileURL(file).href)) as { default: Run }).default
}

/** Lends a browser, steered through this port, in which pages are looked at one after another. */
export async function withLighthouse<T>(port: number, act: (ask: Ask) => Promise<T>): Promise<T> {
  const run = await lighthouse()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    return await act(async (address, { cookie, throttling, categories }) => {
      const headers = cookie ? { extraHeaders: { cookie } } : {}
      const flags = { port, logLevel: 'error', throttlingMethod: throttling, onlyCategories: categories, ...headers }
      return foundIn((await run(address, flags)).lhr)
    })
  } finally {
    await browser.close()
  }
}

/** @throws Error where the page could not be looked at */
function foundIn({ runtimeError, audits, categories }: Report['lhr']): Found {
  if (runtimeError) throw new Error(runtimeError.message)
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    isIndexed: audits['is-crawlable']?.score !== 0,
  }
}
