import { type Question, type QuestionId, SECTIONS, said } from '@/lib/assessment'
import { anchorOf, type ResultView } from '../result/view'
import { GRADE_NAMES, type ReviewView } from './review'

/** Every answer beside the result, with its grade and what was remarked on it. */
export function AnswersBeside({ review, view }: { review: ReviewView; view: ResultView }) {
  return (
    <section className="answers-beside" aria-labelledby="beside-title" tabIndex={-1}>
      <h2 id="beside-title">Answers</h2>
      {SECTIONS.map((section) => (
        <details key={section.id} open>
          <summary>{section.name}</summary>
          <dl className="small">
            {section.questions.map((question) => (
              <Answer key={question.id} question={question} review={review} view={view} />
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}

function Answer({ question, review, view }: { question: Question & { id: QuestionId }; review: ReviewView; view: ResultView }) {
  const lines = said(view.answers, question.id, view.words[question.id])
  const grade = question.role === 'readiness' && lines.length > 0 ? GRADE_NAMES[review.grades[question.id]?.grade ?? 'claimed'] : null
  const remarks = review.comments.filter(({ anchor }) => anchor.kind === 'question' && anchor.id === question.id)
  return (
    <div>
      <dt>
        <a href={`#${anchorOf(question.id)}`}>{question.name}</a>
      </dt>
      <dd>
        {lines.length === 0 ? <span className="quiet">Not answered</span> : null}
        {lines.map((line) => (
          <p key={`${line.of} ${line.text}`}>{line.of ? `${line.of}: ${line.text}` : line.text}</p>
        ))}
        <p className="note">
          {grade ? `${grade}. ` : ''}
          {remarks[0] ? (
            <a href={`#comment-${remarks[0].id}`}>{remarks.length === 1 ? 'One comment' : `${remarks.length} comments`}</a>
          ) : null}{' '}
          <a href={`/desk/${review.id}?about=question:${question.id}#comment`}>
            Comment<span className="hide"> on {question.name}</span>
          </a>
        </p>
      </dd>
    </div>
  )
}
