import type { Names, NamesState } from '@/components/assessment/names-view'
import { problemsOf, texts } from '@/lib/assessment'

const NAMES = ['title', 'organisation', 'work'] as const

/** The three texts of a form, and what is wrong with them. */
export function readNames(form: FormData): NamesState {
  const errors: NamesState['errors'] = []
  const names: Names = { title: '', organisation: '', work: '' }
  for (const field of NAMES) {
    const sent = form.get(field)
    const parsed = texts[field].safeParse(typeof sent === 'string' ? sent : '')
    names[field] = parsed.success ? parsed.data : String(sent)
    if (!parsed.success) errors.push(...problemsOf(parsed.error).map(({ message }) => ({ field, message })))
  }
  return { names, errors }
}
