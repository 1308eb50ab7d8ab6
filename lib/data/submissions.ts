import 'server-only'
import { z } from 'zod'
import { type Industry, industryName, isIndustry } from '@/lib/industries'
import { Prisma } from '@/prisma/generated/client'
import { record } from './audit'
import { instant, listOf, oneOf, verdict } from './columns'
import { db } from './database'
import { listedAs } from './listed'
import { mine } from './mine'
import { type Beside, getAssessmentWith } from './record'
import { getSnapshot } from './snapshots'
import { isId } from './tokens'
import type { Viewer } from './viewer'

/** Who submits, and for consultants to compare by, in which industry; empty where none is named. */
export type Contact = { contactName: string; contactEmail: string; message: string; industry: Industry | '' }
export type Status = 'submitted' | 'in-review' | 'changes-requested' | 'reviewed'
export type Anchor = { kind: 'whole' | 'question' | 'finding'; id: string }
/** A review as its buyer reads it. */
export type PublishedReview = z.output<typeof reviewSchema>
export type Published = z.output<typeof publishedRow>
/** What a buyer sees of an own submission. */
export type OwnSubmission = z.output<typeof ownRow>

const BUYER = { id: null, name: 'the buyer' } as const
const reviewSchema = z.object({
  reviewer: z.string(),
  summary: z.string(),
  /** What the reviewer holds to be right instead, beside what the rules said. */
  overrules: z.array(
    z.object({ kind: z.enum(['verdict', 'location']), machine: z.string(), chosen: z.string(), reason: z.string(), by: z.string() }),
  ),
  /** The verdict when answers that are merely claimed count one level lower; null where no evidence was graded. */
  documented: z.object({ verdict, graded: z.int() }).nullable(),
  comments: z.array(
    z.object({ anchor: z.object({ kind: z.enum(['whole', 'question', 'finding']), id: z.string() }), body: z.string(), by: z.string() }),
  ),
})

/** Hands one result to the consultants; however often it is sent, it is one submission. */
export async function submitForReview(
  viewer: Viewer,
  id: string,
  sent: Contact & { number: number; submissionId: string },
): Promise<{ ok: boolean }> {
  const { number, submissionId, ...contact } = sent
  const snapshot = await getSnapshot(viewer, id, number)
  if (!snapshot || !isId(submissionId)) return { ok: false }
  const listed = listedAs(snapshot)
  const search = `${listed.search} ${industryName(contact.industry).toLowerCase()}`
  const { count } = await db().submission.createMany({
    data: [{ id: submissionId, ...listed, ...contact, search }],
    skipDuplicates: true,
  })
  if (count > 0) await record(BUYER, { act: 'submitted', subject: snapshot.content.reference })
  return { ok: true }
}

/** Takes a result back from the consultants, with everything they wrote about it. */
export async function withdrawSubmission(viewer: Viewer, id: string, number: number): Promise<{ ok: boolean }> {
  const where = { assessment: mine(viewer, id), number }
  const found = await db().submission.findFirst({ where, select: { reference: true } })
  const { count } = await db().submission.deleteMany({ where })
  if (found && count > 0) await record(BUYER, { act: 'withdrew', subject: found.reference })
  return { ok: count > 0 }
}

/** How it is read. */
export const publishedRow = z
  .object({ content: reviewSchema, publishedAt: instant })
  .transform(({ content: review, publishedAt }) => ({ review, publishedAt }))
/** One that is no longer in the list counts as none. */
export const industryRow = z.string().transform((text) => (isIndustry(text) ? text : ''))
const ownRow = z.object({
  id: z.string(),
  number: z.int(),
  contactName: z.string(),
  contactEmail: z.string(),
  message: z.string(),
  industry: industryRow,
  status: z.custom<Status>((text) => typeof text === 'string'),
  submittedAt: instant,
  inShare: z.boolean(),
  published: publishedRow.nullable(),
})

/** The newest review of a submission, as a column beside it. */
export const newestReview = oneOf(Prisma.sql`
  SELECT content, published_at AS "publishedAt" FROM publication
  WHERE submission_id = submission.id ORDER BY published_at DESC LIMIT 1`)

/** What became of the results of an own assessment after they were submitted. */
export const OWN_SUBMISSIONS: Beside<{ submissions: OwnSubmission[] }> = {
  columns: Prisma.sql`, ${listOf(Prisma.sql`
    SELECT id, number, contact_name AS "contactName", contact_email AS "contactEmail", message, industry, status, submitted_at AS "submittedAt",
      in_share AS "inShare", ${newestReview} AS published
    FROM submission WHERE assessment_id = assessment.id ORDER BY number`)} AS submissions`,
  read: (row) => z.object({ submissions: z.array(ownRow) }).parse(row),
}

/** An own assessment with what became of its results after they were submitted. */
export const getSubmissions = (viewer: Viewer, id: string) => getAssessmentWith(viewer, id, OWN_SUBMISSIONS)

/** Whether the published review shows behind share links too: the buyer decides. */
export async function setReviewInShare(
  viewer: Viewer,
  id: string,
  { number, shown }: { number: number; shown: boolean },
): Promise<{ ok: boolean }> {
  const where = { assessment: mine(viewer, id), number, publications: { some: {} } }
  const { count } = await db().submission.updateMany({ where, data: { inShare: shown } })
  return { ok: count > 0 }
}

/** The review that goes with the result of a share link, where the buyer chose to show it: a column beside `share_link`, and how it is read. */
export const SHARED_REVIEW = {
  column: Prisma.sql`(SELECT ${newestReview} FROM submission WHERE submission.snapshot_id = share_link.snapshot_id AND in_share)`,
  row: publishedRow.nullable(),
}

/** For a link that leaves answers out. */
export const withoutRemarksOnAnswers = ({ review, ...rest }: Published): Published => ({
  ...rest,
  review: { ...review, comments: review.comments.filter(({ anchor }) => anchor.kind !== 'question') },
})
