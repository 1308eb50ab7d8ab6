'use server'
import { field } from '@/app/form'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { Next } from '@/components/ui/use-saving'
import { viewer } from '@/lib/auth'
import { renameAssessment } from '@/lib/data/assessments'
import { readNames } from '../../read-names'

/** Changes title, organisation and the line on the work. */
export async function renameAction(_before: unknown, form: FormData): Promise<Next> {
  const state = readNames(form)
  if (state.errors.length > 0) return tell(state)
  const id = field(form, 'id')
  const { ok } = await renameAssessment(await viewer(), id, state.names)
  if (!ok) return nothingHere()
  return goOn(form, `/assessments/${id}`)
}
