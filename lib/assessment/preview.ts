import type { Answers, MatrixId } from './answers'
import { Facts } from './facts'
import { judge } from './need'
import { PREVIEW_LIMIT } from './policy/verdict'
import { prospectsOf } from './prospects'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'
import type { Decided, OverlapHours } from './result'
import { phaseOf, type Rule } from './rule'
import { type Decision, decide } from './verdict'

/** Verdicts from the best to the worst. */
const ORDER: readonly Decided[] = ['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable']
const PLACES = ['ctx-buyer-location', 'ctx-candidates'] as const

/** One blank: a question, or a row of a matrix, with the options that could fill it. */
type Blank = { question: QuestionId; row: string | null; options: readonly string[] }

/**
 * Verdicts still possible, best first: of every completion where there are few, else those that no settled rule excludes.
 * Places and ticked lists are not completed.
 */
export function preview(answers: Answers, hours: readonly OverlapHours[]): Decided[] {
  const facts = new Facts(answers)
  const blanks = QUESTIONS.flatMap((question) => blanksOf(facts, question))
  const completions = blanks.reduce((product, { options }) => product * (options.length + 1), 1)
  const listed = PLACES.every((id) => facts.answers[id] !== undefined) && facts.answers['ctx-benefits'] !== undefined
  if (!listed || completions > PREVIEW_LIMIT.value) return notExcluded(facts, decisionOf(facts, hours))
  const seen = new Set<Decided>()
  completeAll(answers, blanks, (complete) => seen.add(decisionOf(new Facts(complete), hours).verdict))
  return ORDER.filter((verdict) => seen.has(verdict))
}

function decisionOf(facts: Facts, hours: readonly OverlapHours[]): Decision {
  const overlap = hours.map((pair) => judge(facts, pair))
  return decide(facts, prospectsOf(facts, overlap))
}

/** Calls back with every way to fill the blanks; a question without which a verdict is possible may also stay blank. */
function completeAll(answers: Answers, [first, ...rest]: readonly Blank[], each: (answers: Answers) => void): void {
  if (!first) {
    each(answers)
    return
  }
  if (!isCore(first.question)) completeAll(answers, rest, each)
  for (const option of first.options) {
    const rows = answers[first.question as MatrixId]
    completeAll({ ...answers, [first.question]: first.row === null ? option : { ...rows, [first.row]: option } }, rest, each)
  }
}

function blanksOf(facts: Facts, { id, input, rows, options }: Question & { id: QuestionId }): Blank[] {
  if ((input !== 'single' && input !== 'matrix') || facts.isHidden(id)) return []
  const ids = options.map((option) => option.id)
  if (input === 'single') return facts.answers[id] === undefined ? [{ question: id, row: null, options: ids }] : []
  return rows
    .filter((row) => facts.row(id as MatrixId, row.id as never) === undefined)
    .map((row) => ({ question: id, row: row.id, options: ids }))
}

/** A rule has settled once every question that it reads is answered; what has not settled may go either way. */
function notExcluded(facts: Facts, { blockers, conditions, ruling }: Decision): Decided[] {
  const isSettled = (rule: Pick<Rule<never>, 'reads'>) => rule.reads.every((id) => !isBlank(facts, id))
  const placesKnown = PLACES.every((id) => facts.answers[id] !== undefined)
  if (placesKnown && ruling.every(({ vetoes }) => vetoes.some((veto) => veto.inherent && isSettled(veto)))) return ['offshore-unsuitable']
  const removed = placesKnown && ruling.every(({ vetoes }) => vetoes.some(isSettled))
  const blocked = blockers.some(isSettled)
  const open = conditions.some((rule) => isSettled(rule) && phaseOf(rule, facts) === 'before-pilot')
  const atHome = placesKnown && !facts.looksAbroad
  const excluded: Record<Decided, boolean> = {
    ready: removed || blocked || open,
    'ready-with-conditions': removed || blocked,
    'operating-model-not-ready': false,
    'offshore-unsuitable': atHome,
  }
  return ORDER.filter((verdict) => !excluded[verdict])
}

const isBlank = (facts: Facts, id: QuestionId): boolean =>
  facts.answers[id] === undefined
    ? !facts.isHidden(id)
    : QUESTIONS.some((question) => question.id === id && blanksOf(facts, question).length > 0)

const isCore = (id: QuestionId): boolean => QUESTIONS.some((question) => question.id === id && question.core)
