import 'server-only'
import { z } from 'zod'
import { isQuestionId, type QuestionId } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { instant, listOf, oneOf } from './columns'
import { readSnapshot, snapshotColumns, snapshotShape } from './snapshots'
import { industryRow, newestReview, publishedRow } from './submissions'

export const STATUS = z.enum(['submitted', 'in-review', 'changes-requested', 'reviewed'])
const KIND = z.enum(['whole', 'question', 'finding'])
const GRADE = z.enum(['claimed', 'documented', 'checked'])

const byAt = z.object({ by: z.string(), at: instant })
const commentRow = z
  .object({
    id: z.string(),
    kind: KIND,
    about: z.string(),
    body: z.string(),
    forBuyer: z.boolean(),
    author: z.string(),
    createdAt: instant,
    resolvedBy: z.string(),
    resolvedAt: instant.nullable(),
  })
  .transform(({ kind, about, resolvedBy, resolvedAt, ...row }) => ({
    ...row,
    anchor: { kind, id: about },
    resolved: resolvedAt && { by: resolvedBy, at: resolvedAt },
  }))
type Graded = z.output<typeof gradeRow>
const gradeRow = byAt.extend({ question: z.string(), grade: GRADE, version: z.int() })
export type Overrule = z.output<typeof overruleRow>
const overruleRow = byAt.extend({
  id: z.string(),
  kind: z.enum(['verdict', 'location']),
  machine: z.string(),
  chosen: z.string(),
  reason: z.string(),
  rules: z.array(z.string()),
})
/** A submission with all that was written about it. */
export type Review = z.output<typeof row>
const row = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  status: STATUS,
  summary: z.string(),
  submittedAt: z.date(),
  contactName: z.string(),
  contactEmail: z.string(),
  message: z.string(),
  industry: industryRow,
  reviewerId: z.string().nullable(),
  reviewer: z.string().nullable(),
  changed: byAt.nullable(),
  snapshot: z.object(snapshotShape).transform(readSnapshot),
  comments: z.array(commentRow),
  grades: z.array(gradeRow).transform(gradesOf),
  /** Those that stand, newest first. */
  overrules: z.array(overruleRow),
  published: publishedRow.nullable(),
})

function gradesOf(rows: readonly Graded[]): Partial<Record<QuestionId, Omit<Graded, 'question'>>> {
  const known = rows.filter(({ question }) => isQuestionId(question))
  return Object.fromEntries(known.map(({ question, ...graded }) => [question, graded]))
}

/** The same as columns of a statement on `submission`, and how they are read. */
export const REVIEW = {
  columns: Prisma.sql`
    submission.id, reference, version, status, summary, submitted_at AS "submittedAt", contact_name AS "contactName",
    contact_email AS "contactEmail", message, industry, reviewer_id AS "reviewerId",
    (SELECT name FROM consultant WHERE consultant.id = reviewer_id) AS reviewer,
    ${oneOf(Prisma.sql`SELECT name AS by, changed_at AS at FROM consultant WHERE consultant.id = changed_by_id`)} AS changed,
    ${oneOf(Prisma.sql`SELECT ${snapshotColumns} FROM snapshot WHERE snapshot.id = snapshot_id`)} AS snapshot,
    ${listOf(Prisma.sql`
      SELECT comment.id, anchor_kind AS kind, anchor_id AS about, body, for_buyer AS "forBuyer", author.name AS author,
        comment.created_at AS "createdAt", coalesce(resolver.name, '') AS "resolvedBy", resolved_at AS "resolvedAt"
      FROM comment JOIN consultant author ON author.id = author_id LEFT JOIN consultant resolver ON resolver.id = resolved_by_id
      WHERE submission_id = submission.id ORDER BY comment.id`)} AS comments,
    ${listOf(Prisma.sql`
      SELECT question_id AS question, grade, version, name AS by, graded_at AS at
      FROM evidence_grade JOIN consultant ON consultant.id = graded_by_id WHERE submission_id = submission.id`)} AS grades,
    ${listOf(Prisma.sql`
      SELECT overrule.id, kind, machine, chosen, reason, rules, name AS by, overrule.created_at AS at
      FROM overrule JOIN consultant ON consultant.id = by_id
      WHERE submission_id = submission.id AND taken_back_at IS NULL ORDER BY overrule.id DESC`)} AS overrules,
    ${newestReview} AS published`,
  read: (found: unknown): Review => row.parse(found),
}
