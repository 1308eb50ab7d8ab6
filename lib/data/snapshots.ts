import 'server-only'
import { z } from 'zod'
import {
  type Answers,
  assess,
  isQuestionId,
  type Missing,
  type Question,
  type QuestionId,
  questionOf,
  type Result,
  RULES_VERSION,
  TIME_ZONE_TABLE_VERSION,
  type Verdict,
} from '@/lib/assessment'
import { contentHashOf } from '@/lib/content-hash'
import { Prisma } from '@/prisma/generated/client'
import { db } from './database'
import { isMine, mine } from './mine'
import { type After, getWithAfter } from './pilot'
import type { AssessmentRecord, Names, OwnerNames, PilotDates } from './record'
import { newId } from './tokens'
import type { Viewer } from './viewer'

/** The words of one question as they were shown when the result was made. */
type Words = Pick<Question, 'name' | 'prompt' | 'section'> & { options: Record<string, string>; rows: Record<string, string> }
export type Content = Names & {
  reference: string
  answers: Answers
  notes: Partial<Record<QuestionId, string>>
  reasons: Partial<Record<QuestionId, string>>
  /** Colleagues who answered by a link; absent where none did. */
  answeredBy?: Partial<Record<QuestionId, string>>
  /** Who holds the six roles; absent where nobody was named. */
  owners?: OwnerNames
  /** Dates of the pilot and who decides; absent where none was set. */
  pilot?: PilotDates
  /** The result that this one follows, and what its pilot came to; absent where it follows none. */
  after?: After
  words: Record<string, Words>
  result: Result
  timeZoneTable: string
}
export type Snapshot = {
  id: string
  assessmentId: string
  number: number
  verdict: Verdict
  rulesVersion: string
  contentHash: string
  createdAt: Date
  content: Content
}

export type Finished = { ok: true; number: number } | { ok: false; why: 'incomplete'; missing: Missing[] } | { ok: false; why: 'not-found' }

/** Judges the answers on the server and writes a snapshot; the same content again is the same snapshot, however often it is sent. */
export async function finishAssessment(viewer: Viewer, id: string, { year }: { year: number }): Promise<Finished> {
  const found = await getWithAfter(viewer, id)
  if (!found) return { ok: false, why: 'not-found' }
  const { record, after } = found
  const result = assess(record.answers, { year, ...(record.cost && { cost: record.cost }) })
  if (result.verdict === 'incomplete') return { ok: false, why: 'incomplete', missing: result.missing }
  const content = contentOf(record, result, after && withoutId(after))
  const number = await write(viewer, id, content)
  return number === null ? { ok: false, why: 'not-found' } : { ok: true, number }
}

/** One snapshot of an own assessment. */
export async function getSnapshot(viewer: Viewer, id: string, number: number): Promise<Snapshot | null> {
  const row = await db().snapshot.findFirst({ where: { assessment: mine(viewer, id), number } })
  return row ? readSnapshot(row) : null
}

const stored = z.looseObject({ answers: z.looseObject({}), words: z.looseObject({}), result: z.looseObject({ verdict: z.string() }) })

/** The columns of a snapshot in a statement, and how they are read. */
export const snapshotColumns = Prisma.sql`snapshot.id, snapshot.assessment_id AS "assessmentId", snapshot.number, snapshot.verdict,
  snapshot.rules_version AS "rulesVersion", snapshot.content_hash AS "contentHash", snapshot.created_at AS "createdAt", snapshot.content`
export const snapshotShape = {
  id: z.string(),
  assessmentId: z.string(),
  number: z.int(),
  verdict: z.string(),
  rulesVersion: z.string(),
  contentHash: z.string(),
  createdAt: z.coerce.date(),
  content: z.unknown(),
}

/** A snapshot as plain data. @throws ZodError when the stored content is not one. */
export function readSnapshot(row: z.output<z.ZodObject<typeof snapshotShape>>): Snapshot {
  const { id, assessmentId, number, rulesVersion, contentHash, createdAt } = row
  return {
    id,
    assessmentId,
    number,
    rulesVersion,
    contentHash,
    createdAt,
    verdict: row.verdict as Verdict,
    content: stored.parse(row.content) as unknown as Content,
  }
}

const MOST_TRIES = 50
const written = z.object({ isOwn: z.boolean(), number: z.int().nullable() })

/**
 * Numbers and stores a result in one statement; where another took the number at the same moment, looks again, so that fifty clicks at
 * once make one. @returns its number; null where the assessment is not theirs any more
 */
async function write(viewer: Viewer, id: string, content: Content, tries = 1): Promise<number | null> {
  const hash = contentHashOf(content)
  const [row] = await db().$queryRaw<unknown[]>`
    WITH own AS (
      SELECT id FROM assessment WHERE ${isMine(viewer, id)}
    ), latest AS (
      SELECT number, content_hash FROM snapshot JOIN own ON own.id = assessment_id ORDER BY number DESC LIMIT 1
    ), made AS (
      INSERT INTO snapshot (id, assessment_id, number, verdict, rules_version, time_zone_table, content_hash, content)
      SELECT ${newId()}::uuid, own.id, coalesce((SELECT number FROM latest), 0) + 1, ${content.result.verdict}, ${RULES_VERSION},
        ${TIME_ZONE_TABLE_VERSION}, ${hash}, ${JSON.stringify(content)}::jsonb
      FROM own WHERE NOT EXISTS (SELECT 1 FROM latest WHERE content_hash = ${hash})
      ON CONFLICT (assessment_id, number) DO NOTHING RETURNING number
    )
    SELECT EXISTS (SELECT 1 FROM own) AS "isOwn",
      coalesce((SELECT number FROM made), (SELECT number FROM latest WHERE content_hash = ${hash})) AS number`
  const { isOwn, number } = written.parse(row)
  if (number !== null || !isOwn) return number
  if (tries === MOST_TRIES) throw new Error('Others took every number that was tried')
  return write(viewer, id, content, tries + 1)
}

const withoutId = ({ title, reference, number, outcome }: After): After => ({ title, reference, number, outcome })

function contentOf(record: AssessmentRecord, result: Result, after: After | null): Content {
  const { title, organisation, work, reference, answers, records, owners, pilot } = record
  const beside = (key: 'note' | 'reason' | 'answeredBy') =>
    Object.fromEntries(Object.entries(records).flatMap(([id, answer]) => (answer?.[key] ? [[id, answer[key]]] : []))) as Content['notes']
  const answeredBy = beside('answeredBy')
  const words = Object.fromEntries(
    Object.keys(answers)
      .filter(isQuestionId)
      .map((id) => [id, wordsOf(questionOf(id))]),
  )
  return {
    title,
    organisation,
    work,
    reference,
    answers,
    notes: beside('note'),
    reasons: beside('reason'),
    ...given({ answeredBy, owners, pilot }),
    ...(after && { after }),
    words,
    result,
    timeZoneTable: TIME_ZONE_TABLE_VERSION,
  }
}

/** Without what is empty, so that content without it reads as it did before there was room for it. */
const given = <Of extends Record<string, object>>(parts: Of): Partial<Of> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.values(part).some(Boolean))) as Partial<Of>

function wordsOf({ name, prompt, section, options, rows }: Question): Words {
  return {
    name,
    prompt,
    section,
    options: Object.fromEntries(options.map((option) => [option.id, option.said])),
    rows: Object.fromEntries(rows.map((row) => [row.id, row.label])),
  }
}
