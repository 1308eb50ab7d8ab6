import type { Page } from '@playwright/test'
import type { Answers, CostInputs } from '@/lib/assessment'
import { contentHashOf } from '@/lib/content-hash'
import { jsonOf } from '@/lib/report/export'
import { bodyOf, formIn } from '../stress/visitor'
import { MANILA } from './answering'

/** Opens the answers of a worked case as an export, finishes them, and stops at the result; its forms are sent as without scripts. @returns its address */
export async function finish(page: Page, title: string, answers: Answers = MANILA, cost?: CostInputs): Promise<string> {
  const content = { title, organisation: '', work: '', answers, notes: {}, reasons: {}, ...(cost && { result: { options: { cost } } }) }
  const file = jsonOf({ number: 1, createdAt: new Date(), contentHash: contentHashOf(content), content })
  const base = await send(page, '/assessments/open', 'Open the file', new File([file], 'case.json', { type: 'application/json' }))
  const result = await send(page, `${base}/check`, 'See my result')
  await page.goto(result)
  return result
}

/** Sends the form of a page whose button says this, in the name of whoever sits at the browser. @returns where it leads */
async function send(page: Page, at: string, button: string, file?: File): Promise<string> {
  const shown = await page.request.get(at)
  const fields = formIn(await shown.text(), button)
  if (!fields) throw new Error(`${at} answered ${shown.status()} without a form that says ${button}`)
  const multipart = bodyOf(fields)
  if (file) multipart.append('file', file)
  const answer = await page.request.post(at, { multipart, headers: { origin: new URL(shown.url()).origin } })
  return new URL(answer.url()).pathname
}
