import type { MatrixId, SingleId } from './answers'
import { type Facts, OWNER_ROLES } from './facts'
import { isHidden } from './journey'
import { type Known, levelOf } from './policy/levels'
import { GATE_ROLES, GATES, STRONG_LEVEL, STRONG_MEAN, UNKNOWN_EVIDENCE, UNKNOWN_ITEMS, UNKNOWN_OWNERS } from './policy/verdict'
import { QUESTIONS, type QuestionId, SECTIONS } from './questionnaire'
import type { DimensionId, Question } from './questionnaire/shape'
import type { Band, DimensionResult } from './result'

/** One graded answer: a question, or one row of a matrix. */
type Item = { question: QuestionId; name: string; known: Known; least: number; most: number }

/** Bands, intervals and reasons of the eight dimensions, in their order. */
export function dimensionsOf(facts: Facts): DimensionResult[] {
  return SECTIONS.filter((section) => section.id !== 'context').map((section) => {
    const id = section.id as DimensionId
    const items = itemsOf(facts, id)
    const band = bandOf(facts, id, items)
    return { id, band, score: scoreOf(items), reasons: reasonsOf(facts, id, band, items) }
  })
}

/** Whether too much of a dimension is not known to judge it. */
export function isUnclear(facts: Facts, id: DimensionId): boolean {
  if (id === 'provider-maturity' && facts.is('pm-track-record', 'no-provider-yet')) return false
  const unknown = unknownQuestions(facts, id)
  if (unknown.length >= UNKNOWN_ITEMS.value || unknown.some((question) => GATES.value.includes(question))) return true
  if (id === 'internal-ownership') {
    const rows = OWNER_ROLES.filter((role) => facts.row('io-owners', role) === 'not-sure')
    return rows.length >= UNKNOWN_OWNERS.value || rows.some((role) => GATE_ROLES.value.includes(role))
  }
  return id === 'provider-maturity' && rowsUnknown(facts, 'pm-evidence') >= UNKNOWN_EVIDENCE.value
}

/** Questions of a dimension on which nobody is sure; a matrix counts once. */
export function unknownQuestions(facts: Facts, id: DimensionId): QuestionId[] {
  return questionsOf(facts, id)
    .filter((question) =>
      question.rows.length > 0 ? rowsUnknown(facts, question.id as MatrixId) > 0 : facts.isUnknown(question.id as SingleId),
    )
    .map((question) => question.id)
}

function bandOf(facts: Facts, id: DimensionId, items: Item[]): Band {
  if (id === 'provider-maturity' && facts.is('pm-track-record', 'no-provider-yet')) return 'pending'
  if (isUnclear(facts, id)) return 'unclear'
  const levels = items.map((item) => item.known).filter((known) => typeof known === 'number')
  if (levels.length === 0) return items.some((item) => item.known === 'unknown') ? 'unclear' : 'not-answered'
  const ones = levels.filter((level) => level === 1).length
  if (levels.includes(0) || ones > 1) return 'weak'
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  const complete = levels.length === items.length
  return complete && levels.every((level) => level >= STRONG_LEVEL.value) && mean >= STRONG_MEAN.value ? 'strong' : 'adequate'
}

function scoreOf(items: Item[]): { low: number; high: number } {
  const most = items.reduce((sum, item) => sum + item.most, 0)
  const share = (pick: (item: Item) => number) =>
    most === 0 ? 0 : items.reduce((sum, item) => sum + (typeof item.known === 'number' ? item.known : pick(item)), 0) / most
  return { low: share((item) => item.least), high: share((item) => item.most) }
}

function reasonsOf(facts: Facts, id: DimensionId, band: Band, items: Item[]): DimensionResult['reasons'] {
  const all = questionsOf(facts, id).map((question) => question.id)
  const list = (chosen: Item[]) => chosen.map((item) => item.name).join('; ')
  const causes = (chosen: Item[]) => [...new Set(chosen.map((item) => item.question))]
  const missing = items.filter((item) => item.known === 0)
  const thin = items.filter((item) => item.known === 1)
  const unknown = items.filter((item) => item.known === 'unknown')
  const reasons: DimensionResult['reasons'] = []
  if (band === 'pending') reasons.push({ text: 'No provider is chosen yet, so there is nothing to judge', causes: ['pm-track-record'] })
  if (band === 'not-answered') reasons.push({ text: 'Not answered yet', causes: all })
  if (missing.length > 0) reasons.push({ text: `Missing: ${list(missing)}`, causes: causes(missing) })
  if (thin.length > 0) reasons.push({ text: `Thin: ${list(thin)}`, causes: causes(thin) })
  if (unknown.length > 0) reasons.push({ text: `Not sure: ${list(unknown)}`, causes: causes(unknown) })
  const unknownNature = unknownQuestions(facts, id).filter((question) => !unknown.some((item) => item.question === question))
  if (unknownNature.length > 0)
    reasons.push({ text: `Not sure: ${unknownNature.map((question) => questionNamed(question).name).join('; ')}`, causes: unknownNature })
  return reasons.length > 0 ? reasons : [{ text: band === 'strong' ? 'In place throughout' : 'In place, with room to grow', causes: all }]
}

function itemsOf(facts: Facts, id: DimensionId): Item[] {
  return questionsOf(facts, id)
    .filter((question) => question.role === 'readiness')
    .flatMap((question) => {
      const levels = question.options.map((option) => levelOf(question.id, option.id)).filter((level) => typeof level === 'number')
      const range = { least: Math.min(...levels), most: Math.max(...levels) }
      if (question.rows.length === 0)
        return [{ question: question.id, name: question.name, known: facts.level(question.id as SingleId), ...range }]
      return question.rows.map((row) => ({
        question: question.id,
        name: row.label,
        known: facts.rowLevel(question.id as 'io-owners', row.id as 'scope'),
        ...range,
      }))
    })
}

const rowsUnknown = (facts: Facts, id: MatrixId): number =>
  isHidden(facts.answers, id) ? 0 : Object.values(facts.answers[id] ?? {}).filter((option) => option === 'not-sure').length

const BY_DIMENSION = new Map(SECTIONS.map((section) => [section.id, section.questions as readonly (Question & { id: QuestionId })[]]))
const questionsOf = (facts: Facts, id: DimensionId) =>
  (BY_DIMENSION.get(id) ?? []).filter((question) => !isHidden(facts.answers, question.id))
const questionNamed = (id: QuestionId): Question => QUESTIONS.find((question) => question.id === id) as Question
