import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { finish } from '../support/finished'
import { sql } from '../support/sql'

const LONG = 'n'.repeat(5000)

const SAVED = /^Saved\. /
const MADE = 'The link, shown once'

/** Each form of a buyer with a text in it: where it stands, its field, the button that sends it, and what the page then says. */
const FORMS = [
  { of: 'the name', at: 'name', field: /call this assessment/, button: 'Save', says: 'Amara Osei' },
  { of: 'the owners', at: 'owners', field: /^Quality/, button: 'Save the names', says: SAVED },
  { of: 'the dates of the pilot', at: 'pilot', field: /^Who decides/, button: 'Save the dates', says: SAVED },
  { of: 'a question to a colleague', at: 'tasks/wc-documentation', field: /^Your name/, button: 'Make the link', says: MADE },
  { of: 'a share link', at: 'share', field: /^Who shares it/, button: 'Make a read-only link', says: MADE },
  { of: 'a submission', at: 'submit', field: /^Your name/, button: 'Submit for review', says: 'Enter your e-mail address' },
]

const baseOf = async (page: Page, title: string): Promise<string> => (await finish(page, title)).split('/').slice(0, 3).join('/')

test('offline, what was typed into any form stays where it is, and is sent when the line is back', async ({ page, context }) => {
  const base = await baseOf(page, 'Tunnel')
  for (const { of, at, field, button, says } of FORMS) {
    await page.goto(`${base}/${at}`)
    await page.getByLabel(field).fill('Amara Osei')
    await context.setOffline(true)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: /not saved/i }), of).toBeVisible()
    await expect(page.getByLabel(field), of).toHaveValue('Amara Osei')
    await context.setOffline(false)
    await expect(page.locator('main').getByText(says).first(), of).toBeVisible()
  }
  await page.goto(`${base}/owners`)
  await expect(page.getByLabel(/^Quality/)).toHaveValue('Amara Osei')
})

test('after a mistake in any form the sentence about it has the focus, the title says so, and the text is still there', async ({
  page,
}) => {
  const base = await baseOf(page, 'Too long')
  for (const { of, at, field, button } of FORMS) {
    await page.goto(`${base}/${at}`)
    await page.getByLabel(field).fill(LONG)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.locator('.summary-error'), of).toBeFocused()
    await expect(page, of).toHaveTitle(/^Error: /)
    await expect(page.getByLabel(field), of).toHaveValue(LONG)
    await expect(page.getByLabel(field), of).toHaveAccessibleDescription(/Shorten the/)
  }
})

test('“Saved” does not stand beside a problem', async ({ page }) => {
  const base = await baseOf(page, 'Names and dates')
  for (const { of, at, field, button } of FORMS.filter(({ says }) => says === SAVED)) {
    await page.goto(`${base}/${at}`)
    await page.getByLabel(field).fill('Amara Osei')
    await page.getByRole('button', { name: button }).click()
    const saved = page.locator('main').getByText(SAVED)
    await expect(saved, of).toBeVisible()
    await page.getByLabel(field).fill(LONG)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' }), of).toBeVisible()
    await expect(saved, of).toHaveCount(0)
  }
})

test('a link that was just made has the focus, and nothing beside it says that it is ended', async ({ page }) => {
  const base = await baseOf(page, 'One ended, one made')
  await page.goto(`${base}/share`)
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  await expect(page.getByRole('heading', { name: 'The link, shown once' })).toBeFocused()
  await page.getByRole('link', { name: 'Done' }).click()
  await page.getByRole('button', { name: /^End it now/ }).click()
  await expect(page.getByText('The link is ended')).toBeVisible()
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  await expect(page.getByRole('heading', { name: 'The link, shown once' })).toBeVisible()
  await expect(page.getByText('The link is ended')).toHaveCount(0)
  await page.goto(`${base}/tasks/wc-documentation`)
  await page.getByLabel(/^Your name/).fill('Dana')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('heading', { name: 'The link, shown once' })).toBeFocused()
})

test('where the browser does not let a link be copied, its button says so', async ({ page }) => {
  const base = await baseOf(page, 'No clipboard')
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await page.goto(`${base}/share`)
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText(/select the link and copy it by hand/)).toBeVisible()
})

test('a copy for other work is asked what it shall be called, and says what it holds', async ({ page }) => {
  await page.goto(await baseOf(page, 'First of two'))
  await page.getByRole('button', { name: 'Copy for another kind of work' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What shall the copy be called?' })).toBeVisible()
  await expect(page).toHaveTitle(/^Name the copy/)
  await expect(page.getByText('It holds every answer and note.')).toBeVisible()
})

test('whose network has started too many assessments reads so at the form, keeps the name, and sends it again later', async ({
  browser,
}) => {
  const address = '192.0.2.77'
  const key = `start:${createHash('sha256').update(address).digest('base64url')}`
  const page = await (await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } })).newPage()
  await page.goto(await baseOf(page, 'The first here'))
  await sql('UPDATE rate_limit SET attempts = 1000 WHERE key = $1', [key])
  expect((await page.request.post('/api/v1/assess', { data: { answers: {} } })).status()).toBe(200)
  await page.getByRole('button', { name: 'Copy for another kind of work' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Too many assessments were started from your network' })).toBeVisible()
  await page.goto('/assessments/new')
  const name = page.getByLabel(/call this assessment/)
  await name.fill('One too many')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.locator('.summary-error')).toContainText('Too many assessments were started from your network')
  await expect(name).toHaveValue('One too many')
  await sql("UPDATE rate_limit SET window_start = now() - interval '61 minutes' WHERE key = $1", [key])
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/\/questions\//)
})

test('whoever opened too many wrong links reads so on a page, not in bare text', async ({ page }) => {
  const answer = await page.goto('/too-many')
  expect(answer?.status()).toBe(429)
  expect(answer?.headers()['retry-after']).toBe('600')
  await expect(page.getByRole('heading', { level: 1, name: 'Too many links that lead nowhere' })).toBeVisible()
  await expect(page.getByText('Try again in ten minutes.')).toBeVisible()
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const own = await ground()
  await page.goto('/help')
  expect(own).toBe(await ground())
})

test('names of 120 letters without a space make no page scroll sideways, on a phone or a screen', async ({ page }) => {
  const long = 'W'.repeat(120)
  const base = await baseOf(page, long)
  await page.goto(`${base}/owners`)
  for (const field of await page.locator('main form input[type=text]').all()) await field.fill(long)
  await page.getByRole('button', { name: 'Save the names' }).click()
  await expect(page.locator('main').getByText(SAVED)).toBeVisible()
  await page.goto(`${base}/tasks/wc-documentation`)
  await page.getByLabel(/^Your name/).fill(long)
  await page.getByLabel(/^Whom you ask/).fill(long.slice(0, 80))
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByText(MADE)).toBeVisible()
  await page.goto(`${base}/share`)
  await page.getByLabel(/^For whom/).fill(long.slice(0, 80))
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  await expect(page.getByText(MADE)).toBeVisible()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/assessments', '/resume', base, `${base}/owners`, `${base}/tasks`, `${base}/share`, `${base}/results/1`]) {
      await page.goto(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width}`).toBeLessThanOrEqual(width)
    }
  }
})

test('what if one were not sure stands apart from the other answers to try', async ({ page }) => {
  const result = await finish(page, 'Apart')
  await page.goto(`${result}/what-if?answer=wc-documentation`)
  await expect(page.locator('.choices > .or + label').getByRole('radio')).toHaveValue('not-sure')
})
