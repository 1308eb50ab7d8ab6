'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { again, field, problemsAt, typedIn } from '@/app/form'
import { origin } from '@/app/origin'
import { agoOf, isStatus, statusName } from '@/components/desk/words'
import type { FormState } from '@/components/ui/plain-form'
import { isQuestionId, texts } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { listColleagues } from '@/lib/data/consultants'
import { addComment, type Mentioned, resolveComment, takeBackOverrule } from '@/lib/data/remarks'
import { saveReview } from '@/lib/data/reviews'
import type { Anchor } from '@/lib/data/submissions'
import { sendMail } from '@/lib/mail'
import { ended, GONE, signedIn } from '../signed-in'

/** Saves status, reviewer and summary; where a colleague was quicker, both stand here and nothing is overwritten. */
export async function saveReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const [id, status, reviewer] = [field(form, 'id'), field(form, 'status'), field(form, 'reviewer')]
  const asking = await deskViewer()
  if (!asking) return ended(form, 'summary')
  const colleagues = await listColleagues(asking)
  const summary = texts.note.safeParse(field(form, 'summary'))
  if (!summary.success) return again(form, ...problemsAt('summary', summary))
  if (!isStatus(status)) return again(form, { field: 'status', message: 'Select a status' })
  if (reviewer && !colleagues.some((one) => one.id === reviewer))
    return again(form, { field: 'reviewer', message: 'Select a colleague, or nobody' })
  const sent = { status, reviewerId: reviewer || null, summary: summary.data }
  const saved = await saveReview(asking, id, { ...sent, seen: versionIn(form) })
  if (saved.ok) anew(id, '?saved=1')
  if (saved.why === 'not-found') return again(form, { field: 'status', message: GONE })
  const { by, at, version, ...stored } = saved.stored
  const theirs = colleagues.find((one) => one.id === stored.reviewerId)?.name ?? 'nobody'
  const words = `${statusName(stored.status)}, reviewer ${theirs}${stored.summary ? `, summary: “${stored.summary}”` : ', no summary'}`
  const message = `${by} changed this ${agoOf(at)}. Save again to put yours over it`
  return {
    typed: typedIn(form),
    errors: [{ field: 'summary', message }],
    hidden: { version: String(version) },
    theirs: `${by} saved: ${words}`,
  }
}

/** Writes a remark on a question, a finding or the whole. */
export async function commentAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = field(form, 'id')
  const asking = await deskViewer()
  if (!asking) return ended(form, 'body')
  const body = texts.note.safeParse(field(form, 'body'))
  if (!body.success) return again(form, ...problemsAt('body', body))
  if (!body.data) return again(form, { field: 'body', message: 'Write a comment' })
  const anchor = anchorIn(field(form, 'about'))
  if (!anchor) return again(form, { field: 'about', message: 'Select what the comment is about' })
  const commentId = field(form, 'comment')
  const sent = { commentId, anchor, body: body.data, forBuyer: field(form, 'forBuyer') === 'yes' }
  const { ok, mentioned } = await addComment(asking, id, sent)
  if (!ok) return again(form, { field: 'body', message: GONE })
  const [place, here] = [`${addressOf(id)}#comment-${commentId}`, await origin()]
  // Once the page has gone on: whoever comments does not wait for the mail server.
  after(() => Promise.all(mentioned.map((colleague) => sendMail(mentionMail(colleague, { by: asking.consultant.name, here, place })))))
  anew(id, `#comment-${commentId}`)
}

/** What a colleague who was mentioned is told, where mail can leave; what was written stays at the desk. */
function mentionMail({ email }: Mentioned, { by, here, place }: { by: string; here: string; place: string }) {
  const text = `${by} mentions you in a comment: ${here}${place}\n\nAll that mention you: ${here}/desk?mentions=me\n`
  return { to: email, subject: `${by} mentions you in Shorewise`, text }
}

/** Marks a remark as dealt with, or opens it again. */
export async function resolveAction(form: FormData): Promise<void> {
  const [id, commentId] = [field(form, 'id'), field(form, 'comment')]
  await resolveComment(await signedIn(addressOf(id)), commentId, field(form, 'resolved') === 'yes')
  anew(id, `#comment-${encodeURIComponent(commentId)}`)
}

/** Takes an overrule back. */
export async function takeBackAction(form: FormData): Promise<void> {
  const id = field(form, 'id')
  await takeBackOverrule(await signedIn(addressOf(id)), field(form, 'overrule'))
  anew(id, '')
}

/** The page again; without the first line a browser that stays on it would show what it has. */
function anew(id: string, at: string): never {
  revalidatePath(addressOf(id))
  redirect(`${addressOf(id)}${at}`)
}

const addressOf = (id: string): string => `/desk/${encodeURIComponent(id)}`

function versionIn(form: FormData): number {
  const sent = field(form, 'version')
  return /^\d{1,9}$/.test(sent) ? Number(sent) : 0
}

/** 'whole', 'question:wc-acceptance', 'finding:C-OWNER-quality'. */
function anchorIn(about: string): Anchor | null {
  const [kind, id = ''] = about.split(/:(.*)/)
  if (kind === 'whole') return { kind, id: '' }
  if (kind === 'question' && isQuestionId(id)) return { kind, id }
  return kind === 'finding' && /^[\w-]{1,60}$/.test(id) ? { kind, id } : null
}
