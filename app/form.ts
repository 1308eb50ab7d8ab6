import 'server-only'
import type { z } from 'zod'
import type { FieldError } from '@/components/ui/error-summary'
import type { FormState } from '@/components/ui/plain-form'
import { problemsOf } from '@/lib/assessment'

/** One field as text; what is no text counts as empty. */
export function field(form: FormData, name: string): string {
  const sent = form.get(name)
  return typeof sent === 'string' ? sent : ''
}

/** What was sent, for the fields to show again; passwords never go back. */
export function typedIn(form: FormData): Record<string, string> {
  const texts = [...form.entries()].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$') && !/password/i.test(name))
  return Object.fromEntries(texts) as Record<string, string>
}

/** What is wrong with a text that was sent, at its field. */
export const problemsAt = (field: string, text: z.ZodSafeParseResult<string>): FieldError[] =>
  text.success ? [] : problemsOf(text.error).map(({ message }) => ({ field, message }))

/** The same form again, with what is wrong. */
export const again = (form: FormData, ...errors: FieldError[]): FormState => ({ typed: typedIn(form), errors })
