'use server'
import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import { notStartedPage } from '@/app/not-started'
import { nothingHere } from '@/app/nothing-here'
import { viewer } from '@/lib/auth'
import { copyAssessment } from '@/lib/data/assessments'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment } from '@/lib/data/snapshots'

/** Judges the answers and shows the result; with core answers missing, goes to the first of them, which says so. */
export async function finishAction(form: FormData): Promise<void> {
  const id = field(form, 'id')
  const finished = await finishAssessment(await viewer(), id, { year: new Date().getFullYear() })
  if (finished.ok) redirect(`/assessments/${id}/results/${finished.number}`)
  if (finished.why === 'not-found') return nothingHere()
  redirect(`/assessments/${id}/questions/${finished.missing[0]?.question}?from=check&missing=core`)
}

/** A copy for another kind of work: named first, then answered anew where it differs. */
export async function copyAction(form: FormData): Promise<void> {
  const { buyer } = await viewer()
  const [id, copyId] = [field(form, 'id'), field(form, 'newId')]
  const source = buyer && (await getAssessment({ buyer }, id))
  if (!buyer || !source) return nothingHere()
  const started = await copyAssessment({ buyer, address: await clientAddress() }, id, { newId: copyId, title: '' })
  const instead = notStartedPage(started)
  if (instead) redirect(instead)
  if (!started.ok) return nothingHere()
  redirect(`/assessments/${copyId}/name?copied=1`)
}
