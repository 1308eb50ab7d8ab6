import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { saveAndContinue } from '../support/answering'
import { finish } from '../support/finished'

/** Finishes once, makes the law forbid it and the work less documented, and finishes again. @returns the address of the assessment */
async function finishTwice(page: Page): Promise<string> {
  const base = (await finish(page, 'Two versions')).split('/').slice(0, 3).join('/')
  for (const [question, option] of [
    ['rl-legal-position', 'domestic-only'],
    ['wc-documentation', 'fragments'],
  ]) {
    await page.goto(`${base}/questions/${question}?from=check`)
    await page.locator(`input[value=${option}]`).check()
    await saveAndContinue(page)
  }
  await page.goto(`${base}/check`)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/2$/)
  return base
}

test('after finishing again, one line says what moved, and leads to both side by side', async ({ page, browser }) => {
  const base = await finishTwice(page)
  await expect(page.getByText(/^Since version 1: the verdict went from ready with conditions to offshore unsuitable/)).toBeVisible()
  await page.getByRole('link', { name: 'Compare the two' }).click()
  await expect(page).toHaveURL(`${base}/compare?from=1&to=2`)
  const verdict = page.getByRole('table', { name: 'What your answers did' }).getByRole('row', { name: /^Verdict/ })
  await expect(verdict).toContainText('Ready with conditions')
  await expect(verdict).toContainText(/by itself/)
  await expect(page.getByText('so the rules moved nothing')).toBeVisible()

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  const stranger = await (await browser.newContext()).newPage()
  expect((await stranger.goto(`${base}/compare?from=1&to=2`))?.status()).toBe(404)
})

test('without scripts the differences alone can be shown, and a version that is not there is named', async ({ page, browser }) => {
  const base = await finishTwice(page)
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })).newPage()
  await plain.goto(`${base}/compare`)
  const table = plain.getByRole('table', { name: 'Versions 1 and 2 compared' })
  await expect(table.locator('tr.same').first()).toBeVisible()
  await plain.getByRole('link', { name: 'Only differences' }).click()
  await expect(table.locator('tr.same')).toHaveCount(0)
  await expect(table.locator('tr.differ').first()).toContainText('Verdict')
  await plain.goto(`${base}/compare?from=1&to=9`)
  await expect(plain.getByText('There is no version 9; the newest two are shown.')).toBeVisible()
})

test('with one version there is nothing to compare, and the page says how to get a second', async ({ page }) => {
  const base = (await finish(page, 'Once')).split('/').slice(0, 3).join('/')
  await page.goto(`${base}/compare`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet')
})

test('somebody who changed only a city reads which, and that the result did not move because of it', async ({ page }) => {
  const base = (await finish(page, 'Moved desk')).split('/').slice(0, 3).join('/')
  await page.goto(`${base}/questions/ctx-buyer-location?from=check`)
  await page
    .getByLabel(/^Their own city/)
    .first()
    .fill('Boston')
  await saveAndContinue(page)
  await page.goto(`${base}/check`)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/2$/)
  await expect(page.locator('.since')).toContainText(
    /changed from “New York, United States” to “Boston, United States”. The result did not move because of it/,
  )
  await page.getByRole('link', { name: 'Compare the two' }).click()
  await expect(page.locator('#moved')).toContainText('“New York, United States” to “Boston, United States”')
})
