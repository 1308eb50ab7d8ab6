import type { Answers } from '../answers'
import type { AssessOptions } from '../assess'
import { questionOf } from '../journey'
import { QUESTIONS, type QuestionId } from '../questionnaire'

/** What a result was made from. */
export type Inputs = { answers: Answers; options: AssessOptions }

/** One answer that differs, a row of a matrix by itself; or what beside the answers changes a result. */
export type Changed = { question: QuestionId; row?: string } | { option: keyof AssessOptions }

/** What differs between two sets of inputs, in the order of the questions. */
export function changedBetween(before: Inputs, after: Inputs): Changed[] {
  const answers = QUESTIONS.flatMap(({ id, rows }): Changed[] => {
    const [from, to] = [before.answers[id], after.answers[id]]
    if (rows.length === 0) return isSame(from, to) ? [] : [{ question: id }]
    const changed = rows.filter((row) => valueIn(from, row.id) !== valueIn(to, row.id))
    return changed.map((row) => ({ question: id, row: row.id }))
  })
  const keys = new Set([...Object.keys(before.options), ...Object.keys(after.options)] as (keyof AssessOptions)[])
  const options = [...keys].filter((option) => !isSame(before.options[option], after.options[option]))
  return [...answers, ...options.map((option): Changed => ({ option }))]
}

/** The same inputs with one change taken over from others. */
export function withChange(inputs: Inputs, changed: Changed, from: Inputs): Inputs {
  if ('option' in changed) return { ...inputs, options: replaced(inputs.options, changed.option, from.options[changed.option]) }
  const { question, row } = changed
  if (row === undefined) return { ...inputs, answers: replaced(inputs.answers, question, from.answers[question]) }
  const rows = replaced(recordOf(inputs.answers[question]), row, valueIn(from.answers[question], row))
  const isBlank = Object.keys(rows).length === 0
  return { ...inputs, answers: replaced(inputs.answers, question, isBlank ? undefined : (rows as Answers[typeof question])) }
}

/** 'Owners: quality'; the name of what was changed. */
export function changedName(changed: Changed): string {
  if ('option' in changed) return OPTION_NAMES[changed.option]
  const { name } = questionOf(changed.question)
  const label = rowLabel(changed)
  return label === undefined ? name : `${name}: ${label}`
}

/** What the row is called that was changed; undefined where it is no row. */
export const rowLabel = ({ question, row }: { question: QuestionId; row?: string }): string | undefined =>
  questionOf(question).rows.find(({ id }) => id === row)?.label

const OPTION_NAMES: Record<keyof AssessOptions, string> = { year: 'Year of the shared hours', cost: 'Figures of the cost comparison' }

/** A blank answer is left out, as it is in what is stored. */
function replaced<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = whole
  return (value === undefined ? rest : { ...rest, [key]: value }) as T
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
const valueIn = (value: unknown, row: string): unknown => recordOf(value)[row]

/** Whether two answers are the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => isSame(left[key], right[key]))
}
