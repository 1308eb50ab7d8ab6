import type { Answers, OwnerRole, QuestionId, Shown, StoredResult } from '@/lib/assessment'

/** A finished result as files are made from it; the page shows the same object. */
export type ReportView = {
  reference: string
  title: string
  organisation: string
  work: string
  number: number
  finishedAt: Date
  contentHash: string
  timeZoneTable: string
  answers: Answers
  words: Partial<Record<string, Shown & { name: string }>>
  result: StoredResult
  notes: Partial<Record<QuestionId, string>>
  reasons: Partial<Record<QuestionId, string>>
  owners: Partial<Record<OwnerRole, string>>
}
