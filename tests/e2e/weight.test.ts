import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { MANILA, THREE } from '../support/answering'
import { finish } from '../support/finished'
import { foundIn, scriptsOf, sheetsOf } from '../support/weight'

const bytesOf = async (page: Page, address: string): Promise<Buffer> => (await page.request.get(address)).body()

test('no script of a buyer’s page holds a chart, PDF, date or country library, zod, the decision or the database', async ({ page }) => {
  const result = await finish(page, 'Weights')
  const base = result.split('/').slice(0, 3).join('/')
  const own = [
    '',
    '/check',
    '/name',
    '/share',
    '/link',
    '/delete',
    '/owners',
    '/compare',
    '/questions/ctx-candidates',
    '/questions/io-owners',
  ]
  const scripts = new Set<string>()
  for (const address of ['/', '/guide', '/method', '/help', '/assessments', result, ...own.map((path) => base + path)])
    for (const script of scriptsOf((await bytesOf(page, address)).toString())) scripts.add(script)
  expect(scripts.size).toBeGreaterThan(3)
  for (const script of scripts) expect(foundIn((await bytesOf(page, script)).toString()), script).toEqual([])
})

test('the page of a question weighs at most 14 kB with its style sheets, those with the countries of the world too', async ({ page }) => {
  const result = await finish(page, 'Light')
  const base = result.split('/').slice(0, 3).join('/')
  for (const question of ['wc-acceptance', 'io-owners', 'ctx-benefits', 'ctx-buyer-location', 'ctx-candidates']) {
    expect(await weightOf(page, `${base}/questions/${question}`), question).toBeLessThanOrEqual(14_000)
  }
})

test('so does the page of candidates with three places filled in', async ({ page }) => {
  const result = await finish(page, 'Three places', { ...MANILA, 'ctx-candidates': THREE })
  const address = `${result.split('/').slice(0, 3).join('/')}/questions/ctx-candidates`
  expect(await weightOf(page, address)).toBeLessThanOrEqual(14_000)
  await page.goto(address)
  await expect(page.locator('fieldset.place')).toHaveCount(3)
})

/** A page, which holds its style sheets, in bytes of gzip. */
const weightOf = async (page: Page, address: string): Promise<number> => gzipSync(await bytesOf(page, address), { level: 9 }).length

/** Class names that a sheet speaks of. */
const namesIn = (css: string): string[] => [...css.replaceAll(/"[^"]*"/g, '').matchAll(/\.([a-z][a-z-]*)/g)].map(([, name = '']) => name)

test('a question, which leaves out the sheets of other pages, has one for each of its parts', async ({ page }) => {
  const result = await finish(page, 'Styled')
  const base = result.split('/').slice(0, 3).join('/')
  const namesAt = async (address: string) => new Set(sheetsOf((await bytesOf(page, address)).toString()).flatMap(namesIn))
  const everywhere = await namesAt(result)
  for (const question of ['wc-acceptance', 'ctx-candidates', 'io-owners', 'ctx-benefits']) {
    await page.goto(`${base}/questions/${question}`)
    const used = await page.evaluate(() => [...document.querySelectorAll('[class]')].flatMap((part) => [...part.classList]))
    const own = await namesAt(`${base}/questions/${question}`)
    expect(own.size).toBeLessThan(everywhere.size)
    expect([...new Set(used)].filter((name) => everywhere.has(name) && !own.has(name))).toEqual([])
  }
})
