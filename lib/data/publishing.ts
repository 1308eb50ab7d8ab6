import 'server-only'
import { assess, documentedOrBetter, type Grade, type QuestionId, type Verdict } from '@/lib/assessment'
import { record } from './audit'
import { db } from './database'
import type { Review } from './review-row'
import { getReview } from './reviews'
import type { PublishedReview } from './submissions'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

/** The grades alone. */
const gradesOf = (review: Pick<Review, 'grades'>): Partial<Record<QuestionId, Grade>> =>
  Object.fromEntries(Object.entries(review.grades).map(([id, { grade }]) => [id, grade]))

/** The verdict that today's rules give when answers that are merely claimed count one level lower, beside the one for the answers as given. */
export function onEvidence(review: Pick<Review, 'grades' | 'snapshot'>): { claimed: Verdict; documented: Verdict; graded: number } {
  const { answers, result } = review.snapshot.content
  const graded = Object.values(review.grades).filter(({ grade }) => grade !== 'claimed').length
  const documented = assess(documentedOrBetter(answers, gradesOf(review)), { year: result.year }).verdict
  return { claimed: review.snapshot.verdict, documented, graded }
}

/** The review as its buyer would read it now. */
export function toPublish(review: Review, reviewer: string): PublishedReview {
  const { documented, graded } = onEvidence(review)
  const latest = review.overrules.filter((one, index, all) => all.findIndex(({ kind }) => kind === one.kind) === index)
  return {
    reviewer,
    summary: review.summary,
    overrules: latest.map(({ kind, machine, chosen, reason, by }) => ({ kind, machine, chosen, reason, by })),
    documented: graded > 0 ? { verdict: documented, graded } : null,
    comments: review.comments.filter(({ forBuyer }) => forBuyer).map(({ anchor, body, author }) => ({ anchor, body, by: author })),
  }
}

export type PublishedNow = { ok: true } | { ok: false; why: 'not-found' | 'conflict' | 'empty' }

/** Sends the review to its buyer as it was seen; where a colleague changed it meanwhile nothing goes out. */
export async function publishReview(
  viewer: Viewer,
  id: string,
  { publicationId, seen }: { publicationId: string; seen: number },
): Promise<PublishedNow> {
  const me = await atDesk(viewer)
  const review = me && isId(publicationId) ? await getReview(viewer, id) : null
  if (!me || !review) return { ok: false, why: 'not-found' }
  if (await db().publication.count({ where: { id: publicationId } })) return { ok: true }
  if (!review.summary) return { ok: false, why: 'empty' }
  const content = toPublish(review, me.name)
  return db().$transaction(async (tx) => {
    const { count } = await tx.submission.updateMany({
      where: { id, version: seen },
      data: {
        status: review.status === 'changes-requested' ? 'changes-requested' : 'reviewed',
        version: seen + 1,
        changedAt: new Date(),
        changedById: me.id,
      },
    })
    if (count === 0) return { ok: false, why: 'conflict' }
    await tx.publication.create({ data: { id: publicationId, submissionId: id, content, byId: me.id } })
    await record(me, { act: 'published', subject: review.reference }, tx)
    return { ok: true }
  })
}
