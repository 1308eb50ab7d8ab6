import { type Finding, SOURCES, said } from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from './view'

/** From a claim to the answers that caused it, its rule, and the works it rests on. */
export function Trace({ finding, view }: { finding: Finding; view: ResultView }) {
  return (
    <div className="trace">
      <details>
        <summary>Why we say so</summary>
        <ul className="plain">
          {finding.causes.map((id) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>{questionName(id, view)}</a>: {answerLine(view, id)}
            </li>
          ))}
        </ul>
        <span>
          Rests on:{' '}
          {finding.sources.map((id, index) => (
            <a key={id} href={`#source-${id}`}>
              {index > 0 ? '; ' : ''}
              {SOURCES[id].title}
            </a>
          ))}
        </span>
      </details>
      <span>Rule {finding.id}</span>
    </div>
  )
}

function answerLine(view: ResultView, id: Finding['causes'][number]): string {
  const lines = said(view.answers, id, view.words[id])
  if (lines.length === 0) return 'not answered'
  return lines.map((line) => (line.of ? `${line.of}: ${line.text}` : line.text)).join('; ')
}
