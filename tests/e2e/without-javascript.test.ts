import { expect, test } from '@playwright/test'
import { start, toResult } from '../support/answering'
import { joinAs, signInAs, signOut } from '../support/desk'
import { finish } from '../support/finished'

test.describe('without JavaScript', () => {
  test('somebody answers everything, reads the result, shares it, ends the link and deletes it all', async ({ page, browser }) => {
    const result = await toResult(page, 'Support at night')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/condition|point|closed/i)
    await expect(page.getByText('C-LEGAL').first()).toBeAttached()
    await expect(page.getByText('C-OWNER-escalation').first()).toBeAttached()

    const base = result.split('/').slice(0, 3).join('/')
    await page.goto(`${base}/share`)
    await page.getByLabel(/Who shares it/).fill('Dana Whitlock')
    await page.getByRole('button', { name: 'Make a read-only link' }).click()
    const url = (await page.locator('.made code').textContent()) ?? ''
    expect(url).toMatch(/\/s\/[\w-]{43}$/)

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const shared = await reader.goto(new URL(url).pathname)
    expect(shared?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex'),
      'cache-control': expect.stringContaining('no-store'),
    })
    await expect(reader.getByText('Dana Whitlock')).toBeVisible()
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()

    await page.goto(`${base}/share`)
    await page.getByRole('button', { name: /End it now/ }).click()
    expect((await reader.goto(new URL(url).pathname))?.status()).toBe(404)

    await page.goto(`${base}/delete`)
    await page.getByRole('button', { name: /Delete/ }).click()
    expect((await page.goto(base))?.status()).toBe(404)
  })

  test('a question sent without a choice comes back with one sentence, and keeps the note', async ({ page }) => {
    const base = await start(page, 'Payroll')
    await page.goto(`${base}/questions/wc-acceptance`)
    await page.getByLabel(/Note/).fill('Team leads sample twenty a week')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByLabel(/Note/)).toHaveValue('Team leads sample twenty a week')
    await expect(page.locator('input:checked')).toHaveCount(0)
  })

  test('a place whose day ends when it starts is refused at the field, and what was typed stays', async ({ page }) => {
    const base = await start(page, 'Payroll')
    await page.goto(`${base}/questions/ctx-buyer-location`)
    await page.locator('select[name="p0.country"]').selectOption('Germany')
    await page.getByRole('button', { name: 'Choose country' }).click()
    await page.locator('select[name="p0.timeZone"]').selectOption('Europe/Berlin')
    await page.locator('input[name="p0.start"]').fill('09:00')
    await page.locator('input[name="p0.end"]').fill('09:00')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page.getByText('Enter a start and an end that differ').first()).toBeVisible()
    await expect(page.locator('select[name="p0.country"]')).toHaveValue('Germany')
    await expect(page.locator('input[name="p0.end"]')).toHaveValue('09:00')
  })

  test('somebody else’s assessment reads as an address with nothing at it', async ({ page, browser }) => {
    const base = await start(page, 'Mine')
    const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    for (const path of ['', '/check', '/questions/wc-acceptance', '/results/1', '/share']) {
      expect((await stranger.goto(base + path))?.status(), path).toBe(404)
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
    }
  })

  test('finishing early leads to what is missing', async ({ page }) => {
    const base = await start(page, 'Early')
    await page.goto(`${base}/check`)
    await page.getByRole('button', { name: 'See my result' }).click()
    await expect(page).not.toHaveURL(/results/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('somebody tries another answer on a finished result, and nothing is saved', async ({ page }) => {
    const result = await finish(page, 'Trying')
    await page.getByRole('link', { name: 'Try another answer, without saving it' }).click()
    await page.getByLabel('The answer to try').selectOption('io-owners.escalation')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'See what would move' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByText('Choose an answer to try').first()).toBeVisible()
    await page.locator('input[name=to][value=named-empowered]').check()
    await page.getByRole('button', { name: 'See what would move' }).click()
    await expect(page.locator('input[name=to][value=named-empowered]')).toBeChecked()
    await expect(page.getByText('Not saved. Your answers and this result stay as they are.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No longer in the way' })).toBeVisible()
    await page.goto(result)
    await expect(page.getByText('C-OWNER-escalation').first()).toBeAttached()
  })

  test('a colleague answers one question, and is told at the field what is missing', async ({ page, browser }) => {
    const base = await start(page, 'Ask without scripts')
    await page.goto(`${base}/questions/wc-acceptance`)
    await page.locator('input[value=not-sure]').check()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.goto(`${base}/tasks/wc-acceptance`)
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect(page.getByText('Enter your name, so that your colleague knows who asks').first()).toBeVisible()
    await page.getByLabel('Your name').fill('Dana Whitlock')
    await page.getByRole('button', { name: 'Make the link' }).click()
    const path = new URL((await page.locator('.made code').textContent()) ?? '').pathname
    const colleague = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await colleague.goto(path)
    await colleague.getByLabel('Your name').fill('Priya Raman')
    await colleague.getByRole('button', { name: 'Send my answer' }).click()
    await expect(colleague.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await expect(colleague.getByLabel('Your name')).toHaveValue('Priya Raman')
    await colleague.locator('input[value=written-mostly]').check()
    await colleague.getByRole('button', { name: 'Send my answer' }).click()
    await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Your answer is sent')
    expect((await colleague.goto(path))?.status()).toBe(404)
    await page.goto(`${base}/tasks`)
    await expect(page.locator('#sent')).toContainText('Answered by Priya Raman')
  })

  test('the owners get names', async ({ page }) => {
    const base = await start(page, 'Owners without scripts')
    await page.goto(`${base}/owners`)
    await page.getByLabel(/^Security/).fill('n'.repeat(121))
    await page.getByRole('button', { name: 'Save the names' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByLabel(/^Security/).fill('Amara Osei')
    await page.getByRole('button', { name: 'Save the names' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await page.goto(`${base}/owners`)
    await expect(page.getByLabel(/^Security/)).toHaveValue('Amara Osei')
  })
})

test('a consultant joins, signs out and signs in', async ({ page }) => {
  const email = await joinAs(page, 'Plain')
  await signOut(page)
  await signInAs(page, email, 'not the password')
  await expect(page.locator('#in-email-error')).toContainText('do not belong together')
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await signInAs(page, email)
  await page.goto('/desk/account')
  await expect(page.getByRole('heading', { name: 'Plain' })).toBeVisible()
})
