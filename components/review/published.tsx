import { LOCATION_NAMES, type LocationId, type QuestionId, VERDICT_NAMES, type Verdict } from '@/lib/assessment'
import { anchorOf, dateOf, questionName, type ResultView } from '../result/view'
import { Leaf } from '../ui/leaf'

export type PublishedView = {
  publishedAt: Date
  review: {
    reviewer: string
    summary: string
    overrules: { kind: 'verdict' | 'location'; machine: string; chosen: string; reason: string; by: string }[]
    documented: { verdict: Verdict; graded: number } | null
    comments: { anchor: { kind: string; id: string }; body: string; by: string }[]
  }
}

/** What a consultant made of the result, after it and never in it. */
export function PublishedReview({ published, view }: { published: PublishedView; view: ResultView }) {
  const { review, publishedAt } = published
  return (
    <Leaf id="review" title="The review">
      <div className="stack">
        <p className="quiet small">
          By {review.reviewer}, {dateOf(publishedAt)}. The result above stays as the rules gave it.
        </p>
        {paragraphsOf(review.summary).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {review.overrules.map((one) => (
          <div key={one.kind}>
            <h3>{one.kind === 'verdict' ? 'Another verdict' : 'Another location'}</h3>
            <p>
              {one.by} holds “{chosenName(one.kind, one.chosen)}” to be right; the rules said “{chosenName(one.kind, one.machine)}”.{' '}
              {one.reason}
            </p>
          </div>
        ))}
        {review.documented ? (
          <p>
            On what was documented or checked ({review.documented.graded === 1 ? 'one answer' : `${review.documented.graded} answers`}),
            with every other answer about readiness counted one level lower, the verdict is: {VERDICT_NAMES[review.documented.verdict]}.
          </p>
        ) : null}
        <Remarks comments={review.comments} view={view} />
      </div>
    </Leaf>
  )
}

function Remarks({ comments, view }: { comments: PublishedView['review']['comments']; view: ResultView }) {
  if (comments.length === 0) return null
  return (
    <>
      <h3>Remarks</h3>
      <ul>
        {comments.map(({ anchor, body, by }) => (
          <li key={`${anchor.kind} ${anchor.id} ${body}`}>
            <About anchor={anchor} view={view} />
            <span className="typed">{body}</span> <span className="quiet small">{by}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function About({ anchor, view }: { anchor: { kind: string; id: string }; view: ResultView }) {
  if (anchor.kind === 'question')
    return <a href={`#${anchorOf(anchor.id as QuestionId)}`}>{questionName(anchor.id as QuestionId, view)}: </a>
  if (anchor.kind === 'finding') return <b>{findingTitle(anchor.id, view)}: </b>
  return null
}

/** A finding by its heading; by its rule where the result has none of it. */
export function findingTitle(id: string, { result }: Pick<ResultView, 'result'>): string {
  const all = [...result.blockers, ...result.vetoes, ...result.conditions, ...result.mistakes]
  return all.find((finding) => finding.id === id)?.title ?? id
}

export const chosenName = (kind: 'verdict' | 'location', id: string): string =>
  (kind === 'verdict' ? VERDICT_NAMES[id as Verdict] : LOCATION_NAMES[id as LocationId]) ?? id

/** What somebody wrote, part by part. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter(Boolean)

/** Stands above a result that was reviewed. */
export function ReviewedBanner({ published }: { published: PublishedView }) {
  return (
    <aside className="banner screen" aria-label="About the review">
      <div className="frame">
        <p>
          <b>Reviewed by {published.review.reviewer}</b> on {dateOf(published.publishedAt)}.
        </p>
        <p>
          <a href="#review">Read the review</a>
        </p>
      </div>
    </aside>
  )
}
