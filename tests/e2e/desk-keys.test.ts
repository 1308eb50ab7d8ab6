import type { ChildProcess } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { writeRows } from '@/prisma/rows'
import { joinBy, linkFromCommandLine } from '../support/desk'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(3)
const { data, url, remove } = ownData('keys')
const MOST_PRESSES = 12
let server: ChildProcess

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  server = await serve(port, { SHOREWISE_DATA_DIR: data })
  await writeRows(url, { count: 60 })
  await query(`UPDATE submission SET verdict = CASE WHEN nth <= 20 THEN 'ready' ELSE 'offshore-unsuitable' END,
    severity = CASE WHEN nth <= 20 THEN 0 ELSE 3 END, reviewer_id = NULL
    FROM (SELECT id AS own, row_number() OVER (ORDER BY id) AS nth FROM submission) numbered WHERE id = own`)
})
test.afterAll(async () => {
  await end(server)
  remove()
})

test('by keys alone: open the list, filter, select 20, assign and undo, in at most 12 presses', async ({ page }) => {
  const email = 'keys@desk.example'
  await joinBy(page, linkFromCommandLine(email, data), 'Keys')
  await page.goto('/desk/overview')
  await page.waitForLoadState('networkidle')
  const pressed: string[] = []
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      pressed.push(key)
    }
  }
  await press('g', 'a')
  await ready(page)
  await press('f', 'r', 'Enter')
  await ready(page, 'ready')
  await press('a')
  await expect(page.locator('#list tbody input:checked')).toHaveCount(20)
  await press('b', 'Enter')
  await page.waitForURL(/\/desk\/bulk/)
  await expect(page.getByLabel('Assign to')).toBeFocused()
  await press('Enter')
  await expect(page.getByText('20 assessments changed: Keys reviews them')).toBeVisible()
  expect(await assigned()).toBe(20)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await press('Enter')
  await expect(page.getByText('20 assessments taken back')).toBeVisible()
  expect(await assigned()).toBe(0)
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused()
  expect(pressed.length).toBeLessThanOrEqual(MOST_PRESSES)
})

test('a range is selected with Shift, by keys and by clicks', async ({ page }) => {
  await joinBy(page, linkFromCommandLine('range@desk.example', data), 'Range')
  await ready(page)
  const checked = page.locator('#list tbody input:checked')
  for (const key of ['j', 'x', 'j', 'j', 'j', 'Shift+X']) await page.keyboard.press(key)
  await expect(checked).toHaveCount(4)
  const boxes = page.locator('#list tbody input[type=checkbox]')
  await boxes.nth(9).click()
  await boxes.nth(14).click({ modifiers: ['Shift'] })
  await expect(checked).toHaveCount(10)
  await page.keyboard.press('a')
  await expect(checked).toHaveCount(25)
  await page.keyboard.press('a')
  await expect(checked).toHaveCount(0)
})

/** The list under this filter, with its scripts running. */
async function ready(page: Page, verdict = ''): Promise<void> {
  await page.waitForURL(({ pathname, searchParams }) => pathname === '/desk' && (searchParams.get('verdict') ?? '') === verdict)
  await expect(page.locator('#select-page')).toBeVisible()
}

const assigned = async (): Promise<number> =>
  Number((await query('SELECT count(*) FROM submission WHERE reviewer_id IS NOT NULL'))[0]?.count)

async function query(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
