import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { listOf } from './columns'
import { getAssessmentWith } from './record'
import { readSnapshot, type Snapshot, snapshotColumns, snapshotShape } from './snapshots'
import { OWN_SUBMISSIONS, type OwnSubmission } from './submissions'
import type { Viewer } from './viewer'

export type OwnResult = {
  snapshot: Snapshot
  /** The version before it; null for the first. */
  previous: Snapshot | null
  /** Number of the newest version. */
  newest: number
  /** What became of it; null where it was not submitted. */
  submission: OwnSubmission | null
}

/** Some versions of an assessment as a column beside it. */
const versionsWhere = (which: Prisma.Sql): Prisma.Sql =>
  listOf(Prisma.sql`
    SELECT ${snapshotColumns} FROM snapshot WHERE assessment_id = assessment.id AND ${which} ORDER BY number`)
const row = z.object({ versions: z.array(z.object(snapshotShape).transform(readSnapshot)) })

/** An own assessment with the versions asked for, and with the newest two. */
export const getVersions = (viewer: Viewer, id: string, asked: readonly number[]) =>
  getAssessmentWith(viewer, id, {
    columns: Prisma.sql`, ${versionsWhere(Prisma.sql`(number = ANY (${asked}::int[]) OR number >= (
      SELECT min(number) FROM (SELECT number FROM snapshot WHERE assessment_id = assessment.id ORDER BY number DESC LIMIT 2) newest))`)} AS versions`,
    read: (columns) => row.parse(columns),
  })

/** One result of an own assessment with what its page shows beside it; null where there is none. */
export async function getOwnResult(viewer: Viewer, id: string, number: number): Promise<OwnResult | null> {
  const found = await getAssessmentWith(viewer, id, {
    columns: Prisma.sql`${OWN_SUBMISSIONS.columns}, ${versionsWhere(Prisma.sql`number IN (${number}::int, ${number - 1}::int)`)} AS versions`,
    read: (columns) => ({ ...OWN_SUBMISSIONS.read(columns), ...row.parse(columns) }),
  })
  const of = (wanted: number) => found?.versions.find((version) => version.number === wanted) ?? null
  const snapshot = of(number)
  if (!found || !snapshot) return null
  return {
    snapshot,
    previous: of(number - 1),
    newest: found.record.snapshots[0]?.number ?? number,
    submission: found.submissions.find((submission) => submission.number === number) ?? null,
  }
}
