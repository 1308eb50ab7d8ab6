import 'server-only'
import { z } from 'zod'
import { type Answers, answerSchema, isQuestionId, type QuestionId } from '@/lib/assessment'
import { db } from './database'
import { isMine } from './mine'
import type { Viewer } from './viewer'

export type Draft = {
  assessmentId: string
  question: QuestionId
  /** Parsed by the question's schema before; null keeps the note without an answer. */
  value: unknown
  note: string
  reason: string
  /** Version of the answer that the form showed; 0 where there was none. */
  seenVersion: number
}

const savedRow = z.object({ version: z.int(), saved_at: z.date(), before: z.record(z.string(), z.unknown()).nullable() })
const storedRow = z.object({ value: z.unknown(), note: z.string(), reason: z.string(), version: z.int(), saved_at: z.date() })
export type StoredAnswer = { value: unknown; note: string; reason: string; version: number; savedAt: Date }

export type Saved =
  /** `answers`: all of the assessment, with this one. */
  | { ok: true; version: number; savedAt: Date; answers: Answers }
  | { ok: false; why: 'conflict'; stored: StoredAnswer }
  | { ok: false; why: 'not-found' }

/**
 * Saves one answer in one conditional statement: only for its own buyer, and only over the version that was seen.
 * The same content again is no conflict, so that a try whose reply was lost can be repeated. A colleague's name stays beside the answer
 * for as long as it is theirs.
 */
export async function saveAnswer(viewer: Viewer, draft: Draft): Promise<Saved> {
  const json = draft.value === null ? null : JSON.stringify(draft.value)
  const rows = await db().$queryRaw<unknown[]>`
    WITH own AS (
      UPDATE assessment SET updated_at = now()
      WHERE ${isMine(viewer, draft.assessmentId)}
      RETURNING id
    )
    INSERT INTO answer (assessment_id, question_id, value, note, reason)
    SELECT id, ${draft.question}, ${json}::jsonb, ${draft.note}, ${draft.reason} FROM own
    ON CONFLICT (assessment_id, question_id) DO UPDATE
      SET value = excluded.value, note = excluded.note, reason = excluded.reason, saved_at = now(),
          answered_by = CASE WHEN answer.value IS NOT DISTINCT FROM excluded.value THEN answer.answered_by ELSE '' END,
          version = answer.version + CASE WHEN answer.version = ${draft.seenVersion} THEN 1 ELSE 0 END
      WHERE answer.version = ${draft.seenVersion}
         OR (answer.value IS NOT DISTINCT FROM excluded.value AND answer.note = excluded.note AND answer.reason = excluded.reason)
    RETURNING version, saved_at, (
      SELECT jsonb_object_agg(other.question_id, other.value) FROM answer other
      WHERE other.assessment_id = answer.assessment_id AND other.value IS NOT NULL
    ) AS before`
  const [row] = rows
  if (!row) return conflictOf(viewer, draft)
  const { version, saved_at, before } = savedRow.parse(row)
  const { answers } = parseAnswers({ ...before, [draft.question]: draft.value })
  return { ok: true, version, savedAt: saved_at, answers }
}

/** Stored values by question, read by today's questionnaire; null is no answer. */
export function parseAnswers(values: Record<string, unknown>): { answers: Answers; unreadable: string[] } {
  const answers: Record<string, unknown> = {}
  const unreadable: string[] = []
  for (const [id, value] of Object.entries(values)) {
    if (value === null) continue
    const parsed = isQuestionId(id) ? answerSchema(id).safeParse(value) : null
    if (parsed?.success) answers[id] = parsed.data
    else unreadable.push(id)
  }
  return { answers: answers as Answers, unreadable }
}

/** What stands there instead; not found where the assessment is somebody else's. */
async function conflictOf(viewer: Viewer, { assessmentId, question }: Draft): Promise<Saved> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT value, note, reason, version, saved_at FROM assessment JOIN answer ON answer.assessment_id = assessment.id
    WHERE ${isMine(viewer, assessmentId)} AND question_id = ${question}`
  if (!row) return { ok: false, why: 'not-found' }
  const { saved_at, ...stored } = storedRow.parse(row)
  return { ok: false, why: 'conflict', stored: { ...stored, savedAt: saved_at } }
}
