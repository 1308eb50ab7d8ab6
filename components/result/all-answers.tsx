import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { type Question, type QuestionId, SECTIONS, said } from '@/lib/assessment'
import { anchorOf, type ResultView } from './view'

/** Everything that was said, by section. */
export function AllAnswers({ view }: { view: ResultView }) {
  const isWithout = view.leavesOut.includes('answers')
  return (
    <Leaf id="all" title="All answers" wide>
      {isWithout && <p className="lead-in">What was asked stands here; whoever shared this copy left the answers out of it.</p>}
      <div className="two">
        {SECTIONS.map((section) => (
          <div key={section.id}>
            <h3>{section.name}</h3>
            <dl className="answers">
              {section.questions.map((question) => (
                <Answer key={question.id} question={question} view={view} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Leaf>
  )
}

function Answer({ question, view }: { question: Question & { id: QuestionId }; view: ResultView }) {
  const lines = said(view.answers, question.id, view.words[question.id])
  const [reason, note, by] = [view.reasons[question.id], view.notes[question.id], view.answeredBy[question.id]]
  const isLeftOut = view.leavesOut.includes('answers') && lines.length === 0
  return (
    <div id={anchorOf(question.id)}>
      <dt>{view.words[question.id]?.name ?? question.name}</dt>
      <dd>
        {isLeftOut && <span className="quiet">Left out</span>}
        {lines.length === 0 && !isLeftOut && <span className="quiet">Not answered</span>}
        {lines.map((line) => (
          <p key={`${line.of}-${line.text}`}>
            {line.of && `${line.of}: `}
            {line.text === 'Not sure' ? <Tag>Not sure</Tag> : line.text}
          </p>
        ))}
        {by && <p className="note">Answered by {by}</p>}
        {reason && <p className="note">Why not sure: {reason}</p>}
        {note && <p className="note">Note: {note}</p>}
      </dd>
    </div>
  )
}
