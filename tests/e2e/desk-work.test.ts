import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Answers } from '@/lib/assessment'
import { MANILA, saveAndContinue } from '../support/answering'
import { joinAs, openReview, submit } from '../support/desk'
import { finish } from '../support/finished'
import { pdfText, withoutBlanks } from '../support/pdf-text'
import { sheetsOf } from '../support/sheets'
import { sql } from '../support/sql'

/** A result of a new buyer, submitted. @returns the buyer's page and the address of the result */
async function submitted(page: Page, title: string, answers: Answers = MANILA): Promise<{ buyer: Page; result: string }> {
  const buyer = await (await page.context().browser()?.newContext())?.newPage()
  if (!buyer) throw new Error('There is no browser')
  const result = await finish(buyer, title, answers)
  await submit(buyer, result)
  return { buyer, result }
}

const written = (page: Page) => page.getByLabel('Comment', { exact: true })
const button = (page: Page) => page.getByRole('button', { name: 'Comment', exact: true })

/** Holds back what is saved on this page. @returns what lets it fail */
async function holdSaves(page: Page, address: string): Promise<() => void> {
  let fail: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    fail = resolve
  })
  await page.route(`**${address}*`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await held
    return route.abort()
  })
  return fail
}

test('list and review leave as CSV, Excel and PDF with what was written, each on record, and nothing leaves as a sentence', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const title = `Carried ${Date.now()}`
  await submitted(page, title)
  await joinAs(page, 'Ada')
  const address = await openReview(page, title)
  await written(page).fill('=1+1 <script>alert(1)</script> holds')
  await button(page).click()
  await page.waitForURL(/#comment-/)
  await page.getByLabel('Summary for the buyer').fill('Name the owner of escalation.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/saved=1/)

  const file = async (at: string) => (await page.request.get(at)).body()
  const csv = (await file(`${address}/review.csv`)).toString()
  expect(csv).toContain("'=1+1 <script>alert(1)</script> holds")
  expect(csv).toContain('Name the owner of escalation.')
  expect(csv).toMatch(/Comment,.*,Ada,\d{4}-\d\d-\d\d,open\r?\n/)
  const [sheet, ...others] = sheetsOf(await file(`${address}/review.xlsx`))
  const cells = sheet?.rows.flat() ?? []
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['=1+1 <script>alert(1)</script> holds']))
  expect(cells.some(({ formula }) => formula)).toBe(false)
  expect(others.map(({ name }) => name)).toContain('Answers')
  const told = withoutBlanks(pdfText(await file(`${address}/review.pdf`)))
  for (const text of ['Name the owner of escalation.', '=1+1 <script>alert(1)</script> holds', 'The review', 'Evidence'])
    expect(told).toContain(withoutBlanks(text))

  const list = `/desk/export?find=${encodeURIComponent(title)}`
  expect((await file(list)).toString().trim().split('\r\n')).toHaveLength(2)
  expect(sheetsOf(await file(`${list}&format=xlsx`))[0]?.rows).toHaveLength(2)
  const paper = await file(`${list}&format=pdf`)
  for (const text of ['Submitted assessments', 'One matches', 'Made for Ada', title, 'Verdict', 'Reviewer'])
    expect(withoutBlanks(pdfText(paper))).toContain(withoutBlanks(text))
  await page.goto(`/desk?find=${encodeURIComponent(title)}`)
  await page.locator('tbody').getByRole('checkbox').check()
  await page.getByLabel('With those selected').selectOption('Export')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Export one assessment' })).toBeVisible()
  const selected = (await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href')) ?? ''
  expect(selected).toContain('id=')
  expect((await file(selected)).toString().trim().split('\r\n')).toHaveLength(2)
  expect((await file('/desk/export?id=00000000-0000-7000-8000-000000000000')).toString()).toContain('Nothing matches')
  await page.goto('/desk?export=too-many')
  await expect(page.locator('.summary-error')).toContainText('Filter to 500 assessments or fewer for a PDF')
  await page.goto('/desk/export?find=nothing-is-called-this')
  await expect(page.locator('.summary-error')).toContainText('Nothing matches, so there is nothing to export')
  await page.goto('/desk/people/log')
  for (const what of [
    'the review as csv',
    'the review as xlsx',
    'the review as pdf',
    /find=Carried.* as csv/,
    /find=Carried.* as xlsx/,
    /find=Carried.* as pdf/,
  ])
    await expect(page.getByText(what).first()).toBeVisible()
})

test('a colleague who is mentioned finds it, as text', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const title = `Mentioned ${Date.now()}`
  await submitted(page, title)
  const [name, colleague] = [`Mo-${Date.now()}`, await (await browser.newContext()).newPage()]
  await joinAs(colleague, name)
  await joinAs(page, 'Asha')
  await openReview(page, title)
  await written(page).fill(`@${name} <b>does</b> this hold?`)
  await button(page).click()
  await page.waitForURL(/#comment-/)
  await colleague.goto('/desk')
  await colleague.getByRole('link', { name: 'Mentions you', exact: true }).click()
  await expect(colleague.locator('#list tbody tr')).toHaveCount(1)
  await colleague.locator('#list tbody th a').click()
  await expect(colleague.locator('.comments')).toContainText('<b>does</b> this hold?')
  await colleague.getByRole('button', { name: /^Resolve/ }).click()
  await expect(colleague.getByRole('button', { name: /^Open again/ })).toBeEnabled()
  await colleague.goto('/desk?mentions=me')
  await expect(colleague.locator('#list tbody tr')).toHaveCount(0)
})

