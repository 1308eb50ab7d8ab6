import type { Page } from '@playwright/test'
import { type Answers, type Candidate, countryName, type Site } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'

/** All answers of the first worked case: support in Manila for a company in New York. */
export const MANILA = EXAMPLES[0]?.answers as Answers

const place = (country: string, timeZone: string): Candidate => ({
  country,
  timeZone,
  start: '09:00',
  end: '17:00',
  days: [1, 2, 3, 4, 5],
  ownership: 'external',
  distance: 'far',
  language: 'adequate',
})
/** Three places, with everything that is asked about one. */
export const THREE = [place('PH', 'Asia/Manila'), { ...place('IN', 'Asia/Kolkata'), city: 'Bengaluru' }, place('PL', 'Europe/Warsaw')]

/** Starts an assessment and stops at its first question. @returns its address */
export async function start(page: Page, title: string): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start an assessment' }).first().click()
  await page.getByLabel(/call this assessment/).fill(title)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

/** Answers the question that is shown, and goes on. */
export async function answerShown(page: Page, answers: Answers): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) as keyof Answers
  const value: unknown = answers[id]
  if (value === undefined) return page.getByRole('link', { name: 'Skip for now' }).click()
  if (id === 'ctx-buyer-location') await fillPlace(page, (value as Site[])[0] as Site)
  else if (id === 'ctx-candidates') await fillCandidate(page, (value as Candidate[])[0] as Candidate)
  else if (id === 'ctx-benefits')
    for (const [index, benefit] of (value as string[]).entries()) await page.locator('select[name=answer]').nth(index).selectOption(benefit)
  else if (Array.isArray(value)) for (const option of value) await page.locator(`input[name=answer][value="${option}"]`).check()
  else if (typeof value === 'object' && value)
    for (const [row, option] of Object.entries(value)) await page.locator(`input[name="row.${row}"][value="${option}"]`).check()
  else await page.locator(`input[name=answer][value="${value}"]`).check()
  await saveAndContinue(page)
}

/** Answers every question in turn until the answers can be checked. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  while (!page.url().endsWith('/check')) await answerShown(page, answers)
}

export async function saveAndContinue(page: Page): Promise<void> {
  const before = page.url()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL((url) => url.href !== before)
}

async function fillCandidate(page: Page, place: Candidate): Promise<void> {
  const named = page.locator('input[name=answer][value=places]')
  if (await named.count()) await named.check()
  await fillPlace(page, place)
  await page.locator(`input[name="p0.ownership"][value="${place.ownership}"]`).check()
}

async function fillPlace(page: Page, place: Site): Promise<void> {
  await page.locator('select[name="p0.country"]').selectOption(countryName(place.country))
  const choose = page.getByRole('button', { name: 'Choose country' })
  if (await choose.isVisible()) await choose.click()
  await page.locator('select[name="p0.timeZone"]').selectOption(place.timeZone)
  await page.locator('input[name="p0.city"]').fill(place.city ?? '')
  await page.locator('input[name="p0.start"]').fill(place.start)
  await page.locator('input[name="p0.end"]').fill(place.end)
}

/** From the hub through every question to the result. @returns the address of the result */
export async function toResult(page: Page, title: string, answers: Answers = MANILA): Promise<string> {
  const base = await start(page, title)
  await page.goto(`${base}/questions/ctx-work-category`)
  await answerAll(page, answers)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/\d+$/)
  return new URL(page.url()).pathname
}
