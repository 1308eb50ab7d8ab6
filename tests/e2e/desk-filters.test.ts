import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { MANILA } from '../support/answering'
import { joinAs, submit } from '../support/desk'
import { finish } from '../support/finished'

test('a filter that does not exist is said at its field, where the summary leads and what was typed stays', async ({ page }) => {
  await joinAs(page, 'Ada')
  await page.goto('/desk?verdict=superb&find=ab&since=2026-02-31&to=ZZ')
  for (const [label, message] of [
    ['Verdict', 'There is no verdict “superb”, so the list is not filtered by it'],
    ['Destination', 'There is no destination “ZZ”, so the list is not filtered by it'],
    ['Find', 'Enter at least 3 letters to find something'],
    ['Submitted since', 'There is no date “2026-02-31”, so the list is not filtered by it'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true })
    await expect(field).toHaveAccessibleDescription(`Error: ${message}`)
    await page.getByRole('alert').getByRole('link', { name: message }).click()
    await expect(field).toBeFocused()
  }
  await expect(page.getByLabel('Find', { exact: true })).toHaveValue('ab')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('on a phone rows are short and can be selected, three are compared one below another, and no button is broken', async ({ page }) => {
  const buyer = await (await page.context().browser()?.newContext())?.newPage()
  if (!buyer) throw new Error('There is no browser')
  for (const title of ['Row', 'Second row', 'Third row']) await submit(buyer, await finish(buyer, title, MANILA))
  await joinAs(page, 'Ada')
  await page.setViewportSize({ width: 390, height: 800 })
  // Theirs alone: another test may take its own back meanwhile.
  await page.goto('/desk?find=row')
  const row = page.locator('#list tbody tr').first()
  const certainty = await row.locator('[data-h=Certainty]').boundingBox()
  expect((await row.locator('[data-h="Points in the way"]').boundingBox())?.y).toBe(certainty?.y)
  expect((await row.boundingBox())?.height).toBeLessThan(200)
  await row.locator('[data-h=Work]').evaluate((cell) => cell.append('Viewers’ comments moderated'))
  expect((await row.locator('th').boundingBox())?.width).toBeGreaterThan(250)
  for (const at of [0, 1, 2]) await page.locator('#list tbody').getByRole('checkbox').nth(at).check()
  await page.getByLabel('With those selected').selectOption('Compare')
  await page.getByRole('button', { name: 'Go on' }).click()
  const cells = page.getByRole('row', { name: /^Verdict/ }).getByRole('cell')
  const [first, third] = [await cells.nth(0).boundingBox(), await cells.nth(2).boundingBox()]
  expect([third?.x, third?.width]).toEqual([first?.x, first?.width])
  await joinAs(await page.context().newPage(), 'Eve')
  await page.goto('/desk/people')
  const buttons = page.locator('#here').getByRole('button', { name: 'Sign out everywhere' })
  expect(await buttons.count()).toBeGreaterThan(0)
  expect((await buttons.first().boundingBox())?.height).toBeLessThan(60)
})

test('an address that somebody made up shows its page, and exports no longer list than was asked for', async ({ page }) => {
  await joinAs(page, 'Ada')
  for (const done of ['toString', '__proto__', 'constructor&done=x']) {
    expect((await page.goto(`/desk/people?done=${done}`))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  }
  await page.goto('/desk/export?verdict=superb&status=submitted&format=xlsx')
  await expect(page).toHaveURL(/\/desk\?verdict=superb&status=submitted/)
  await expect(page.getByRole('alert').getByText('There is no verdict “superb”')).toBeVisible()
  await page.goto('/desk?find=%00abc')
  await expect(page.getByLabel('Find', { exact: true })).toHaveAccessibleDescription(/There is no text/)
})

test('the log leaves out what an entry does not say, and nothing stands against the text before it', async ({ page }) => {
  await joinAs(page, 'Ada')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/desk/people/log')
  const details = page.locator('td[data-h=Detail]')
  expect(await details.count()).toBeGreaterThan(0)
  for (const detail of await details.all()) expect(await detail.isVisible()).toBe((await detail.innerText()) !== '')
  const [text, table] = [await page.locator('main > p').first().boundingBox(), await page.locator('main > table').boundingBox()]
  expect((table?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0)).toBeGreaterThanOrEqual(12)
})
