'use server'

import { redirect } from 'next/navigation'
import { field, problemsAt } from '@/app/form'
import { NO_LIFE, NOT_MADE } from '@/app/link-words'
import { origin } from '@/app/origin'
import { tell } from '@/app/told'
import { SHARE_DAYS } from '@/components/life-field'
import type { ShareState } from '@/components/share-view'
import { texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { isPart } from '@/lib/data/left-out'
import { createShareLink, revokeShareLink } from '@/lib/data/links'

/** Makes a share link for one version; its address is shown in this answer and never again. */
export async function shareResult(_before: unknown, form: FormData): Promise<null> {
  const typed = {
    label: field(form, 'label'),
    sharedBy: field(form, 'sharedBy'),
    days: field(form, 'days') || '30',
    leavesOut: form.getAll('leavesOut').map(String),
  }
  const [label, sharedBy] = [texts.label.safeParse(typed.label), texts.name.safeParse(typed.sharedBy)]
  const errors = [
    ...problemsAt('label', label),
    ...problemsAt('sharedBy', sharedBy),
    ...(SHARE_DAYS.includes(Number(typed.days)) ? [] : [{ field: 'days', message: NO_LIFE }]),
    ...(typed.leavesOut.every(isPart) ? [] : [{ field: 'leavesOut', message: 'Tick only what is listed here' }]),
  ]
  if (!label.success || !sharedBy.success || errors.length > 0) return tell<ShareState>({ typed, errors })
  const token = field(form, 'token')
  const [id, number] = [field(form, 'id'), Number(field(form, 'number'))]
  const { ok } = await createShareLink(await viewer(), id, {
    number: Number.isSafeInteger(number) && number > 0 && number < 1_000_000 ? number : 0,
    token,
    label: label.data,
    sharedBy: sharedBy.data,
    days: Number(typed.days),
    leavesOut: typed.leavesOut.filter(isPart),
  })
  if (!ok) return tell<ShareState>({ typed, errors: [{ field: 'label', message: NOT_MADE }] })
  return tell<ShareState>({ typed, errors: [], url: `${await origin()}/s/${token}` })
}

/** Ends a share link at once. */
export async function revokeLink(form: FormData): Promise<void> {
  const id = field(form, 'id')
  await revokeShareLink(await viewer(), id, field(form, 'link'))
  redirect(`/assessments/${encodeURIComponent(id)}/share?revoked=1`)
}
