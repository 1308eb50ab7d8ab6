import {
  type Answers,
  type Candidate,
  type CandidateRef,
  capital,
  cityIn,
  type Finding,
  type PilotOutcome,
  type QuestionId,
  questionOf,
  SECTIONS,
} from '@/lib/assessment'
import type { ReportView } from '@/lib/report/view'

/** One finished result as it is shown: to its owner, or to the holder of a link. */
export type ResultView = ReportView & {
  /** Names of colleagues who answered by a link. */
  answeredBy: Partial<Record<QuestionId, string>>
  /** Dates of the pilot as local ISO dates, and who decides at its review. */
  pilotDates: { start: string; review: string; decides: string } | null
  /** The result that this one follows, and what its pilot came to. */
  after: { title: string; reference: string; number: number; outcome: PilotOutcome } | null
  /** Where its owner finds this version again, for good; nobody else can open it. */
  address?: string
  /** Parts that the holder of a link does not get; empty for the owner. */
  leavesOut: readonly ('cost' | 'notes' | 'owners' | 'answers')[]
}

/** Where an answer is shown on this page. */
export const anchorOf = (id: QuestionId): string => `answer-${id}`

export const questionName = (id: QuestionId, view: ResultView): string => view.words[id]?.name ?? questionOf(id).name

/** The ways to where some answers are shown. */
export const answerLinks = (ids: readonly QuestionId[], view: ResultView) =>
  ids.map((id) => ({ href: `#${anchorOf(id)}`, text: questionName(id, view) }))

export const sectionName = (id: string): string => SECTIONS.find((section) => section.id === id)?.name ?? id

/** A finding's own key where several places bring the same rule. */
export const keyOf = (finding: Finding): string => `${finding.id}-${finding.candidate ?? 'all'}`

const PART_NAMES: Record<ResultView['leavesOut'][number], string> = {
  cost: 'cost',
  notes: 'notes',
  owners: 'names of people',
  answers: 'answers',
}

/** 'Notes, answers', or 'Nothing'. */
export function leftOutLine(parts: ResultView['leavesOut']): string {
  return capital(parts.map((part) => PART_NAMES[part]).join(', ') || 'nothing')
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** '14 September 2026'. */
export const dateOf = (date: Date): string => day.format(date)

/** '29 March 2026', from an ISO date. */
export const dayOf = (iso: string): string => dateOf(new Date(`${iso}T00:00:00Z`))

/** The buyer's own place by its city. */
export const siteName = (answers: Answers, index: number): string => {
  const site = answers['ctx-buyer-location']?.[index]
  return site ? cityIn(site) : 'your place'
}

export const candidatesOf = (answers: Answers): readonly Candidate[] => {
  const given = answers['ctx-candidates']
  return Array.isArray(given) ? given : []
}

export const candidateOf = (answers: Answers, ref: CandidateRef): Candidate | null =>
  typeof ref === 'number' ? (candidatesOf(answers)[ref] ?? null) : null
