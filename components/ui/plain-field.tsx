import { ErrorMessage } from './error-message'
import { Field } from './field'
import type { FormState } from './plain-form'

export type FieldSpec = {
  name: string
  label: string
  kind?: 'text' | 'email' | 'password' | 'number' | 'long' | 'select' | 'check' | 'ticks'
  hint?: string
  optional?: boolean
  autoComplete?: string
  options?: readonly (readonly [string, string])[]
  value?: string
}
/** One field of a plain form, with what was typed and what is wrong with it. */
export function PlainField({ form, field, state }: { form: string; field: FieldSpec; state: FormState }) {
  const id = `${form}-${field.name}`
  const error = state.errors.find((one) => one.field === field.name)?.message
  if (field.kind === 'check') return <Check id={id} field={field} state={state} error={error} />
  if (field.kind === 'ticks') return <Ticks id={id} field={field} state={state} />
  return (
    <Field id={id} label={field.label} optional={field.optional ?? false} hint={field.hint} error={error}>
      {(described) => <Control id={id} field={field} typed={state.typed[field.name]} described={described} />}
    </Field>
  )
}

function Control({
  id,
  field,
  typed,
  described,
}: {
  id: string
  field: FieldSpec
  typed: string | undefined
  described: string | undefined
}) {
  const { name, kind = 'text', options, value = '', autoComplete = 'off' } = field
  const shared = { id, name, 'aria-describedby': described }
  if (kind === 'long') return <textarea {...shared} rows={5} defaultValue={typed ?? value} />
  if (kind === 'select')
    return (
      // React resets a select after an action to what it was first made with: another choice makes another.
      <select key={typed} {...shared} defaultValue={typed ?? value}>
        {options?.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    )
  return (
    <input
      {...shared}
      className="text"
      type={kind}
      autoComplete={autoComplete}
      defaultValue={kind === 'password' ? '' : (typed ?? value)}
    />
  )
}

function Check({ id, field, state, error }: { id: string; field: FieldSpec; state: FormState; error: string | undefined }) {
  const { name, label, value } = field
  const sent = Object.keys(state.typed).length > 0
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>
      <label className="check" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          defaultChecked={(sent ? state.typed[name] : value) === 'yes'}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

/** Any of several may hold, each named with its words and its id. Every tick has a name of its own, so that all come back. */
function Ticks({ id, field: { name, label, options }, state }: { id: string; field: FieldSpec; state: FormState }) {
  return (
    <fieldset className="field">
      <legend>{label} (optional)</legend>
      {options?.map(([option, words]) => (
        <label key={option} className="check">
          <input
            type="checkbox"
            id={`${id}.${option}`}
            name={`${name}.${option}`}
            value="yes"
            defaultChecked={state.typed[`${name}.${option}`] === 'yes'}
          />
          <span>
            {words} <span className="note whole">{option}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
