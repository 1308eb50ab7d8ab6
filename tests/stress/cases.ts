import { EXAMPLES } from '@/lib/assessment/examples'
import { contentHashOf } from '@/lib/content-hash'
import { hashOf, newToken } from '@/lib/data/tokens'
import { jsonOf } from '@/lib/report/export'
import type { Database } from './database'
import { bodyOf, Visitor } from './visitor'

/** The export of a result whose answers are those of the first worked case. */
export function exported(title: string): string {
  const content = { title, organisation: '', work: '', answers: EXAMPLES[0]?.answers, notes: {}, reasons: {} }
  return jsonOf({ number: 1, createdAt: new Date(), contentHash: contentHashOf(content), content })
}

/** Opens a worked case as an assessment. @returns its id */
export async function openedCase(visitor: Visitor, title = 'Stress'): Promise<string> {
  const form = await visitor.form('/assessments/open', 'Open the file')
  const body = bodyOf(form.fields)
  body.append('file', new Blob([exported(title)], { type: 'application/json' }), 'case.json')
  const { status, location } = await visitor.ask(form.at, { method: 'POST', body })
  const [id] = /[0-9a-f-]{36}/.exec(location) ?? []
  if (!id) throw new Error(`The case was not opened: ${status} ${location}`)
  return id
}

/** Opens a worked case and finishes it. @returns its id */
export async function finishedCase(visitor: Visitor, title = 'Stress'): Promise<string> {
  const id = await openedCase(visitor, title)
  const { status, location } = await visitor.send(await visitor.form(`/assessments/${id}/check`, 'See my result'))
  if (!location.endsWith('/results/1')) throw new Error(`The case was not finished: ${status} ${location}`)
  return id
}

export const CONTACT = { contactName: 'Dana Buyer', contactEmail: 'dana@buyer.example', consent: 'yes', message: 'Read this first' }

/** Submits the first result of a finished case. @returns the id of the submission */
export async function submittedCase(visitor: Visitor, id: string, { query }: Database): Promise<string> {
  const form = await visitor.form(`/assessments/${id}/submit?version=1`, 'Submit for review')
  const { status } = await visitor.send(form, CONTACT)
  const [row] = await query('SELECT id FROM submission WHERE assessment_id = $1', [id])
  if (!row) throw new Error(`Nothing was submitted: ${status}`)
  return String(row.id)
}

export const PASSWORD = 'correct horse battery'

/** Somebody at the desk, joined by an invitation. */
export async function consultant(origin: string, { query }: Database, email = 'dana@desk.example'): Promise<Visitor> {
  const [visitor, token] = [new Visitor(origin), newToken()]
  await query(
    `INSERT INTO invitation (id, token_hash, email, name, role, expires_at) VALUES (gen_random_uuid(), $1, $2, 'Dana', 'administrator', now() + interval '1 day')`,
    [Buffer.from(hashOf(token)), email],
  )
  const { status, location } = await visitor.send(await visitor.form(`/invite/${token}`, 'Join'), { name: 'Dana', password: PASSWORD })
  if (!location.includes('/desk')) throw new Error(`Nobody joined: ${status} ${location}`)
  return visitor
}
