'use server'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { Next } from '@/components/ui/use-saving'
import { QUESTIONS } from '@/lib/assessment'
import { ensureBuyer } from '@/lib/auth'
import { startAssessment } from '@/lib/data/assessments'
import { readNames } from '../read-names'

/** Starts an assessment and goes to its first question; the id came with the form, so sending it twice starts one. */
export async function startAction(_before: unknown, form: FormData): Promise<Next> {
  const state = readNames(form)
  if (state.errors.length > 0) return tell(state)
  const id = String(form.get('id'))
  const { ok } = await startAssessment(await ensureBuyer(), { id, ...state.names })
  if (!ok) return nothingHere()
  return goOn(form, `/assessments/${id}/questions/${QUESTIONS[0]?.id}`)
}
