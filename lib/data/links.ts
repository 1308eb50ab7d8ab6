import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { instant, listOf } from './columns'
import { db } from './database'
import { isPart, PARTS, type Part, withoutParts } from './left-out'
import { isMine, mine } from './mine'
import { getAssessment, getAssessmentWith } from './record'
import { readSnapshot, type Snapshot, snapshotColumns, snapshotShape } from './snapshots'
import { type Published, SHARED_REVIEW, withoutRemarksOnAnswers } from './submissions'
import { hashOf, isId, isToken, newId } from './tokens'
import type { Buyer, Viewer } from './viewer'

/** `snapshot` holds nothing of the parts that are left out; where there are any, its hash is empty. */
export type SharedResult = {
  snapshot: Snapshot
  /** The review, where the buyer shows it. */
  published: Published | null
  leavesOut: Part[]
  sharedBy: string
  sharedAt: Date
  expiresAt: Date
  newest: number
}

/** Stores the hash of a private link; a new one replaces the old, the same form sent twice is one. */
export async function createPrivateLink(viewer: Viewer, id: string, token: string): Promise<{ ok: boolean }> {
  if (!isToken(token) || !(await getAssessment(viewer, id))) return { ok: false }
  const tokenHash = hashOf(token)
  await db().privateLink.upsert({
    where: { assessmentId: id },
    create: { assessmentId: id, tokenHash },
    update: { tokenHash, createdAt: new Date() },
  })
  return { ok: true }
}

/** Whether a token is the private link of this assessment of one's own. */
export async function isOwnPrivateLink(viewer: Viewer, id: string, token: string): Promise<boolean> {
  return isToken(token) && (await db().privateLink.count({ where: { tokenHash: hashOf(token), assessment: mine(viewer, id) } })) > 0
}

/** The assessment behind a private link; null where there is none. */
export async function findByPrivateLink(token: string): Promise<string | null> {
  if (!isToken(token)) return null
  const link = await db().privateLink.findUnique({ where: { tokenHash: hashOf(token) }, select: { assessmentId: true } })
  return link?.assessmentId ?? null
}

/** Lets a browser that opened a private link change the assessment. */
export async function openPrivateLink(token: string, { buyer }: { buyer: Buyer }): Promise<string | null> {
  const assessmentId = await findByPrivateLink(token)
  if (!assessmentId) return null
  await db().$executeRaw`
    INSERT INTO access (buyer_id, assessment_id) SELECT id, ${assessmentId}::uuid FROM buyer WHERE token_hash = ${buyer} ON CONFLICT DO NOTHING`
  return assessmentId
}

/** An own assessment, and since when a private link to it is out. */
export const getWithPrivateLink = (viewer: Viewer, id: string) =>
  getAssessmentWith(viewer, id, {
    columns: Prisma.sql`, (SELECT created_at FROM private_link WHERE assessment_id = assessment.id) AS "privateLinkSince"`,
    read: (row) => z.object({ privateLinkSince: z.date().nullable() }).parse(row),
  })

export type NewShareLink = { number: number; token: string; label: string; sharedBy: string; days: number; leavesOut: readonly Part[] }

/** Stores a share link for one snapshot; the same form sent twice is one. `days` is its life, 1 to 365. */
export async function createShareLink(
  viewer: Viewer,
  id: string,
  { number, token, label, sharedBy, days, leavesOut }: NewShareLink,
): Promise<{ ok: boolean }> {
  if (!isToken(token)) return { ok: false }
  const tokenHash = hashOf(token)
  const made = await db().$executeRaw`
    INSERT INTO share_link (id, snapshot_id, token_hash, label, shared_by, leaves_out, expires_at)
    SELECT ${newId()}::uuid, snapshot.id, ${tokenHash}, ${label}, ${sharedBy}, ${leavesOut}::text[], now() + make_interval(days => ${days}::int)
    FROM assessment JOIN snapshot ON snapshot.assessment_id = assessment.id WHERE ${isMine(viewer, id)} AND number = ${number}::int
    ON CONFLICT (token_hash) DO NOTHING`
  if (made > 0) return { ok: true }
  return { ok: (await db().shareLink.count({ where: { tokenHash, snapshot: { assessment: mine(viewer, id), number } } })) > 0 }
}

