import { expect, test } from '@playwright/test'
import { joinAs, submit } from '../support/desk'
import { finish } from '../support/finished'

test('without scripts a consultant filters, opens, comments, saves and assigns', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const title = `Plain ${Date.now()}`
  const buyer = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await submit(buyer, await finish(buyer, title))
  await joinAs(page, 'Asha')
  await page.goto('/desk')
  await page.getByLabel('Find').fill(title)
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await page.getByRole('checkbox', { name: `Select ${title}` }).check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Assign' }).click()
  await expect(page.getByText('One assessment changed: Asha reviews them')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await page.locator('#list tbody th a').first().click()
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.locator('.summary-error')).toContainText('Write a comment')
  await page.getByLabel('Comment', { exact: true }).fill('The owners are named.')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.locator('.comments')).toContainText('The owners are named.')
  await page.getByLabel('Status').selectOption('in-review')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByLabel('Status')).toHaveValue('in-review')
})
