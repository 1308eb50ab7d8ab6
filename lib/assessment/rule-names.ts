import { BLOCKERS } from './blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from './conditions'
import { TOO_MANY } from './findings'
import { MISTAKES } from './mistakes'
import type { Rule } from './rule'
import { VETOES } from './vetoes'

const nameOf = <About>({ id, title, name }: Rule<About>): [id: string, name: string] => [
  id,
  typeof title === 'string' ? title : (name ?? id),
]

const NAMES: ReadonlyMap<string, string> = new Map([
  ...BLOCKERS.map(nameOf),
  [TOO_MANY.id, TOO_MANY.title],
  ...VETOES.map(nameOf),
  ...CONDITIONS_OF_PLACE.map(nameOf),
  ...CONDITIONS.map(nameOf),
  ...MISTAKES.map(nameOf),
])

/** What a rule is called apart from any assessment, by the id that its findings carry; null for one that today's rules do not have. */
export const ruleName = (id: string): string | null => NAMES.get(id) ?? null
