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
  /** What goes furthest does whatever the options before it do. */
  readonly isGraded: boolean
}

/** The same with nothing between what is given and what goes furthest: where that is not enough, nothing nearer is. */
export function atFurthest(movable: Movable): Movable {
  const { question, given, options, isGraded } = movable
  if (!isGraded) return movable
  const furthest = levelOf(question, options.at(-1))
  return { ...movable, options: [given, ...options.slice(1).filter((option) => levelOf(question, option) === furthest)] }
}

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
    // Not knowing is an obstacle of its own: an unknown answer that turns out middling can do what the worst would not.
    const isGraded = (way === 'better' || typeof levelOf(question, given) === 'number') && !isFree(targets, question)
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
