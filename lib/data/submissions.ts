import 'server-only'
import { z } from 'zod'
import {
  type CERTAINTY_NAMES,
  cityOf,
  hasNotSure,
  obstacles,
  placeOf,
  QUESTIONS,
  type QuestionId,
  subjectOf,
  type Verdict,
} from '@/lib/assessment'
import { record } from './audit'
import { db } from './database'
import { mine } from './mine'
import { getSnapshot, type Snapshot } from './snapshots'
import { hashOf, isId, isToken } from './tokens'
import type { Viewer } from './viewer'

export type Contact = { contactName: string; contactEmail: string; message: string }
export type Status = 'submitted' | 'in-review' | 'changes-requested' | 'reviewed'
export type Anchor = { kind: 'whole' | 'question' | 'finding'; id: string }
/** A review as its buyer reads it. */
export type PublishedReview = {
  reviewer: string
  summary: string
  /** What the reviewer holds to be right instead, beside what the rules said. */
  overrules: { kind: 'verdict' | 'location'; machine: string; chosen: string; reason: string; by: string }[]
  /** The verdict when answers that are merely claimed count one level lower; absent where no evidence was graded. */
  documented: { verdict: Verdict; graded: number } | null
  comments: { anchor: Anchor; body: string; by: string }[]
}
export type Published = { review: PublishedReview; publishedAt: Date }
/** What a buyer sees of an own submission. */
export type OwnSubmission = Contact & {
  id: string
  number: number
  status: Status
  submittedAt: Date
  inShare: boolean
  published: Published | null
}

const BUYER = { id: null, name: 'the buyer' } as const
export const SEVERITY: Record<Verdict, number> = {
  ready: 0,
  'ready-with-conditions': 1,
  'operating-model-not-ready': 2,
  'offshore-unsuitable': 3,
  incomplete: 4,
}
/** Certainty in its order, least first. */
export const CERTAINTIES = ['open', 'leaning', 'settled'] as const satisfies readonly (keyof typeof CERTAINTY_NAMES)[]

const reviewSchema = z.object({
  reviewer: z.string(),
  summary: z.string(),
  overrules: z.array(
    z.object({ kind: z.enum(['verdict', 'location']), machine: z.string(), chosen: z.string(), reason: z.string(), by: z.string() }),
  ),
  documented: z.object({ verdict: z.string(), graded: z.int() }).nullable(),
  comments: z.array(
    z.object({ anchor: z.object({ kind: z.enum(['whole', 'question', 'finding']), id: z.string() }), body: z.string(), by: z.string() }),
  ),
})

/** A published review as plain data. @throws ZodError when what is stored is not one. */
export const readReview = (content: unknown): PublishedReview => reviewSchema.parse(content) as PublishedReview

