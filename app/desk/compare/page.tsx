import type { Metadata } from 'next'
import { isReading } from '@/app/is-reading'
import { nothingHere } from '@/app/nothing-here'
import { viewOf } from '@/app/result-view'
import { counted, onlyDifferences } from '@/components/compare/cells'
import { groupsOf } from '@/components/compare/groups'
import { CompareTable } from '@/components/compare/table'
import { DeskFrame } from '@/components/desk/desk-frame'
import { dateOf } from '@/components/result/view'
import { Back } from '@/components/ui/back'
import type { Review } from '@/lib/data/review-row'
import { getReviews } from '@/lib/data/reviews'
import { signedIn } from '../signed-in'

export const metadata: Metadata = { title: 'Compare', robots: { index: false } }

type Props = { searchParams: Promise<{ id?: string | string[]; only?: string }> }

const MOST = 5

export default async function ComparePage({ searchParams }: Props) {
  const { id, only } = await searchParams
  const ids = [...new Set([id ?? []].flat())].slice(0, MOST)
  const here = `/desk/compare?${ids.map((one) => `id=${encodeURIComponent(one)}`).join('&')}`
  const asking = await signedIn(here)
  const reviews = await getReviews(asking, ids, { noted: await isReading() })
  if (reviews.length < 2) return nothingHere()
  const views = reviews.map((review) => viewOf(review.snapshot))
  const groups = groupsOf(views)
  const { rows, differ } = counted(groups)
  return (
    <DeskFrame me={asking.consultant} wide>
      <Back href="/desk">Back to assessments</Back>
      <h1>{reviews.length === 2 ? 'Two' : reviews.length} assessments, side by side</h1>
      <div className="chosen">
        <span>
          {differ} of {rows} rows differ; differing rows are set in bold
        </span>
        <a href={only ? here : `${here}&only=1`}>{only ? 'All rows' : 'Only differences'}</a>
      </div>
      <CompareTable caption="Assessments compared" columns={reviews.map(columnOf)} groups={only ? onlyDifferences(groups) : groups} />
    </DeskFrame>
  )
}

const columnOf = ({ id, reference, submittedAt, snapshot: { content } }: Review) => ({
  id,
  name: content.organisation || content.title || reference,
  href: `/desk/${id}`,
  note: `${content.work || content.title || reference}, ${dateOf(submittedAt)}`,
})
