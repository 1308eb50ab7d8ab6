'use server'

import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import { notStartedPage } from '@/app/not-started'
import { texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { copyAssessment } from '@/lib/data/assessments'
import { getAssessment } from '@/lib/data/record'

/** Copies an assessment for another kind of work or another provider; its new id came with the form, so that sending it twice makes one. */
export async function copyThis(form: FormData): Promise<void> {
  const [id, newId] = [field(form, 'id'), field(form, 'newId')]
  const { buyer } = await viewer()
  const source = buyer && (await getAssessment({ buyer }, id))
  if (!buyer || !source) redirect('/assessments')
  const title = texts.title.safeParse(`Copy of ${source.title || source.reference}`)
  const by = { buyer, address: await clientAddress() }
  const started = await copyAssessment(by, id, { newId, title: title.success ? title.data : source.title })
  redirect(started.ok ? `/assessments/${newId}` : (notStartedPage(started) ?? '/assessments'))
}
