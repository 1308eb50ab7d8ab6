import { expect, test } from '@playwright/test'
import { start } from '../support/answering'
import { LIGHT, wrongIn } from '../support/looks'
import { addressesOf } from '../support/walks'

// Side by side: each is a walk over half of the pages.
test.describe.configure({ mode: 'parallel' })

for (const part of ['buyer', 'desk'] as const)
  test(`every page of the ${part} reads on a phone, a tablet and a screen, in light, dark and forced colours, moves nothing and asks nobody else`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(600_000)
    const trouble: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) trouble.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (404|429)/.test(message.text())) trouble.push(message.text())
    })
    await page.emulateMedia({ ...LIGHT, reducedMotion: 'reduce' })
    for (const address of await addressesOf(page, part)) {
      await page.goto(address)
      expect.soft(await wrongIn(page), address).toEqual([])
      expect.soft(await page.locator('h1').count(), address).toBe(1)
    }
    expect(trouble).toEqual([])
  })

test('nothing is chosen on a first visit, and every title is its own', async ({ page }) => {
  const base = await start(page, 'Untouched')
  const titles = new Set<string>()
  const ids = ['ctx-work-category', 'wc-acceptance', 'ci-live-need', 'io-owners', 'cf-accountability', 'sp-pilot-slice']
  for (const id of ids) {
    await page.goto(`${base}/questions/${id}`)
    await expect(page.locator('input:checked')).toHaveCount(0)
    titles.add(await page.title())
  }
  expect(titles.size).toBe(ids.length)
})

test('while answering no verdict shows', async ({ page }) => {
  const base = await start(page, 'Quiet')
  for (const path of ['', '/check', '/questions/wc-acceptance']) {
    await page.goto(base + path)
    await expect(page.locator('main')).not.toContainText(/ready with conditions|unsuitable/i)
  }
})
