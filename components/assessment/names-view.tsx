import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'

export type Names = { title: string; organisation: string; work: string }
export type NamesState = { names: Names; errors: FieldError[] }

type Props = { state: NamesState; id: string; title: string; heading: string; lead: string; button: string }

const FIELDS = [
  { name: 'title', label: 'What to call this assessment', hint: 'Such as “Level-1 support, all hours”' },
  { name: 'organisation', label: 'Your organisation', hint: undefined },
  { name: 'work', label: 'The work in one line', hint: 'Such as “first-level support for card holders”; the verdict calls it that' },
] as const

/** What stands in the form of title, organisation and a line on the work: all three may stay empty. */
export function NamesView({ state, id, title, heading, lead, button }: Props) {
  return (
    <>
      <FormTitle of={title} errors={state.errors} />
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={state.errors} />
        </div>
      </div>
      <div className="leaf opening">
        <div />
        <div className="body">
          <h1>{heading}</h1>
          <p className="why">{lead}</p>
          <input type="hidden" name="id" value={id} autoComplete="off" />
          {FIELDS.map(({ name, label, hint }) => (
            <Field key={name} id={name} label={label} optional hint={hint} error={errorAt(state.errors, name)}>
              {(describedBy) => (
                <input
                  type="text"
                  id={name}
                  name={name}
                  defaultValue={state.names[name]}
                  autoComplete={name === 'organisation' ? 'organization' : 'off'}
                  aria-describedby={describedBy}
                />
              )}
            </Field>
          ))}
          <div className="actions">
            <Button>{button}</Button>
          </div>
        </div>
      </div>
    </>
  )
}
