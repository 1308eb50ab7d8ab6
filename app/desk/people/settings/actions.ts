'use server'

import { again, field } from '@/app/form'
import type { FormState } from '@/components/ui/plain-form'
import { deskViewer } from '@/lib/auth'
import { retentionSchema, setRetentionDays } from '@/lib/data/settings'
import { ended } from '../../signed-in'

/** Sets after how many days an untouched draft is deleted. */
export async function retentionAction(_before: FormState, form: FormData): Promise<FormState> {
  const asking = await deskViewer()
  if (!asking) return ended(form, 'days')
  const days = retentionSchema.safeParse(Number(field(form, 'days').trim() || Number.NaN))
  if (!days.success) return again(form, { field: 'days', message: 'Enter a whole number of days from 1 to 3,650' })
  const { ok } = await setRetentionDays(asking, days.data)
  if (!ok) return again(form, { field: 'days', message: 'Only an administrator sets the retention' })
  return { typed: { days: String(days.data) }, errors: [], done: `Set to ${days.data.toLocaleString('en')} days.` }
}
