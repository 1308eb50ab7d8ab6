import { expect, test } from '@playwright/test'
import { MANILA, saveAndContinue, start, THREE } from '../support/answering'
import { finish } from '../support/finished'
import { answerByKeys, enter, tabTo } from '../support/keys'

test('somebody answers with the keyboard alone', async ({ page }) => {
  const base = await start(page, 'Keyboard')
  await page.goto(`${base}/questions/wc-acceptance`)
  const address = page.url()
  await page.locator('input[name=answer]').first().focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown')
  expect(page.url(), 'choosing does not move on').toBe(address)
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('button', { name: 'Save and continue' }).evaluate((button) => button === document.activeElement)) break
  }
  await expect(page.getByRole('button', { name: 'Save and continue' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== address)
  await page.goto(address)
  await expect(page.locator('input[value=written-measured]')).toBeChecked()
})

test('a whole assessment by keyboard alone ends in a result', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Start an assessment' }).first())
  await enter(page)
  await tabTo(page, page.getByLabel(/call this assessment/))
  await page.keyboard.type('All keys')
  await enter(page)
  const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  await page.goto(`${base}/questions/ctx-work-category`)
  while (!page.url().endsWith('/check')) await answerByKeys(page, MANILA)
  await tabTo(page, page.getByRole('button', { name: 'See my result' }))
  await enter(page)
  await expect(page).toHaveURL(/\/results\/1$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('five points')
})

test('by arrows through the countries, cities are asked for only where somebody stops', async ({ page }) => {
  const base = await start(page, 'Arrows')
  await page.goto(`${base}/questions/ctx-buyer-location`)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/cities/')) asked.push(decodeURIComponent(request.url().split('/').at(-1) ?? ''))
  })
  const country = page.locator('select[name="p0.country"]')
  await country.focus()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowDown')
  await page.clock.resume()
  await expect(page.locator('select[name="p0.timeZone"] option').nth(1)).toBeAttached()
  expect(asked).toEqual([await country.inputValue()])
})

test('the first screen of a result holds verdict, certainty and the next step', async ({ page }) => {
  const result = await finish(page, 'Level-1 support')
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto(result)
  const next = await page.locator('.next').boundingBox()
  expect(next?.y).toBeLessThan(568)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a place whose clock is named after another city is called by its own', async ({ page }) => {
  const result = await finish(page, 'Bengaluru', { ...MANILA, 'ctx-candidates': THREE.filter(({ city }) => city === 'Bengaluru') })
  await page.goto(result)
  await expect(page.locator('main')).toContainText('Bengaluru')
  await expect(page.locator('main')).not.toContainText('Kolkata')
  await page.goto(`${result.split('/').slice(0, 3).join('/')}/questions/ctx-candidates`)
  const city = page.getByLabel('Their own city')
  await expect(city).toHaveValue('Bengaluru')
  await city.fill('x'.repeat(61))
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(city).toHaveAccessibleDescription('Error: Shorten the city to 60 characters; it has 61')
  await expect(city).toHaveValue('x'.repeat(61))
})

test('whoever adds a place by keyboard is led into it, and stays among the places when one is taken out', async ({ page }) => {
  const base = await start(page, 'Two places')
  await page.goto(`${base}/questions/ctx-buyer-location`)
  await page.getByRole('button', { name: 'Add another place' }).press('Enter')
  await expect(page.locator('#p1-country')).toBeFocused()
  await page.getByRole('button', { name: 'Remove place 2' }).press('Enter')
  await expect(page.locator('#p0-country')).toBeFocused()
})

test('changing an answer makes a second version and keeps the first', async ({ page }) => {
  const result = await finish(page, 'Twice')
  const base = result.split('/').slice(0, 3).join('/')
  await page.goto(`${base}/questions/rl-legal-position?from=check`)
  await page.locator('input[value=domestic-only]').check()
  await saveAndContinue(page)
  await expect(page).toHaveURL(/\/check$/)
  await page.getByRole('button', { name: 'See my result' }).dblclick()
  await page.waitForURL(/\/results\/2$/)
  await expect(page.getByText('LV-LAW').first()).toBeAttached()
  await page.goto(result)
  await expect(page.getByText('LV-LAW')).toHaveCount(0)
})

test('two tabs on one question: the later one sees both values and chooses', async ({ page, context }) => {
  const base = await start(page, 'Two tabs')
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(`${base}/questions/wc-stability`)
  await page.locator('input[value=daily]').check()
  await saveAndContinue(page)
  await other.locator('input[value=rarely]').check()
  await other.getByRole('button', { name: 'Save and continue' }).click()
  await expect(other.getByText(/Most days|most days/).first()).toBeVisible()
  await expect(other.locator('input[value=rarely]')).toBeChecked()
  await page.goto(`${base}/questions/wc-stability`)
  await expect(page.locator('input[value=daily]')).toBeChecked()
})

test('offline, what was chosen stays, says so, and is saved when the line is back', async ({ page, context }) => {
  const base = await start(page, 'Train')
  await page.goto(`${base}/questions/wc-stability`)
  await page.locator('input[value=rarely]').check()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: /not saved/i })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('input[value=rarely]')).toBeChecked()
  await context.setOffline(false)
  await page.waitForURL((url) => !url.pathname.endsWith('wc-stability'), { timeout: 30_000 })
  await page.goto(`${base}/questions/wc-stability`)
  await expect(page.locator('input[value=rarely]')).toBeChecked()
})

test('somebody else sees nothing of it', async ({ page, browser }) => {
  const result = await finish(page, 'Private')
  const base = result.split('/').slice(0, 3).join('/')
  const stranger = await (await browser.newContext()).newPage()
  for (const path of ['', '/check', '/share', '/link', '/name', '/delete', '/questions/wc-stability', '/results/1']) {
    expect((await stranger.goto(base + path))?.status(), path).toBe(404)
  }
})

test('a private link brings it to another device, and leaves the address bar', async ({ page, browser }) => {
  const base = await start(page, 'Two devices')
  await page.goto(`${base}/link`)
  await page.getByRole('button', { name: /link/i }).first().click()
  const path = new URL((await page.locator('code').first().textContent()) ?? '').pathname
  expect(path).toMatch(/^\/r\/[\w-]{43}$/)
  const laptop = await (await browser.newContext()).newPage()
  await laptop.goto(path)
  expect(laptop.url()).toContain(base)
  expect(laptop.url()).not.toContain('/r/')
})
