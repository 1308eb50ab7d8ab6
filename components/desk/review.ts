import type { Grade, QuestionId, Verdict } from '@/lib/assessment'

/** A submission as the consultants' pages show it. */
export type ReviewView = {
  id: string
  reference: string
  version: number
  status: string
  reviewerId: string | null
  reviewer: string | null
  summary: string
  contactName: string
  contactEmail: string
  message: string
  industry: string
  submittedAt: Date
  changed: { by: string; at: Date } | null
  comments: CommentView[]
  grades: Partial<Record<QuestionId, { grade: Grade; version: number; by: string; at: Date }>>
  overrules: OverruleView[]
  published: { publishedAt: Date } | null
}
export type CommentView = {
  id: string
  anchor: { kind: string; id: string }
  body: string
  forBuyer: boolean
  author: string
  createdAt: Date
  resolved: { by: string; at: Date } | null
}
export type OverruleView = {
  id: string
  kind: 'verdict' | 'location'
  machine: string
  chosen: string
  reason: string
  by: string
  at: Date
}
export type Evidence = { claimed: Verdict; documented: Verdict; graded: number }

export const GRADE_NAMES: Record<Grade, string> = { claimed: 'Claimed', documented: 'Documented', checked: 'Checked' }
