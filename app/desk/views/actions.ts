'use server'

import { redirect } from 'next/navigation'
import { again, field, problemsAt } from '@/app/form'
import { kept, readState } from '@/components/desk/list-state'
import type { FormState } from '@/components/ui/plain-form'
import { texts } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { changeView, deleteView, saveView } from '@/lib/data/views'
import { ended, signedIn } from '../signed-in'

/** Keeps filters and order under a name. */
export async function saveViewAction(_before: FormState, form: FormData): Promise<FormState> {
  const asking = await deskViewer()
  if (!asking) return ended(form, 'name')
  const name = texts.label.safeParse(field(form, 'name'))
  if (!name.success) return again(form, ...problemsAt('name', name))
  if (!name.data) return again(form, { field: 'name', message: 'Enter a name for the view' })
  const query = cleaned(field(form, 'query'))
  const saved = await saveView(asking, { id: field(form, 'id'), name: name.data, query, shared: field(form, 'shared') === 'yes' })
  redirect(saved ? `/desk?${[query, `view=${saved.id}`].filter(Boolean).join('&')}` : '/desk')
}

/** Puts the filters of this address into an own view. */
export async function changeViewAction(form: FormData): Promise<void> {
  const [id, query] = [field(form, 'id'), cleaned(field(form, 'query'))]
  await changeView(await signedIn('/desk'), id, query)
  redirect(`/desk?${[query, `view=${encodeURIComponent(id)}`].filter(Boolean).join('&')}`)
}

/** Deletes an own view. */
export async function deleteViewAction(form: FormData): Promise<void> {
  await deleteView(await signedIn('/desk/views'), field(form, 'id'))
  redirect('/desk/views')
}

const cleaned = (query: string): string => kept(readState(Object.fromEntries(new URLSearchParams(query))).state)
