import 'server-only'
import { z } from 'zod'
import type { Grade, QuestionId } from '@/lib/assessment'
import { isQuestionId } from '@/lib/assessment'
import { record } from './audit'
import { db } from './database'
import { readSnapshot, type Snapshot } from './snapshots'
import { type Anchor, type Contact, type Published, readReview, type Status } from './submissions'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type Comment = {
  id: string
  anchor: Anchor
  body: string
  forBuyer: boolean
  author: string
  createdAt: Date
  resolved: { by: string; at: Date } | null
}
export type Graded = { grade: Grade; version: number; by: string; at: Date }
export type Overrule = {
  id: string
  kind: 'verdict' | 'location'
  machine: string
  chosen: string
  reason: string
  rules: string[]
  by: string
  at: Date
}
export type Standing = { status: Status; reviewerId: string | null; summary: string }
export type Review = Standing &
  Contact & {
    id: string
    reference: string
    version: number
    submittedAt: Date
    changed: { by: string; at: Date } | null
    reviewer: string | null
    snapshot: Snapshot
    comments: Comment[]
    grades: Partial<Record<QuestionId, Graded>>
    /** Those that stand, newest first. */
    overrules: Overrule[]
    published: Published | null
  }

const name = { select: { name: true } } as const
const STATUS = z.enum(['submitted', 'in-review', 'changes-requested', 'reviewed'])
const KIND = z.enum(['whole', 'question', 'finding'])
const GRADE = z.enum(['claimed', 'documented', 'checked'])

/** One submission with all that was written about it; null for whoever is not at the desk, and where nothing was submitted. */
export async function getReview(viewer: Viewer, id: string): Promise<Review | null> {
  if (!isId(id) || !(await atDesk(viewer))) return null
  const row = await db().submission.findUnique({
    where: { id },
    include: {
      snapshot: true,
      reviewer: name,
      changedBy: name,
      comments: { orderBy: { id: 'asc' }, include: { author: name, resolvedBy: name } },
      grades: { include: { gradedBy: name } },
      overrules: { where: { takenBackAt: null }, orderBy: { id: 'desc' }, include: { by: name } },
      publications: { orderBy: { publishedAt: 'desc' }, take: 1 },
    },
  })
  if (!row) return null
  const { reference, version, submittedAt, contactName, contactEmail, message, summary, reviewerId } = row
  const [latest] = row.publications
  return {
    id,
    reference,
    version,
    submittedAt,
    contactName,
    contactEmail,
    message,
    summary,
    reviewerId,
    status: STATUS.parse(row.status),
    changed: row.changedBy && { by: row.changedBy.name, at: row.changedAt },
    reviewer: row.reviewer?.name ?? null,
    snapshot: readSnapshot(row.snapshot),
    comments: row.comments.map(commentOf),
    grades: Object.fromEntries(
      row.grades.filter(({ questionId }) => isQuestionId(questionId)).map((one) => [one.questionId, gradedOf(one)]),
    ),
    overrules: row.overrules.map(overruleOf),
    published: latest ? { review: readReview(latest.content), publishedAt: latest.publishedAt } : null,
  }
}

type CommentRow = {
  id: string
  anchorKind: string
  anchorId: string
  body: string
  forBuyer: boolean
  createdAt: Date
  resolvedAt: Date | null
}
type Named = { name: string }

function commentOf({
  anchorKind,
  anchorId,
  resolvedAt,
  resolvedBy,
  author,
  ...row
}: CommentRow & { author: Named; resolvedBy: Named | null }): Comment {
  const { id, body, forBuyer, createdAt } = row
  const resolved = resolvedAt ? { by: resolvedBy?.name ?? '', at: resolvedAt } : null
  return { id, body, forBuyer, createdAt, anchor: { kind: KIND.parse(anchorKind), id: anchorId }, author: author.name, resolved }
}

const gradedOf = ({ grade, version, gradedBy, gradedAt }: { grade: string; version: number; gradedBy: Named; gradedAt: Date }): Graded => ({
  grade: GRADE.parse(grade),
  version,
  by: gradedBy.name,
  at: gradedAt,
})

type OverruleRow = {
  id: string
  kind: string
  machine: string
  chosen: string
  reason: string
  rules: string[]
  createdAt: Date
  by: Named
}
const overruleOf = ({ kind, createdAt, by, id, machine, chosen, reason, rules }: OverruleRow): Overrule => ({
  id,
  machine,
  chosen,
  reason,
  rules,
  kind: kind === 'location' ? 'location' : 'verdict',
  by: by.name,
  at: createdAt,
})

export type SubmittedVersion = { id: string; number: number }

/** The versions of the same assessment that its buyer submitted too, in their order; what was not submitted is not among them. */
export async function listVersions(viewer: Viewer, id: string): Promise<SubmittedVersion[]> {
  if (!isId(id) || !(await atDesk(viewer))) return []
  return db().submission.findMany({
    where: { assessment: { submissions: { some: { id } } } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  })
}

/** Writes down that somebody read it. */
export async function noteOpening(viewer: Viewer, { reference }: { reference: string }): Promise<void> {
  const me = await atDesk(viewer)
  if (me) await record(me, { act: 'opened', subject: reference })
}

export type SavedReview =
  | { ok: true }
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'conflict'; stored: Standing & { version: number; by: string; at: Date } }

/** Saves status, reviewer and summary over the version that was seen; where a colleague was quicker, what they saved comes back. */
export async function saveReview(viewer: Viewer, id: string, { seen, ...to }: Standing & { seen: number }): Promise<SavedReview> {
  const me = await atDesk(viewer)
  if (!me || !isId(id)) return { ok: false, why: 'not-found' }
  const [row] = await db().$queryRaw<unknown[]>`
    UPDATE submission SET status = ${to.status}, reviewer_id = ${to.reviewerId}::uuid, summary = ${to.summary}, version = version + 1,
      changed_at = now(), changed_by_id = ${me.id}::uuid
    WHERE id = ${id}::uuid AND (version = ${seen}
      OR (status = ${to.status} AND reviewer_id IS NOT DISTINCT FROM ${to.reviewerId}::uuid AND summary = ${to.summary}))
    RETURNING reference`
  if (!row) return conflictOf(id)
  await record(me, { act: 'changed the status', subject: z.object({ reference: z.string() }).parse(row).reference, detail: to.status })
  return { ok: true }
}

async function conflictOf(id: string): Promise<SavedReview> {
  const row = await db().submission.findUnique({ where: { id }, include: { changedBy: name } })
  if (!row) return { ok: false, why: 'not-found' }
  const { reviewerId, summary, version, changedAt } = row
  const stored = { status: STATUS.parse(row.status), reviewerId, summary, version, by: row.changedBy?.name ?? 'A colleague', at: changedAt }
  return { ok: false, why: 'conflict', stored }
}

/** The location that the rules put first; empty in results made before they ranked any. */
export const leadingLocation = ({ content }: Pick<Snapshot, 'content'>): string => content.result.location?.ranking[0]?.id ?? ''
