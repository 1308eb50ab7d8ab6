import type { Answers, OwnerRole, QuestionId, Shown, StoredResult } from '@/lib/assessment'

/** A finished result as files are made from it; the page shows the same object. */
export type ReportView = {
  reference: string
  title: string
  organisation: string
  work: string
  number: number
  finishedAt: Date
  /** Empty for the holder of a link that leaves something out. */
  contentHash: string
  timeZoneTable: string
  answers: Answers
  /** The words as they were shown when the result was made. */
  words: Partial<Record<string, Shown & { name: string }>>
  result: StoredResult
  /** Notes and reasons beside the answers; empty for the holder of a link that leaves them out. */
  notes: Partial<Record<QuestionId, string>>
  reasons: Partial<Record<QuestionId, string>>
  /** Who holds the six roles. */
  owners: Partial<Record<OwnerRole, string>>
}
