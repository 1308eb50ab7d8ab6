import type { Answers, OwnerRole } from '../answers'
import { CHANGEABLE, IN_PLACE, NOT_ARRANGED } from '../policy/certainty'
import { levelOf } from '../policy/levels'
import { QUESTIONS } from '../questionnaire'
import { type Answered, type Given, type Item, itemsOf } from './items'

export type Way = 'better' | 'worse'

/** An answer that the buyer could change: what is given comes first among its options, then what it could become, the nearest first. */
export type Movable = Item & {
  readonly given: Given
  readonly owner: OwnerRole
  /** Its place in the checklist. */
  readonly at: number
  /** The options are in an order in which each goes further the same way. */
  readonly isGraded: boolean
}

/** The same with nothing between what is given and what goes furthest: where that is not enough, nothing nearer is. */
export const atFurthest = (movable: Movable): Movable =>
  movable.isGraded ? { ...movable, options: [movable.given, movable.options.at(-1)] } : movable

const ROLES = new Map(QUESTIONS.map(({ id, role }) => [id, role]))

/**
 * The answers that the buyer could change for the better or for the worse. What is graded goes up or down by its level, what the work
 * asks for the other way round; what is unknown is put in place, or turns out not to be. A form on the table may become any other.
 */
export function movablesOf(answers: Answers, way: Way): Movable[] {
  return itemsOf(answers).flatMap((item, at) => {
    const asked = CHANGEABLE.value[item.question]
    if (asked === undefined) return []
    const owner = item.question === 'io-owners' ? (item.row as OwnerRole) : asked
    const targets = targetsOf(item, way)
    const { question, row, given } = item
    const isGraded = targets.every((option) => typeof levelOf(question, option) === 'number')
    return targets.length > 0 ? [{ question, row, given, options: [given, ...targets], owner, at, isGraded }] : []
  })
}

/** What an answer could become, the nearest first. */
function targetsOf({ question, options, given }: Answered, way: Way): string[] {
  const barred: readonly Given[] = NOT_ARRANGED.value[question] ?? []
  const arranged = options.filter((option) => option !== undefined && !barred.includes(option)) as string[]
  const isKnown = given !== undefined && given !== 'not-sure'
  if (isFree(arranged, question)) return isKnown ? arranged.filter((option) => option !== given) : []
  const isUp = (way === 'better') === (ROLES.get(question) === 'readiness')
  const graded = arranged
    .map((option) => ({ option, level: Number(levelOf(question, option)) }))
    .sort((a, b) => (isUp ? a.level - b.level : b.level - a.level))
  const now = levelOf(question, given)
  if (isKnown && (typeof now !== 'number' || (barred.includes(given) && question === 'ci-live-need'))) return []
  if (typeof now === 'number') return graded.filter(({ level }) => (isUp ? level > now : level < now)).map(({ option }) => option)
  if (ROLES.get(question) !== 'readiness') return []
  return graded.filter(({ level }) => (isUp ? level >= IN_PLACE.value : level < IN_PLACE.value)).map(({ option }) => option)
}

const isFree = (options: readonly string[], question: Item['question']): boolean =>
  options.every((option) => typeof levelOf(question, option) !== 'number')
