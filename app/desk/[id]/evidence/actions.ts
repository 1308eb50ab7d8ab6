'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { field } from '@/app/form'
import type { EvidenceState } from '@/components/desk/evidence-form'
import { GRADED, GRADES, type Grade, questionOf } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { type GradeSent, gradeAnswers } from '@/lib/data/remarks'
import { ENDED, GONE } from '../../signed-in'

/** Saves the grades that were changed, over the versions that were seen. */
export async function gradeAction(_before: EvidenceState, form: FormData): Promise<EvidenceState> {
  const id = field(form, 'id')
  const address = `/desk/${encodeURIComponent(id)}/evidence`
  const sent = GRADED.flatMap((question): GradeSent[] => {
    const [grade, seen] = [field(form, `grade-${question}`), field(form, `seen-${question}`)]
    const isNew = seen !== '0' || grade !== 'claimed'
    return isGrade(grade) && isNew && /^\d{1,9}$/.test(seen) ? [{ question, grade, seen: Number(seen) }] : []
  })
  const typed = Object.fromEntries(sent.map(({ question, grade }) => [question, grade]))
  const asking = await deskViewer()
  if (!asking) return { typed, errors: [{ field: 'main', message: ENDED }] }
  const clashes = await gradeAnswers(asking, id, sent)
  if (clashes?.length === 0) {
    revalidatePath(address)
    redirect(`${address}?saved=1`)
  }
  if (!clashes) return { typed, errors: [{ field: 'main', message: GONE }] }
  const errors = clashes.map((question) => ({
    field: `grade-${question}`,
    message: `A colleague graded “${questionOf(question).name}” meanwhile, and it stays as they left it. Reload the page to see it`,
  }))
  return { typed, errors }
}

const isGrade = (text: string): text is Grade => (GRADES as readonly string[]).includes(text)
