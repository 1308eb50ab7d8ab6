import { type QuestionId, VERDICT_NAMES } from '@/lib/assessment'
import { industryName } from '@/lib/industries'
import { dateOf, questionName, type ResultView } from '../result/view'
import { chosenName, findingTitle, paragraphsOf } from '../review/published'
import { Columns } from '../ui/columns'
import { Leaf } from '../ui/leaf'
import { type CommentView, type Evidence, GRADE_NAMES, type ReviewView } from './review'
import { statusName } from './words'

type Props = { review: ReviewView; view: ResultView; evidence: Evidence }

/** A review on paper, beside the result it is of: where it stands, overrules, grades and every comment. */
export function ReviewSheets({ review, view, evidence }: Props) {
  return (
    <>
      <Standing review={review} evidence={evidence} />
      <Grades review={review} view={view} />
      <Remarks review={review} view={view} />
    </>
  )
}

function Standing({ review, evidence }: Omit<Props, 'view'>) {
  const { status, reviewer, summary, submittedAt, contactName, industry, overrules } = review
  return (
    <Leaf id="review" title="The review">
      <p>
        {statusName(status)}, reviewed by {reviewer ?? 'nobody yet'}. Submitted on {dateOf(submittedAt)} by {contactName}.
        {industry ? ` Industry: ${industryName(industry)}.` : ''}
      </p>
      {paragraphsOf(summary || 'No summary is written yet.').map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        Verdict as claimed: {VERDICT_NAMES[evidence.claimed]}. On what is documented or checked: {VERDICT_NAMES[evidence.documented]}.
      </p>
      {overrules.map(({ id, kind, chosen, machine, reason, by, at }) => (
        <p key={id}>
          {by} holds “{chosenName(kind, chosen)}” to be right instead of “{chosenName(kind, machine) || 'no location'}”, {dateOf(at)}:{' '}
          {reason}
        </p>
      ))}
    </Leaf>
  )
}

function Grades({ review, view }: Omit<Props, 'evidence'>) {
  const grades = Object.entries(review.grades) as [QuestionId, NonNullable<ReviewView['grades'][QuestionId]>][]
  return (
    <Leaf id="grades" title="Evidence">
      {grades.length === 0 ? (
        <p>No answer is graded, so each counts as claimed.</p>
      ) : (
        <table>
          <Columns heads={['Answer', 'Grade', 'By']} />
          <tbody>
            {grades.map(([id, { grade, by, at }]) => (
              <tr key={id}>
                <th scope="row">{questionName(id, view)}</th>
                <td>{GRADE_NAMES[grade]}</td>
                <td>
                  {by}, {dateOf(at)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Leaf>
  )
}

function Remarks({ review: { comments }, view }: Omit<Props, 'evidence'>) {
  return (
    <Leaf id="remarks" title="Comments">
      {comments.length === 0 ? <p>Nothing is remarked.</p> : null}
      {comments.map((comment) => (
        <div key={comment.id}>
          <h3>{subjectOf(comment, view)}</h3>
          {paragraphsOf(comment.body).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className="quiet small">
            {comment.author}, {dateOf(comment.createdAt)}, {stateOf(comment)}
          </p>
        </div>
      ))}
    </Leaf>
  )
}

/** What a comment is about, in words. */
export function subjectOf({ anchor: { kind, id } }: Pick<CommentView, 'anchor'>, view: ResultView): string {
  if (kind === 'question') return questionName(id as QuestionId, view)
  return kind === 'finding' ? findingTitle(id, view) : 'The whole'
}

/** Whom it is for and what became of it. */
export function stateOf({ forBuyer, resolved }: Pick<CommentView, 'forBuyer' | 'resolved'>): string {
  return `${forBuyer ? 'for the buyer, ' : ''}${resolved ? `resolved by ${resolved.by} on ${dateOf(resolved.at)}` : 'open'}`
}
