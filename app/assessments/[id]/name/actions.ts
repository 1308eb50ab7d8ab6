'use server'
import { redirect } from 'next/navigation'
import { nothingHere } from '@/app/nothing-here'
import type { NamesState } from '@/components/assessment/names-form'
import { viewer } from '@/lib/auth'
import { renameAssessment } from '@/lib/data/assessments'
import { readNames } from '../../read-names'

/** Changes title, organisation and the line on the work. */
export async function renameAction(_before: NamesState, form: FormData): Promise<NamesState> {
  const state = readNames(form)
  if (state.errors.length > 0) return state
  const id = String(form.get('id'))
  const { ok } = await renameAssessment(await viewer(), id, state.names)
  if (!ok) return nothingHere()
  redirect(`/assessments/${id}`)
}
