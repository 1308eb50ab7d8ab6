import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { start } from '../support/answering'
import { finish } from '../support/finished'
import { foundIn, scriptsOf, stylesOf } from '../support/weight'

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

// Questions about places carry the list of countries in their HTML and weigh more: the table of `npm run bench` shows them.
test('the page of a question with options weighs at most 14 kB with its style sheets', async ({ page }) => {
  const base = await start(page, 'Light')
  for (const question of ['wc-acceptance', 'io-owners', 'ctx-benefits']) {
    const html = await bytesOf(page, `${base}/questions/${question}`)
    const styles = await Promise.all(stylesOf(html.toString()).map((address) => bytesOf(page, address)))
    const weight = [html, ...styles].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0)
    expect(weight, question).toBeLessThanOrEqual(14 * 1024)
  }
})
