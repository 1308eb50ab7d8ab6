import 'server-only'
import { db } from './database'
import { mine } from './mine'
import type { Viewer } from './viewer'

const oldestFirst = { orderBy: { createdAt: 'asc' } } as const

/** What was told to the consultants, and what they sent back; what they keep among themselves is not the buyer's. */
const SUBMITTED = {
  number: true,
  contactName: true,
  contactEmail: true,
  industry: true,
  message: true,
  status: true,
  inShare: true,
  submittedAt: true,
  publications: { select: { content: true, publishedAt: true }, orderBy: { publishedAt: 'asc' } },
} as const

/** All that is kept of an own assessment, for its owner to take away: no token, and nothing that stands for one. Null where it is somebody else's. */
export async function getEverything(viewer: Viewer, id: string): Promise<object | null> {
  return db().assessment.findFirst({
    where: mine(viewer, id),
    omit: { afterSnapshotId: true },
    include: {
      answers: { omit: { assessmentId: true }, orderBy: { questionId: 'asc' } },
      owners: { omit: { assessmentId: true }, orderBy: { role: 'asc' } },
      taskLinks: { omit: { assessmentId: true, tokenHash: true }, ...oldestFirst },
      privateLink: { select: { createdAt: true } },
      snapshots: {
        omit: { id: true, assessmentId: true },
        include: { shareLinks: { omit: { snapshotId: true, tokenHash: true }, ...oldestFirst } },
        orderBy: { number: 'asc' },
      },
      submissions: { select: SUBMITTED, orderBy: { number: 'asc' } },
    },
  })
}