export type ShareLinkRecord = z.output<typeof linkRow>
const linkRow = z.object({
  id: z.string(),
  label: z.string(),
  sharedBy: z.string(),
  snapshot: z.int(),
  leavesOut: z.array(z.string()).transform((parts) => parts.filter(isPart)),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.nullable(),
  lastOpenedAt: instant.nullable(),
  opens: z.int(),
})

/** An own assessment with its share links, newest first. */
export const getSharing = (viewer: Viewer, id: string) =>
  getAssessmentWith(viewer, id, {
    columns: Prisma.sql`, ${listOf(Prisma.sql`
      SELECT share_link.id, label, shared_by AS "sharedBy", snapshot.number AS snapshot, leaves_out AS "leavesOut",
        share_link.created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt", last_opened_at AS "lastOpenedAt", opens
      FROM share_link JOIN snapshot ON snapshot.id = snapshot_id WHERE snapshot.assessment_id = assessment.id
      ORDER BY share_link.created_at DESC`)} AS links`,
    read: (row) => z.object({ links: z.array(linkRow) }).parse(row),
  })

/** Ends a share link at once. */
export async function revokeShareLink(viewer: Viewer, id: string, linkId: string): Promise<{ ok: boolean }> {
  if (!isId(linkId)) return { ok: false }
  const { count } = await db().shareLink.updateMany({
    where: { id: linkId, revokedAt: null, snapshot: { assessment: mine(viewer, id) } },
    data: { revokedAt: new Date() },
  })
  return { ok: count > 0 }
}

const sharedRow = z.object({
  ...snapshotShape,
  sharedBy: z.string(),
  leavesOut: z.array(z.enum(PARTS)),
  sharedAt: z.date(),
  expiresAt: z.date(),
  newest: z.int(),
  published: SHARED_REVIEW.row,
})

/**
 * The snapshot behind a share link and its review, without the parts that the sharer left out. Public: whoever holds the token. Unknown,
 * revoked and expired are alike null, by the database's clock, in the one statement that reads and counts.
 */
export async function getSharedResult(token: string, { count }: { count: boolean }): Promise<SharedResult | null> {
  if (!isToken(token)) return null
  const opened = count ? 1 : 0
  const [found] = await db().$queryRaw<unknown[]>`
    UPDATE share_link SET opens = opens + ${opened}::int, last_opened_at = CASE WHEN ${opened}::int = 1 THEN now() ELSE last_opened_at END
    FROM snapshot
    WHERE snapshot.id = snapshot_id AND token_hash = ${hashOf(token)} AND revoked_at IS NULL AND expires_at > now()
    RETURNING ${snapshotColumns}, shared_by AS "sharedBy", leaves_out AS "leavesOut", share_link.created_at AS "sharedAt",
      expires_at AS "expiresAt", ${SHARED_REVIEW.column} AS published,
      (SELECT max(number) FROM snapshot other WHERE other.assessment_id = snapshot.assessment_id) AS newest`
  return found ? withoutLeftOut(sharedRow.parse(found)) : null
}

function withoutLeftOut({ sharedBy, leavesOut, sharedAt, expiresAt, newest, published, ...row }: z.output<typeof sharedRow>): SharedResult {
  const snapshot = readSnapshot(row)
  return {
    snapshot: {
      ...snapshot,
      content: withoutParts(snapshot.content, leavesOut),
      // The hash is of the whole: by it whoever guesses what was left out would know that the guess is right.
      contentHash: leavesOut.length > 0 ? '' : snapshot.contentHash,
    },
    published: published && leavesOut.includes('answers') ? withoutRemarksOnAnswers(published) : published,
    leavesOut,
    sharedBy,
    sharedAt,
    expiresAt,
    newest,
  }
}
