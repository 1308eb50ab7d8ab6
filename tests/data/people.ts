import { isQuestionId } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { saveAnswer } from '@/lib/data/answers'
import { startAssessment } from '@/lib/data/assessments'
import { getSharing } from '@/lib/data/links'
import { newId } from '@/lib/data/tokens'
import { type Buyer, createBuyer } from '@/lib/data/viewer'

export type Person = { buyer: Buyer }

/** Somebody with a browser. */
export async function somebody(): Promise<Person> {
  const { buyer } = await createBuyer()
  return { buyer }
}

/** The links to the results of an assessment, as its owner sees them. */
export const shareLinksOf = async (person: Person, id: string) => (await getSharing(person, id))?.links ?? []

/** A draft of theirs, empty. */
export async function draftOf(person: Person, title = 'Support'): Promise<string> {
  const id = newId()
  await startAssessment(person, { id, title, organisation: '', work: '' })
  return id
}

/** A draft of theirs with every answer of the first worked case. */
export async function answeredDraftOf(person: Person): Promise<string> {
  const id = await draftOf(person)
  for (const [question, value] of Object.entries(EXAMPLES[0]?.answers ?? {})) {
    if (isQuestionId(question)) await saveAnswer(person, { assessmentId: id, question, value, note: '', reason: '', seenVersion: 0 })
  }
  return id
}
