import type { Answers } from './answers'
import { changedBetween } from './compare/changed'
import { hasNotSure, isHidden, questionOf } from './journey'
import type { Certainty, NextQuestion, Verification } from './outcome'
import { WORTH_ASKING } from './policy/certainty'
import { QUESTIONS, type QuestionId } from './questionnaire'
import { percent } from './spoken'

/** Something to find out, and the question whose answer ends it. */
export type Task = {
  question: QuestionId
  /** Done once the answer is known, or, where it was known, once it was given anew. */
  state: 'open' | 'done'
  what: string
  who: string
  /** Proof that is enough. */
  proof: string
  effort: string
  /** What the answer would change, in one line. */
  changes: string
}

/** What a finished result says about the things to find out. */
export type Earlier = { answers: Answers; verifyFirst?: readonly Verification[] | undefined; certainty?: Certainty | undefined }

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
 */
export function tasksOf(answers: Answers, results: readonly Earlier[]): Task[] {
  const [newest] = results
  const listed = (newest?.verifyFirst ?? []).flatMap((item) => questionsIn(item))
  const wasUnsure = QUESTIONS.map(({ id }) => id).filter((id) =>
    [answers, ...results.map((one) => one.answers)].some((of) => hasNotSure(of, id)),
  )
  const tasks = [...new Set([...listed, ...wasUnsure])]
    .filter((id) => !isHidden(answers, id) && questionOf(id).findOut !== null)
    .map((id) => taskOf(id, answers, newest))
  return [...tasks.filter(({ state }) => state === 'open'), ...tasks.filter(({ state }) => state === 'done')]
}

/** Results of earlier rules name no question: there the last cause is the one that is asked. */
function questionsIn({ question, causes }: Verification): QuestionId[] {
  const asked = question ?? causes.at(-1)
  return asked ? [asked] : []
}

function taskOf(id: QuestionId, answers: Answers, newest: Earlier | undefined): Task {
  const { name, findOut, why } = questionOf(id)
  const items = (newest?.verifyFirst ?? []).filter((item) => questionsIn(item).includes(id))
  const [first] = items
  const rows = unsureRows(answers, id)
  return {
    question: id,
    state: isOpen(id, answers, newest, items.length > 0) ? 'open' : 'done',
    what: rows.length > 0 ? `${name}: ${rows.join(', ').toLowerCase()}` : name,
    who: first?.who ?? findOut?.who ?? '',
    proof: first?.proof ?? findOut?.proof ?? '',
    effort: first?.effort ?? findOut?.effort ?? '',
    changes: first ? SETTLES[first.settles] : (doubtLine(id, newest) ?? why),
  }
}

/** An answer that was known stays to be verified until it is given anew. */
function isOpen(id: QuestionId, answers: Answers, newest: Earlier | undefined, isListed: boolean): boolean {
  if (hasNotSure(answers, id)) return true
  return isListed && !changedSince(answers, newest?.answers ?? {}).includes(id)
}

/** What to find out for the verdict, most telling first; answers that settle next to nothing are left to the list of all. */
export const tellingOf = ({ nextQuestions }: Certainty): readonly NextQuestion[] =>
  nextQuestions.filter(({ settles }) => settles === 0 || settles >= WORTH_ASKING.value)

/** Questions whose answers differ from those of a result; nothing else counts. */
export const changedSince = (answers: Answers, before: Answers): QuestionId[] =>
  changedBetween({ answers: before, options: {} }, { answers, options: {} }).flatMap((one) => ('question' in one ? [one.question] : []))

function unsureRows(answers: Answers, id: QuestionId): string[] {
  const value: unknown = answers[id]
  if (typeof value !== 'object' || value === null) return []
  return questionOf(id)
    .rows.filter((row) => (value as Record<string, unknown>)[row.id] === 'not-sure')
    .map((row) => row.label)
}

/** Null where the certainty says nothing of it, or next to nothing. */
function doubtLine(id: QuestionId, newest: Earlier | undefined): string | null {
  const settles = (newest?.certainty?.nextQuestions ?? [])
    .filter((next) => next.question === id)
    .reduce((sum, next) => sum + next.settles, 0)
  return settles >= WORTH_ASKING.value ? `Settles ${percent(Math.min(1, settles))} of the doubt about the verdict` : null
}
