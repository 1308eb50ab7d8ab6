import type { ChildProcess } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { writeRows } from '@/prisma/rows'
import { joinBy, linkFromCommandLine } from '../support/desk'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(9)
const { data, url, remove } = ownData('search')
let server: ChildProcess

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  server = await serve(port, { SHOREWISE_DATA_DIR: data })
  await writeRows(url, { count: 12_000 })
})
test.afterAll(async () => {
  await end(server)
  remove()
})

test('a search that filled no page among the newest says how far it looked, and looks further when asked', async ({ page }) => {
  await joinBy(page, linkFromCommandLine('asha@desk.example', data), 'Asha')
  await page.getByLabel('Find').fill('halden pay 1')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('status')).toHaveText(/^At least \d+ of 1,000\+ match$/)
  await expect(page.getByText(/^Looked as far as .+\. There may be more before that\.$/)).toBeVisible()
  const shown = await page.locator('#list tbody tr').count()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(25)
  await expect(page.getByRole('link', { name: 'Next', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'Keep looking' }).click()
  await expect(page.locator('#list tbody tr').first()).toContainText(/halden pay 1/i)
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page.locator('#list tbody tr')).toHaveCount(shown)
})

test('nothing found so far, nothing at all and the end of the list are three things', async ({ page }) => {
  await joinBy(page, linkFromCommandLine('mo@desk.example', data), 'Mo')
  // No letters in a row, so that no index finds all at once.
  await page.goto('/desk?find=!-!')
  await expect(page.getByRole('heading', { name: 'Nothing found yet' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('None found yet of 1,000+')
  await page.getByRole('link', { name: 'Keep looking' }).click()
  await page.getByRole('link', { name: 'Keep looking' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing further' })).toBeVisible()
  await page.goto('/desk?find=nobody+is+called+this')
  await expect(page.getByRole('heading', { name: 'Nothing matches all of these filters' })).toBeVisible()
})
