import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'

/** `seen` holds the stored names that the fields were made from. */
export type OwnersState = { names: Record<string, string>; seen: Record<string, string>; errors: FieldError[] }
type RoleLine = { id: string; label: string; about: string; answer: string }

type Props = { state: OwnersState; id: string; roles: readonly RoleLine[] }

/** What stands in the form of the six roles: one name for each, which may stay empty. */
export function OwnersView({ state, id, roles }: Props) {
  return (
    <>
      <FormTitle of="Names for the six roles" errors={state.errors} />
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      {roles.map((role) => (
        <Field
          key={role.id}
          id={role.id}
          label={role.label}
          optional
          hint={`${role.about}. Your answer: ${role.answer}`}
          error={errorAt(state.errors, role.id)}
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
      <Button>Save the names</Button>
    </>
  )
}
