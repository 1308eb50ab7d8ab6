import type { Page } from '@playwright/test'
import type { Answers, CostInputs } from '@/lib/assessment'
import { hashOf, jsonOf } from '@/lib/report/export'
import { MANILA } from './answering'

/** Opens the answers of a worked case as an export: one form instead of every question. @returns the address of the assessment */
export async function open(page: Page, title: string, answers: Answers = MANILA, cost?: CostInputs): Promise<string> {
  const content = { title, organisation: '', work: '', answers, notes: {}, reasons: {}, ...(cost && { result: { options: { cost } } }) }
  const file = jsonOf({ number: 1, createdAt: new Date(), contentHash: hashOf(content), content })
  await page.goto('/assessments/open')
  await page.getByLabel('The file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** As `open`, and finished. @returns the address of the result */
export async function finish(page: Page, title: string, answers: Answers = MANILA, cost?: CostInputs): Promise<string> {
  await page.goto(`${await open(page, title, answers, cost)}/check`)
  await page.getByRole('button', { name: 'See my result' }).click()
  await page.waitForURL(/\/results\/1$/)
  return new URL(page.url()).pathname
}
