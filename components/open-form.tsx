'use client'
import { useActionState, useEffect } from 'react'
import { Button } from './ui/button'
import { ErrorSummary, type FieldError } from './ui/error-summary'
import { Field } from './ui/field'
import { FormTitle } from './ui/form-title'
import { useSaving } from './ui/use-saving'

/** `held` is the text of a file that was changed after its export, kept while the buyer decides. */
export type OpenState = { errors: FieldError[]; held: string; warning: string }
type Props = { action: (state: OpenState, form: FormData) => Promise<OpenState>; id: string }

const EMPTY: OpenState = { errors: [], held: '', warning: '' }

/** Opens an exported result as a new assessment. */
export function OpenForm({ action, id }: Props) {
  const [state, send] = useActionState(useSaving(action), EMPTY)
  useEffect(() => {
    if (state.errors.length > 0) document.getElementById('error-summary')?.focus()
  }, [state])
  const error = state.errors[0]?.message
  return (
    <>
      <FormTitle of="Open an exported result" errors={state.errors} />
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={state.errors} />
        </div>
      </div>
      <div className="leaf opening">
        <div />
        <form className="body" action={send} noValidate>
          <h1>Open an exported result</h1>
          <p className="why">
            The answers and notes of the file become a new assessment in this browser. The result it came from stays as it is.
          </p>
          <input type="hidden" name="id" value={id} autoComplete="off" />
          {state.held ? (
            <Changed held={state.held} warning={state.warning} />
          ) : (
            <Field id="file" label="The file" hint="The data (JSON) that a result offers for download, up to 1 MB" error={error}>
              {(describedBy) => <input type="file" id="file" name="file" accept=".json,application/json" aria-describedby={describedBy} />}
            </Field>
          )}
          <div className="actions">
            <Button>{state.held ? 'Open it all the same' : 'Open the file'}</Button>
            {state.held ? (
              <a className="plainlink" href="/assessments/open">
                Choose another file
              </a>
            ) : null}
          </div>
        </form>
      </div>
    </>
  )
}

function Changed({ held, warning }: { held: string; warning: string }) {
  return (
    <>
      <p role="status">{warning} What it says may not be what was answered.</p>
      <input type="hidden" name="held" value={held} autoComplete="off" />
      <input type="hidden" name="anyway" value="yes" autoComplete="off" />
    </>
  )
}
