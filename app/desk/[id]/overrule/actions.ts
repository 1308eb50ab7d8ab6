'use server'

import { redirect } from 'next/navigation'
import { again, field, problemsAt } from '@/app/form'
import { isListedVerdict } from '@/components/desk/words'
import type { FieldError } from '@/components/ui/error-summary'
import type { FormState } from '@/components/ui/plain-form'
import { LOCATION_NAMES, texts } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { overrule } from '@/lib/data/remarks'
import { ended, GONE } from '../../signed-in'

const MOST_RULES = 60

/** Holds another verdict or location to be right. */
export async function overruleAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = field(form, 'id')
  const address = `/desk/${encodeURIComponent(id)}`
  const asking = await deskViewer()
  if (!asking) return ended(form, 'reason')
  const what = chosenIn(form)
  const reason = texts.note.safeParse(field(form, 'reason'))
  const errors = [...(what ? [] : [NOTHING_CHOSEN]), ...wrongWith(reason)]
  if (!what || !reason.success || errors.length > 0) return again(form, ...errors)
  const deed = { ...what, overruleId: field(form, 'overrule'), reason: reason.data, rules: rulesIn(form) }
  const { ok } = await overrule(asking, id, deed)
  if (!ok) return again(form, { field: 'chosen', message: GONE })
  redirect(address)
}

const NOTHING_CHOSEN: FieldError = { field: 'chosen', message: 'Select what is right instead' }

function chosenIn(form: FormData): { kind: 'verdict' | 'location'; chosen: string } | null {
  const [kind, chosen = ''] = field(form, 'chosen').split(':')
  if (kind === 'verdict' && isListedVerdict(chosen)) return { kind, chosen }
  return kind === 'location' && Object.hasOwn(LOCATION_NAMES, chosen) ? { kind, chosen } : null
}

function wrongWith(reason: ReturnType<typeof texts.note.safeParse>): FieldError[] {
  if (!reason.success) return problemsAt('reason', reason)
  return reason.data ? [] : [{ field: 'reason', message: 'Say why, in a sentence the buyer may read' }]
}

/** The ids of the rules that are ticked. */
const rulesIn = (form: FormData): string[] =>
  [...form.keys()].flatMap((name) => /^rule\.([\w-]{1,60})$/.exec(name)?.[1] ?? []).slice(0, MOST_RULES)
