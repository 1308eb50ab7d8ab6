import { expect, type Page, test } from '@playwright/test'
import { start } from '../support/answering'
import { finish } from '../support/finished'

/** The figures of the worked example, in the words of three countries. */
async function fillCost(page: Page): Promise<void> {
  await page.locator('#currency').selectOption('USD')
  const figures = { hours: '17 000', manager: '150,000', expert: '95', 'rate-in-house': '92', 'rate-offshore': '36,0' }
  for (const [field, text] of Object.entries(figures)) await page.locator(`#${field}-base`).fill(text)
}

test.describe('the cost tool', () => {
  test('compares without an account and without an assessment, and its address brings the figures back', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'compare the cost' }).click()
    await fillCost(page)
    await page.getByRole('button', { name: 'Compare the cost' }).click()
    await expect(page.getByText('a rate 61% lower becomes a saving of 13% over three years')).toBeVisible()
    await expect(page.getByText('Illustration', { exact: true })).toBeVisible()
    expect(await page.context().cookies()).toEqual([])
    await page.goto(page.url())
    await expect(page.locator('#rate-offshore-base')).toHaveValue('36,0')
  })

  test('refuses what nobody can mean in one sentence each, at its field, and keeps what was typed', async ({ page }) => {
    await page.goto('/tools/cost')
    await fillCost(page)
    const typed = {
      'hours-base': '17.000',
      'manager-base': 'a lot',
      'expert-base': '-1',
      'rate-offshore-base': '0',
      'rate-in-house-base': '9'.repeat(20),
    }
    for (const [field, text] of Object.entries(typed)) await page.locator(`#${field}`).fill(text)
    await page.getByRole('button', { name: 'Compare the cost' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('main .summary-error').getByRole('link')).toHaveCount(5)
    await expect(page.locator('#hours-base-error')).toContainText('“17.000” can be read as either')
    await expect(page.locator('#manager-base-error')).toContainText('in digits')
    await expect(page.locator('#rate-offshore-base-error')).toContainText('Give “Offshore rate” as a number from 0.01')
    for (const [field, text] of Object.entries(typed)) await expect(page.locator(`#${field}`)).toHaveValue(text)
    await expect(page.locator('#currency')).toHaveValue('USD')
  })

  test('an assumption is amber until a figure stands in its place', async ({ page }) => {
    await page.goto('/tools/cost')
    await fillCost(page)
    await page.locator('#assumptions details').nth(3).locator('summary').click()
    const governance = page.locator('fieldset', { has: page.locator('#a-offshore-governance-base') })
    await expect(governance.getByText('Assumed', { exact: true })).toBeVisible()
    await page.locator('#a-offshore-governance-base').fill('12')
    await page.getByRole('button', { name: 'Compare the cost' }).click()
    await expect(page.locator('fieldset.yours', { has: page.locator('#a-offshore-governance-base') })).toHaveCount(1)
    await expect(page.locator('#assumptions summary').nth(3)).toContainText('21 figures of ours')
  })
})

