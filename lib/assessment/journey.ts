import type { Answers } from './answers'
import { QUESTIONS, type QuestionId, SECTIONS, type SectionId } from './questionnaire'
import type { Question } from './questionnaire/shape'
import type { Missing } from './result'

export type SectionState = 'not-yet-started' | 'in-progress' | 'completed'
export type SectionProgress = {
  id: SectionId
  questions: QuestionId[]
  answered: number
  notSure: number
  coreLeft: number
  state: SectionState
}
export type Journey = {
  sections: SectionProgress[]
  /** Questions that are asked, in order. */
  visible: QuestionId[]
  /** Questions that do not apply; their answers are kept and not counted. */
  hidden: QuestionId[]
  /** The first core question still blank, else the first blank one, else null. */
  next: QuestionId | null
  counts: { total: number; answered: number; notSure: number; coreTotal: number; coreLeft: number }
  /** Every core question has an answer. */
  canFinish: boolean
}

const NO_PROVIDER_HIDES: readonly QuestionId[] = ['pm-evidence', 'pm-people']

/** Whether a question is not asked: evidence about a provider where there is none yet. */
export const isHidden = (answers: Answers, id: QuestionId): boolean =>
  NO_PROVIDER_HIDES.includes(id) && answers['pm-track-record'] === 'no-provider-yet'

/** Core answers still blank; a matrix by its rows. */
export function missingCore(answers: Answers): Missing[] {
  return QUESTIONS.filter((question) => question.core && !isHidden(answers, question.id)).flatMap((question) => blanksOf(answers, question))
}

/** Where a person stands in the checklist. Depends on nothing but the answers. */
export function journey(answers: Answers): Journey {
  const visible = QUESTIONS.filter((question) => !isHidden(answers, question.id))
  const blank = visible.filter((question) => !isAnswered(answers, question))
  const core = visible.filter((question) => question.core)
  const coreLeft = blank.filter((question) => question.core)
  return {
    sections: SECTIONS.map((section) =>
      progressOf(
        answers,
        section.id,
        visible.filter((q) => q.section === section.id),
      ),
    ),
    visible: visible.map((question) => question.id),
    hidden: QUESTIONS.filter((question) => isHidden(answers, question.id)).map((question) => question.id),
    next: coreLeft[0]?.id ?? blank[0]?.id ?? null,
    counts: {
      total: visible.length,
      answered: visible.length - blank.length,
      notSure: visible.filter((question) => hasNotSure(answers, question.id)).length,
      coreTotal: core.length,
      coreLeft: coreLeft.length,
    },
    canFinish: coreLeft.length === 0,
  }
}

/** The question to show after this one: the next in its section, then the next blank one, then a core one left behind, then null (check the answers). */
export function nextAfter(answers: Answers, id: QuestionId): QuestionId | null {
  const { visible } = journey(answers)
  const at = visible.indexOf(id)
  const following = visible[at + 1]
  if (following && sectionOf(following) === sectionOf(id)) return following
  const blank = visible.filter((other) => !isAnswered(answers, questionOf(other)))
  // Optional questions that were passed over are not asked again, or whoever skips one would go round in a circle.
  return blank.find((other) => visible.indexOf(other) > at) ?? blank.find((other) => other !== id && questionOf(other).core) ?? null
}

/** The question before this one in its section, or null at its start. */
export function previousOf(answers: Answers, id: QuestionId): QuestionId | null {
  const { visible } = journey(answers)
  const before = visible[visible.indexOf(id) - 1]
  return before && sectionOf(before) === sectionOf(id) ? before : null
}

/** Place of a question in its section: 2 of 4. */
export function positionOf(answers: Answers, id: QuestionId): { index: number; of: number } {
  const own = journey(answers).visible.filter((other) => sectionOf(other) === sectionOf(id))
  return { index: own.indexOf(id) + 1, of: own.length }
}

/** A question by its id. */
export function questionOf(id: QuestionId): Question & { id: QuestionId } {
  const found = QUESTIONS.find((question) => question.id === id)
  if (!found) throw new RangeError(`There is no question called ${id}`)
  return found
}

/** Whether a text names a question. */
export const isQuestionId = (text: string): text is QuestionId => QUESTIONS.some((question) => question.id === text)

/** Whether a question has an answer; a matrix when every row has one. */
export function isAnswered(answers: Answers, question: Question & { id: QuestionId }): boolean {
  return blanksOf(answers, question).length === 0
}

/** Whether *not sure* is part of the answer. */
export function hasNotSure(answers: Answers, id: QuestionId): boolean {
  const value: unknown = answers[id]
  return value === 'not-sure' || (isRecord(value) && Object.values(value).includes('not-sure'))
}

function blanksOf(answers: Answers, question: Question & { id: QuestionId }): Missing[] {
  const value: unknown = answers[question.id]
  if (question.rows.length === 0) return value === undefined ? [{ question: question.id }] : []
  const given = isRecord(value) ? value : {}
  return question.rows.filter((row) => given[row.id] === undefined).map((row) => ({ question: question.id, row: row.id }))
}

function progressOf(answers: Answers, id: SectionId, questions: readonly (Question & { id: QuestionId })[]): SectionProgress {
  const answered = questions.filter((question) => isAnswered(answers, question)).length
  const begun = questions.some((question) => answers[question.id] !== undefined)
  return {
    id,
    questions: questions.map((question) => question.id),
    answered,
    notSure: questions.filter((question) => hasNotSure(answers, question.id)).length,
    coreLeft: questions.filter((question) => question.core && !isAnswered(answers, question)).length,
    state: answered === questions.length ? 'completed' : begun ? 'in-progress' : 'not-yet-started',
  }
}

const sectionOf = (id: QuestionId) => questionOf(id).section
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
