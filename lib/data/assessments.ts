import 'server-only'
import type { Verdict } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { anyOf, mine } from './mine'
import type { Names, SnapshotSummary } from './record'
import { isId, newReference } from './tokens'
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

/** Starts an assessment; its id was made with the form, so that sending the form twice makes one. */
export async function startAssessment(viewer: { buyer: Buyer }, { id, ...names }: Names & { id: string }): Promise<{ ok: boolean }> {
  if (!isId(id)) return { ok: false }
  // One statement: a draft that stood for a moment without its owner could be taken by another.
  const made = await db().$executeRaw`
    WITH made AS (
      INSERT INTO assessment (id, reference, title, organisation, work)
      SELECT ${id}::uuid, ${newReference()}, ${names.title}, ${names.organisation}, ${names.work} FROM buyer WHERE token_hash = ${viewer.buyer}
      ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO access (buyer_id, assessment_id) SELECT buyer.id, made.id FROM made, buyer WHERE token_hash = ${viewer.buyer}`
  return { ok: made > 0 || (await db().assessment.count({ where: mine(viewer, id) })) > 0 }
}

/** Changes title, organisation and the line on the work. */
export async function renameAssessment(viewer: Viewer, id: string, names: Names): Promise<{ ok: boolean }> {
  const { count } = await db().assessment.updateMany({ where: mine(viewer, id), data: { ...names, updatedAt: new Date() } })
  return { ok: count > 0 }
}

/** A copy with all answers, notes and cost figures, for another kind of work or another provider. */
export async function copyAssessment(
  viewer: { buyer: Buyer },
  id: string,
  { newId, title }: { newId: string; title: string },
): Promise<{ ok: boolean }> {
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
