import type { MatrixId, SingleId } from './answers'
import type { Facts } from './facts'
import { GATE_ROLES, GATES, UNKNOWN_EVIDENCE, UNKNOWN_ITEMS, UNKNOWN_OWNERS } from './policy/verdict'
import { type QuestionId, SECTIONS } from './questionnaire'
import type { DimensionId, Question } from './questionnaire/shape'

type Known = Question & { id: QuestionId }
type Dimension = { readonly id: DimensionId; readonly questions: readonly Known[]; readonly gates: ReadonlySet<QuestionId> }

/** The eight dimensions with the questions that belong to them, in their order. */
export const DIMENSIONS: readonly Dimension[] = SECTIONS.flatMap((section) => {
  if (section.id === 'context') return []
  const questions: readonly Known[] = section.questions
  return [{ id: section.id, questions, gates: new Set(GATES.value.filter((gate) => questions.some(({ id }) => id === gate))) }]
})

/** Every question on which the clarity of a dimension can depend. */
export const CLARITY_READS: readonly QuestionId[] = DIMENSIONS.flatMap(({ questions }) => questions.map((question) => question.id))

/** Dimensions of which too much is not known to judge them, in their order. */
export const unclearDimensions = (facts: Facts): DimensionId[] =>
  DIMENSIONS.filter((dimension) => isUnclear(facts, dimension)).map((dimension) => dimension.id)

/** Questions of a dimension on which nobody is sure; a matrix counts once, however many of its rows are unknown. */
export function unknownQuestions(facts: Facts, id: DimensionId): QuestionId[] {
  const dimension = DIMENSIONS.find((one) => one.id === id)
  return (dimension?.questions ?? []).filter((question) => isUnknown(facts, question)).map((question) => question.id)
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
  if (id === 'internal-ownership') return isOwnershipUnclear(facts)
  return id === 'provider-maturity' && unknownRows(facts, 'pm-evidence').length >= UNKNOWN_EVIDENCE.value
}

function isOwnershipUnclear(facts: Facts): boolean {
  const rows = unknownRows(facts, 'io-owners')
  return rows.length >= UNKNOWN_OWNERS.value || rows.some((row) => (GATE_ROLES.value as readonly string[]).includes(row))
}

function isUnknown(facts: Facts, question: Known): boolean {
  if (question.rows.length === 0) return facts.isUnknown(question.id as SingleId)
  return unknownRows(facts, question.id as MatrixId).length > 0
}

function unknownRows(facts: Facts, id: MatrixId): string[] {
  if (facts.isHidden(id)) return []
  return Object.keys(facts.answers[id] ?? {}).filter((row) => facts.isRowUnknown(id, row as never))
}
