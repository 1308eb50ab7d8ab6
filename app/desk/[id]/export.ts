import 'server-only'
import { viewOf } from '@/app/result-view'
import type { ResultView } from '@/components/result/view'
import { deskViewer } from '@/lib/auth'
import { noteExport } from '@/lib/data/desk-export'
import type { Review } from '@/lib/data/review-row'
import { getReview } from '@/lib/data/reviews'

export type ReviewParams = { params: Promise<{ id: string }> }

/** The review that a file is made of, written down as carried away; what to answer instead where there is none or nobody is signed in. */
export async function exported(
  { params }: ReviewParams,
  as: string,
): Promise<{ review: Review; view: ResultView } | { answer: Response | null }> {
  const { id } = await params
  const asking = await deskViewer()
  if (!asking)
    return { answer: new Response(null, { status: 303, headers: { location: `/sign-in?next=${encodeURIComponent(`/desk/${id}`)}` } }) }
  const review = await getReview(asking, id)
  if (!review) return { answer: null }
  await noteExport(asking, { subject: review.reference, what: 'the review', as })
  return { review, view: viewOf(review.snapshot) }
}

/** 'shorewise-sw-7k3f-2q-review.pdf' */
export const reviewName = ({ reference }: Review, ending: string): string =>
  `shorewise-${reference.toLowerCase().replace(/[^a-z0-9-]/g, '')}-review.${ending}`
