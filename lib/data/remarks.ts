import 'server-only'
import type { Grade, QuestionId } from '@/lib/assessment'
import { record } from './audit'
import { db } from './database'
import type { Overrule } from './review-row'
import { getReview, leadingLocation } from './reviews'
import type { Anchor } from './submissions'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type Mentioned = { name: string; email: string }

/** Writes a remark; the same form sent again is one. @returns whom it mentions, once, so that they can be told */
export async function addComment(
  viewer: Viewer,
  id: string,
  { commentId, anchor, body, forBuyer }: { commentId: string; anchor: Anchor; body: string; forBuyer: boolean },
): Promise<{ ok: boolean; mentioned: Mentioned[] }> {
  const nothing = { ok: false, mentioned: [] }
  const me = await atDesk(viewer)
  if (!me || !isId(id) || !isId(commentId)) return nothing
  const submission = await db().submission.findUnique({ where: { id }, select: { reference: true } })
  if (!submission) return nothing
  const others = await db().consultant.findMany({ where: { removedAt: null, id: { not: me.id } } })
  const mentioned = mentionedIn(body, others)
  return db().$transaction(async (tx) => {
    const { count } = await tx.comment.createMany({
      data: [{ id: commentId, submissionId: id, authorId: me.id, anchorKind: anchor.kind, anchorId: anchor.id, body, forBuyer }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true, mentioned: [] }
    await tx.mention.createMany({ data: mentioned.map((one) => ({ commentId, consultantId: one.id })) })
    await record(me, { act: 'commented', subject: submission.reference, detail: anchor.id }, tx)
    return { ok: true, mentioned: mentioned.map(({ name, email }) => ({ name, email })) }
  })
}

/** Those whose name follows an @; of two names that both fit, such as Mo and Mo Osei, the longer one. */
export function mentionedIn<Person extends { name: string }>(body: string, people: readonly Person[]): Person[] {
  const text = body.toLowerCase()
  const fits = (at: number, name: string) => text.startsWith(name.toLowerCase(), at) && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
  const named = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const names = people.map(({ name }) => name).filter((name) => name && fits(index + 1, name))
    const longest = names.sort((a, b) => b.length - a.length)[0]
    if (longest) named.add(longest.toLowerCase())
  }
  return people.filter(({ name }) => named.has(name.toLowerCase()))
}

/** Marks a remark as dealt with, or opens it again. */
export async function resolveComment(viewer: Viewer, commentId: string, resolved: boolean): Promise<void> {
  const me = await atDesk(viewer)
  if (!me || !isId(commentId)) return
  const changed = await db().comment.updateManyAndReturn({
    where: { id: commentId, resolvedAt: resolved ? null : { not: null } },
    data: { resolvedAt: resolved ? new Date() : null, resolvedById: resolved ? me.id : null },
    select: { submission: { select: { reference: true } } },
  })
  const [row] = changed
  if (row) await record(me, { act: resolved ? 'resolved a comment' : 'reopened a comment', subject: row.submission.reference })
}

export type GradeSent = { question: QuestionId; grade: Grade; seen: number }

/** Grades answers over the versions that were seen. @returns the questions that a colleague graded otherwise meanwhile; null where nothing was submitted */
export async function gradeAnswers(viewer: Viewer, id: string, sent: readonly GradeSent[]): Promise<QuestionId[] | null> {
  const me = await atDesk(viewer)
  const submission = me && isId(id) ? await db().submission.findUnique({ where: { id }, select: { reference: true } }) : null
  if (!me || !submission) return null
  // In one order, so that two who grade at once wait for each other and do not lock each other out.
  const ordered = [...sent].sort((a, b) => (a.question < b.question ? -1 : 1))
  const clashes = await db().$transaction(async (tx) => {
    const clashed: QuestionId[] = []
    for (const { question, grade, seen } of ordered) {
      const rows = await tx.$queryRaw<unknown[]>`
        INSERT INTO evidence_grade (submission_id, question_id, grade, graded_by_id) VALUES (${id}::uuid, ${question}, ${grade}, ${me.id}::uuid)
        ON CONFLICT (submission_id, question_id) DO UPDATE
          SET grade = excluded.grade, graded_by_id = excluded.graded_by_id, graded_at = now(), version = evidence_grade.version + 1
          WHERE evidence_grade.version = ${seen} OR evidence_grade.grade = excluded.grade
        RETURNING version`
      if (rows.length === 0) clashed.push(question)
    }
    return clashed
  })
  const graded = sent.length - clashes.length
  await record(me, { act: 'graded evidence', subject: submission.reference, detail: graded === 1 ? '1 answer' : `${graded} answers` })
  return clashes
}

/** Holds another verdict or location to be right, with a reason. What the machine said stays, here and in the record. */
export async function overrule(
  viewer: Viewer,
  id: string,
  { overruleId, kind, chosen, reason, rules }: Pick<Overrule, 'kind' | 'chosen' | 'reason' | 'rules'> & { overruleId: string },
): Promise<{ ok: boolean }> {
  const me = await atDesk(viewer)
  const review = me && isId(overruleId) ? await getReview(viewer, id) : null
  if (!me || !review) return { ok: false }
  const machine = kind === 'verdict' ? review.snapshot.verdict : leadingLocation(review.snapshot)
  const { count } = await db().overrule.createMany({
    data: [{ id: overruleId, submissionId: id, byId: me.id, kind, machine, chosen, reason, rules }],
    skipDuplicates: true,
  })
  if (count > 0) await record(me, { act: 'overruled', subject: review.reference, detail: `${kind}: ${machine} to ${chosen}` })
  return { ok: true }
}

/** Takes an overrule back; that it stood is kept. */
export async function takeBackOverrule(viewer: Viewer, overruleId: string): Promise<void> {
  const me = await atDesk(viewer)
  if (!me || !isId(overruleId)) return
  const [row] = await db().overrule.updateManyAndReturn({
    where: { id: overruleId, takenBackAt: null },
    data: { takenBackAt: new Date() },
    select: { submission: { select: { reference: true } } },
  })
  if (row) await record(me, { act: 'took back an overrule', subject: row.submission.reference })
}
