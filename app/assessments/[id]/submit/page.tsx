import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { statusName } from '@/components/desk/words'
import { Frame } from '@/components/frame'
import { dateOf } from '@/components/result/view'
import { Back } from '@/components/ui/back'
import { Button, ButtonLink } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import type { FieldSpec } from '@/components/ui/plain-field'
import { PlainForm } from '@/components/ui/plain-form'
import { viewer } from '@/lib/auth'
import { getSubmissions, type OwnSubmission } from '@/lib/data/submissions'
import { newId } from '@/lib/data/tokens'
import { INDUSTRY_NAMES } from '@/lib/industries'
import { inShareAction, submitAction, withdrawAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string; done?: string }> }

/** Who submitted another version before need not say again who they are. */
const fieldsOf = (before?: OwnSubmission): FieldSpec[] => [
  { name: 'contactName', label: 'Your name', autoComplete: 'name', value: before?.contactName ?? '' },
  {
    name: 'contactEmail',
    label: 'Your e-mail address',
    hint: 'For questions about this assessment',
    kind: 'email',
    autoComplete: 'email',
    value: before?.contactEmail ?? '',
  },
  {
    name: 'industry',
    label: 'Your industry',
    hint: 'So that it is compared with others of its kind',
    kind: 'select',
    optional: true,
    value: before?.industry ?? '',
    options: [['', 'Not said'], ...Object.entries(INDUSTRY_NAMES)],
  },
  { name: 'message', label: 'What should they look at?', kind: 'long', optional: true },
  {
    name: 'consent',
    label: 'The consultants may read this result with all its answers, notes and names, and keep it until I withdraw or delete it',
    kind: 'check',
  },
]

export default async function SubmitPage({ params, searchParams }: Props) {
  const [{ id }, { version, done }] = [await params, await searchParams]
  const found = await getSubmissions(await viewer(), id)
  const snapshot = found?.record.snapshots.find(({ number }) => String(number) === version) ?? found?.record.snapshots[0]
  if (!found || !snapshot) return nothingHere()
  const { number } = snapshot
  const { record, submissions } = found
  const own = submissions.find((submission) => submission.number === number)
  const result = `/assessments/${id}/results/${number}`
  return (
    <Frame mine>
      <Back href={result}>Back to the result</Back>
      {own ? (
        <Submitted id={id} own={own} />
      ) : (
        <Opening caption={record.title || record.reference}>
          <h1>Submit for review</h1>
          <p role="status">{done === 'withdrawn' ? 'Withdrawn. The consultants see nothing of it any more.' : ''}</p>
          <p>
            A consultant reads version {number} with its answers, comments on it and sends you a review. The result itself stays as it is.
            What you answer after today stays yours until you submit again.
          </p>
          <PlainForm
            name="submit"
            action={submitAction}
            hidden={{ id, number: String(number), submission: newId() }}
            title="Submit for review"
            button="Submit for review"
            fields={fieldsOf(submissions.at(-1))}
          />
        </Opening>
      )}
    </Frame>
  )
}

function Submitted({ id, own }: { id: string; own: OwnSubmission }) {
  const { number, status, submittedAt, contactName, contactEmail, published, inShare } = own
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
    </>
  )
  return (
    <>
      <title>Submitted for review - Shorewise</title>
      <Opening caption={`Version ${number}`}>
        <h1>Submitted for review</h1>
        <p role="status">
          {statusName(status)}. Submitted on {dateOf(submittedAt)} by {contactName}, {contactEmail}.
        </p>
        {published ? (
          <ButtonLink tight href={`/assessments/${id}/results/${number}#review`}>
            Read the review
          </ButtonLink>
        ) : (
          <p>The review will stand on the page of your result. You need not wait here: come back with this browser or your private link.</p>
        )}
      </Opening>
      {published ? (
        <Leaf id="sharing" title="Share links">
          <p>
            {inShare
              ? 'Whoever has a link to this version reads the review too.'
              : 'Whoever has a link to this version reads the result without the review.'}
          </p>
          <form action={inShareAction}>
            {hidden}
            <input type="hidden" name="shown" value={inShare ? 'no' : 'yes'} />
            <Button second tight>
              {inShare ? 'Leave the review out' : 'Show the review behind share links'}
            </Button>
          </form>
        </Leaf>
      ) : null}
      <Leaf id="withdraw" title="Withdraw">
        <p>
          Withdrawing takes the result away from the consultants at once, with everything they wrote about it
          {published ? ', the review too' : ''}. You can submit it again.
        </p>
        <form action={withdrawAction}>
          {hidden}
          <Button second tight>
            Withdraw
          </Button>
        </form>
      </Leaf>
    </>
  )
}
