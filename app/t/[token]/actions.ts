'use server'
import { redirect } from 'next/navigation'
import { judgeDraft } from '@/app/assessments/[id]/questions/[question]/judge-draft'
import { afterIntent, readDraft } from '@/app/assessments/[id]/questions/[question]/read-draft'
import { clientAddress } from '@/app/client-address'
import { field, problemsAt } from '@/app/form'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { ReplyState } from '@/components/tasks/reply-view'
import { questionOf, texts } from '@/lib/assessment'
import { allowGuess } from '@/lib/data/limits'
import { answerAskedQuestion, findUsedQuestion, getAskedQuestion } from '@/lib/data/task-links'
import { savedMeanwhile } from './saved-meanwhile'

/** Records a colleague's answer to the one question of the link; or tells the form again, with what to put right or what was saved meanwhile. */
export async function replyAction(_before: unknown, form: FormData): Promise<null> {
  const token = field(form, 'token')
  const asked = await getAskedQuestion(token)
  const id = asked?.question ?? (await findUsedQuestion(token))
  if (!id) return turnAway()
  const draft = readDraft(form, questionOf(id))
  const version = Number.parseInt(field(form, 'version'), 10) || 0
  const state: ReplyState = { draft, name: field(form, 'name'), version, errors: [], meanwhile: null }
  const intent = field(form, 'intent') || 'save'
  if (!asked && intent !== 'save') return turnAway()
  if (intent !== 'save') return tell({ ...state, draft: afterIntent(draft, intent) })
  const judged = judgeDraft(questionOf(id), draft)
  const blank = judged.ok && judged.value === null ? [{ field: 'answer', message: questionOf(id).missing }] : []
  const errors = [...(judged.ok ? blank : judged.errors), ...nameProblems(state.name)]
  if (!asked && errors.length > 0) return turnAway()
  if (!judged.ok || errors.length > 0) return tell({ ...state, errors })
  const { value, note, reason } = judged
  const replied = await answerAskedQuestion(token, { value, note, reason, name: texts.name.parse(state.name), seenVersion: version })
  if (replied.ok) redirect('/t/answered')
  if (replied.why === 'gone') return turnAway()
  return tell({ ...state, version: replied.now.version, meanwhile: { ...savedMeanwhile(replied.now), isTyped: true } })
}

/** Where there is nothing, however it came to be nothing. */
async function turnAway(): Promise<never> {
  return (await allowGuess(await clientAddress())) ? nothingHere() : redirect('/too-many')
}

function nameProblems(name: string): ReplyState['errors'] {
  if (!name.trim()) return [{ field: 'name', message: 'Enter your name, so that they know whose answer it is' }]
  return problemsAt('name', texts.name.safeParse(name))
}
