import type { Metadata } from 'next'
import { isReading } from '@/app/is-reading'
import { nothingHere } from '@/app/nothing-here'
import { viewOf } from '@/app/result-view'
import { AnswersBeside } from '@/components/desk/answers-beside'
import { Comments } from '@/components/desk/comments'
import { DeskFrame } from '@/components/desk/desk-frame'
import { addressOf, queryOf, readState } from '@/components/desk/list-state'
import { ReviewHead } from '@/components/desk/review-head'
import { ResultArticle } from '@/components/result/result'
import { PublishedReview } from '@/components/review/published'
import { Back } from '@/components/ui/back'
import { neighboursOf } from '@/lib/data/desk-list'
import { onEvidence } from '@/lib/data/publishing'
import { openReview } from '@/lib/data/reviews'
import { newId } from '@/lib/data/tokens'
import { dataQuery } from '../list-rows'
import { signedIn } from '../signed-in'
import { commentAction, resolveAction, saveReviewAction, takeBackAction } from './actions'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ id }, query] = [await params, await searchParams]
  const asking = await signedIn(`/desk/${encodeURIComponent(id)}`)
  const { state } = readState(query)
  const [opened, beside] = await Promise.all([
    openReview(asking, id, { isRead: await isReading() }),
    neighboursOf(asking, dataQuery(state, asking.consultant.id), id),
  ])
  if (!opened) return nothingHere()
  const { review, colleagues, versions } = opened
  const from = queryOf({ ...state, cursor: '' })
  const hrefOf = (other: string | null) => (other ? `/desk/${other}${from ? `?${from}` : ''}` : null)
  const view = viewOf(review.snapshot)
  const about = typeof query.about === 'string' ? query.about : ''
  return (
    <DeskFrame me={asking.consultant} wide>
      <nav className="between" aria-label="In the list">
        <Back href={addressOf(state)}>Back to the list</Back>
        <span className="actions">
          <Step href={versions.length > 1 ? `/desk/${id}/versions` : null}>Compare its versions</Step>
          <Step href={hrefOf(beside.before)}>Previous in the list</Step>
          <Step href={hrefOf(beside.after)}>Next in the list</Step>
        </span>
      </nav>
      <ReviewHead
        review={review}
        view={view}
        colleagues={colleagues}
        evidence={onEvidence(review)}
        saved={query.saved === '1'}
        save={saveReviewAction}
        takeBack={takeBackAction}
      />
      <div className="with-answers">
        <div>
          <ResultArticle view={view} />
          {review.published ? <PublishedReview published={review.published} view={view} /> : null}
          <Comments
            review={review}
            view={view}
            commentId={newId()}
            about={about}
            me={asking.consultant.name}
            colleagues={colleagues.filter(({ id: other }) => other !== asking.consultant.id)}
            add={commentAction}
            resolve={resolveAction}
          />
        </div>
        <AnswersBeside review={review} view={view} />
      </div>
    </DeskFrame>
  )
}

function Step({ href, children }: { href: string | null; children: string }) {
  return href ? <a href={href}>{children}</a> : null
}
