import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import { QUESTIONS, said } from '@/lib/assessment'
import { contentHashOf } from '@/lib/content-hash'
import { jsonOf, readExport } from '@/lib/report/export'
import { judge } from '@/lib/report/judge'
import { ODD_NAME } from '../report/views'
import { MANILA } from '../support/answering'
import { finish } from '../support/finished'
import { missingFrom, pdfText, withoutBlanks } from '../support/pdf-text'
import { sheetsOf } from '../support/sheets'

const NOTE = '=HYPERLINK("https://example.org")'
const SCRIPT = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const OWNER = `=cmd|' /C calc'!A0`
const NAMES = { title: `=1+1 ${SCRIPT}`.slice(0, 80), organisation: ODD_NAME, work: '@SUM(A1)' }

/** A case as an export whose every free text would do harm where it were run. */
const harmful = (change: (text: string) => string = (text) => text, more: object = {}) => {
  const content = {
    ...NAMES,
    answers: { ...MANILA, 'wc-acceptance': 'not-sure' },
    notes: { 'ctx-work-category': NOTE, 'wc-stability': SCRIPT, 'wc-documentation': '-2', 'ci-live-need': '+1' },
    reasons: { 'wc-acceptance': `@reason ${SCRIPT}` },
    ...more,
  }
  const text = jsonOf({ number: 1, createdAt: new Date('2026-09-14T10:00:00Z'), contentHash: contentHashOf(content), content })
  return Buffer.from(change(text))
}

async function send(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/assessments/open')
  await page.getByLabel('The file').setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Open the file' }).click()
}

/** Finishes what was opened just now. @returns the address of its result */
async function finishOpened(page: Page): Promise<string> {
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}(\?|$)/)
  await page.goto(`${new URL(page.url()).pathname}/check`)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/1$/)
  return new URL(page.url()).pathname
}

/** Paper takes seconds where the machine is busy. */
const PATIENT = { timeout: 60_000 }

const FILES: Record<string, string> = {
  'Download PDF': 'report.pdf',
  'Workbook (XLSX)': 'report.xlsx',
  'Answers (CSV)': 'answers.csv',
  'findings (CSV)': 'findings.csv',
  'Data (JSON)': 'report.json',
}

/** A file as its owner gets it, by the link of that name. */
async function download(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('link', { name, exact: true }).click({ noWaitAfter: true, timeout: 60_000 })
  const file: Download = await waiting
  expect(file.suggestedFilename()).toMatch(/^shorewise-sw-[a-z0-9-]+-version-1\.(pdf|xlsx|json|answers\.csv|findings\.csv)$/)
  return readFileSync(await file.path())
}

test('a buyer downloads every file from the result, and the files hold what it says; a stranger gets none', async ({
  page,
  playwright,
  baseURL,
}) => {
  const at = await finish(page, 'Level-1 support')
  const [title, first] = [await page.locator('h1').innerText(), await page.locator('#way h3').first().innerText()]
  await expect(page.getByRole('button', { name: /Print/ })).toBeVisible()
  await page.getByText('Other files').click()
  const files = new Map<string, Buffer>()
  for (const [name, file] of Object.entries(FILES)) files.set(file, await download(page, name))
  const fileOf = (name: string) => files.get(name) ?? Buffer.alloc(0)
  expect(missingFrom(fileOf('report.pdf'), [title, first])).toEqual([])
  const sheets = sheetsOf(fileOf('report.xlsx'))
  expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Answers', 'Findings', 'Owners', 'To find out'])
  expect(sheets[0]?.rows.flat().map(({ value }) => value)).toContain(title)
  expect(fileOf('findings.csv').toString()).toContain(first)
  for (const { name } of QUESTIONS) expect(fileOf('answers.csv').toString()).toContain(name)
  expect(judge(fileOf('report.json').toString())).toMatchObject({ ok: true, sentence: expect.stringContaining('come to the same result') })
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  for (const file of Object.values(FILES)) expect((await stranger.get(`${at}/${file}`)).status(), file).toBe(404)
  await stranger.dispose()
})

test('the data of a result open again as a new assessment, which leads to the same result', async ({ page }) => {
  const at = await finish(page, 'There and back')
  await page.getByText('Other files').click()
  const file = await download(page, 'Data (JSON)')
  await page.getByRole('link', { name: 'opens again' }).click()
  await send(page, file)
  const again = await finishOpened(page)
  expect(again.split('/')[2]).not.toBe(at.split('/')[2])
  const [before, after] = [file.toString(), await (await page.request.get(`${again}/report.json`)).text()].map((text) => readExport(text))
  const resultOf = (read: typeof before) => (read?.kind === 'ours' ? [read.file.content.result, read.file.content.answers] : read)
  expect(resultOf(after)).toEqual(resultOf(before))
})

test('a changed file is told so in one sentence, and opens all the same where that is wanted', async ({ page }) => {
  await send(
    page,
    harmful((text) => text.replace('"+1"', '"+2"')),
  )
  await expect(page.locator('p[role=status]')).toContainText('its content no longer has the hash that it was given')
  await page.getByRole('button', { name: 'Open it all the same' }).click()
  const base = (await finishOpened(page)).split('/').slice(0, 3).join('/')
  await page.goto(`${base}/questions/ci-live-need`)
  await expect(page.getByLabel(/Note/)).toHaveValue('+2')
})

