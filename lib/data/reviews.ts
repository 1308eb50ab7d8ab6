import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { type Entry, noting, recordEach } from './audit'
import { listOf } from './columns'
import { COLLEAGUES } from './consultants'
import { db } from './database'
import { REVIEW, type Review, STATUS } from './review-row'
import type { Snapshot } from './snapshots'
import type { Status } from './submissions'
import { isId } from './tokens'
import { atDesk, isAtDesk, type Viewer } from './viewer'

export type Standing = Pick<Review, 'status' | 'reviewerId' | 'summary'>

/** One submission with all that was written about it; null for whoever is not at the desk, and where nothing was submitted. */
export const getReview = async (viewer: Viewer, id: string): Promise<Review | null> => (await getReviews(viewer, [id]))[0] ?? null

/** Several, in the order of their ids; with `noted` it is written down that somebody laid them side by side. */
export async function getReviews(viewer: Viewer, ids: readonly string[], { noted = false } = {}): Promise<Review[]> {
  const known = ids.filter(isId)
  const all = Prisma.sql`SELECT string_agg(reference, ', ' ORDER BY array_position(${known}::uuid[], id)) FROM submission WHERE id = ANY(${known}::uuid[])
    HAVING count(*) > 1`
  const rows = await db().$queryRaw<unknown[]>`
    ${noted ? Prisma.sql`WITH noted AS (${noting(viewer, { act: 'compared' }, all)})` : Prisma.empty}
    SELECT ${REVIEW.columns} FROM submission WHERE id = ANY(${known}::uuid[]) AND ${isAtDesk(viewer)}
    ORDER BY array_position(${known}::uuid[], id)`
  return rows.map(REVIEW.read)
}

export type SubmittedVersion = { id: string; number: number }
/** What the page of a review shows beside it. */
export type OpenedReview = { review: Review; colleagues: { id: string; name: string }[]; versions: SubmittedVersion[] }

const VERSIONS = {
  column: listOf(Prisma.sql`
    SELECT version.id, version.number FROM submission version WHERE version.assessment_id = submission.assessment_id ORDER BY version.number`),
  row: z.array(z.object({ id: z.string(), number: z.int() })),
}
const besideRow = z.object({ colleagues: COLLEAGUES.row, versions: VERSIONS.row })

/** A review with what its page shows beside it; with `isRead` it is written down that somebody read it. Null as for one alone. */
export async function openReview(viewer: Viewer, id: string, { isRead }: { isRead: boolean }): Promise<OpenedReview | null> {
  if (!isId(id)) return null
  const opened = noting(viewer, { act: 'opened' }, Prisma.sql`SELECT reference FROM submission WHERE id = ${id}::uuid`)
  const [row] = await db().$queryRaw<unknown[]>`
    ${isRead ? Prisma.sql`WITH noted AS (${opened})` : Prisma.empty}
    SELECT ${REVIEW.columns}, ${COLLEAGUES.column} AS colleagues, ${VERSIONS.column} AS versions
    FROM submission WHERE id = ${id}::uuid AND ${isAtDesk(viewer)}`
  return row ? { review: REVIEW.read(row), ...besideRow.parse(row) } : null
}

/** The versions of the same assessment that its buyer submitted too, in their order; what was not submitted is not among them. */
export async function listVersions(viewer: Viewer, id: string): Promise<SubmittedVersion[]> {
  if (!isId(id)) return []
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT ${VERSIONS.column} AS versions FROM submission WHERE id = ${id}::uuid AND ${isAtDesk(viewer)}`
  return row ? z.object({ versions: VERSIONS.row }).parse(row).versions : []
}

export type SavedReview =
  | { ok: true }
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'conflict'; stored: Standing & { version: number; by: string; at: Date } }

/** Saves status, reviewer and summary over the version that was seen; where a colleague was quicker, what they saved comes back. */
export async function saveReview(viewer: Viewer, id: string, { seen, ...to }: Standing & { seen: number }): Promise<SavedReview> {
  const me = await atDesk(viewer)
  if (!me || !isId(id)) return { ok: false, why: 'not-found' }
  const isSaved = await db().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<unknown[]>`
      UPDATE submission SET status = ${to.status}, reviewer_id = ${to.reviewerId}::uuid, summary = ${to.summary}, version = version + 1,
        changed_at = now(), changed_by_id = ${me.id}::uuid
      FROM (SELECT id, status, reviewer_id, summary FROM submission WHERE id = ${id}::uuid FOR UPDATE) old
      WHERE submission.id = old.id AND (version = ${seen}
        OR (old.status = ${to.status} AND old.reviewer_id IS NOT DISTINCT FROM ${to.reviewerId}::uuid AND old.summary = ${to.summary}))
      RETURNING reference, old.status <> ${to.status} AS status, old.reviewer_id IS DISTINCT FROM ${to.reviewerId}::uuid AS reviewer,
        old.summary <> ${to.summary} AS summary, (SELECT name FROM consultant WHERE id = ${to.reviewerId}::uuid) AS name`
    if (row) await recordEach(me, entriesOf(savedRow.parse(row), to.status), tx)
    return row !== undefined
  })
  return isSaved ? { ok: true } : conflictOf(id)
}

/** What of a review was changed. */
const savedRow = z.object({
  reference: z.string(),
  status: z.boolean(),
  reviewer: z.boolean(),
  summary: z.boolean(),
  name: z.string().nullable(),
})

function entriesOf({ reference: subject, status, reviewer, summary, name }: z.infer<typeof savedRow>, to: Status): Entry[] {
  return [
    ...(status ? [{ act: 'changed the status', subject, detail: to } as const] : []),
    ...(reviewer ? [{ act: 'assigned', subject, detail: name ?? 'nobody' } as const] : []),
    ...(summary ? [{ act: 'wrote the summary', subject } as const] : []),
  ]
}

async function conflictOf(id: string): Promise<SavedReview> {
  const row = await db().submission.findUnique({ where: { id }, include: { changedBy: { select: { name: true } } } })
  if (!row) return { ok: false, why: 'not-found' }
  const { reviewerId, summary, version, changedAt } = row
  const stored = { status: STATUS.parse(row.status), reviewerId, summary, version, by: row.changedBy?.name ?? 'A colleague', at: changedAt }
  return { ok: false, why: 'conflict', stored }
}

/** The location that the rules put first; empty in results made before they ranked any. */
export const leadingLocation = ({ content }: Pick<Snapshot, 'content'>): string => content.result.location?.ranking[0]?.id ?? ''
