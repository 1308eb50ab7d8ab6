import 'server-only'
import type { ResultView } from '@/components/result/view'
import type { Snapshot } from '@/lib/data/snapshots'

/** A stored snapshot as the result page shows it; nothing is worked out again. */
export function viewOf({ content, number, createdAt, contentHash }: Snapshot): ResultView {
  const { reference, title, organisation, work, answers, words, result, notes, reasons, timeZoneTable } = content
  return {
    reference,
    title,
    organisation,
    work,
    answers,
    words,
    result,
    notes,
    reasons,
    timeZoneTable,
    number,
    finishedAt: createdAt,
    contentHash,
  }
}
