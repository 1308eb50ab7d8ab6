import type { Answered } from './answered'
import type { MatrixId, SingleId } from './answers'
import type { Facts } from './facts'
import { GATE_ROLES, GATES, UNKNOWN_EVIDENCE, UNKNOWN_ITEMS, UNKNOWN_OWNERS } from './policy/verdict'
import { type QuestionId, SECTIONS } from './questionnaire'
import type { DimensionId, Question } from './questionnaire/shape'

type Known = Question & { readonly id: QuestionId }
export type Dimension = {
  readonly id: DimensionId
  /** Its place among the sections. */
  readonly section: number
  readonly questions: readonly Known[]
  readonly gates: ReadonlySet<QuestionId>
}

/** The eight dimensions with the questions that belong to them, in their order. */
export const DIMENSIONS: readonly Dimension[] = SECTIONS.flatMap((section, at) => {
  if (section.id === 'context') return []
  const questions: readonly Known[] = section.questions
  const gates = new Set(GATES.value.filter((gate) => questions.some(({ id }) => id === gate)))
  return [{ id: section.id, section: at, questions, gates }]
})

const BY_ID = new Map(DIMENSIONS.map((dimension) => [dimension.id, dimension]))

/** Every question on which the clarity of a dimension can depend. */
export const CLARITY_READS: readonly QuestionId[] = DIMENSIONS.flatMap(({ questions }) => questions.map((question) => question.id))

/** Dimensions of which too much is not known to judge them, in their order. */
export const unclearDimensions = (answered: Answered): DimensionId[] =>
  DIMENSIONS.filter((dimension) => isUnclear(answered, dimension)).map(({ id }) => id)

/** Questions of these dimensions, in their order, on which nobody is sure; a matrix counts once, however many of its rows are unknown. */
export function unknownQuestions(facts: Facts, dimensions: readonly DimensionId[]): QuestionId[] {
  const unknown: QuestionId[] = []
  for (const one of dimensions) {
    const dimension = BY_ID.get(one)
    if (dimension) for (const id of facts.readings?.unknownOf(dimension.section) ?? unknownOf(facts, dimension)) unknown.push(id)
  }
  return unknown
}

/** Questions of a dimension on which nobody is sure. */
export const unknownOf = (answered: Answered, { questions }: Dimension): QuestionId[] =>
  questions.filter((question) => isUnknown(answered, question)).map(({ id }) => id)

/** Two unknown questions, or one unknown gate; for owners and evidence also a number of unknown rows. */
export function isUnclear(answered: Answered, dimension: Dimension): boolean {
  const { id, questions, gates } = dimension
  if (id === 'provider-maturity' && answered.hasNoProvider) return false
  let unknown = 0
  for (const question of questions) {
    if (!isUnknown(answered, question)) continue
    unknown += 1
    if (gates.has(question.id)) return true
  }
  if (unknown >= UNKNOWN_ITEMS.value) return true
  if (unknown === 0) return false
  if (id === 'internal-ownership') return hasUnknownRows(answered, questions, { most: UNKNOWN_OWNERS.value, gates: GATE_ROLES.value })
  return id === 'provider-maturity' && hasUnknownRows(answered, questions, { most: UNKNOWN_EVIDENCE.value, gates: [] })
}

/** So many unknown rows of the matrices among these questions, or one that is a gate. */
function hasUnknownRows(
  answered: Answered,
  questions: readonly Known[],
  { most, gates }: { most: number; gates: readonly string[] },
): boolean {
  let unknown = 0
  for (const { id, rows } of questions)
    for (const row of rows) {
      if (!answered.isRowUnknown(id as MatrixId, row.id as never)) continue
      if (gates.includes(row.id)) return true
      unknown += 1
    }
  return unknown >= most
}

const isUnknown = (answered: Answered, { id, rows }: Known): boolean =>
  rows.length === 0 ? answered.isUnknown(id as SingleId) : answered.hasUnknownRow(id as MatrixId)
