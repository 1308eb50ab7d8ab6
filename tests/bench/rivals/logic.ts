import type { SingleId } from '@/lib/assessment/answers'
import { levelOf } from '@/lib/assessment/policy/levels'
import type { OptionId } from '@/lib/assessment/questionnaire'

/** A condition as other rule engines take it: comparisons of named facts, joined. */
export type Logic =
  | { all: readonly Logic[] }
  | { any: readonly Logic[] }
  | { not: Logic }
  | { fact: string; op: 'in'; value: readonly string[] }
  | { fact: string; op: 'atMost' | 'atLeast'; value: number }
  | { fact: string; op: 'is'; value: boolean }

/** A rule with nothing but its condition. */
export type BareRule = { id: string; when: Logic }

export const all = (...parts: Logic[]): Logic => ({ all: parts })
export const any = (...parts: Logic[]): Logic => ({ any: parts })
export const not = (part: Logic): Logic => ({ not: part })
export const yes = (fact: string): Logic => ({ fact, op: 'is', value: true })
export const among = (fact: string, ...value: string[]): Logic => ({ fact, op: 'in', value })
export const upTo = (fact: string, value: number): Logic => ({ fact, op: 'atMost', value })
export const from = (fact: string, value: number): Logic => ({ fact, op: 'atLeast', value })

const snake = (id: string): string => id.replaceAll('-', '_')
export const optionFact = (id: SingleId): string => `option_${snake(id)}`
export const levelFact = (id: SingleId): string => `level_${snake(id)}`

/** One of these options was chosen. */
export const is = <Id extends SingleId>(id: Id, ...options: OptionId<Id>[]): Logic => among(optionFact(id), ...options)
export const unknown = (id: SingleId): Logic => among(optionFact(id), 'not-sure')
export const atMost = <Id extends SingleId>(id: Id, option: OptionId<Id>): Logic => upTo(levelFact(id), numberOf(id, option))
export const atLeast = <Id extends SingleId>(id: Id, option: OptionId<Id>): Logic => from(levelFact(id), numberOf(id, option))

function numberOf(id: SingleId, option: string): number {
  const level = levelOf(id, option)
  if (typeof level !== 'number') throw new RangeError(`${id} has no level for ${option}`)
  return level
}
