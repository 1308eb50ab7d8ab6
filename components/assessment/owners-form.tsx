'use client'
import { useActionState, useEffect } from 'react'
import { Button } from '../ui/button'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'

/** `seen` holds the stored names that the fields were made from. */
export type OwnersState = { names: Record<string, string>; seen: Record<string, string>; errors: FieldError[] }
export type OwnersAction = (state: OwnersState, form: FormData) => Promise<OwnersState>
export type RoleLine = { id: string; label: string; about: string; answer: string }

type Props = { action: OwnersAction; initial: OwnersState; id: string; roles: readonly RoleLine[] }

/** One name for each of the six roles; each may stay empty. */
export function OwnersForm({ action, initial, id, roles }: Props) {
  const [state, send, pending] = useActionState(action, initial)
  useEffect(() => {
    if (state.errors.length > 0) document.getElementById('error-summary')?.focus()
  }, [state])
  return (
    <form action={send} noValidate>
      <title>{`${state.errors.length > 0 ? 'Error: ' : ''}Names for the six roles - Shorewise`}</title>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      {roles.map((role) => (
        <Field
          key={role.id}
          id={role.id}
          label={role.label}
          optional
          hint={`${role.about}. Your answer: ${role.answer}`}
          error={state.errors.find((error) => error.field === role.id)?.message}
        >
          {(describedBy) => (
            <>
              <input type="hidden" name={`seen.${role.id}`} value={state.seen[role.id] ?? ''} readOnly />
              <input
                type="text"
                id={role.id}
                name={role.id}
                defaultValue={state.names[role.id] ?? ''}
                autoComplete="off"
                aria-describedby={describedBy}
              />
            </>
          )}
        </Field>
      ))}
      <Button disabled={pending}>Save the names</Button>
    </form>
  )
}
