import { isQuestionId } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { openDatabase } from '@/lib/postgres/open'
import { THREE } from '../support/answering'

/** The question that the buyer is not sure about: the one with a task. */
export const OPEN_QUESTION = 'wc-separability'

/** One finished assessment of a buyer: the secret of the cookie, where it stands, and the addresses of those who hold a link. */
export type Finished = { cookie: string; id: string; links: string[] }

/** Writes the first worked case into the database of `SHOREWISE_DATA_DIR` or `DATABASE_URL`, and finishes it twice. */
export async function finishedCase(): Promise<Finished> {
  await openDatabase()
  const [
    { createBuyer },
    { startAssessment },
    { saveAnswer },
    { finishAssessment },
    { newId, newToken },
    { createShareLink },
    { createTaskLink },
  ] = await Promise.all([
    import('@/lib/data/viewer'),
    import('@/lib/data/assessments'),
    import('@/lib/data/answers'),
    import('@/lib/data/snapshots'),
    import('@/lib/data/tokens'),
    import('@/lib/data/links'),
    import('@/lib/data/task-links'),
  ])
  const { buyer, secret } = await createBuyer()
  const id = newId()
  await startAssessment({ buyer }, { id, title: 'Support', organisation: 'Halden Pay', work: 'Level-1 support' })
  const save = (question: string, value: unknown, seenVersion: number) =>
    isQuestionId(question) && saveAnswer({ buyer }, { assessmentId: id, question, value, note: '', reason: '', seenVersion })
  for (const [question, value] of Object.entries(EXAMPLES[0]?.answers ?? {})) await save(question, value, 0)
  await finishAssessment({ buyer }, id, { year: 2026 })
  await save('wc-documentation', 'fragments', 1)
  await save(OPEN_QUESTION, 'not-sure', 1)
  await save('ctx-candidates', THREE, 1)
  await finishAssessment({ buyer }, id, { year: 2026 })
  const [shared, asked] = [newToken(), newToken()]
  const link = { label: '', days: 7 }
  await createShareLink({ buyer }, id, { ...link, number: 2, token: shared, sharedBy: '', leavesOut: [] })
  await createTaskLink({ buyer }, id, { ...link, question: 'ctx-candidates', token: asked, askedBy: 'Rosa' })
  return { cookie: `shorewise=${secret}`, id, links: [`/s/${shared}`, `/t/${asked}`] }
}
