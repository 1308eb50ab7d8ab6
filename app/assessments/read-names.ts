import { field, problemsAt } from '@/app/form'
import type { Names, NamesState } from '@/components/assessment/names-view'
import { texts } from '@/lib/assessment'

const NAMES = ['title', 'organisation', 'work'] as const

/** The three texts of a form, and what is wrong with them. */
export function readNames(form: FormData): NamesState {
  const errors: NamesState['errors'] = []
  const names: Names = { title: '', organisation: '', work: '' }
  for (const name of NAMES) {
    const sent = field(form, name)
    const parsed = texts[name].safeParse(sent)
    names[name] = parsed.success ? parsed.data : sent
    errors.push(...problemsAt(name, parsed))
  }
  return { names, errors }
}
