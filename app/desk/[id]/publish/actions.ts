'use server'

import { redirect } from 'next/navigation'
import { again, field } from '@/app/form'
import type { FormState } from '@/components/ui/plain-form'
import { publishReview } from '@/lib/data/publishing'
import { signedIn } from '../../signed-in'

const WHY = {
  conflict: 'A colleague changed the review while you read it, so nothing was sent. Reload this page and read it again',
  empty: 'Write a summary for the buyer first',
  'not-found': 'The buyer has withdrawn this assessment, so nothing was sent',
}

/** Sends the review as it was shown. */
export async function publishAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = field(form, 'id')
  const address = `/desk/${encodeURIComponent(id)}`
  const version = field(form, 'version')
  const seen = /^\d{1,9}$/.test(version) ? Number(version) : 0
  const sent = await publishReview(await signedIn(`${address}/publish`), id, { publicationId: field(form, 'publication'), seen })
  if (!sent.ok) return again(form, { field: 'send', message: WHY[sent.why] })
  redirect(`${address}?saved=1`)
}
