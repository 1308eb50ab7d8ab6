import 'server-only'
import { z } from 'zod'
import { type Answers, costInputsSchema, isQuestionId, OWNER_ROLES, type OwnerRole, type QuestionId } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { parseAnswers } from './answers'
import { instant, listOf, verdict } from './columns'
import { db } from './database'
import { isMine } from './mine'
import type { Viewer } from './viewer'

export type Names = { title: string; organisation: string; work: string }
/** `answeredBy` names the colleague who answered by a link; empty where the buyer did. */
export type AnswerRecord = Omit<z.output<typeof answerRow>, 'questionId'>
/** Who holds which role, by name; a role without a name is absent. */
export type OwnerNames = Partial<Record<OwnerRole, string>>
/** Local ISO dates of the pilot, '' where not set, and the name of who decides at its review. */
export type PilotDates = { start: string; review: string; decides: string }
export type SnapshotSummary = z.output<typeof snapshotRow>
export type AssessmentRecord = Omit<z.output<typeof row>, 'answers' | 'owners'> & {
  answers: Answers
  records: Partial<Record<QuestionId, AnswerRecord>>
  /** Stored answers that today's questionnaire cannot read; kept, not counted. */
  unreadable: string[]
  owners: OwnerNames
  savedAt: Date | null
}

const answerRow = z.object({
  questionId: z.string(),
  value: z.unknown(),
  note: z.string(),
  reason: z.string(),
  answeredBy: z.string(),
  version: z.int(),
  savedAt: instant,
})
const snapshotRow = z.object({
  number: z.int(),
  verdict,
  createdAt: instant,
  rulesVersion: z.string(),
})
const row = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  organisation: z.string(),
  work: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
  /** The figures of the cost comparison; null where none were given, or where today's schema cannot read them. */
  cost: costInputsSchema.nullable().catch(null),
  costVersion: z.int(),
  pilot: z.object({ start: z.string(), review: z.string(), decides: z.string() }),
  answers: z.array(answerRow),
  owners: z.array(z.object({ role: z.string(), name: z.string() })),
  snapshots: z.array(snapshotRow),
})

const columns = Prisma.sql`
  id, reference, title, organisation, work, created_at AS "createdAt", updated_at AS "updatedAt", cost, cost_version AS "costVersion",
  json_build_object('start', coalesce(to_char(pilot_start, 'YYYY-MM-DD'), ''), 'review', coalesce(to_char(pilot_review, 'YYYY-MM-DD'), ''),
    'decides', pilot_decides) AS pilot,
  ${listOf(Prisma.sql`
    SELECT question_id AS "questionId", value, note, reason, answered_by AS "answeredBy", version, saved_at AS "savedAt"
    FROM answer WHERE assessment_id = assessment.id`)} AS answers,
  ${listOf(Prisma.sql`SELECT role, name FROM owner_name WHERE assessment_id = assessment.id AND name <> ''`)} AS owners,
  ${listOf(Prisma.sql`
    SELECT number, verdict, created_at AS "createdAt", rules_version AS "rulesVersion"
    FROM snapshot WHERE assessment_id = assessment.id ORDER BY number DESC`)} AS snapshots`

/** What a page shows beside an assessment: columns of the same statement, each after a comma, and how they are read. */
export type Beside<Of> = { columns: Prisma.Sql; read: (row: unknown) => Of }

/** One assessment with its answers; null where it does not exist or belongs to somebody else. */
export const getAssessment = async (viewer: Viewer, id: string): Promise<AssessmentRecord | null> =>
  (await getAssessmentWith(viewer, id, { columns: Prisma.empty, read: () => ({}) }))?.record ?? null

/** The same with what stands beside it, in one statement. */
export async function getAssessmentWith<Of>(
  viewer: Viewer,
  id: string,
  beside: Beside<Of>,
): Promise<(Of & { record: AssessmentRecord }) | null> {
  const [found] = await db().$queryRaw<unknown[]>`SELECT ${columns} ${beside.columns} FROM assessment WHERE ${isMine(viewer, id)}`
  return found ? { ...beside.read(found), record: readRecord(found) } : null
}

function readRecord(found: unknown): AssessmentRecord {
  const { answers: rows, owners, ...rest } = row.parse(found)
  const saved = rows.map(({ savedAt }) => savedAt.getTime())
  return {
    ...rest,
    ...readAnswers(rows),
    owners: Object.fromEntries(owners.filter(({ role }) => isRole(role)).map(({ role, name }) => [role, name])),
    savedAt: saved.length > 0 ? new Date(Math.max(...saved)) : null,
  }
}

const isRole = (role: string): role is OwnerRole => (OWNER_ROLES as readonly string[]).includes(role)

function readAnswers(rows: readonly z.output<typeof answerRow>[]): Pick<AssessmentRecord, 'answers' | 'records' | 'unreadable'> {
  const records: Partial<Record<QuestionId, AnswerRecord>> = {}
  for (const { questionId, ...record } of rows) if (isQuestionId(questionId)) records[questionId] = record
  return { records, ...parseAnswers(Object.fromEntries(rows.map(({ questionId, value }) => [questionId, value]))) }
}
