import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type Answers,
  assess,
  canonical,
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
import type { Prisma } from '@/prisma/generated/client'
import { type AssessmentRecord, getAssessment, type Names, type OwnerNames, type PilotDates } from './assessments'
import { db } from './database'
import { mine } from './mine'
import { type After, getAfter } from './pilot'
import type { Viewer } from './viewer'

/** The words of one question as they were shown when the result was made. */
export type Words = Pick<Question, 'name' | 'prompt' | 'section'> & { options: Record<string, string>; rows: Record<string, string> }
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
  const record = await getAssessment(viewer, id)
  if (!record) return { ok: false, why: 'not-found' }
  const result = assess(record.answers, { year, ...(record.cost && { cost: record.cost }) })
  if (result.verdict === 'incomplete') return { ok: false, why: 'incomplete', missing: result.missing }
  const after = await getAfter(viewer, id)
  const content = contentOf(record, result, after && withoutId(after))
  return { ok: true, number: await write(record.id, content, hashContent(content)) }
}

/** One snapshot of an own assessment. */
export async function getSnapshot(viewer: Viewer, id: string, number: number): Promise<Snapshot | null> {
  const row = await db().snapshot.findFirst({ where: { assessment: mine(viewer, id), number } })
  return row ? readSnapshot(row) : null
}

/** sha256 over the content with keys in order. */
export const hashContent = (content: Content): string => createHash('sha256').update(canonical(content)).digest('hex')

const stored = z.looseObject({ answers: z.looseObject({}), words: z.looseObject({}), result: z.looseObject({ verdict: z.string() }) })

/** A snapshot as plain data. @throws ZodError when the stored content is not one. */
export function readSnapshot(row: {
  content: Prisma.JsonValue
  verdict: string
  id: string
  assessmentId: string
  number: number
  rulesVersion: string
  contentHash: string
  createdAt: Date
}): Snapshot {
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

/** Under the lock of its assessment, so that fifty clicks at once make one. */
async function write(assessmentId: string, content: Content, contentHash: string): Promise<number> {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM assessment WHERE id = ${assessmentId}::uuid FOR UPDATE`
    const latest = await tx.snapshot.findFirst({
      where: { assessmentId },
      orderBy: { number: 'desc' },
      select: { number: true, contentHash: true },
    })
    if (latest?.contentHash === contentHash) return latest.number
    const number = (latest?.number ?? 0) + 1
    const { verdict } = content.result
    await tx.snapshot.create({
      data: {
        assessmentId,
        number,
        verdict,
        contentHash,
        rulesVersion: RULES_VERSION,
        timeZoneTable: TIME_ZONE_TABLE_VERSION,
        content: content as unknown as Prisma.InputJsonObject,
      },
    })
    return number
  })
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
