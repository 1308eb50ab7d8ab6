import type { Answers } from './answers'
import { LEVELS } from './policy/levels'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'

/** How well an answer is proved: said so, shown on paper, or seen by the reviewer. */
export const GRADES = ['claimed', 'documented', 'checked'] as const
export type Grade = (typeof GRADES)[number]

/** The questions whose answers a reviewer grades: those about how ready the buyer is. The nature of the work needs no proof. */
export const GRADED: readonly QuestionId[] = QUESTIONS.filter((question) => question.role === 'readiness').map(({ id }) => id as QuestionId)

/** A law that forbids the work abroad is a fact of its own: a buyer who overstates how far its conditions are met has not invented it. */
const NEVER_ASSUMED: Readonly<Record<string, string>> = { 'rl-legal-position': 'domestic-only' }

/**
 * The answers on "documented or better": each readiness answer that is merely claimed counts one level lower, a level 0 and *not sure* stay.
 * Where several options share the lower level, the one next to the given option counts.
 */
export function documentedOrBetter(answers: Answers, grades: Partial<Record<QuestionId, Grade>>): Answers {
  const lowered = Object.entries(answers).map(([id, value]) => {
    const question = QUESTIONS.find((one) => one.id === id)
    const isClaimed = question?.role === 'readiness' && (grades[question.id as QuestionId] ?? 'claimed') === 'claimed'
    return [id, isClaimed ? lower(question, value) : value]
  })
  return Object.fromEntries(lowered) as Answers
}

function lower(question: Question, value: unknown): unknown {
  if (typeof value === 'string') return oneLower(question, value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([row, option]) => [row, oneLower(question, String(option))]))
}

function oneLower(question: Question, option: string): string {
  const levels = (LEVELS.value as Readonly<Record<string, Readonly<Record<string, number | null>>>>)[question.id] ?? {}
  const own = levels[option] ?? null
  if (own === null) return option
  const below = question.options.filter(({ id }) => isBelow(levels[id], own) && NEVER_ASSUMED[question.id] !== id)
  const highest = Math.max(...below.map(({ id }) => levels[id] ?? 0))
  return below.filter(({ id }) => levels[id] === highest).at(-1)?.id ?? option
}

const isBelow = (level: number | null | undefined, own: number): boolean => typeof level === 'number' && level < own
