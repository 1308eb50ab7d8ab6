import type { ChildProcess } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { start } from '../support/answering'
import { type Line, lineTo } from '../support/line'
import { end, portBeside, serve, statusOf } from '../support/serving'

const address = `http://localhost:${portBeside(2)}`
const NOTE = 'Leads sample twenty a week\nand keep the sheet “as is” <here>'
let line: Line
let server: ChildProcess

test.use({ baseURL: address })
test.beforeAll(async () => {
  line = await lineTo(process.env.E2E_DATA_DIR ?? '')
  server = await serve(portBeside(2), { DATABASE_URL: line.url })
})
test.afterAll(async () => {
  await end(server)
  await line.close()
})
test.afterEach(() => line.mend())

test('without JavaScript, a form sent while the database is away says that it was not saved, keeps all of it and can be sent again', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage()
  const base = await start(page, 'Night shift')
  await page.goto(`${base}/questions/wc-stability`)
  await page.locator('input[value=rarely]').check()
  await page.getByLabel(/Note/).fill(NOTE)
  line.cut()
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  expect((await sent).status()).toBe(503)
  expect((await sent).headers()).toMatchObject({ 'retry-after': '5', 'cache-control': expect.stringContaining('no-store') })
  await expect(page.getByRole('heading', { name: 'This was not saved' })).toBeVisible()
  await expect(page.getByText('Leads sample twenty a week')).toBeVisible()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByRole('heading', { name: 'This was not saved' })).toBeVisible()
  line.mend()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page).toHaveURL(/questions\/wc-separability$/)
  await page.goto(`${base}/questions/wc-stability`)
  await expect(page.locator('input[value=rarely]')).toBeChecked()
  await expect(page.getByLabel(/Note/)).toHaveValue(NOTE)
})

test('without JavaScript, a form on which the database fails midway is kept whole as well, and so is its address', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage()
  const base = await start(page, 'Midway')
  await page.goto(`${base}/questions/wc-stability?from=check`)
  await page.locator('input[value=rarely]').check()
  await page.getByLabel(/Note/).fill(NOTE)
  line.cutAt('INSERT INTO answer')
  const kept = page.waitForResponse((response) => response.status() === 503)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  expect((await kept).headers()).toMatchObject({ 'retry-after': '5' })
  await expect(page.getByText('Leads sample twenty a week')).toBeVisible()
  line.mend()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page).toHaveURL(/check$/)
  await page.goto(`${base}/questions/wc-stability`)
  await expect(page.getByLabel(/Note/)).toHaveValue(NOTE)
})

test('a page on which the database fails midway says so, and tells nothing else', async ({ page }) => {
  const base = await start(page, 'Midway')
  line.cutAt('owner_name')
  const answer = await page.goto(base)
  expect(answer?.status()).toBe(503)
  expect(answer?.headers()['retry-after']).toBe('5')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shorewise cannot reach its records')
  line.mend()
  expect((await page.goto(base))?.status()).toBe(200)
})

/** Longer than an answer of the database counts for the next page, as people take to type. */
const PAUSE = 1500

test('a database that went silent while somebody typed loses nothing of the form, and pages say so within six seconds', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage()
  const base = await start(page, 'Silent')
  await page.goto(`${base}/questions/wc-stability`)
  await page.locator('input[value=rarely]').check()
  await page.getByLabel(/Note/).fill(NOTE)
  await page.waitForTimeout(PAUSE)
  line.freeze()
  const began = Date.now()
  const kept = page.waitForResponse((response) => response.status() === 503)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  expect((await kept).headers()).toMatchObject({ 'retry-after': '5' })
  await expect(page.getByText('Leads sample twenty a week')).toBeVisible()
  expect(Date.now() - began).toBeLessThan(6000)
  for (const path of [base, '/assessments']) {
    const asked = Date.now()
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(503)
    expect(Date.now() - asked, path).toBeLessThan(6000)
  }
  line.mend()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page).toHaveURL(/questions\/wc-separability$/)
  await page.goto(`${base}/questions/wc-stability`)
  await expect(page.getByLabel(/Note/)).toHaveValue(NOTE)
})

for (const trouble of ['cut', 'freeze'] as const)
  test(`with JavaScript, whoever asks for a result on a line that was ${trouble} meanwhile is told with 503`, async ({ page }) => {
    const base = await start(page, 'Looked at')
    await page.goto(`${base}/check`)
    await page.waitForTimeout(PAUSE)
    line[trouble]()
    const sent = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'See my result' }).click()
    expect((await sent).status()).toBe(503)
    line.mend()
    await page.goto(`${base}/check`)
    await page.getByRole('button', { name: 'See my result' }).click()
    await expect(page).toHaveURL(/missing=core$/)
  })

test('with JavaScript, a form keeps what was typed and tries until the database is back', async ({ page }) => {
  await page.goto('/assessments/new')
  await page.getByLabel(/call this assessment/).fill('Kept')
  line.cut()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: /not saved/i })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByLabel(/call this assessment/)).toHaveValue('Kept')
  line.mend()
  await expect(page).toHaveURL(/questions/, { timeout: 30_000 })
})

test('pages say within six seconds that the database is away, and are back without a restart', async () => {
  line.cut()
  const began = Date.now()
  for (const path of ['/', '/assessments', '/api/health']) expect(await statusOf(address + path), path).toBe(503)
  expect(Date.now() - began).toBeLessThan(18_000)
  expect(await statusOf(`${address}/guide`)).toBe(200)
  line.mend()
  await expect.poll(() => statusOf(address), { timeout: 5000 }).toBe(200)
})
