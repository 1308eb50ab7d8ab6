import 'server-only'
import { z } from 'zod'
import type { Verdict } from '@/lib/assessment'
import { readEnv } from '@/lib/env'
import { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { counting, isWithin } from './limits'
import { anyOf, mine } from './mine'
import type { Names, SnapshotSummary } from './record'
import { hashOf, isId, newReference, textOf } from './tokens'
import type { Buyer, Viewer } from './viewer'

export type AssessmentSummary = Names & { id: string; reference: string; updatedAt: Date; answered: number; snapshots: SnapshotSummary[] }
const summary = { number: true, verdict: true, createdAt: true, rulesVersion: true } as const
const newestFirst = { orderBy: { number: 'desc' } } as const

/** The drafts of this browser, last changed first. */
export async function listAssessments(viewer: Viewer): Promise<AssessmentSummary[]> {
  if (!viewer.buyer) return []
  const rows = await db().assessment.findMany({
    where: anyOf(viewer),
    orderBy: { updatedAt: 'desc' },
    include: {
      _count: { select: { answers: { where: { value: { not: Prisma.AnyNull } } } } },
      snapshots: { select: summary, ...newestFirst },
    },
  })
  return rows.map(({ _count, snapshots, ...row }) => ({ ...row, answered: _count.answers, snapshots: snapshots.map(readSummary) }))
}

/** Who starts an assessment, and from which address, which is counted; a command has none. */
export type Starter = { readonly buyer: Buyer; readonly address?: string }
/** Where it was not started: `too-many` from this address within the hour, or this browser is `full`. */
export type Started = { ok: boolean; why?: 'too-many' | 'full' | undefined }

/** Assessments that one browser may hold. */
export const MOST_HELD = 2000
const HOUR_S = 3600
const startedSchema = z.object({ made: z.int(), attempts: z.int(), held: z.int() })

/** Starts an assessment; its id was made with the form, so that sending the form twice makes one. */
export async function startAssessment(viewer: Starter, { id, ...names }: Names & { id: string }): Promise<Started> {
  if (!isId(id)) return { ok: false }
  const [key, most] = [`start:${textOf(hashOf(viewer.address ?? ''))}`, readEnv().STARTS_PER_HOUR]
  // One statement: a draft that stood for a moment without its owner could be taken by another, and a count by itself is another way to the database.
  const [row] = await db().$queryRaw<unknown[]>`
    WITH counted AS (${viewer.address === undefined ? Prisma.sql`SELECT 0 AS attempts` : counting(key, HOUR_S)}),
    holder AS (SELECT id, (SELECT count(*) FROM access WHERE buyer_id = buyer.id)::int AS held FROM buyer WHERE token_hash = ${viewer.buyer}),
    made AS (
      INSERT INTO assessment (id, reference, title, organisation, work)
      SELECT ${id}::uuid, ${newReference()}, ${names.title}, ${names.organisation}, ${names.work}
      FROM holder, counted WHERE attempts <= ${most} AND held < ${MOST_HELD}
      ON CONFLICT DO NOTHING RETURNING id
    ),
    given AS (INSERT INTO access (buyer_id, assessment_id) SELECT holder.id, made.id FROM made, holder RETURNING 1)
    SELECT (SELECT count(*) FROM given)::int AS made, attempts, coalesce((SELECT held FROM holder), 0) AS held FROM counted`
  const { made, attempts, held } = startedSchema.parse(row)
  const within = isWithin(key, attempts, most)
  if (made > 0 || (await db().assessment.count({ where: mine(viewer, id) })) > 0) return { ok: true }
  return { ok: false, why: within ? (held < MOST_HELD ? undefined : 'full') : 'too-many' }
}

/** Changes title, organisation and the line on the work. */
export async function renameAssessment(viewer: Viewer, id: string, names: Names): Promise<{ ok: boolean }> {
  const { count } = await db().assessment.updateMany({ where: mine(viewer, id), data: { ...names, updatedAt: new Date() } })
  return { ok: count > 0 }
}

/** A copy with all answers, notes and cost figures, for another kind of work or another provider. */
export async function copyAssessment(viewer: Starter, id: string, { newId, title }: { newId: string; title: string }): Promise<Started> {
  const source = await db().assessment.findFirst({ where: mine(viewer, id), include: { answers: true } })
  if (!source) return { ok: false }
  const started = await startAssessment(viewer, { id: newId, title, organisation: source.organisation, work: source.work })
  if (!started.ok) return started
  if (source.cost !== null)
    await db().assessment.updateMany({ where: { id: newId, costVersion: 0 }, data: { cost: source.cost, costVersion: 1 } })
  await db().answer.createMany({
    data: source.answers.map(({ questionId, value, note, reason, answeredBy }) => ({
      assessmentId: newId,
      questionId,
      value: value ?? Prisma.DbNull,
      note,
      reason,
      answeredBy,
    })),
    skipDuplicates: true,
  })
  return started
}

/** Deletes an assessment with its answers, results and links, at once. */
export async function deleteAssessment(viewer: Viewer, id: string): Promise<{ ok: boolean }> {
  const { count } = await db().assessment.deleteMany({ where: mine(viewer, id) })
  return { ok: count > 0 }
}

/** Deletes everything that this browser may change, and the browser itself. */
export async function deleteEverything(viewer: Viewer): Promise<number> {
  if (!viewer.buyer) return 0
  const [{ count }] = await db().$transaction([
    db().assessment.deleteMany({ where: anyOf(viewer) }),
    db().buyer.deleteMany({ where: { tokenHash: viewer.buyer } }),
  ])
  return count
}

const readSummary = (row: { number: number; verdict: string; createdAt: Date; rulesVersion: string }): SnapshotSummary => ({
  ...row,
  verdict: row.verdict as Verdict,
})
