'use server'

import { redirect } from 'next/navigation'
import { field } from '@/app/form'
import { viewer } from '@/lib/auth'
import { deleteAssessment } from '@/lib/data/assessments'

/** Deletes one assessment with its results and links, at once. */
export async function deleteThis(form: FormData): Promise<void> {
  const { ok } = await deleteAssessment(await viewer(), field(form, 'id'))
  redirect(ok ? '/assessments?deleted=1' : '/assessments')
}
