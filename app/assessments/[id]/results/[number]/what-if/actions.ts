'use server'

import { field } from '@/app/form'
import { nothingHere } from '@/app/nothing-here'
import type { TrialState } from '@/components/what-if/form'
import { itemOf } from '@/components/what-if/items'
import { triedIn } from '@/components/what-if/outcome'
import { NOT_SURE, questionOf, whatIf } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getSnapshot } from '@/lib/data/snapshots'

/** Tries one answer on a copy of a finished result; nothing is stored. */
export async function tryAnswer(_before: TrialState, form: FormData): Promise<TrialState> {
  const [id, number, answer, to] = ['id', 'number', 'answer', 'to'].map((name) => field(form, name))
  const snapshot = await getSnapshot(await viewer(), id ?? '', Number(number) || 0)
  if (!snapshot) return nothingHere()
  const { answers, result } = snapshot.content
  const item = itemOf(answers, answer ?? '')
  if (!item) return nothingHere()
  const { options, notSure } = questionOf(item.question)
  if (!to) return { chosen: '', error: 'Choose an answer to try' }
  if (!options.some((option) => option.id === to) && !(notSure && to === NOT_SURE))
    return { chosen: '', error: 'Choose one of the listed answers' }
  const trial = { question: item.question, ...(item.row && { row: item.row }), to }
  return { chosen: to, tried: triedIn(whatIf(answers, [trial], result.options ?? { year: result.year }), answers) }
}
