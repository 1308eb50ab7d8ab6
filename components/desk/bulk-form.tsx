'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary'
import { Field } from '../ui/field'
import { useSaving } from '../ui/use-saving'
import { sendsChoice } from './keys'

export type BulkState = {
  error?: string
  /** What was changed, to be sent along when it is taken back. */
  undo?: string
  said?: string
  /** Rows on which it did not work. */
  failed?: string[]
}
type Props = {
  action: (before: BulkState, form: FormData) => Promise<BulkState>
  what: 'reviewer' | 'status'
  ids: readonly string[]
  options: readonly (readonly [string, string])[]
  back: string
}

/** Asks to what, does it, and offers to take it back. */
export function BulkForm({ action, what, ids, options, back }: Props) {
  const [state, send, pending] = useActionState(useSaving(action), {})
  const form = useRef<HTMLFormElement>(null)
  // What comes next is under the finger: the choice, then taking it back, then the list.
  useEffect(() => {
    const next = state.error ? '[role=alert]' : state.undo ? 'button' : state.said ? 'a' : 'select'
    form.current?.querySelector<HTMLElement>(next)?.focus()
  }, [state])
  const label = what === 'reviewer' ? 'Assign to' : 'New status'
  return (
    <form action={send} noValidate ref={form} onKeyDown={(event) => sendsChoice(event.nativeEvent)}>
      <ErrorSummary errors={state.error ? [{ field: 'to', message: state.error }] : []} />
      <input type="hidden" name="what" value={what} />
      <div role="status">
        {state.said ? <p>{state.said}</p> : null}
        {state.failed?.length ? (
          <ul>
            {state.failed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {state.said ? null : (
        <>
          {ids.map((id) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <Field id="to" label={label} error={state.error}>
            {(described) => (
              <select id="to" name="to" aria-describedby={described}>
                {options.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
      {state.undo ? <input type="hidden" name="undo" value={state.undo} /> : null}
      <div className="actions">
        {state.said && !state.undo ? null : (
          <Button disabled={pending} second={Boolean(state.undo)}>
            {state.undo ? 'Undo' : what === 'reviewer' ? 'Assign' : 'Change the status'}
          </Button>
        )}
        <a className="button second" href={back}>
          Back to the list
        </a>
      </div>
    </form>
  )
}
