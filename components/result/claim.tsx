import { type QuestionId, SOURCES, type SourceId, said } from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from './view'

type Props = { causes: readonly QuestionId[]; sources: readonly SourceId[]; view: ResultView }

/** The answers behind a claim, and the works it rests on. */
export function Grounds({ causes, sources, view }: Props) {
  return (
    <>
      <ul className="plain">
        {causes.map((id) => (
          <li key={id}>
            <a href={`#${anchorOf(id)}`}>{questionName(id, view)}</a>
            {answerLine(view, id)}
          </li>
        ))}
      </ul>
      <p>
        Rests on:{' '}
        {sources.map((id, index) => (
          <a key={id} href={`#source-${id}`}>
            {index > 0 ? '; ' : ''}
            {SOURCES[id].title}
          </a>
        ))}
      </p>
    </>
  )
}

/** The same behind a disclosure, with the rule it comes from. */
export function Claim({ rule, label = 'Why we say so', ...grounds }: Props & { rule?: string; label?: string }) {
  return (
    <details className="note">
      <summary>{label}</summary>
      <Grounds {...grounds} />
      {rule && <p>Rule {rule}</p>}
    </details>
  )
}

function answerLine(view: ResultView, id: QuestionId): string {
  const lines = said(view.answers, id, view.words[id])
  if (lines.length === 0) return view.leavesOut.includes('answers') ? '' : ': not answered'
  return `: ${lines.map((line) => (line.of ? `${line.of}: ${line.text}` : line.text)).join('; ')}`
}
