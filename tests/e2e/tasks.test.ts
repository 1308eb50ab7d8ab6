import { expect, type Page, test } from '@playwright/test'
import { MANILA, saveAndContinue, start } from '../support/answering'
import { finish } from '../support/finished'

test.describe.configure({ timeout: 240_000 })

const UNSURE = { ...MANILA, 'wc-acceptance': 'not-sure' } as const

/** Sends the question and returns the path of its link. */
async function ask(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/tasks`)
  await page.getByRole('link', { name: /Ask a colleague about How a finished piece is judged/ }).click()
  await page.getByLabel('Your name').fill('Dana Whitlock')
  await page.getByLabel(/Whom you ask/).fill('Priya, quality')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('heading', { name: 'The link, shown once' })).toBeVisible()
  return new URL((await page.locator('.made code').textContent()) ?? '').pathname
}

test('what is not sure becomes a task, is asked of a colleague, and comes back as the next version', async ({ page, browser }) => {
  const result = await finish(page, 'Find out', UNSURE)
  const base = result.split('/').slice(0, 3).join('/')
  const path = await ask(page, base)
  expect(path).toMatch(/^\/t\/[\w-]{43}$/)

  const colleague = await (await browser.newContext()).newPage()
  const opened = await colleague.goto(path)
  expect(opened?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
    'cache-control': expect.stringContaining('no-store'),
  })
  await expect(colleague.getByText('Dana Whitlock asks you one question')).toBeVisible()
  await expect(colleague.locator('input:checked')).toHaveCount(0)
  for (const hidden of ['/assessments/', 'Priya, quality']) expect(await colleague.content()).not.toContain(hidden)
  await colleague.locator('input[value=written-mostly]').check()
  await colleague.getByRole('button', { name: 'Send my answer' }).click()
  await expect(colleague).toHaveTitle(/^Error: /)
  await expect(colleague.getByText('Enter your name, so that they know whose answer it is').first()).toBeVisible()
  await expect(colleague.locator('input[value=written-mostly]')).toBeChecked()
  await colleague.getByLabel('Your name').fill('Priya Raman')
  await colleague.getByRole('button', { name: 'Send my answer' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Your answer is sent')
  expect((await colleague.goto(path))?.status()).toBe(404)

  await page.goto(`${base}/tasks`)
  await expect(page.locator('#done')).toContainText('Answered by Priya Raman')
  await expect(page.locator('#sent')).toContainText('Answered by Priya Raman')
  await page.getByRole('button', { name: 'See what it comes to now' }).click()
  await page.waitForURL(/\/results\/2$/)
  await expect(page.locator('#answer-wc-acceptance')).toContainText('Answered by Priya Raman')
  await page.goto(`${base}/check`)
  await expect(page.getByText('Answered by Priya Raman')).toBeVisible()
})

test('ticking a task off leads to its question, and back to the list', async ({ page }) => {
  const base = await start(page, 'Tick off')
  await page.goto(`${base}/questions/wc-acceptance`)
  await page.locator('input[value=not-sure]').check()
  await saveAndContinue(page)
  await page.goto(`${base}/tasks`)
  await page.getByRole('link', { name: /Found out: answer it/ }).click()
  await page.locator('input[value=written-mostly]').check()
  await saveAndContinue(page)
  await expect(page).toHaveURL(/\/tasks$/)
  await expect(page.locator('#open')).toHaveCount(0)
})

test('a colleague who comes late sees both answers and decides', async ({ page, browser }) => {
  const base = await start(page, 'Meanwhile')
  await page.goto(`${base}/questions/wc-acceptance`)
  await page.locator('input[value=not-sure]').check()
  await saveAndContinue(page)
  const path = await ask(page, base)
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(path)
  await page.goto(`${base}/questions/wc-acceptance`)
  await page.locator('input[value=by-feel]').check()
  await saveAndContinue(page)
  await colleague.locator('input[value=written-mostly]').check()
  await colleague.getByLabel('Your name').fill('Priya Raman')
  await colleague.getByRole('button', { name: 'Send my answer' }).click()
  await expect(colleague.getByRole('heading', { name: 'This was answered meanwhile' })).toBeVisible()
  await expect(colleague.locator('input[value=written-mostly]')).toBeChecked()
  await expect(colleague.getByLabel('Your name')).toHaveValue('Priya Raman')
  await page.goto(`${base}/questions/wc-acceptance`)
  await expect(page.locator('input[value=by-feel]')).toBeChecked()
  await colleague.getByRole('button', { name: 'Send my answer' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Your answer is sent')
})

test('the owners get names, and the next version prints them', async ({ page }) => {
  const result = await finish(page, 'Owners')
  await page.goto(result)
  await page.getByRole('link', { name: 'Name the owners' }).click()
  await page.getByLabel(/^Security/).fill('Amara Osei')
  await page.getByRole('button', { name: 'Save the names' }).click()
  await page.getByRole('button', { name: 'Make a version with these names' }).click()
  await page.waitForURL(/\/results\/2$/)
  await expect(page.locator('#owners')).toContainText('Amara Osei')
  await page.goto(result.replace(/results.*/, 'compare'))
  await expect(page.locator('#moved')).toContainText('No answer changed.')
  await expect(page.locator('#moved')).not.toContainText('tried by itself')
  await page.goto(result)
  await expect(page.locator('#owners')).not.toContainText('Amara Osei')
})

test('a name beside an answer that says nobody is told apart, on the page of the names and in the result', async ({ page }) => {
  const result = await finish(page, 'Named after all')
  await page.goto(result.replace(/results.*/, 'owners'))
  await page.getByLabel(/^Escalation/).fill('Ravi Menon')
  await page.getByRole('button', { name: 'Save the names' }).click()
  await expect(page.getByText('Named below, while the answer says otherwise: escalation.')).toBeVisible()
  await page.getByRole('button', { name: 'Make a version with these names' }).click()
  await page.waitForURL(/\/results\/2$/)
  await expect(page.locator('#owners')).toContainText('Named, while the answer says: nobody')
})

test('a link leaves out what its sharer ticked, in the page and in all that is sent with it', async ({ page, browser }) => {
  const result = await finish(page, 'With care')
  const base = result.split('/').slice(0, 3).join('/')
  await page.goto(`${base}/questions/wc-acceptance?from=check`)
  await page.getByLabel(/Note/).fill('The night crew says so')
  await saveAndContinue(page)
  await page.goto(`${base}/owners`)
  await page.getByLabel(/^Security/).fill('Amara Osei')
  await page.getByRole('button', { name: 'Save the names' }).click()
  await page.getByRole('button', { name: 'Make a version with these names' }).click()
  await page.waitForURL(/\/results\/2$/)
  await page.goto(`${base}/share`)
  for (const part of [/^Names of people/, /^Answers/]) await page.getByRole('checkbox', { name: part }).check()
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  const path = new URL((await page.locator('.made code').textContent()) ?? '').pathname
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(path)
  await expect(reader.getByText('Left out by them: notes, names of people, answers.')).toBeVisible()
  await expect(reader.getByText('C-LEGAL').first()).toBeAttached()
  const sent = await reader.content()
  for (const hidden of ['The night crew says so', 'Amara Osei']) expect(sent).not.toContain(hidden)
  await expect(reader.locator('#answer-wc-acceptance')).toHaveText(/Left out/)
  await page.goto(`${base}/share`)
  await expect(page.locator('#links')).toContainText('Notes, names of people, answers')
})

test('somebody who has looked at the proof says the same again, and the list takes it for found out', async ({ page }) => {
  const base = (await finish(page, 'Proved')).split('/').slice(0, 3).join('/')
  await page.goto(`${base}/tasks`)
  const cost = page.locator('#open li').filter({ hasText: 'Cost comparison' })
  await expect(cost).toContainText('So far you answered: rates plus some of management, handover, travel.')
  await cost.getByRole('link', { name: /^Checked: confirm or change it/ }).click()
  await expect(page.locator('input[value=rates-plus-some]')).toBeChecked()
  await saveAndContinue(page)
  await expect(page).toHaveURL(/\/tasks$/)
  await expect(page.locator('#done')).toContainText('Cost comparison')
  await expect(cost).toHaveCount(0)
})
