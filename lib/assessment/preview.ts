import type { Answers } from './answers'
import { findings } from './findings'
import { isHidden } from './journey'
import { type Known, levelOf } from './policy/levels'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'
import type { Decided, OverlapHours } from './result'

/** Verdicts from the best to the worst. */
const ORDER: readonly Decided[] = ['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable']

/**
 * Verdicts that completions of the blank answers lead to: all of them best or all worst, and each single answer varied from there.
 * Every verdict listed is possible; places that are blank are taken in general.
 */
export function preview(answers: Answers, hours: readonly OverlapHours[]): Decided[] {
  const settled: Answers = { 'ctx-buyer-location': [], 'ctx-candidates': [], 'ctx-benefits': ['other'], ...answers }
  const blank = QUESTIONS.filter((question) => question.options.length > 0 && isOpen(settled, question) && !isHidden(settled, question.id))
  const seen = new Set<Decided>()
  for (const base of [complete(settled, blank, best), complete(settled, blank, worst)]) {
    seen.add(verdictOf(base, hours))
    for (const question of blank)
      for (const option of question.options) seen.add(verdictOf({ ...base, ...fill(settled, question, option.id) }, hours))
  }
  return ORDER.filter((verdict) => seen.has(verdict))
}

function verdictOf(answers: Answers, hours: readonly OverlapHours[]): Decided {
  const { verdict } = findings(answers, hours)
  if (verdict === 'incomplete') throw new RangeError('A completion has no blank core answer')
  return verdict
}

function complete(
  answers: Answers,
  blank: readonly (Question & { id: QuestionId })[],
  pick: (question: Question & { id: QuestionId }) => string,
): Answers {
  return Object.assign({}, answers, ...blank.map((question) => fill(answers, question, pick(question))))
}

/** One option for a question, in every blank row of a matrix. */
function fill(answers: Answers, question: Question & { id: QuestionId }, option: string): Answers {
  if (question.input === 'ticks') return { [question.id]: [option] }
  if (question.rows.length === 0) return { [question.id]: option }
  return {
    [question.id]: { ...Object.fromEntries(question.rows.map((row) => [row.id, option])), ...(answers[question.id] as object | undefined) },
  }
}

function isOpen(answers: Answers, question: Question & { id: QuestionId }): boolean {
  const given = answers[question.id]
  return given === undefined || (question.rows.length > Object.keys(given).length && question.rows.length > 0)
}

const best = (question: Question & { id: QuestionId }) => extreme(question, (a, b) => (question.role === 'nature' ? a < b : a > b))
const worst = (question: Question & { id: QuestionId }) => extreme(question, (a, b) => (question.role === 'nature' ? a > b : a < b))

function extreme(question: Question & { id: QuestionId }, better: (a: number, b: number) => boolean): string {
  const graded = question.options.map((option) => ({ id: option.id, level: levelOf(question.id, option.id) }))
  const known = graded.filter((option): option is { id: string; level: Extract<Known, number> } => typeof option.level === 'number')
  const pool = known.length > 0 ? known : graded.map((option) => ({ ...option, level: 0 }))
  return pool.reduce((chosen, option) => (better(option.level, chosen.level) ? option : chosen)).id
}
