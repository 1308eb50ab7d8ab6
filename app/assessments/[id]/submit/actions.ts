'use server'

import { redirect } from 'next/navigation'
import { again, field, problemsAt } from '@/app/form'
import { versionNumber } from '@/app/version-number'
import type { FormState } from '@/components/ui/plain-form'
import { texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { setReviewInShare, submitForReview, withdrawSubmission } from '@/lib/data/submissions'
import { isIndustry } from '@/lib/industries'
import { isAddress } from '@/lib/mail'

/** Hands one result to the consultants. */
export async function submitAction(_before: FormState, form: FormData): Promise<FormState> {
  const [name, message] = [texts.name.safeParse(field(form, 'contactName')), texts.note.safeParse(field(form, 'message'))]
  const [email, industry] = [field(form, 'contactEmail').trim(), field(form, 'industry')]
  if (!name.success) return again(form, ...problemsAt('contactName', name))
  if (!message.success) return again(form, ...problemsAt('message', message))
  if (industry !== '' && !isIndustry(industry))
    return again(form, { field: 'industry', message: 'Choose an industry from the list, or none' })
  const errors = [
    ...(name.data ? [] : [{ field: 'contactName', message: 'Enter your name' }]),
    ...(isAddress(email) ? [] : [{ field: 'contactEmail', message: 'Enter your e-mail address, such as name@company.com' }]),
    ...(field(form, 'consent') === 'yes' ? [] : [{ field: 'consent', message: 'Tick that the consultants may read it' }]),
  ]
  if (errors.length > 0) return again(form, ...errors)
  const [id, number] = [field(form, 'id'), numberIn(form)]
  const contact = { contactName: name.data, contactEmail: email, message: message.data, industry } as const
  const { ok } = await submitForReview(await viewer(), id, { number, submissionId: field(form, 'submission'), ...contact })
  if (!ok) return again(form, { field: 'contactName', message: 'Nothing was submitted. Reload this page and submit again' })
  redirect(pageOf(id, number))
}

/** Takes it back from the consultants. */
export async function withdrawAction(form: FormData): Promise<void> {
  const [id, number] = [field(form, 'id'), numberIn(form)]
  const { ok } = await withdrawSubmission(await viewer(), id, number)
  redirect(`${pageOf(id, number)}${ok ? '&done=withdrawn' : ''}`)
}

/** Shows the review behind share links, or leaves it out. */
export async function inShareAction(form: FormData): Promise<void> {
  const [id, number] = [field(form, 'id'), numberIn(form)]
  await setReviewInShare(await viewer(), id, { number, shown: field(form, 'shown') === 'yes' })
  redirect(pageOf(id, number))
}

const pageOf = (id: string, number: number) => `/assessments/${encodeURIComponent(id)}/submit?version=${number}`

const numberIn = (form: FormData): number => versionNumber(field(form, 'number'))
