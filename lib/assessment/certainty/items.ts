import type { Answers, MatrixId } from '../answers'
import { isHidden } from '../journey'
import { QUESTIONS, type QuestionId } from '../questionnaire'
import type { Question } from '../questionnaire/shape'

/** One answer that may fall in several ways: a single choice, or a row of a matrix. */
export type Item = {
  readonly question: QuestionId
  /** Null for a single choice. */
  readonly row: string | null
  /** The ways in which it may fall; undefined is blank. */
  readonly options: readonly (string | undefined)[]
}

/** What is now given as an item: an option, *not sure*, or undefined where it is blank. */
export type Given = string | undefined

/** An item with what is given to it. */
export type Answered = Item & { readonly given: Given }

const WAYS = QUESTIONS.map((question: Question & { id: QuestionId }) => ({ id: question.id, ways: waysOf(question) }))

/** Every single choice and every row of a matrix that is asked, with all its options, in the order of the checklist. Places and ticked lists have none. */
export function itemsOf(answers: Answers): Answered[] {
  const items: Answered[] = []
  for (const { id, ways } of WAYS)
    if (!isHidden(answers, id))
      for (const { question, row, options } of ways) items.push({ question, row, options, given: givenIn(answers, { question, row }) })
  return items
}

/** Answers that are unknown or blank, each with the options that could fill it. */
export const openItems = (answers: Answers): Answered[] =>
  itemsOf(answers).filter(({ given }) => given === undefined || given === 'not-sure')

/** What is given to an item. */
export function givenIn(answers: Answers, { question, row }: Pick<Item, 'question' | 'row'>): Given {
  const value: unknown = answers[question]
  return (row === null ? value : (value as Partial<Record<string, string>> | undefined)?.[row]) as Given
}

/** The answers with one item given otherwise; the answers themselves stay as they are. */
export function giving(answers: Answers, { question, row }: Pick<Item, 'question' | 'row'>, option: Given): Answers {
  if (row === null) return { ...answers, [question]: option } as Answers
  return { ...answers, [question]: { ...answers[question as MatrixId], [row]: option } } as Answers
}

function waysOf({ id, input, rows, options }: Question & { id: QuestionId }): Item[] {
  const ids = options.map((option) => option.id)
  if (input === 'single') return [{ question: id, row: null, options: ids }]
  return input === 'matrix' ? rows.map((row) => ({ question: id, row: row.id, options: ids })) : []
}
