import 'server-only'
import { z } from 'zod'
import { getAssessment } from './assessments'
import { db } from './database'
import { isPart, PARTS, type Part, withoutParts } from './left-out'
import { mine } from './mine'
import { readSnapshot, type Snapshot } from './snapshots'
import { hashOf, isId, isToken, newId } from './tokens'
import type { Buyer, Viewer } from './viewer'

export type ShareLinkRecord = {
  id: string
  label: string
  sharedBy: string
  snapshot: number
  leavesOut: Part[]
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  lastOpenedAt: Date | null
  opens: number
}
/** `snapshot` holds nothing of the parts that are left out; where there are any, its hash is empty. */
export type SharedResult = { snapshot: Snapshot; leavesOut: Part[]; sharedBy: string; sharedAt: Date; expiresAt: Date; newest: number }

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

/** Whether a private link is out, and since when. */
export async function getPrivateLink(viewer: Viewer, id: string): Promise<{ createdAt: Date } | null> {
  return db().privateLink.findFirst({ where: { assessment: mine(viewer, id) }, select: { createdAt: true } })
}

export type NewShareLink = { number: number; token: string; label: string; sharedBy: string; days: number; leavesOut: readonly Part[] }

/** Stores a share link for one snapshot; the same form sent twice is one. `days` is its life, 1 to 365. */
export async function createShareLink(
  viewer: Viewer,
  id: string,
  { number, token, label, sharedBy, days, leavesOut }: NewShareLink,
): Promise<{ ok: boolean }> {
  const snapshot = await db().snapshot.findFirst({ where: { assessment: mine(viewer, id), number }, select: { id: true } })
  if (!snapshot || !isToken(token)) return { ok: false }
  await db().$executeRaw`
    INSERT INTO share_link (id, snapshot_id, token_hash, label, shared_by, leaves_out, expires_at)
    VALUES (${newId()}::uuid, ${snapshot.id}::uuid, ${hashOf(token)}, ${label}, ${sharedBy}, ${leavesOut}::text[], now() + make_interval(days => ${days}::int))
    ON CONFLICT (token_hash) DO NOTHING`
  return { ok: true }
}

/** The share links of an own assessment, newest first. */
export async function listShareLinks(viewer: Viewer, id: string): Promise<ShareLinkRecord[]> {
  const rows = await db().shareLink.findMany({
    where: { snapshot: { assessment: mine(viewer, id) } },
    orderBy: { createdAt: 'desc' },
    include: { snapshot: { select: { number: true } } },
  })
  return rows.map(({ snapshot, tokenHash: _, snapshotId: __, ...row }) => ({
    ...row,
    snapshot: snapshot.number,
    leavesOut: row.leavesOut.filter(isPart),
  }))
}

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
  snapshot_id: z.string(),
  shared_by: z.string(),
  leaves_out: z.array(z.enum(PARTS)),
  created_at: z.date(),
  expires_at: z.date(),
  newest: z.int(),
})

/**
 * The snapshot behind a share link, without the parts that the sharer left out. Public: whoever holds the token. Unknown, revoked and
 * expired are alike null, by the database's clock.
 */
export async function getSharedResult(token: string, { count }: { count: boolean }): Promise<SharedResult | null> {
  if (!isToken(token)) return null
  const opened = count ? 1 : 0
  const [found] = await db().$queryRaw<unknown[]>`
    UPDATE share_link SET opens = opens + ${opened}::int, last_opened_at = CASE WHEN ${opened}::int = 1 THEN now() ELSE last_opened_at END
    WHERE token_hash = ${hashOf(token)} AND revoked_at IS NULL AND expires_at > now()
    RETURNING snapshot_id, shared_by, leaves_out, created_at, expires_at,
      (SELECT max(other.number)::int FROM snapshot own JOIN snapshot other USING (assessment_id) WHERE own.id = snapshot_id) AS newest`
  if (!found) return null
  const link = sharedRow.parse(found)
  const row = await db().snapshot.findUnique({ where: { id: link.snapshot_id } })
  if (!row) return null
  const snapshot = readSnapshot(row)
  return {
    snapshot: {
      ...snapshot,
      content: withoutParts(snapshot.content, link.leaves_out),
      // The hash is of the whole: by it whoever guesses what was left out would know that the guess is right.
      contentHash: link.leaves_out.length > 0 ? '' : snapshot.contentHash,
    },
    leavesOut: link.leaves_out,
    sharedBy: link.shared_by,
    sharedAt: link.created_at,
    expiresAt: link.expires_at,
    newest: link.newest,
  }
}
