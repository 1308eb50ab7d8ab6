'use server'
import { redirect } from 'next/navigation'
import { nothingHere } from '@/app/nothing-here'
import type { NamesState } from '@/components/assessment/names-form'
import { QUESTIONS } from '@/lib/assessment'
import { ensureBuyer } from '@/lib/auth'
import { startAssessment } from '@/lib/data/assessments'
import { readNames } from '../read-names'

/** Starts an assessment and goes to its first question; the id came with the form, so sending it twice starts one. */
export async function startAction(_before: NamesState, form: FormData): Promise<NamesState> {
  const state = readNames(form)
  if (state.errors.length > 0) return state
  const id = String(form.get('id'))
  const { ok } = await startAssessment(await ensureBuyer(), { id, ...state.names })
  if (!ok) return nothingHere()
  redirect(`/assessments/${id}/questions/${QUESTIONS[0]?.id}`)
}
