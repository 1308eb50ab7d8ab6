import type { ReactNode } from 'react'
import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import {
  type Answers,
  capital,
  hasNotSure,
  inSentence,
  listed,
  NOT_SURE,
  numeral,
  QUESTIONS,
  type QuestionId,
  questionOf,
  SECTIONS,
} from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from './view'

/** The questions that somebody was not sure of, in their order. */
export const unsureIn = (answers: Answers): readonly QuestionId[] => QUESTIONS.map(({ id }) => id).filter((id) => hasNotSure(answers, id))

/** Rows that are read at once; more of them are counted by section, and open where somebody asks for them. */
const MOST_SHOWN = 5

/** What is not sure, and how to find out, by section; `work` leads to the list that is ticked off. */
export function Unsure({ view, work }: { view: ResultView; work?: ReactNode }) {
  const open = unsureIn(view.answers)
  if (open.length === 0) return null
  const above = new Set((view.result.verifyFirst ?? []).map(({ question }) => question))
  const rest = open.filter((id) => !(above.has(id) && view.answers[id] === NOT_SURE))
  const sections = SECTIONS.map(({ id, name, questions }) => ({ id, name, open: questions.filter((one) => rest.includes(one.id)) }))
  return (
    <Leaf id="unsure" title="What is not sure" wide>
      {work}
      {rest.length < open.length && <Above said={open.length - rest.length} isAll={rest.length === 0} />}
      {rest.length > 0 && (
        <Rest sections={sections.filter((section) => section.open.length > 0)} view={view} isRest={rest.length < open.length} />
      )}
    </Leaf>
  )
}

/** What is to be verified first has its line there, and is not said twice. */
function Above({ said, isAll }: { said: number; isAll: boolean }) {
  return (
    <p className="lead-in">
      {isAll ? 'All of it' : capital(numeral(said))} {said === 1 || isAll ? 'stands' : 'stand'} above, under{' '}
      <a href="#verify">Verify first</a>.
    </p>
  )
}

type Open = { id: string; name: string; open: readonly { id: QuestionId }[] }

function Rest({ sections, view, isRest }: { sections: readonly Open[]; view: ResultView; isRest: boolean }) {
  if (sections.flatMap(({ open }) => open).length <= MOST_SHOWN) return <ToAsk sections={sections} view={view} />
  return (
    <>
      <p className="lead-in">
        {isRest ? 'The rest, by section' : 'By section'}: {listed(sections.map(({ name, open }) => `${inSentence(name)} ${open.length}`))}.
      </p>
      <details>
        <summary>Whom to ask for each, and what proof is enough</summary>
        <ToAsk sections={sections} view={view} />
      </details>
    </>
  )
}

function ToAsk({ sections, view }: { sections: readonly Open[]; view: ResultView }) {
  return (
    <table className="cards">
      <caption className="hide">What is not sure, and how to find out</caption>
      <Columns heads={['What', 'Ask', 'Proof that is enough', 'It takes']} />
      {sections.map(({ id, name, open }) => (
        <tbody key={id}>
          <tr>
            <th className="quiet" scope="rowgroup" colSpan={4}>
              {name}
            </th>
          </tr>
          {open.map((question) => (
            <Row key={question.id} id={question.id} view={view} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ id, view }: { id: QuestionId; view: ResultView }) {
  const { findOut } = questionOf(id)
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchorOf(id)}`}>{questionName(id, view)}</a>
      </th>
      <td data-h="Ask">{findOut?.who}</td>
      <td data-h="Proof">{findOut?.proof}</td>
      <td data-h="It takes">{findOut?.effort}</td>
    </tr>
  )
}