test('two versions of one assessment are compared at the desk, once both were submitted', async ({ page }) => {
  test.setTimeout(240_000)
  const title = `Versions ${Date.now()}`
  const { buyer, result } = await submitted(page, title)
  await joinAs(page, 'Asha')
  const address = await openReview(page, title)
  await expect(page.getByRole('link', { name: 'Compare its versions' })).toHaveCount(0)
  const base = result.split('/').slice(0, 3).join('/')
  await buyer.goto(`${base}/questions/rl-legal-position?from=check`)
  await buyer.locator('input[value=domestic-only]').check()
  await saveAndContinue(buyer)
  await buyer.goto(`${base}/check`)
  await buyer.getByRole('button', { name: 'See my result' }).click()
  await buyer.waitForURL(/\/results\/2$/)
  await page.goto(`${address}/versions`)
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible()
  await submit(buyer, `${base}/results/2`)
  await page.goto(address)
  await page.getByRole('link', { name: 'Compare its versions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Versions 1 and 2, side by side' })).toBeVisible()
  const verdict = page.getByRole('table', { name: 'What the buyer’s answers did' }).getByRole('row', { name: /^Verdict/ })
  await expect(verdict).toContainText('Offshore unsuitable')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('a comment stands in the list from the moment it is sent, and goes with a sentence where the connection fails', async ({ page }) => {
  test.setTimeout(240_000)
  const title = `Optimistic ${Date.now()}`
  await submitted(page, title)
  await joinAs(page, 'Asha')
  const address = await openReview(page, title)
  const fail = await holdSaves(page, address)
  await written(page).fill('Does the acceptance sheet hold?')
  await button(page).click()
  await expect(page.locator('.comments .sending')).toContainText('Does the acceptance sheet hold?')
  fail()
  await expect(page.locator('.summary-error')).toContainText('This was not saved: the connection failed')
  await expect(page.locator('.comments li')).toHaveCount(0)
  await expect(written(page)).toHaveValue('Does the acceptance sheet hold?')
  await page.unroute(`**${address}*`)
  await button(page).click()
  await page.waitForURL(/#comment-/)
  await expect(page.locator('.comments li')).toHaveCount(1)
  await expect(written(page)).toHaveValue('')
})

test('a comment counts as resolved from the moment it is sent, and is open again with a sentence where the connection fails', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const title = `Resolved ${Date.now()}`
  await submitted(page, title)
  await joinAs(page, 'Asha')
  const address = await openReview(page, title)
  await written(page).fill('Does the acceptance sheet hold?')
  await button(page).click()
  await page.waitForURL(/#comment-/)
  const comment = page.locator('.comments li')
  const fail = await holdSaves(page, address)
  await comment.getByRole('button', { name: /^Resolve/ }).click()
  await expect(comment).toContainText('Resolved: being saved')
  await expect(comment.getByRole('button', { name: /^Open again/ })).toBeDisabled()
  fail()
  await expect(comment.getByRole('alert')).toContainText('This was not saved: the connection failed')
  await expect(comment.getByRole('button', { name: /^Resolve/ })).toBeEnabled()
  await page.unroute(`**${address}*`)
  await comment.getByRole('button', { name: /^Resolve/ }).click()
  await expect(comment).toContainText('Resolved by Asha')
  await expect(comment.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(comment).toContainText('Resolved by Asha')
})

for (const javaScriptEnabled of [true, false])
  test(`an overrule ${javaScriptEnabled ? 'with' : 'without'} scripts names all that is missing at its fields and keeps the rules that were ticked`, async ({
    page,
    browser,
  }) => {
    const title = `Overruled ${javaScriptEnabled}`
    await submitted(page, title)
    await joinAs(page, 'Olu')
    const address = await openReview(page, title)
    const desk = await (await browser.newContext({ javaScriptEnabled, storageState: await page.context().storageState() })).newPage()
    await desk.goto(`${address}/overrule`)
    const [rule, other] = [desk.getByRole('checkbox').first(), desk.getByRole('checkbox').last()]
    await rule.check()
    await desk.getByRole('button', { name: 'Overrule' }).click()
    await expect(desk.locator('#error-summary a')).toHaveText(['Select what is right instead', 'Say why, in a sentence the buyer may read'])
    await expect(desk.getByLabel('What is right instead')).toHaveAccessibleDescription(/Select what is right instead/)
    await expect(desk.getByLabel('Why')).toHaveAccessibleDescription(/Say why/)
    await expect(rule).toBeChecked()
    await expect(other).not.toBeChecked()
    await desk.getByLabel('Why').fill('Seen at work')
    await desk.getByRole('button', { name: 'Overrule' }).click()
    await expect(desk.locator('#error-summary a')).toHaveText(['Select what is right instead'])
    await expect(desk.getByLabel('Why')).toHaveValue('Seen at work')
    await expect(rule).toBeChecked()
    const name = (await rule.getAttribute('name'))?.replace('rule.', '') ?? ''
    await desk.getByLabel('What is right instead').selectOption({ label: 'Verdict: Ready' })
    await desk.getByRole('button', { name: 'Overrule' }).click()
    await desk.waitForURL(`**${address}`)
    expect(
      (await sql('SELECT rules FROM overrule WHERE reason = $1 ORDER BY created_at DESC LIMIT 1', ['Seen at work']))[0]?.rules,
    ).toEqual([name])
  })
