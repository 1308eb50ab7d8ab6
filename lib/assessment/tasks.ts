import type { Answers } from './answers'
import { changedBetween } from './compare/changed'
import { hasNotSure, isHidden, questionOf } from './journey'
import { inSentence } from './listed'
import type { Certainty, NextQuestion, Verification } from './outcome'
import { WORTH_ASKING } from './policy/certainty'
import { QUESTIONS, type QuestionId } from './questionnaire'
import { percent } from './spoken'

/** Something to find out, and the question whose answer ends it. */
export type Task = {
  question: QuestionId
  /** Unknown while somebody is not sure; told while a result asks for proof of a known answer that was not given anew since; done then. */
  state: 'unknown' | 'told' | 'done'
  what: string
  /** Of a matrix, the rows that it is about; empty where it is about the whole answer. */
  rows: readonly string[]
  who: string
  /** Proof that is enough. */
  proof: string
  effort: string
  /** What the answer would change, in one line. */
  changes: string
}

/** What a finished result says about the things to find out. */
export type Earlier = {
  answers: Answers
  verifyFirst?: readonly Verification[] | undefined
  certainty?: Certainty | undefined
  createdAt?: Date | undefined
}

/** When each answer was last given, by question. */
export type Given = Partial<Record<QuestionId, { readonly savedAt: Date }>>

/** What it would settle to find something out. */
export const SETTLES: Record<Verification['settles'], string> = {
  verdict: 'Could change the verdict',
  location: 'Could change the location',
  situation: 'Your reason for going rests on it',
  evidence: 'So far you were told, not shown',
  hours: 'Nobody covers these hours yet',
}

/**
 * Every answer that is not sure, every one that the newest result asks to verify, and what was found out since: open tasks first, the most
 * telling of them before the rest.
 * @param answers as they stand now
 * @param results finished results, newest first; may be empty
 * @param given when the answers were given; an answer that was confirmed counts as given anew
 */
export function tasksOf(answers: Answers, results: readonly Earlier[], given: Given = {}): Task[] {
  const [newest] = results
  const listed = (newest?.verifyFirst ?? []).flatMap((item) => questionsIn(item))
  const wasUnsure = QUESTIONS.map(({ id }) => id).filter((id) =>
    [answers, ...results.map((one) => one.answers)].some((of) => hasNotSure(of, id)),
  )
  const tasks = [...new Set([...listed, ...wasUnsure])]
    .filter((id) => !isHidden(answers, id) && questionOf(id).findOut !== null)
    .map((id) => taskOf(id, answers, results, given))
  return [...tasks.filter(isOpen), ...tasks.filter((task) => !isOpen(task))]
}

/** Whether it is still to be found out, or to be shown. */
export const isOpen = ({ state }: Pick<Task, 'state'>): boolean => state !== 'done'

/** Results of earlier rules name no question: there the last cause is the one that is asked. */
function questionsIn({ question, causes }: Verification): QuestionId[] {
  const asked = question ?? causes.at(-1)
  return asked ? [asked] : []
}

function taskOf(id: QuestionId, answers: Answers, results: readonly Earlier[], given: Given): Task {
  const { name, findOut, why } = questionOf(id)
  const [newest] = results
  const items = itemsOn(id, newest)
  const [first] = items
  const rows = rowsOf(id, answers, items)
  return {
    question: id,
    state: hasNotSure(answers, id) ? 'unknown' : isTold(id, answers, results, given) ? 'told' : 'done',
    what: rows.length > 0 ? `${name}: ${rows.map(inSentence).join(', ')}` : name,
    rows,
    who: first?.who ?? findOut?.who ?? '',
    proof: first?.proof ?? findOut?.proof ?? '',
    effort: first?.effort ?? findOut?.effort ?? '',
    changes: first ? changesLine(first) : (doubtLine(id, newest) ?? why),
  }
}

const itemsOn = (id: QuestionId, result: Earlier | undefined): Verification[] =>
  (result?.verifyFirst ?? []).filter((item) => questionsIn(item).includes(id))

/** An answer that was known stays to be shown until it is given anew, changed or confirmed; once confirmed, later results do not ask again. */
function isTold(id: QuestionId, answers: Answers, results: readonly Earlier[], given: Given): boolean {
  const asking = results.findIndex((result) => itemsOn(id, result).length === 0 || changedSince(answers, result.answers).includes(id))
  const first = (asking < 0 ? results : results.slice(0, asking)).at(-1)
  const savedAt = given[id]?.savedAt
  return first !== undefined && !(first.createdAt && savedAt && savedAt > first.createdAt)
}

/** Of a matrix, the rows that somebody is not sure of or a result asks about. */
function rowsOf(id: QuestionId, answers: Answers, items: readonly Verification[]): string[] {
  const asked = new Set([...items.flatMap(({ row }) => row ?? []), ...unsureRows(answers, id)])
  return questionOf(id)
    .rows.filter((row) => asked.has(row.id))
    .map(({ label }) => label)
}

/** A reason for going is named by what it rests on, and hours by whose they are not: the name of the question tells neither. */
const changesLine = ({ settles, what }: Verification): string =>
  settles === 'situation' || settles === 'hours' ? `${SETTLES[settles]}: ${inSentence(what)}` : SETTLES[settles]

/** What to find out for the verdict, most telling first; answers that settle next to nothing are left to the list of all. */
export const tellingOf = ({ nextQuestions }: Certainty): readonly NextQuestion[] =>
  nextQuestions.filter(({ settles }) => settles === 0 || settles >= WORTH_ASKING.value)

/** Questions whose answers differ from those of a result; nothing else counts. */
export const changedSince = (answers: Answers, before: Answers): QuestionId[] =>
  changedBetween({ answers: before, options: {} }, { answers, options: {} }).flatMap((one) => ('question' in one ? [one.question] : []))

function unsureRows(answers: Answers, id: QuestionId): string[] {
  const value: unknown = answers[id]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([row, of]) => (of === 'not-sure' ? [row] : []))
}

/** Null where the certainty says nothing of it, or next to nothing. */
function doubtLine(id: QuestionId, newest: Earlier | undefined): string | null {
  const settles = (newest?.certainty?.nextQuestions ?? [])
    .filter((next) => next.question === id)
    .reduce((sum, next) => sum + next.settles, 0)
  return settles >= WORTH_ASKING.value ? `Settles ${percent(Math.min(1, settles))} of the doubt about the verdict` : null
}
