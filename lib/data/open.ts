import 'server-only'
import { type Answers, type CostInputs, QUESTIONS, type QuestionId } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { type Started, type Starter, startAssessment } from './assessments'
import { db } from './database'
import type { Names } from './record'

type Beside = Partial<Record<QuestionId, string>>
export type Copy = { id: string; names: Names; answers: Answers; notes: Beside; reasons: Beside; cost: CostInputs | null }

/** Starts an assessment with the answers of an export; the same form sent twice makes one. */
export async function openCopy(viewer: Starter, { id, names, answers, notes, reasons, cost }: Copy): Promise<Started> {
  const started = await startAssessment(viewer, { id, ...names })
  if (!started.ok) return started
  if (cost)
    await db().assessment.updateMany({ where: { id, costVersion: 0 }, data: { cost: cost as Prisma.InputJsonObject, costVersion: 1 } })
  const rows = QUESTIONS.filter((question) => answers[question.id] !== undefined || notes[question.id] || reasons[question.id])
  await db().answer.createMany({
    data: rows.map((question) => ({
      assessmentId: id,
      questionId: question.id,
      value: (answers[question.id] as Prisma.InputJsonValue | undefined) ?? Prisma.DbNull,
      note: notes[question.id] ?? '',
      reason: reasons[question.id] ?? '',
    })),
    skipDuplicates: true,
  })
  return started
}
