import { z } from 'zod'
import { TEXT_LIMITS } from './policy/limits'

/** What people write beside the answers: it is kept and shown, and never counts. */
export type TextKind = keyof typeof TEXT_LIMITS.value

const NAMES: Record<TextKind, string> = {
  title: 'title',
  organisation: 'organisation',
  work: 'description of the work',
  note: 'note',
  reason: 'reason',
  label: 'label',
  name: 'name',
  city: 'city',
}

/** NUL cannot be stored; half of a surrogate pair is no character. */
const readable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

function text(kind: TextKind) {
  const [name, most] = [NAMES[kind], TEXT_LIMITS.value[kind].toLocaleString('en')]
  return z
    .string(`Enter the ${name} as text`)
    .overwrite((given) => given.replaceAll(/\r\n?/g, '\n'))
    .trim()
    .max(TEXT_LIMITS.value[kind], {
      error: (issue) => `Shorten the ${name} to ${most} characters; it has ${String(issue.input).length.toLocaleString('en')}`,
    })
    .refine(readable, `Remove the characters from the ${name} that cannot be stored`)
}

/** One schema for each kind of text: line ends become LF, the ends are trimmed, an empty text stays empty. Lengths are UTF-16 units. */
export const texts = {
  title: text('title'),
  organisation: text('organisation'),
  work: text('work'),
  note: text('note'),
  reason: text('reason'),
  label: text('label'),
  name: text('name'),
  city: text('city'),
} satisfies Record<TextKind, z.ZodType<string>>
