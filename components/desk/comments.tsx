import { type QuestionId, SECTIONS } from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from '../result/view'
import { findingTitle } from '../review/published'
import { Leaf } from '../ui/leaf'
import type { FormAction } from '../ui/plain-form'
import { CommentForm } from './comment-form'
import { ResolveForm } from './resolve-form'
import type { CommentView, ReviewView } from './review'
import { agoOf } from './words'

type Props = {
  review: ReviewView
  view: ResultView
  /** Made with the page, so that a form sent twice is one comment. */
  commentId: string
  /** What the next comment is about, where one came here to say it. */
  about: string
  add: FormAction
  me: string
  /** Those who can be mentioned. */
  colleagues: readonly { name: string }[]
  resolve: (form: FormData) => Promise<void>
}

/** Remarks on the whole, a finding or a question, in the order in which they were made. */
export function Comments({ review, view, commentId, about, add, me, colleagues, resolve }: Props) {
  const open = review.comments.filter(({ resolved }) => !resolved).length
  return (
    <Leaf id="comments" title="Comments">
      <div className="stack">
        <p className="quiet">{review.comments.length === 0 ? 'Nothing is remarked yet.' : `${open} open of ${review.comments.length}.`}</p>
        <ol className="plain comments" id="comment-list">
          {review.comments.map((comment) => (
            <li key={comment.id} id={`comment-${comment.id}`}>
              <One id={review.id} comment={comment} view={view} resolve={resolve} />
            </li>
          ))}
        </ol>
        <div id="comment">
          <h3>Write a comment</h3>
          <CommentForm
            // The same until there is one more: without scripts an error finds its form by this.
            key={`${about} ${review.comments.length}`}
            me={me}
            name="comment"
            action={add}
            hidden={{ id: review.id, comment: commentId }}
            button="Comment"
            second
            fields={[
              { name: 'about', label: 'About', kind: 'select', value: about || 'whole', options: subjectsOf(view) },
              { name: 'body', label: 'Comment', kind: 'long', ...hintOf(colleagues) },
              { name: 'forBuyer', label: 'Goes to the buyer with the review', kind: 'check' },
            ]}
          />
        </div>
      </div>
    </Leaf>
  )
}

const NAMED = 6

function hintOf(colleagues: Props['colleagues']): { hint?: string } {
  if (colleagues.length === 0) return {}
  const names = colleagues.slice(0, NAMED).map(({ name }) => `@${name}`)
  return { hint: `To tell a colleague, write ${names.join(', ')}${colleagues.length > NAMED ? ', or @ and another name' : ''}` }
}

function subjectsOf(view: ResultView): [string, string][] {
  const { blockers, vetoes, conditions, mistakes } = view.result
  const findings = new Map([...blockers, ...vetoes, ...conditions, ...mistakes].map(({ id, title }) => [id, title]))
  const questions = SECTIONS.flatMap((section) => section.questions.map(({ id, name }) => [`question:${id}`, `Answer: ${name}`]))
  return [['whole', 'The whole'], ...[...findings].map(([id, title]) => [`finding:${id}`, `Finding: ${title}`]), ...questions] as [
    string,
    string,
  ][]
}

type OneProps = { id: string; comment: CommentView; view: ResultView; resolve: Props['resolve'] }

function One({ id, comment, view, resolve }: OneProps) {
  const { anchor, author, createdAt, body, forBuyer, resolved } = comment
  return (
    <>
      <p className="small">
        <b>{author}</b> <a href={`#comment-${comment.id}`}>{agoOf(createdAt)}</a> on <Subject anchor={anchor} view={view} />
        {forBuyer ? ', for the buyer' : ''}
      </p>
      <p className="typed">{body}</p>
      <ResolveForm
        id={id}
        commentId={comment.id}
        resolved={resolved !== null}
        by={resolved ? `${resolved.by} ${agoOf(resolved.at)}` : ''}
        about={body.slice(0, 40)}
        action={resolve}
      />
    </>
  )
}

function Subject({ anchor, view }: { anchor: CommentView['anchor']; view: ResultView }) {
  if (anchor.kind === 'question') return <a href={`#${anchorOf(anchor.id as QuestionId)}`}>{questionName(anchor.id as QuestionId, view)}</a>
  if (anchor.kind === 'finding') return <a href="#way">{findingTitle(anchor.id, view)}</a>
  return 'the whole'
}
