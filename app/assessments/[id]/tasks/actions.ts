'use server'
import { redirect } from 'next/navigation'
import { field, problemsAt } from '@/app/form'
import { NO_ADDRESS, NO_LIFE, NOT_MADE, NOT_MAILED } from '@/app/link-words'
import { origin } from '@/app/origin'
import { TASK_DAYS } from '@/components/life-field'
import type { AskState, SendState } from '@/components/tasks/ask-form'
import { isQuestionId, questionOf, texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { allow } from '@/lib/data/limits'
import { createTaskLink, isOwnTaskLink, revokeTaskLink } from '@/lib/data/task-links'
import { textOf } from '@/lib/data/tokens'
import { canSendMail, isAddress, sendMail } from '@/lib/mail'

const MAILS = { most: 20, seconds: 3600 }

/** Makes a link to one question; its address is shown in this answer and never again. */
export async function askColleague(_before: AskState, form: FormData): Promise<AskState> {
  const typed = { label: field(form, 'label'), askedBy: field(form, 'askedBy'), days: field(form, 'days') || '14' }
  const errors = [...problemsAt('label', texts.label.safeParse(typed.label)), ...namedProblems(typed.askedBy), ...lifeProblems(typed.days)]
  const question = field(form, 'question')
  if (errors.length > 0 || !isQuestionId(question)) return { typed, errors }
  const [id, token] = [field(form, 'id'), field(form, 'token')]
  const link = {
    question,
    token,
    label: texts.label.parse(typed.label),
    askedBy: texts.name.parse(typed.askedBy),
    days: Number(typed.days),
  }
  const { ok } = await createTaskLink(await viewer(), id, link)
  if (!ok) return { typed, errors: [{ field: 'askedBy', message: NOT_MADE }] }
  return { typed, errors: [], token, url: `${await origin()}/t/${token}` }
}

/** Mails a link that was just made to the colleague it is for, and not often. */
export async function mailQuestion(_before: SendState, form: FormData): Promise<SendState> {
  const [id, token, to, question] = [field(form, 'id'), field(form, 'token'), field(form, 'to').trim(), field(form, 'question')]
  const asking = await viewer()
  if (!asking.buyer || !isQuestionId(question) || !(await isOwnTaskLink(asking, id, token)))
    return { to, error: 'This link no longer works. Make a new one' }
  if (!isAddress(to)) return { to, error: NO_ADDRESS }
  if (!canSendMail() || !(await allow(`ask:${textOf(asking.buyer)}`, MAILS)))
    return { to, error: 'Not sent: twenty an hour is the limit. Copy the link instead' }
  const sent = await sendMail({
    to,
    subject: 'One question for you',
    text: `${questionOf(question).prompt}\n\nAnswer it here, without an account:\n\n${await origin()}/t/${token}\n`,
  })
  return sent ? { to, sent: true } : { to, error: NOT_MAILED }
}

/** Ends a link to a question at once. */
export async function revokeTask(form: FormData): Promise<void> {
  const id = field(form, 'id')
  await revokeTaskLink(await viewer(), id, field(form, 'link'))
  redirect(`/assessments/${encodeURIComponent(id)}/tasks?revoked=1`)
}

function namedProblems(text: string): AskState['errors'] {
  if (!text.trim()) return [{ field: 'askedBy', message: 'Enter your name, so that your colleague knows who asks' }]
  return problemsAt('askedBy', texts.name.safeParse(text))
}

const lifeProblems = (days: string): AskState['errors'] => (TASK_DAYS.includes(Number(days)) ? [] : [{ field: 'days', message: NO_LIFE }])
