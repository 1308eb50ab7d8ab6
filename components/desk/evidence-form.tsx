'use client'

import { useActionState, useEffect } from 'react'
import type { Grade } from '@/lib/assessment'
import { Button } from '../ui/button'
import { Columns } from '../ui/columns'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { useSaving } from '../ui/use-saving'
import { GRADE_NAMES } from './review'

type EvidenceRow = { question: string; name: string; answer: string; grade: Grade; version: number; by: string }
export type EvidenceState = { errors: FieldError[]; typed: Record<string, string> }
type Props = { id: string; rows: readonly EvidenceRow[]; action: (before: EvidenceState, form: FormData) => Promise<EvidenceState> }

/** One grade an answer, saved together; a row that a colleague graded meanwhile is named and left as it is. */
export function EvidenceForm({ id, rows, action }: Props) {
  const [state, send, pending] = useActionState(useSaving(action), { errors: [], typed: {} })
  useEffect(() => {
    if (state.errors.length > 0) document.getElementById('error-summary')?.focus()
  }, [state])
  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      <table className="cards">
        <caption className="hide">Answers about readiness and how well they are proved</caption>
        <Columns heads={['Question', 'Answer', 'Grade']} />
        <tbody>
          {rows.map(({ question, name, answer, grade, version, by }) => (
            <tr key={question}>
              <th scope="row">{name}</th>
              <td data-h="Answer">{answer}</td>
              <td data-h="Grade">
                <div>
                  <label>
                    <span className="hide">Grade of: {name}</span>
                    {/* As in plain-field: another choice makes another select. */}
                    <select
                      key={state.typed[question]}
                      id={`grade-${question}`}
                      name={`grade-${question}`}
                      defaultValue={state.typed[question] ?? grade}
                    >
                      {Object.entries(GRADE_NAMES).map(([value, words]) => (
                        <option key={value} value={value}>
                          {words}
                        </option>
                      ))}
                    </select>
                  </label>
                  <input type="hidden" name={`seen-${question}`} value={version} />
                  {by ? <span className="note">{by}</span> : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button disabled={pending}>Save the grades</Button>
      </div>
    </form>
  )
}
