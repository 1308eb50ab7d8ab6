import 'server-only'
import { z } from 'zod'
import { type Actuals, actualsSchema, type Measure, type PilotOutcome, pilotOutcome, texts } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { copyAssessment, type Started, type Starter } from './assessments'
import { oneOf } from './columns'
import { db } from './database'
import { mine } from './mine'
import { type AssessmentRecord, type Beside, getAssessment, getAssessmentWith, type PilotDates } from './record'
import type { Viewer } from './viewer'

export type SavedPilot = { ok: true } | { ok: false; why: 'not-found' } | { ok: false; why: 'conflict'; dates: PilotDates }

/** Keeps when the pilot begins and is reviewed and who decides; only over what was seen, so that two windows never overwrite each other. */
export async function savePilotDates(viewer: Viewer, id: string, dates: PilotDates, seen: PilotDates): Promise<SavedPilot> {
  const columns = ({ start, review, decides }: PilotDates) => ({
    pilotStart: dayOf(start),
    pilotReview: dayOf(review),
    pilotDecides: decides,
  })
  const { count } = await db().assessment.updateMany({
    where: { ...mine(viewer, id), OR: [columns(seen), columns(dates)] },
    data: { ...columns(dates), updatedAt: new Date() },
  })
  if (count > 0) return { ok: true }
  const record = await getAssessment(viewer, id)
  return record ? { ok: false, why: 'conflict', dates: record.pilot } : { ok: false, why: 'not-found' }
}

const dayOf = (date: string): Date | null => (date === '' ? null : new Date(`${date}T00:00:00Z`))

/** Starts the assessment after a pilot: a copy of the answers and owners that knows the result it follows and what the pilot came to. The same form sent twice starts one. */
export async function startAfterPilot(
  viewer: Starter,
  id: string,
  { number, newId, actuals }: { number: number; newId: string; actuals: Actuals },
): Promise<Started> {
  const snapshot = await db().snapshot.findFirst({ where: { assessment: mine(viewer, id), number }, select: { id: true } })
  const source = snapshot && (await getAssessment(viewer, id))
  if (!snapshot || !source) return { ok: false }
  const title = texts.title.safeParse(`${source.title || source.reference}, after the pilot`)
  const started = await copyAssessment(viewer, id, { newId, title: title.success ? title.data : source.title })
  if (!started.ok) return started
  const names = Object.entries(source.owners).map(([role, name]) => ({ assessmentId: newId, role, name }))
  await db().ownerName.createMany({ data: names, skipDuplicates: true })
  await db().assessment.updateMany({
    where: { ...mine(viewer, newId), afterSnapshotId: null },
    data: { afterSnapshotId: snapshot.id, actuals: actualsSchema.parse(actuals) },
  })
  return started
}

/** The result that an assessment follows, and what its pilot came to. */
export type After = { title: string; reference: string; number: number; outcome: PilotOutcome }

const followed = z.object({
  assessmentId: z.string(),
  number: z.int(),
  title: z.string(),
  reference: z.string(),
  measures: z.array(z.looseObject({ id: z.string() })).nullable(),
})
const row = z.object({ after: followed.nullable(), actuals: actualsSchema.catch({}) })

export type WithAfter = {
  record: AssessmentRecord
  /** Null where it follows nothing, or the result that it followed was deleted. */
  after: (After & { assessmentId: string }) | null
}

const BESIDE: Beside<Pick<WithAfter, 'after'>> = {
  columns: Prisma.sql`, actuals, ${oneOf(Prisma.sql`
    SELECT assessment_id AS "assessmentId", number, content->>'title' AS title, content->>'reference' AS reference,
      content->'result'->'pilot'->'measures' AS measures
    FROM snapshot WHERE snapshot.id = assessment.after_snapshot_id`)} AS after`,
  read: (found) => {
    const { after, actuals } = row.parse(found)
    if (!after) return { after }
    const { measures, ...rest } = after
    return { after: { ...rest, outcome: pilotOutcome((measures ?? []) as unknown as Measure[], actuals) } }
  },
}

/** An own assessment with the result that it follows. */
export const getWithAfter = (viewer: Viewer, id: string): Promise<WithAfter | null> => getAssessmentWith(viewer, id, BESIDE)
