import { expect, type Locator, type Page, test } from '@playwright/test'
import { MANILA } from '../support/answering'
import { joinAs, submit } from '../support/desk'
import { finish } from '../support/finished'

async function atOverview(page: Page): Promise<void> {
  const buyer = await (await page.context().browser()?.newContext())?.newPage()
  if (!buyer) throw new Error('There is no browser')
  await submit(buyer, await finish(buyer, `Counted ${Date.now()}`, MANILA))
  await buyer.context().close()
  await joinAs(page, 'Ada')
  await page.goto('/desk/overview')
}

/** The figures that stand first in each row: '3' of '3 of 8'. */
async function figuresIn(rows: Locator, which: string): Promise<(string | undefined)[]> {
  const texts = await rows.locator(which).allTextContents()
  return texts.map((text) => text.trim().match(/^[\d,]+/)?.[0])
}

test('each figure of the overview says what it found, and a table holds the same numbers', async ({ page }) => {
  await atOverview(page)
  const figures = page.locator('main figure')
  expect(await figures.count()).toBeGreaterThanOrEqual(5)
  for (const figure of await figures.all()) {
    await expect(figure.locator('figcaption')).toHaveText(/\d/)
    expect(await figure.locator('xpath=(.|..)//table').count()).toBeGreaterThan(0)
  }
  for (const figure of await figures.filter({ has: page.locator('.bars b') }).all()) {
    const drawn = await figuresIn(figure.locator('.bars > li'), 'b')
    expect(await figuresIn(figure.locator('tbody tr'), 'td:nth-child(2)')).toEqual(drawn)
  }
})

test('the overview calls rules by their words, with the id small beside them', async ({ page }) => {
  await atOverview(page)
  const rows = page.locator('#findings .bars > li > span')
  expect(await rows.count()).toBeGreaterThan(0)
  for (const row of await rows.allTextContents()) expect(row).toMatch(/^[A-Z][a-z][^–]+ [A-Z]+-[\w-]+$/)
  await expect(page.locator('#findings figcaption')).not.toHaveText(/[A-Z]-[A-Z]/)
})
