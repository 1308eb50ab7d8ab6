'use server'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import { goOn } from '@/app/go-on'
import { notStarted } from '@/app/not-started'
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
  const id = field(form, 'id')
  const started = await startAssessment({ ...(await ensureBuyer()), address: await clientAddress() }, { id, ...state.names })
  const why = notStarted(started)
  if (why) return tell({ ...state, errors: [{ field: 'title', message: why }] })
  if (!started.ok) return nothingHere()
  return goOn(form, `/assessments/${id}/questions/${QUESTIONS[0]?.id}`)
}
