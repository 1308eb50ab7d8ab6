import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { viewOf } from '@/app/result-view'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PublishedReview } from '@/components/review/published'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { toPublish } from '@/lib/data/publishing'
import type { Review } from '@/lib/data/review-row'
import { getReview } from '@/lib/data/reviews'
import { newId } from '@/lib/data/tokens'
import { signedIn } from '../../signed-in'
import { publishAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

export default async function PublishPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const asking = await signedIn(`/desk/${encodeURIComponent(id)}/publish`)
  const review = await getReview(asking, id)
  if (!review) return nothingHere()
  return (
    <DeskFrame me={asking.consultant}>
      <Back href={`/desk/${id}`}>Back to the review</Back>
      {review.summary ? <Sending review={review} by={asking.consultant.name} /> : <NothingToSend reference={review.reference} />}
    </DeskFrame>
  )
}

function Sending({ review, by }: { review: Review; by: string }) {
  return (
    <>
      <Opening caption={review.reference}>
        <h1>Send the review to the buyer</h1>
        <p>
          {review.contactName} reads what stands below on the page of the result. Comments that are not marked for the buyer stay here. A
          newer review replaces it.
        </p>
        <PlainForm
          name="publish"
          action={publishAction}
          hidden={{ id: review.id, publication: newId(), version: String(review.version) }}
          title="Send the review to the buyer"
          button="Send it"
          fields={[]}
        />
      </Opening>
      <PublishedReview published={{ review: toPublish(review, by), publishedAt: new Date() }} view={viewOf(review.snapshot)} />
    </>
  )
}

/** A review without a summary is not sent, which is said before anybody tries. */
const NothingToSend = ({ reference }: { reference: string }) => (
  <Opening caption={reference}>
    <title>Nothing to send yet - Shorewise</title>
    <h1>Nothing to send yet</h1>
    <p className="standfirst">Write a summary for the buyer and save it. Then the review can be sent.</p>
  </Opening>
)
