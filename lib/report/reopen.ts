import {
  type Answers,
  answersSchema,
  type CostInputs,
  costInputsSchema,
  isQuestionId,
  problemsOf,
  type QuestionId,
  questionOf,
  RULES_VERSION,
  texts,
} from '@/lib/assessment'
import type { Export } from './export'

type Beside = Partial<Record<QuestionId, string>>
/** What an export brings back: names, answers, and what was written beside them. */
export type Reopened = {
  names: { title: string; organisation: string; work: string }
  answers: Answers
  notes: Beside
  reasons: Beside
  cost: CostInputs | null
}

/** The rules under which its result was made, where they are not those of today; null where it has none. */
export function formerRulesOf({ content }: Export): string | null {
  const made = (content.result as { rulesVersion?: unknown } | undefined)?.rulesVersion
  return typeof made === 'string' && isVersion(made) && made !== RULES_VERSION ? made : null
}

/** '1.1.0'. */
export const isVersion = (text: string): boolean => /^\d{1,4}(\.\d{1,4}){2}$/.test(text)

/** An export as the draft of a new assessment, or what about it cannot be opened, in one sentence. */
export function draftOf({ content }: Export): Reopened | { problem: string } {
  const unknown = Object.keys(content.answers as object).filter((id) => !isQuestionId(id))
  if (unknown.length > 0) return { problem: `This file answers what is not asked here: ${unknown.slice(0, MOST_NAMED).join(', ')}.` }
  const answers = answersSchema.safeParse(content.answers)
  if (!answers.success) return { problem: unreadable(problemsOf(answers.error)[0]) }
  const names = {
    title: written('title', content.title),
    organisation: written('organisation', content.organisation),
    work: written('work', content.work),
  }
  return {
    names,
    answers: answers.data as Answers,
    notes: beside('note', content.notes),
    reasons: beside('reason', content.reasons),
    cost: costOf(content),
  }
}
const MOST_NAMED = 3

function unreadable(problem: { path: string; message: string } | undefined): string {
  const id = problem?.path.split('.')[0] ?? ''
  return `The answer to “${isQuestionId(id) ? questionOf(id).name : id}” in this file cannot be read: ${problem?.message ?? ''}.`
}

/** A text as it could have been typed; one that could not is left out. */
function written(kind: keyof typeof texts, value: unknown): string {
  const parsed = texts[kind].safeParse(value)
  return parsed.success ? parsed.data : ''
}

function beside(kind: 'note' | 'reason', value: unknown): Beside {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter(([id]) => isQuestionId(id)).map(([id, text]) => [id, written(kind, text)]))
}

function costOf(content: Export['content']): CostInputs | null {
  const options = (content.result as { options?: { cost?: unknown } } | undefined)?.options
  const parsed = costInputsSchema.safeParse(options?.cost)
  return parsed.success ? parsed.data : null
}
