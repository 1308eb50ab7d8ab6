import type { OwnerRole, SingleId } from '../answers'
import type { Facts } from '../facts'
import { questionOf } from '../journey'
import { listed } from '../listed'
import type { Parameter } from '../policy/parameter'
import type { QuestionId } from '../questionnaire'
import type { SourceId } from '../sources'

/** Least and most points over everything that is not known. */
export type Span = { readonly low: number; readonly high: number }

/** One adjustment of a ranking of forms. Rules of one ranking read different questions for the same form, so that their spans add up. */
export type FormRule<Form extends string> = {
  readonly id: string
  readonly reads: readonly QuestionId[]
  /** Null where it says nothing of this form. */
  readonly span: (facts: Facts, form: Form) => Span | null
  /** Why, where every answer is known. */
  readonly says: (facts: Facts, form: Form) => string
  readonly sources: readonly SourceId[]
}

type Points<Form extends string> = Readonly<Record<string, Readonly<Partial<Record<Form, number>>>>>
type Table<Form extends string> = Parameter<Points<Form>>

type ByAnswer<Form extends string> = {
  readonly id: string
  /** A question of one choice, or one row of the owners. */
  readonly of: SingleId | { readonly row: OwnerRole }
  readonly table: Table<Form>
  readonly says: (option: string, form: Form) => string
}

/** Points by the answer to one question; where it is not known, the least and the most of all options. */
export function byAnswer<Form extends string>({ id, of, table, says }: ByAnswer<Form>): FormRule<Form> {
  const optionOf = (facts: Facts) => (typeof of === 'string' ? facts.option(of) : facts.row('io-owners', of.row))
  return {
    id,
    reads: [typeof of === 'string' ? of : 'io-owners'],
    span: (facts, form) => {
      const option = optionOf(facts)
      return option === undefined || option === 'not-sure' ? spread(table.value, form) : exactly(table.value[option]?.[form])
    },
    says: (facts, form) => says(String(optionOf(facts)), form),
    sources: table.sources,
  }
}

function spread<Form extends string>(points: Points<Form>, form: Form): Span | null {
  const all = Object.values(points).map((row) => row[form] ?? 0)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return low === high ? null : { low, high }
}

/** The same points either way; nothing is said where there are none. */
export const exactly = (points: number | undefined): Span | null => (points === undefined ? null : { low: points, high: points })

type AllTogether<Form extends string> = {
  readonly id: string
  readonly form: Form
  readonly of: Parameter<{ readonly points: number; readonly least: Readonly<Partial<Record<QuestionId, string>>> }>
  readonly met: string
  /** The start of a sentence that names what is missing. */
  readonly lacks: string
}

/** Points for one form where several answers are all good enough; none where one is known not to be. */
export function together<Form extends string>({ id, form, of, met, lacks }: AllTogether<Form>): FormRule<Form> {
  const { points, least } = of.value
  const reads = Object.keys(least) as SingleId[]
  const isMet = (facts: Facts, question: SingleId) => facts.atLeast(question, least[question] as never)
  const isKnown = (facts: Facts, question: SingleId) => typeof facts.level(question) === 'number'
  const missing = (facts: Facts) => reads.filter((question) => isKnown(facts, question) && !isMet(facts, question))
  return {
    id,
    reads,
    span: (facts, asked) => {
      if (asked !== form) return null
      if (missing(facts).length > 0) return exactly(0)
      return { low: reads.every((question) => isMet(facts, question)) ? points : 0, high: points }
    },
    says: (facts) => (missing(facts).length > 0 ? `${lacks}: ${named(missing(facts))}.` : met),
    sources: of.sources,
  }
}

/** '“Test of good” and “Written work”'. */
export const named = (ids: readonly QuestionId[]): string => listed(ids.map((id) => `“${questionOf(id).name}”`))
