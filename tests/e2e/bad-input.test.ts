import { expect, type Page, test } from '@playwright/test'
import { start } from '../support/answering'

/** Sends the question as it stands and expects one sentence, the page kept, and no stack. */
async function refused(page: Page, sentence: RegExp): Promise<void> {
  const address = page.url()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.locator('main')).toContainText(sentence)
  await expect(page.locator('main')).not.toContainText(/Error:.*\bat\b|node_modules|prisma/i)
  expect(page.url()).toBe(address)
}

test.describe('what cannot be stored', () => {
  let base: string
  test.beforeEach(async ({ page }) => {
    base = await start(page, 'Bad input')
  })

  test('a note of a hundred thousand characters is refused and kept', async ({ page }) => {
    await page.goto(`${base}/questions/wc-stability`)
    await page.locator('input[value=rarely]').check()
    const note = 'n'.repeat(100_000)
    await page.getByLabel(/Note/).fill(note)
    await refused(page, /Shorten the note to 4,000 characters; it has 100,000/)
    await expect(page.getByLabel(/Note/)).toHaveValue(note)
    await expect(page.locator('input[value=rarely]')).toBeChecked()
  })

  test('an option that nobody offered is refused', async ({ page }) => {
    await page.goto(`${base}/questions/wc-stability`)
    await page
      .locator('input[name=answer]')
      .first()
      .evaluate((input: HTMLInputElement) => {
        input.value = 'hourly'
        input.checked = true
      })
    await refused(page, /Choose one of the listed options|Select /)
  })

  test('a character that no database takes is refused', async ({ page }) => {
    await page.goto(`${base}/questions/wc-stability`)
    await page.locator('input[value=rarely]').check()
    await page.getByLabel(/Note/).evaluate((area: HTMLTextAreaElement) => {
      area.value = 'a\0b'
    })
    await refused(page, /Remove the characters from the note/)
  })

  test('the same reason twice is refused', async ({ page }) => {
    await page.goto(`${base}/questions/ctx-benefits`)
    for (const list of [0, 1]) await page.locator('select[name=answer]').nth(list).selectOption('focus')
    await refused(page, /Choose each one once/)
  })

  test('half of the owners is refused row by row, and what was chosen stays', async ({ page }) => {
    await page.goto(`${base}/questions/io-owners`)
    await page.locator('input[name="row.scope"][value=nobody]').check()
    await refused(page, /Delivery|delivery/)
    await expect(page.locator('input[name="row.scope"][value=nobody]')).toBeChecked()
  })

  test('an address of a question or a result that does not exist has nothing at it', async ({ page }) => {
    for (const path of ['/questions/wc-nonsense', '/results/9', '/results/x']) {
      expect((await page.goto(base + path))?.status(), path).toBe(404)
    }
  })

  test('an unfinished assessment sent to finish asks for what is missing, and makes no result', async ({ page }) => {
    await page.goto(`${base}/check`)
    await page.getByRole('button', { name: 'See my result' }).click()
    await expect(page).toHaveURL(/questions\/ctx-work-category/)
    expect((await page.goto(`${base}/results/1`))?.status()).toBe(404)
  })
})

test.describe('what is wrong with an answer stands where it is put right', () => {
  let base: string
  test.beforeEach(async ({ page }) => {
    base = await start(page, 'At its field')
  })

  test('a note that is too long is described at the note', async ({ page }) => {
    await page.goto(`${base}/questions/wc-stability`)
    await page.locator('input[value=rarely]').check()
    await page.getByLabel(/Note/).fill('n'.repeat(5000))
    await refused(page, /Shorten the note/)
    await expect(page.getByLabel(/Note/)).toHaveAccessibleDescription(/Shorten the note to 4,000 characters/)
  })

  test('of several places each sentence says which, and what is missing there', async ({ page }) => {
    await page.goto(`${base}/questions/ctx-candidates`)
    await page.getByRole('button', { name: 'Add another candidate' }).click()
    await expect(page.locator('fieldset.place')).toHaveCount(2)
    await page.locator('input[name=answer][value=places]').check()
    await refused(page, /Candidate 2: choose a country/)
    const told = await page.locator('.summary-error a').allTextContents()
    expect(told).toContain('Candidate 1: enter when their day ends, such as 09:00')
    expect(new Set(told).size).toBe(told.length)
  })

  test('not sure beside other ticks is told for what it is', async ({ page }) => {
    await page.goto(`${base}/questions/ctx-current-thinking`)
    await page.locator('input[name=answer]').first().check()
    await page.locator('input[name=answer][value=not-sure]').check()
    await refused(page, /Choose “I’m not sure” alone, or leave it out/)
  })
})
