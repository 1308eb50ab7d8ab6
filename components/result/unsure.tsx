import type { ReactNode } from 'react'
import { Leaf } from '@/components/ui/leaf'
import { hasNotSure, QUESTIONS, questionOf } from '@/lib/assessment'
import { anchorOf, type ResultView } from './view'

/** What is not sure, and how to find out; `work` leads to the list that is ticked off. */
export function Unsure({ view, work }: { view: ResultView; work?: ReactNode }) {
  const open = QUESTIONS.filter((question) => hasNotSure(view.answers, question.id)).map((question) => questionOf(question.id))
  if (open.length === 0) return null
  return (
    <Leaf id="unsure" title="What is not sure" wide>
      {work}
      <table className="cards">
        <caption className="hide">What is not sure, and how to find out</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Ask</th>
            <th scope="col">Proof that is enough</th>
            <th scope="col">It takes</th>
          </tr>
        </thead>
        <tbody>
          {open.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                <a href={`#${anchorOf(question.id)}`}>{question.name}</a>
              </th>
              <td data-h="Ask">{question.findOut?.who ?? 'Whoever runs the work'}</td>
              <td data-h="Proof">{question.findOut?.proof ?? 'A written answer'}</td>
              <td data-h="It takes">{question.findOut?.effort ?? 'A conversation'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Leaf>
  )
}
