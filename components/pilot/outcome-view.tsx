import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'

export type OutcomeState = { typed: Record<string, string>; skipped: readonly string[]; errors: FieldError[] }
/** A measure as it is asked for: `threshold` in words, '95% or more'. */
type AskedMeasure = { id: string; name: string; threshold: string }

type Props = { state: OutcomeState; id: string; number: number; newId: string; measures: readonly AskedMeasure[] }

/** What stands in the form of the outcome: what each measure of the pilot came to, or that nobody measured it. */
export function OutcomeView({ state, id, number, newId, measures }: Props) {
  return (
    <>
      <FormTitle of="Record the outcome of the pilot" errors={state.errors} />
      <ErrorSummary errors={state.errors} />
      {Object.entries({ id, number, newId }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" readOnly />
      ))}
      {measures.map((measure) => (
        <MeasureField key={measure.id} measure={measure} state={state} />
      ))}
      <Button>Record the outcome and go on</Button>
    </>
  )
}

function MeasureField({ measure: { id, name, threshold }, state }: { measure: AskedMeasure; state: OutcomeState }) {
  const error = errorAt(state.errors, id)
  const isSkipped = state.skipped.includes(id)
  return (
    <fieldset className="measure">
      <legend className="hide">{name}</legend>
      <Field id={id} label={name} hint={`Met at ${threshold}`} error={error}>
        {(described) => (
          <input
            type="text"
            inputMode="decimal"
            id={id}
            name={`actual.${id}`}
            defaultValue={state.typed[id] ?? ''}
            autoComplete="off"
            aria-describedby={described}
          />
        )}
      </Field>
      <label className="tickrow">
        <input key={String(isSkipped)} type="checkbox" name="skipped" value={id} defaultChecked={isSkipped} />
        <span>
          Not measured<span className="hide">: {name}</span>
        </span>
      </label>
    </fieldset>
  )
}