test('a file of former rules opens, and says under which rules its result was made', async ({ page }) => {
  await send(
    page,
    harmful((text) => text, { result: { rulesVersion: '0.9.0', verdict: 'ready' } }),
  )
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}/)
  await expect(page.getByRole('status').filter({ hasText: 'made under rules 0.9.0' })).toBeVisible()
})

for (const [what, buffer, sentence] of [
  ['no JSON', Buffer.from('{'), 'This file is not JSON.'],
  ['somebody else’s', Buffer.from('{"product":"other"}'), 'not a file that Shorewise exported'],
  ['too large', Buffer.alloc(1_000_001, ' '), 'larger than 1 MB'],
  ['of other questions', harmful((text) => text, { answers: { 'xx-new': 'a' } }), 'answers what is not asked here: xx-new'],
] as const)
  test(`a file that is ${what} is refused in one sentence at the field`, async ({ page }) => {
    await send(page, buffer)
    await expect(page.locator('#file-error')).toContainText(sentence)
    await expect(page).toHaveTitle(/^Error: /)
  })

test('script and formulas in every free text stay words: on the page, on paper, in rows and in cells', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()) && dialog.dismiss())
  await send(page, harmful())
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/)
  const base = page.url()
  await page.goto(`${base}/owners`)
  await page.getByLabel('Scope').fill(OWNER)
  await page.getByRole('button', { name: /Save/ }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto(base)
  const at = await finishOpened(page)
  await expect(page.locator('article')).toContainText(SCRIPT)
  expect(await page.locator('article :is(script, img, [onerror])').count()).toBe(0)
  const pdf = await (await page.request.get(`${at}/report.pdf`, PATIENT)).body()
  expect(withoutBlanks(pdfText(pdf))).toContain(withoutBlanks(SCRIPT))
  expect(pdf.toString('latin1')).not.toMatch(/\/(JavaScript|JS|OpenAction|Launch)\b/)
  const csv = await (await page.request.get(`${at}/answers.csv`)).text()
  for (const cell of [`"'${NOTE.replaceAll('"', '""')}"`, "'-2", "'+1", "'@reason"]) expect(csv).toContain(cell)
  const cells = sheetsOf(await (await page.request.get(`${at}/report.xlsx`, PATIENT)).body()).flatMap(({ rows }) => rows.flat())
  expect(cells.filter(({ formula }) => formula)).toEqual([])
  for (const text of [NOTE, OWNER, SCRIPT, '-2', '+1', NAMES.work]) expect(cells.find(({ value }) => value === text)?.type, text).toBe('s')
  expect(dialogs).toEqual([])
})

test('the PDF of a link lacks what was left out of the link', async ({ page }) => {
  await send(page, harmful())
  const at = await finishOpened(page)
  await page.goto(at.replace(/results\/1$/, 'share?version=1'))
  for (const part of [/^Notes/, /^Answers/, /^Cost/, /^Names of people/]) await page.getByLabel(part).check()
  await expect(page.getByText('still tell by their words which answers caused them')).toBeVisible()
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  const link = new URL(await page.locator('.made code').innerText()).pathname
  const html = await (await page.request.get(link)).text()
  const paper = withoutBlanks(pdfText(await (await page.request.get(`${link}/report.pdf`, PATIENT)).body()))
  const whole = withoutBlanks(pdfText(await (await page.request.get(`${at}/report.pdf`, PATIENT)).body()))
  for (const text of ['HYPERLINK', said(MANILA, 'ctx-size')[0]?.text ?? '', 'Worth finding out']) {
    expect(whole).toContain(withoutBlanks(text))
    expect(paper, text).not.toContain(withoutBlanks(text))
    expect(html, text).not.toContain(text)
  }
})

test('a link says who shared it, when, which version and whether a newer one exists; its preview names the product alone', async ({
  page,
  browser,
}) => {
  const at = await finish(page, 'Hush 7d1c')
  await page.goto(at.replace(/results\/1$/, 'share?version=1'))
  await page.getByLabel('Who shares it').fill('Dana of Procurement')
  await page.getByRole('button', { name: 'Make a read-only link' }).click()
  const link = await page.locator('.made code').innerText()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(link)
  const banner = reader.getByRole('complementary', { name: 'About this copy' })
  await expect(banner).toContainText(/Shared with you by Dana of Procurement, on \d{1,2} \w+ \d{4}\. Read-only\./)
  await expect(banner).toContainText('Version 1, the newest.')
  const preview = await reader
    .locator('head title, head meta[property^="og:"], head meta[name=description]')
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content') ?? tag.textContent))
  expect(preview.join(' ')).not.toMatch(/Hush|ready|unsuitable/i)
  expect(preview).toContain('Shared result')
  await page.goto(at.replace(/results\/1$/, 'questions/rl-legal-position?from=check'))
  await page.locator('input[value=domestic-only]').check()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/\/check$/)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/2$/)
  await reader.reload()
  await expect(banner).toContainText('Version 1, a newer version 2 exists; ask for its link.')
})