/** Hands one result to the consultants; however often it is sent, it is one submission. */
export async function submitForReview(
  viewer: Viewer,
  id: string,
  sent: Contact & { number: number; submissionId: string },
): Promise<{ ok: boolean }> {
  const { number, submissionId, ...contact } = sent
  const snapshot = await getSnapshot(viewer, id, number)
  if (!snapshot || !isId(submissionId)) return { ok: false }
  const { count } = await db().submission.createMany({
    data: [{ id: submissionId, ...listedAs(snapshot), ...contact }],
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

/** What became of one own result after it was submitted; null where it was not. */
export async function getOwnSubmission(viewer: Viewer, id: string, number: number): Promise<OwnSubmission | null> {
  const row = await db().submission.findFirst({ where: { assessment: mine(viewer, id), number }, include: { publications: newest } })
  if (!row) return null
  const { contactName, contactEmail, message, status, submittedAt, inShare, publications } = row
  const own = { id: row.id, number, contactName, contactEmail, message, status: status as Status, submittedAt, inShare }
  return { ...own, published: publishedOf(publications) }
}

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

const sharedReview = z.object({ content: z.unknown(), publishedAt: z.date(), isWithoutAnswers: z.boolean() })

/**
 * The review that goes with a shared result, without remarks on answers where the link leaves answers out. Public: whoever holds the
 * token, where the buyer chose to show it, while the link works by the database's clock.
 */
export async function getSharedReview(token: string): Promise<Published | null> {
  if (!isToken(token)) return null
  const [found] = await db().$queryRaw<unknown[]>`
    SELECT content, published_at AS "publishedAt", 'answers' = ANY (leaves_out) AS "isWithoutAnswers"
    FROM share_link JOIN submission USING (snapshot_id) JOIN publication ON submission_id = submission.id
    WHERE token_hash = ${hashOf(token)} AND revoked_at IS NULL AND expires_at > now() AND in_share
    ORDER BY published_at DESC LIMIT 1`
  if (!found) return null
  const { content, publishedAt, isWithoutAnswers } = sharedReview.parse(found)
  const published = { review: readReview(content), publishedAt }
  return isWithoutAnswers ? withoutRemarksOnAnswers(published) : published
}

const withoutRemarksOnAnswers = ({ review, ...rest }: Published): Published => ({
  ...rest,
  review: { ...review, comments: review.comments.filter(({ anchor }) => anchor.kind !== 'question') },
})

const newest = { orderBy: { publishedAt: 'desc' }, take: 1, select: { content: true, publishedAt: true } } as const

function publishedOf([row]: { content: unknown; publishedAt: Date }[]): Published | null {
  return row ? { review: readReview(row.content), publishedAt: row.publishedAt } : null
}

/** What the consultants' list shows, finds and sorts by, taken from the result as it was stored. */
export function listedAs({
  id,
  assessmentId,
  number,
  verdict,
  content,
}: Pick<Snapshot, 'id' | 'assessmentId' | 'number' | 'verdict' | 'content'>) {
  const { answers, result, reference, title, organisation, work } = content
  const unknowns = QUESTIONS.filter((question) => hasNotSure(answers, question.id)).map((question) => question.id as QuestionId)
  const found = [...result.blockers, ...result.vetoes, ...result.conditions]
  const name = organisation || title || subjectOf(answers, content)
  return {
    assessmentId,
    snapshotId: id,
    number,
    reference,
    title,
    organisation,
    work: work || (organisation && title) || subjectOf(answers),
    category: String(answers['ctx-work-category'] ?? ''),
    ...routeOf(content),
    sortName: name.toLowerCase(),
    search: [title, organisation, work, reference, ...Object.values(content.notes)].join(' ').toLowerCase(),
    verdict,
    severity: SEVERITY[verdict],
    certainty: certaintyOf(content, unknowns.length),
    open: obstacles(result).length + result.conditions.length,
    gaps: result.ownerGaps.length,
    unsure: unknowns.length,
    findings: [...new Set(found.map((finding) => finding.id))],
    unknowns,
    bands: result.dimensions.map((dimension) => `${dimension.id}:${dimension.band}`),
  }
}

function routeOf({ answers, result }: Snapshot['content']) {
  const lead = answers['ctx-buyer-location']?.[0]
  const candidates = answers['ctx-candidates']
  const place = Array.isArray(candidates) && typeof result.leading === 'number' ? candidates[result.leading] : undefined
  const to = place ? cityOf(place.timeZone) : result.leading === null ? '' : placeOf(answers, result.leading)
  const route = [lead ? cityOf(lead.timeZone) : '', to].filter(Boolean).join(' to ')
  return { origin: lead?.country ?? '', destination: place?.country ?? '', route }
}

function certaintyOf({ result }: Snapshot['content'], unknowns: number): number {
  const label = 'certainty' in result ? (result.certainty as { label?: (typeof CERTAINTIES)[number] } | undefined)?.label : undefined
  if (label) return CERTAINTIES.indexOf(label)
  return unknowns === 0 ? CERTAINTIES.indexOf('settled') : CERTAINTIES.indexOf('open')
}
