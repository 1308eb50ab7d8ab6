import { industryName } from '@/lib/industries'
import { VerdictMark } from '../result/mark'
import { dateOf, type ResultView } from '../result/view'
import { chosenName } from '../review/published'
import { Button, ButtonLink } from '../ui/button'
import type { FormAction } from '../ui/plain-form'
import type { Colleague } from './filters'
import type { Evidence, OverruleView, ReviewView } from './review'
import { StandingForm } from './standing-form'
import { agoOf, STATUSES, statusName } from './words'

type Props = {
  review: ReviewView
  view: ResultView
  colleagues: readonly Colleague[]
  evidence: Evidence
  saved: boolean
  save: FormAction
  takeBack: (form: FormData) => Promise<void>
}

/** Who submitted it, where the review stands, and what evidence and colleagues make of the verdict. */
export function ReviewHead({ review, view, colleagues, evidence, saved, save, takeBack }: Props) {
  const { id, version, status, reviewerId, summary, changed } = review
  return (
    <section className="leaf review-head" aria-labelledby="review-title">
      <h2 id="review-title">The review</h2>
      <div className="body stack">
        <p role="status">{saved ? 'Saved.' : ''}</p>
        <Contact review={review} view={view} />
        {changed ? (
          <p className="small quiet">
            Last changed by {changed.by} {agoOf(changed.at)}.
          </p>
        ) : null}
        <StandingForm
          name="review"
          action={save}
          hidden={{ id, version: String(version) }}
          button="Save"
          second
          fields={[
            { name: 'status', label: 'Status', kind: 'select', value: status, options: STATUSES.map((one) => [one, statusName(one)]) },
            {
              name: 'reviewer',
              label: 'Reviewer',
              kind: 'select',
              value: reviewerId ?? '',
              options: [['', 'Nobody'], ...colleagues.map(named)],
            },
            { name: 'summary', label: 'Summary for the buyer', kind: 'long', value: summary, optional: true },
          ]}
        />
        <ButtonLink tight href={`/desk/${id}/publish`}>
          {review.published ? 'Send a newer review to the buyer' : 'Send the review to the buyer'}
        </ButtonLink>
        <p className="small">
          Keep a copy: <a href={`/desk/${id}/review.pdf`}>PDF</a>, <a href={`/desk/${id}/review.xlsx`}>Excel</a> or{' '}
          <a href={`/desk/${id}/review.csv`}>CSV</a>
        </p>
      </div>
      <aside className="side stack">
        <OnEvidence id={id} evidence={evidence} />
        <Overrules id={id} overrules={review.overrules} takeBack={takeBack} />
      </aside>
    </section>
  )
}

const named = ({ id, name }: Colleague): [string, string] => [id, name]

function Contact({
  review: { contactName, contactEmail, message, industry, submittedAt, published },
  view,
}: {
  review: ReviewView
  view: ResultView
}) {
  return (
    <>
      <p>
        {view.organisation || view.title || view.reference}: submitted on {dateOf(submittedAt)} by {contactName},{' '}
        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>.{industry ? ` Industry: ${industryName(industry)}.` : ''}
        {published ? ` Review sent on ${dateOf(published.publishedAt)}.` : ''}
      </p>
      {message ? <blockquote className="typed">{message}</blockquote> : null}
    </>
  )
}

/** The verdict on the answers as given, and on what is documented or better. */
function OnEvidence({ id, evidence: { claimed, documented, graded } }: { id: string; evidence: Evidence }) {
  return (
    <div className="stack">
      <h3>On evidence</h3>
      <dl className="verdicts">
        <div>
          <dt>As claimed</dt>
          <dd>
            <VerdictMark verdict={claimed} />
          </dd>
        </div>
        <div>
          <dt>Documented or better</dt>
          <dd>
            <VerdictMark verdict={documented} />
          </dd>
        </div>
      </dl>
      <p className="small quiet">
        {graded === 0 ? 'No answer is' : graded === 1 ? 'One answer is' : `${graded} answers are`} documented or checked; every other answer
        about readiness counts one level lower.
      </p>
      <p>
        <a className="plainlink" href={`/desk/${id}/evidence`}>
          Grade the evidence
        </a>
      </p>
    </div>
  )
}

type OverrulesProps = { id: string; overrules: readonly OverruleView[]; takeBack: Props['takeBack'] }

function Overrules({ id, overrules, takeBack }: OverrulesProps) {
  return (
    <div className="stack">
      <h3>Overruled</h3>
      {overrules.length === 0 ? <p className="quiet">Nobody holds another verdict or location to be right.</p> : null}
      {overrules.map((one) => (
        <form key={one.id} action={takeBack}>
          <p>
            <b>{chosenName(one.kind, one.chosen)}</b> instead of {chosenName(one.kind, one.machine).toLowerCase() || 'no location'}.{' '}
            {one.reason}
          </p>
          <p className="small quiet">
            {one.by}, {agoOf(one.at)}
          </p>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="overrule" value={one.id} />
          <Button second tight>
            Take it back<span className="hide">: {chosenName(one.kind, one.chosen)}</span>
          </Button>
        </form>
      ))}
      <p>
        <a className="plainlink" href={`/desk/${id}/overrule`}>
          Overrule verdict or location
        </a>
      </p>
    </div>
  )
}
