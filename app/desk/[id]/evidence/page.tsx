import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { viewOf } from '@/app/result-view'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EvidenceForm } from '@/components/desk/evidence-form'
import { verdictName } from '@/components/desk/words'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { GRADED, questionOf, said } from '@/lib/assessment'
import { onEvidence } from '@/lib/data/publishing'
import { getReview } from '@/lib/data/reviews'
import { signedIn } from '../../signed-in'
import { gradeAction } from './actions'

export const metadata: Metadata = { title: 'Evidence', robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> }

export default async function EvidencePage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = [await params, await searchParams]
  const asking = await signedIn(`/desk/${encodeURIComponent(id)}/evidence`)
  const review = await getReview(asking, id)
  if (!review) return nothingHere()
  const view = viewOf(review.snapshot)
  const { claimed, documented } = onEvidence(review)
  const rows = GRADED.flatMap((question) => {
    const lines = said(view.answers, question, view.words[question])
    if (lines.length === 0) return []
    const graded = review.grades[question]
    const answer = lines.map((line) => (line.of ? `${line.of}: ${line.text}` : line.text)).join('; ')
    return [
      {
        question,
        name: questionOf(question).name,
        answer,
        grade: graded?.grade ?? 'claimed',
        version: graded?.version ?? 0,
        by: graded?.by ?? '',
      },
    ]
  })
  return (
    <DeskFrame me={asking.consultant} wide>
      <Back href={`/desk/${id}`}>Back to the review</Back>
      <Opening caption={review.reference}>
        <h1>Evidence</h1>
        <p role="status">
          {saved ? 'Saved. ' : ''}As claimed: {verdictName(claimed)}. Documented or better: {verdictName(documented)}.
        </p>
        <p>
          An answer is claimed until somebody has seen it on paper (documented) or at work (checked). A claimed one counts one level lower.
        </p>
      </Opening>
      <EvidenceForm id={id} rows={rows} action={gradeAction} />
    </DeskFrame>
  )
}
