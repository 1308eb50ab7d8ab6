'use server'
import { field } from '@/app/form'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { FormState } from '@/components/question/draft'
import type { Next } from '@/components/ui/use-saving'
import { isQuestionId, nextAfter, type QuestionId, questionOf, said } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { type StoredAnswer, saveAnswer } from '@/lib/data/answers'
import { judgeDraft } from './judge-draft'
import { afterIntent, readDraft } from './read-draft'
import { unusual } from './unusual'

/** Saves one answer and goes on; or tells the form again, with what was sent and what to put right. */
export async function saveAnswerAction(_before: unknown, form: FormData): Promise<Next> {
  const id = field(form, 'question')
  if (!isQuestionId(id)) return nothingHere()
  const question = questionOf(id)
  const draft = readDraft(form, question)
  const version = Number.parseInt(field(form, 'version'), 10) || 0
  const state: FormState = { draft, version, errors: [], unusual: [], conflict: null }
  const intent = field(form, 'intent') || 'save'
  if (intent !== 'save') return tell({ ...state, draft: afterIntent(draft, intent) })
  const judged = judgeDraft(question, draft)
  if (!judged.ok) return tell({ ...state, errors: judged.errors })
  const slips = field(form, 'confirmed') === 'yes' || !Array.isArray(judged.value) ? [] : unusual(draft.places)
  if (slips.length > 0) return tell({ ...state, unusual: slips })
  const assessmentId = field(form, 'assessment')
  const { value, note, reason } = judged
  const saved = await saveAnswer(await viewer(), { assessmentId, question: id, value, note, reason, seenVersion: version })
  if (!saved.ok && saved.why === 'not-found') return nothingHere()
  if (!saved.ok) return tell({ ...state, version: saved.stored.version, conflict: conflictOf(id, saved.stored) })
  return goOn(form, nextPage(`/assessments/${assessmentId}`, { from: field(form, 'from'), after: nextAfter(saved.answers, id) }))
}

function nextPage(base: string, { from, after }: { from: string; after: QuestionId | null | undefined }): string {
  if (from === 'check' || from === 'tasks') return `${base}/${from}`
  return after ? `${base}/questions/${after}` : `${base}/check`
}

function conflictOf(id: QuestionId, { value, savedAt }: StoredAnswer): FormState['conflict'] {
  const words = value === null ? [] : said({ [id]: value }, id)
  const saved = words.map(({ of, text }) => (of ? `${of}: ${text}` : text)).join('; ')
  const at = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(savedAt)
  return { saved: saved ? `“${saved}”.` : 'no answer.', at }
}