test.describe('the cost of an assessment', () => {
  test('is offered by the hub, saved, and shown in the next result', async ({ page }) => {
    const result = await finish(page, 'Support, costed')
    await expect(page.getByText('No figures were given')).toBeVisible()
    const base = result.split('/').slice(0, 3).join('/')
    await page.goto(base)
    await page.getByRole('link', { name: 'Compare the cost' }).click()
    await fillCost(page)
    await page.getByRole('button', { name: 'Save and compare' }).click()
    // Requests that rarely change midway, as this buyer says, bring fewer paid changes than are assumed without an answer.
    await expect(page.getByText('becomes a saving of 14%')).toBeVisible()
    await page.goto(`${base}/check`)
    await page.getByRole('button', { name: 'See my result' }).click()
    await expect(page).toHaveURL(/\/results\/2$/)
    await expect(page.locator('#cost figcaption').first()).toContainText('becomes a saving of 14%')
    const order = await page.locator('article > section[id]').evaluateAll((leaves) => leaves.map((leaf) => leaf.id))
    expect(order.indexOf('owners')).toBeLessThan(order.indexOf('cost'))
    const after = order.indexOf('pilot')
    if (after >= 0) expect(order.indexOf('cost')).toBeLessThan(after)
  })

  test('asks for owners first where two have nobody, and lets the figures be reached', async ({ page }) => {
    const base = await start(page, 'Nobody')
    await page.goto(`${base}/questions/io-owners`)
    for (const role of ['scope', 'delivery', 'security', 'quality', 'commercial', 'escalation'])
      await page.locator(`input[name="row.${role}"][value=nobody]`).check()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.goto(`${base}/cost`)
    await expect(page.getByText('Name the owners first')).toBeVisible()
    await page.getByRole('link', { name: 'Go on to the figures' }).click()
    await expect(page).toHaveURL(/#figures$/)
    await expect(page.locator('#hours-base')).toBeVisible()
  })

  test('two windows do not overwrite each other silently', async ({ page }) => {
    const base = await start(page, 'Twice costed')
    const other = await page.context().newPage()
    for (const window of [page, other]) {
      await window.goto(`${base}/cost`)
      await fillCost(window)
    }
    await page.getByRole('button', { name: 'Save and compare' }).click()
    await expect(page.getByText('becomes a saving')).toBeVisible()
    await other.locator('#rate-offshore-base').fill('50')
    await other.getByRole('button', { name: 'Save and compare' }).click()
    await expect(other.getByText('changed in another window')).toBeVisible()
    await expect(other.getByText('offshore 36')).toBeVisible()
    await expect(other.locator('#rate-offshore-base')).toHaveValue('50')
    await other.getByRole('button', { name: 'Save and compare' }).click()
    await expect(other.locator('#rate-offshore-base')).toHaveValue('50')
    await expect(other.getByText('changed in another window')).toHaveCount(0)
  })
})

test.describe('the overlap tool', () => {
  test('compares two cities, and the address alone shows the same to somebody else', async ({ page, browser }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'the hours you would share' }).click()
    await page.locator('#c1').fill('Berlin')
    await page.locator('#c2').fill('kolkata, india')
    await page.locator('#year').fill('2026')
    await page.locator('#need').selectOption('3')
    await page.getByRole('button', { name: 'Compare the hours' }).click()
    const finding = 'Shared on an ordinary working day: 3.5 hours at the least, 4.5 hours at the most; the work needs 3: manageable'
    await expect(page.locator('figcaption')).toContainText(finding)
    await expect(page.locator('tr[data-from="2026-03-29"]')).toContainText('29 March 20264.5 hours09:00 to 13:3012:30 to 17:00')
    await expect(page.getByText('3.5 hours ahead from 29 March 2026')).toBeVisible()
    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await reader.goto(new URL(page.url()).pathname + new URL(page.url()).search)
    await expect(reader.locator('figcaption')).toContainText(finding)
  })

  test('an address that names the cities alone compares usual hours', async ({ page }) => {
    await page.goto('/tools/overlap?c1=Berlin&c2=Bengaluru')
    await expect(page.locator('figcaption')).toContainText('Shared on an ordinary working day: 3.5 hours at the least')
    await expect(page.locator('#s2')).toHaveValue('09:00')
  })

  for (const hours of ['', '&s1=&e1=&s2=&e2=', '&s1=9&s2=9', '&s1=09:00&e1=17:00&d1=1&e2=17.30'])
    test(`two cities that nobody knows are two mistakes to whoever opens the address, whatever it says of the hours: “${hours}”`, async ({
      page,
    }) => {
      await page.goto(`/tools/overlap?c1=Atlantis&c2=Lemuria${hours}`)
      await expect(page.locator('#error-summary li')).toHaveCount(2)
      await expect(page.locator('#c1-error')).toContainText('“Atlantis” is not a city we know')
      await expect(page.locator('#c2-error')).toContainText('“Lemuria” is not a city we know')
      await expect(page.locator('#c1')).toHaveValue('Atlantis')
      await expect(page.locator('#c2')).toHaveValue('Lemuria')
      await expect(page.locator('#s1')).toHaveValue('09:00')
    })

  test('a third city is added without losing the two, and every pair is told', async ({ page }) => {
    await page.goto('/tools/overlap')
    await page.locator('#c1').fill('New York')
    await page.locator('#c2').fill('Warsaw')
    await page.getByRole('button', { name: 'Add another city' }).click()
    await expect(page.locator('#c1')).toHaveValue('New York')
    await page.locator('#c3').fill('Bengaluru')
    await page.getByRole('button', { name: 'Compare the hours' }).click()
    await expect(page.locator('figure h3')).toHaveText(['New York and Warsaw', 'New York and Bengaluru'])
    await expect(page.getByRole('row', { name: /Warsaw and Bengaluru/ })).toBeVisible()
  })

  test('a pair across the date line is told by its weeks', async ({ page }) => {
    await page.goto('/tools/overlap')
    await page.locator('#c1').fill('Honolulu')
    await page.locator('#c2').fill('Auckland')
    await page.getByRole('button', { name: 'Compare the hours' }).click()
    await expect(page.getByText(/At least \d+(\.\d+)? hours in a full week; \d+ of your working days share no time/)).toBeVisible()
  })

  test('refuses unknown cities, equal ends, no day and no year, each in one sentence at its field', async ({ page }) => {
    await page.goto('/tools/overlap')
    await page.locator('#c1').fill('Atlantis')
    await page.locator('#c2').fill('United States')
    await page.locator('#e2').fill('09:00')
    for (const box of await page.locator('input[name=d2]').all()) await box.uncheck()
    await page.locator('#year').fill('20xx')
    await page.getByRole('button', { name: 'Compare the hours' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('#c1-error')).toContainText('Your city: “Atlantis” is not a city we know')
    await expect(page.locator('#c2-error')).toContainText('“United States” keeps several clocks')
    await expect(page.locator('#d2-error')).toContainText('City 2: tick at least one working day')
    await expect(page.locator('#year-error')).toContainText('Give a year from 1970 to 2100')
    await expect(page.locator('#c1')).toHaveValue('Atlantis')
    await expect(page.locator('input[name=d2]:checked')).toHaveCount(0)
    await page.locator('#c2').fill('Chicago')
    await page.locator('input[name=d2]').first().check()
    await page.getByRole('button', { name: 'Compare the hours' }).click()
    await expect(page.locator('#e2-error')).toContainText('City 2: enter a start and an end that differ')
  })
})
