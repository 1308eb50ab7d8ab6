'use server'

import { redirect } from 'next/navigation'
import { again, field } from '@/app/form'
import { BY_SEVERITY } from '@/components/desk/words'
import type { FormState } from '@/components/ui/plain-form'
import { LOCATION_NAMES, texts } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { overrule } from '@/lib/data/remarks'
import { ended } from '../../signed-in'

const MOST_RULES = 60

/** Holds another verdict or location to be right. */
export async function overruleAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = field(form, 'id')
  const address = `/desk/${encodeURIComponent(id)}`
  const asking = await deskViewer()
  if (!asking) return ended(form, 'reason')
  const [kind, chosen = ''] = field(form, 'chosen').split(':')
  const reason = texts.note.safeParse(field(form, 'reason'))
  const known = kind === 'verdict' ? BY_SEVERITY.includes(chosen as never) : kind === 'location' && Object.hasOwn(LOCATION_NAMES, chosen)
  if (!known || (kind !== 'verdict' && kind !== 'location'))
    return again(form, { field: 'chosen', message: 'Select what is right instead' })
  if (!reason.success) return again(form, { field: 'reason', message: reason.error.issues[0]?.message ?? 'Shorten the reason' })
  if (!reason.data) return again(form, { field: 'reason', message: 'Say why, in a sentence the buyer may read' })
  const rules = form
    .getAll('rule')
    .filter((rule): rule is string => typeof rule === 'string' && /^[\w-]{1,60}$/.test(rule))
    .slice(0, MOST_RULES)
  const { ok } = await overrule(asking, id, { overruleId: field(form, 'overrule'), kind, chosen, reason: reason.data, rules })
  if (!ok) return again(form, { field: 'chosen', message: 'The buyer has withdrawn this assessment, so nothing was saved' })
  redirect(address)
}
