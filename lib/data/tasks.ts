import 'server-only'
import { z } from 'zod'
import { type Earlier, isQuestionId, type QuestionId } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { instant, listOf } from './columns'
import { type AssessmentRecord, type Beside, getAssessmentWith } from './record'
import type { Viewer } from './viewer'

const MOST_READ = 20

export type Tasks = {
  record: AssessmentRecord
  /** What its finished results say about things to find out, newest first; the last twenty. */
  earlier: (Earlier & { number: number; createdAt: Date })[]
  /** The links to its questions, newest first. */
  links: TaskLinkRecord[]
}

const earlierRow = z.object({
  number: z.int(),
  createdAt: instant,
  answers: z.looseObject({}),
  verifyFirst: z.array(z.looseObject({})).nullable(),
  certainty: z.looseObject({}).nullable(),
})
export type TaskLinkRecord = z.output<typeof linkRow>
const linkRow = z.object({
  id: z.string(),
  question: z.custom<QuestionId>((text) => typeof text === 'string'),
  label: z.string(),
  askedBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.nullable(),
  answeredBy: z.string(),
  answeredAt: instant.nullable(),
})
const row = z.object({ earlier: z.array(earlierRow), links: z.array(linkRow) })

const BESIDE: Beside<Pick<Tasks, 'earlier' | 'links'>> = {
  columns: Prisma.sql`,
    ${listOf(Prisma.sql`
      SELECT number, created_at AS "createdAt", content->'answers' AS answers, content->'result'->'verifyFirst' AS "verifyFirst", content->'result'->'certainty' AS certainty
      FROM snapshot WHERE assessment_id = assessment.id ORDER BY number DESC LIMIT ${MOST_READ}::int`)} AS earlier,
    ${listOf(Prisma.sql`
      SELECT id, question_id AS question, label, asked_by AS "askedBy", created_at AS "createdAt", expires_at AS "expiresAt",
        revoked_at AS "revokedAt", answered_by AS "answeredBy", answered_at AS "answeredAt"
      FROM task_link WHERE assessment_id = assessment.id ORDER BY id DESC`)} AS links`,
  read: (found) => {
    const { earlier, links } = row.parse(found)
    return {
      earlier: earlier.map(({ verifyFirst, certainty, ...rest }) => ({
        ...rest,
        ...(verifyFirst && { verifyFirst }),
        ...(certainty && { certainty }),
      })) as unknown as Tasks['earlier'],
      links: links.filter(({ question }) => isQuestionId(question)),
    }
  },
}

/** An own assessment with what there is to find out, and who was asked. */
export const getTasks = (viewer: Viewer, id: string): Promise<Tasks | null> => getAssessmentWith(viewer, id, BESIDE)
