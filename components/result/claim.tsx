import { guidePlaceOf } from '@/components/guide/guide'
import { Links } from '@/components/ui/links'
import { type QuestionId, SOURCES, type SourceId, said } from '@/lib/assessment'
import { RuleLink } from '../rule-list'
import { anchorOf, answerLinks, questionName, type ResultView } from './view'

type Props = { causes: readonly QuestionId[]; sources: readonly SourceId[]; view: ResultView; rule?: string }

/** The answers behind a claim, where this copy has them, the works it rests on, and where the guide speaks of its rule. */
export function Grounds({ causes, sources, view, rule }: Props) {
  const place = rule ? guidePlaceOf(rule) : null
  const unsure = causes.filter((id) => isAllUnsure(view, id))
  const known = causes.filter((id) => !unsure.includes(id))
  return (
    <>
      {causes.length > 0 && (
        <ul className="plain">
          {known.map((id) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>{questionName(id, view)}</a>
              {answerLine(view, id)}
            </li>
          ))}
          {unsure.length > 0 && (
            <li>
              Not sure: <Links links={answerLinks(unsure, view)} between="; " />
            </li>
          )}
        </ul>
      )}
      <p>
        Rests on: <Links links={sources.map((id) => ({ href: `#source-${id}`, text: SOURCES[id].title }))} between="; " />
      </p>
      {place && (
        <p>
          In the guide: <a href={place.href}>{place.title}</a>
        </p>
      )}
    </>
  )
}

/** The same behind a disclosure, with the rule it comes from. */
export function Claim({ label = 'Why we say so', ...grounds }: Props & { label?: string }) {
  return (
    <details className="note">
      <summary>{label}</summary>
      <Grounds {...grounds} />
      {grounds.rule && (
        <p>
          Rule <RuleLink id={grounds.rule} />
        </p>
      )}
    </details>
  )
}

/** Nothing of it is known: it is named among the others of its kind. */
function isAllUnsure({ answers, words }: ResultView, id: QuestionId): boolean {
  const lines = said(answers, id, words[id])
  return lines.length > 0 && lines.every(({ notSure }) => notSure)
}

function answerLine(view: ResultView, id: QuestionId): string {
  const lines = said(view.answers, id, view.words[id])
  if (lines.length === 0) return ': not answered'
  return `: ${lines.map((line) => (line.of ? `${line.of}: ${line.text}` : line.text)).join('; ')}`
}
