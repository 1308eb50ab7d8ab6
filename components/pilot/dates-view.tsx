import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'

export type PilotFields = { start: string; review: string; decides: string }
/** `seen` holds what was stored when the fields were made. */
export type DatesState = { typed: PilotFields; seen: PilotFields; errors: FieldError[] }

const FIELDS = [
  { name: 'start', type: 'date', label: 'The pilot starts', hint: undefined },
  { name: 'review', type: 'date', label: 'It is reviewed', hint: 'The day on which you scale, fix or stop' },
  { name: 'decides', type: 'text', label: 'Who decides on that day', hint: 'One person, by name' },
] as const

/** What stands in the form of the dates: when the pilot begins and is reviewed, and who decides then; each may stay empty. */
export function DatesView({ state, id }: { state: DatesState; id: string }) {
  return (
    <>
      <FormTitle of="Dates of the pilot" errors={state.errors} />
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      {FIELDS.map(({ name, type, label, hint }) => (
        <Field key={name} id={name} label={label} optional hint={hint} error={errorAt(state.errors, name)}>
          {(described) => (
            <>
              <input type="hidden" name={`seen.${name}`} value={state.seen[name]} readOnly />
              <input type={type} id={name} name={name} defaultValue={state.typed[name]} autoComplete="off" aria-describedby={described} />
            </>
          )}
        </Field>
      ))}
      <Button>Save the dates</Button>
    </>
  )
}
