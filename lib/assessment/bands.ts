import type { MatrixId, SingleId } from './answers'
import type { Facts } from './facts'
import { inSentence } from './listed'
import type { Known } from './policy/levels'
import { LEVELS } from './policy/levels'
import { STRONG_LEVEL, STRONG_MEAN } from './policy/verdict'
import type { QuestionId } from './questionnaire'
import type { DimensionId, Question } from './questionnaire/shape'
import type { Band, DimensionResult } from './result'
import { DIMENSIONS, unknownQuestions } from './unclear'

/** One graded answer: a question, or one row of a matrix. */
type Item = { question: QuestionId; text: string; known: Known; least: number; most: number }

/** Bands, intervals and reasons of the eight dimensions, in their order. A row of a matrix counts as one answer. */
export function dimensionsOf(facts: Facts): DimensionResult[] {
  return DIMENSIONS.map(({ id, questions }) => {
    const asked = questions.filter((question) => !facts.isHidden(question.id))
    const items = asked.filter((question) => question.role === 'readiness').flatMap((question) => itemsOf(facts, question))
    const band = bandOf(facts, id, items)
    return { id, band, score: scoreOf(items), reasons: reasonsOf(facts, id, band, items), demand: demandOf(facts, asked) }
  })
}

/** No strength buys off a missing answer: one level 0, or two at level 1, make a dimension weak. */
function bandOf(facts: Facts, id: DimensionId, items: Item[]): Band {
  if (id === 'provider-maturity' && facts.hasNoProvider) return 'pending'
  if (facts.unclear.includes(id)) return 'unclear'
  if (items.every((item) => item.known === 'blank')) return 'not-answered'
  const levels = items.map((item) => item.known).filter((known) => typeof known === 'number')
  if (levels.includes(0) || levels.filter((level) => level === 1).length > 1) return 'weak'
  if (levels.length < items.length || levels.some((level) => level < STRONG_LEVEL.value)) return 'adequate'
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return mean >= STRONG_MEAN.value ? 'strong' : 'adequate'
}

/** Share of the levels in place under the worst and the best completion of what is unknown or blank. */
function scoreOf(items: Item[]): { low: number; high: number } {
  const most = items.reduce((sum, item) => sum + item.most, 0)
  const share = (pick: (item: Item) => number) =>
    most === 0 ? 0 : items.reduce((sum, item) => sum + (typeof item.known === 'number' ? item.known : pick(item)), 0) / most
  return { low: share((item) => item.least), high: share((item) => item.most) }
}

function reasonsOf(facts: Facts, id: DimensionId, band: Band, items: Item[]): DimensionResult['reasons'] {
  if (band === 'pending') return [{ text: 'No provider is chosen yet, so there is nothing to judge', causes: ['pm-track-record'] }]
  const unknown = unknownQuestions(facts, [id])
  const reasons = [
    ...lacking(items, 0),
    ...lacking(items, 1),
    ...unknown.map((cause) => ({ text: `Not sure: ${nameOf(id, cause)}`, causes: [cause] })),
  ]
  if (reasons.length > 0) return reasons
  const answered = items.filter((item) => item.known !== 'blank').map((item) => item.question)
  if (answered.length === 0) return [{ text: 'Not answered yet', causes: [...new Set(items.map((item) => item.question))] }]
  return [{ text: band === 'strong' ? 'In place throughout' : 'In place, with room to grow', causes: [...new Set(answered)] }]
}

const lacking = (items: Item[], level: number): DimensionResult['reasons'] =>
  items.filter((item) => item.known === level).map((item) => ({ text: item.text, causes: [item.question] }))

/** What the nature of the work asks for, shown beside the band and never part of it. */
function demandOf(facts: Facts, asked: readonly (Question & { id: QuestionId })[]): DimensionResult['demand'] {
  return asked
    .filter((question) => question.role === 'nature' && facts.level(question.id as SingleId) !== 'blank')
    .map((question) => ({ text: said(question, facts.option(question.id as SingleId)), causes: [question.id] }))
}

function itemsOf(facts: Facts, question: Question & { id: QuestionId }): Item[] {
  const levels = Object.values((LEVELS.value as Record<string, Record<string, number | null>>)[question.id] ?? {})
  const graded = levels.filter((level) => level !== null)
  const range = { question: question.id, least: Math.min(...graded), most: Math.max(...graded) }
  if (question.rows.length === 0) {
    const id = question.id as SingleId
    return [{ ...range, text: said(question, facts.option(id)), known: facts.level(id) }]
  }
  return question.rows.map((row) => {
    const [id, of] = [question.id as MatrixId, row.id as never]
    return { ...range, text: said({ ...question, name: row.label }, facts.row(id, of)), known: facts.rowLevel(id, of) }
  })
}

/** 'How a finished piece is judged: by feel'. */
function said(question: Question, option: string | undefined): string {
  const words = question.options.find((one) => one.id === option)?.said ?? 'not sure'
  return `${question.name}: ${inSentence(words)}`.replace(/\.$/, '')
}

const nameOf = (id: DimensionId, cause: QuestionId): string =>
  DIMENSIONS.find((dimension) => dimension.id === id)?.questions.find((question) => question.id === cause)?.name ?? cause
