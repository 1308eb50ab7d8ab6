import 'server-only'
import { z } from 'zod'
import { isQuestionId, type QuestionId } from '@/lib/assessment'
import { db } from './database'
import { isMine, mine } from './mine'
import { hashOf, isId, isToken, newId } from './tokens'
import type { Viewer } from './viewer'

export type NewTaskLink = { question: QuestionId; token: string; label: string; askedBy: string; days: number }

/** Stores a link for one question of an own assessment; the same form sent twice is one. `days` is its life, 1 to 90. */
export async function createTaskLink(viewer: Viewer, id: string, link: NewTaskLink): Promise<{ ok: boolean }> {
  const { question, token, label, askedBy, days } = link
  if (!isToken(token)) return { ok: false }
  const made = await db().$executeRaw`
    INSERT INTO task_link (id, assessment_id, question_id, token_hash, label, asked_by, expires_at)
    SELECT ${newId()}::uuid, id, ${question}, ${hashOf(token)}, ${label}, ${askedBy}, now() + make_interval(days => ${days}::int)
    FROM assessment WHERE ${isMine(viewer, id)}
    ON CONFLICT (token_hash) DO NOTHING`
  return { ok: made > 0 || (await isOwnTaskLink(viewer, id, token)) }
}

/** Whether a token opens a question of this assessment of one's own. */
export async function isOwnTaskLink(viewer: Viewer, id: string, token: string): Promise<boolean> {
  if (!isToken(token)) return false
  return (await db().taskLink.count({ where: { tokenHash: hashOf(token), revokedAt: null, assessment: mine(viewer, id) } })) > 0
}

/** Ends a link to a question at once. */
export async function revokeTaskLink(viewer: Viewer, id: string, linkId: string): Promise<{ ok: boolean }> {
  if (!isId(linkId)) return { ok: false }
  const count = await db().$executeRaw`
    UPDATE task_link SET revoked_at = now() FROM assessment
    WHERE task_link.id = ${linkId}::uuid AND task_link.assessment_id = assessment.id AND revoked_at IS NULL AND ${isMine(viewer, id)}`
  return { ok: count > 0 }
}

/** The one question behind a link, its stored answer, and nothing else of the assessment but its title. */
export type AskedQuestion = z.output<typeof asked>
const asked = z.object({
  question: z.string().refine(isQuestionId),
  askedBy: z.string(),
  title: z.string(),
  expiresAt: z.date(),
  value: z.unknown(),
  /** Version of the stored answer; 0 where there is none. */
  version: z.int(),
  savedAt: z.date().nullable(),
  /** It was answered after it had been asked. */
  isAnsweredSince: z.boolean(),
  /** Whether the candidates are held against a list of permitted countries, which adds a field to theirs. */
  namesCountries: z.boolean(),
})

/**
 * What a link to a question opens. Public: whoever holds the token. Unknown, used, revoked and expired are alike null, by the database's
 * clock and in the one query that reads the question.
 */
export async function getAskedQuestion(token: string): Promise<AskedQuestion | null> {
  if (!isToken(token)) return null
  const [found] = await db().$queryRaw<unknown[]>`
    SELECT link.question_id AS question, link.asked_by AS "askedBy", assessment.title, link.expires_at AS "expiresAt", answer.value,
      coalesce(answer.version, 0) AS version, answer.saved_at AS "savedAt",
      coalesce(answer.saved_at > link.created_at, false) AS "isAnsweredSince",
      EXISTS (SELECT 1 FROM answer legal WHERE legal.assessment_id = link.assessment_id
        AND legal.question_id = 'rl-legal-position' AND legal.value = '"named-countries"') AS "namesCountries"
    FROM task_link link JOIN assessment ON assessment.id = link.assessment_id
    LEFT JOIN answer ON answer.assessment_id = link.assessment_id AND answer.question_id = link.question_id
    WHERE link.token_hash = ${hashOf(token)} AND link.revoked_at IS NULL AND link.answered_at IS NULL AND link.expires_at > now()`
  return found ? asked.parse(found) : null
}

/** Which question a used link was about, so that a reply whose answer was lost on the way can be read again. Public, and tells no more. */
export async function findUsedQuestion(token: string): Promise<QuestionId | null> {
  if (!isToken(token)) return null
  const where = { tokenHash: hashOf(token), revokedAt: null, answeredAt: { not: null } }
  const link = await db().taskLink.findFirst({ where, select: { questionId: true } })
  return link && isQuestionId(link.questionId) ? link.questionId : null
}

export type Reply = { value: unknown; note: string; reason: string; name: string; seenVersion: number }
export type Replied = { ok: true } | { ok: false; why: 'gone' } | { ok: false; why: 'conflict'; now: AskedQuestion }

/**
 * Records a colleague's answer and uses the link up, in one statement: of many at once exactly one is recorded, and only over the version
 * that was seen. Their note goes under the one that is there. The same reply again is no other reply. Public: whoever holds the token.
 */
export async function answerAskedQuestion(token: string, reply: Reply): Promise<Replied> {
  if (!isToken(token)) return { ok: false, why: 'gone' }
  const { note, reason, name, seenVersion } = reply
  const json = reply.value === null ? null : JSON.stringify(reply.value)
  const used = await db().$queryRaw<unknown[]>`
    WITH link AS (
      SELECT id, assessment_id, question_id FROM task_link
      WHERE token_hash = ${hashOf(token)} AND revoked_at IS NULL AND answered_at IS NULL AND expires_at > now() FOR UPDATE
    ), saved AS (
      INSERT INTO answer (assessment_id, question_id, value, note, reason, answered_by)
      SELECT assessment_id, question_id, ${json}::jsonb, ${note}, ${reason}, ${name} FROM link WHERE ${seenVersion}::int = 0
        OR EXISTS (SELECT 1 FROM answer WHERE answer.assessment_id = link.assessment_id AND answer.question_id = link.question_id)
      ON CONFLICT (assessment_id, question_id) DO UPDATE
        SET value = excluded.value, reason = excluded.reason, answered_by = excluded.answered_by, saved_at = now(),
          note = concat_ws(E'\n', nullif(answer.note, ''), nullif(excluded.note, '')), version = answer.version + 1
        WHERE answer.version = ${seenVersion}::int
      RETURNING assessment_id
    ), touched AS (
      UPDATE assessment SET updated_at = now() FROM saved WHERE assessment.id = saved.assessment_id
    )
    UPDATE task_link SET answered_at = now(), answered_by = ${name} FROM link, saved WHERE task_link.id = link.id RETURNING task_link.id`
  if (used.length > 0 || (await wasRepliedSo(token, name, json))) return { ok: true }
  const now = await getAskedQuestion(token)
  return now ? { ok: false, why: 'conflict', now } : { ok: false, why: 'gone' }
}

/** A try whose reply was lost on the way can be repeated. */
async function wasRepliedSo(token: string, name: string, json: string | null): Promise<boolean> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM task_link link JOIN answer ON answer.assessment_id = link.assessment_id AND answer.question_id = link.question_id
    WHERE link.token_hash = ${hashOf(token)} AND link.answered_at IS NOT NULL AND link.revoked_at IS NULL
      AND link.answered_by = ${name} AND answer.value IS NOT DISTINCT FROM ${json}::jsonb`
  return rows.length > 0
}
