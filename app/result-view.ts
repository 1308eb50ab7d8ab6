import 'server-only'
import type { ResultView } from '@/components/result/view'
import type { Part } from '@/lib/data/left-out'
import type { Snapshot } from '@/lib/data/snapshots'

/** A stored snapshot as the result page shows it; nothing is worked out again. `leavesOut` names what its content lacks. */
export function viewOf({ content, number, createdAt, contentHash }: Snapshot, leavesOut: readonly Part[] = []): ResultView {
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
    answeredBy: content.answeredBy ?? {},
    owners: content.owners ?? {},
    pilotDates: content.pilot ?? null,
    after: content.after ?? null,
    leavesOut,
  }
}
