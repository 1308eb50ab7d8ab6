import type { MatrixId, SingleId } from './answers'
import type { Facts } from './facts'
import { GATE_ROLES, GATES, UNKNOWN_EVIDENCE, UNKNOWN_ITEMS, UNKNOWN_OWNERS } from './policy/verdict'
import { type QuestionId, SECTIONS } from './questionnaire'
import type { DimensionId, Question } from './questionnaire/shape'
import { numbersOf } from './readings'

type Known = Question & { readonly id: QuestionId; readonly numbers: readonly number[] }
type Dimension = { readonly id: DimensionId; readonly questions: readonly Known[]; readonly gates: ReadonlySet<QuestionId> }

/** The eight dimensions with the questions that belong to them, in their order. */
export const DIMENSIONS: readonly Dimension[] = SECTIONS.flatMap((section) => {
  if (section.id === 'context') return []
  const asked: readonly (Question & { id: QuestionId })[] = section.questions
  const questions = asked.map((question): Known => ({ ...question, numbers: numbersOf(question.id) }))
  return [{ id: section.id, questions, gates: new Set(GATES.value.filter((gate) => questions.some(({ id }) => id === gate))) }]
})

/** Every question on which the clarity of a dimension can depend. */
export const CLARITY_READS: readonly QuestionId[] = DIMENSIONS.flatMap(({ questions }) => questions.map((question) => question.id))

/** Dimensions of which too much is not known to judge them, in their order. */
export function unclearDimensions(facts: Facts): DimensionId[] {
  const unclear: DimensionId[] = []
  for (const dimension of DIMENSIONS) if (isUnclear(facts, dimension)) unclear.push(dimension.id)
  return unclear
}

/** Questions of these dimensions on which nobody is sure; a matrix counts once, however many of its rows are unknown. */
export function unknownQuestions(facts: Facts, dimensions: readonly DimensionId[]): QuestionId[] {
  const unknown: QuestionId[] = []
  for (const { id, questions } of DIMENSIONS) {
    if (!dimensions.includes(id)) continue
    for (const question of questions) if (isUnknown(facts, question)) unknown.push(question.id)
  }
  return unknown
}

/** Two unknown questions, or one unknown gate; for owners and evidence also a number of unknown rows. */
function isUnclear(facts: Facts, { id, questions, gates }: Dimension): boolean {
  if (id === 'provider-maturity' && facts.hasNoProvider) return false
  let unknown = 0
  for (const question of questions) {
    if (!isUnknown(facts, question)) continue
    unknown += 1
    if (gates.has(question.id)) return true
  }
  if (unknown >= UNKNOWN_ITEMS.value) return true
  if (unknown === 0) return false
  if (id === 'internal-ownership') return hasUnknownRows(facts, questions, { most: UNKNOWN_OWNERS.value, gates: GATE_ROLES.value })
  return id === 'provider-maturity' && hasUnknownRows(facts, questions, { most: UNKNOWN_EVIDENCE.value, gates: [] })
}

/** So many unknown rows of the matrices among these questions, or one that is a gate. */
function hasUnknownRows(facts: Facts, questions: readonly Known[], { most, gates }: { most: number; gates: readonly string[] }): boolean {
  let unknown = 0
  for (const { id, rows } of questions)
    for (const row of rows) {
      if (!facts.isRowUnknown(id as MatrixId, row.id as never)) continue
      if (gates.includes(row.id)) return true
      unknown += 1
    }
  return unknown >= most
}

function isUnknown(facts: Facts, { id, rows, numbers }: Known): boolean {
  const { readings } = facts
  if (readings !== null) return readings.isUnknown(numbers)
  if (rows.length === 0) return facts.isUnknown(id as SingleId)
  return facts.hasUnknownRow(id as MatrixId)
}
