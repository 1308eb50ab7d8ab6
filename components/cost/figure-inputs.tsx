'use client'
// There are dozens of them in a comparison: as data they weigh a sixth of what their markup does.
import { ErrorMessage } from '../ui/error-message'
import type { FieldError } from '../ui/error-summary'
import { Tag } from '../ui/tag'
import { type AssumedField, type CostDraft, ENDS, type FigureField, idOf } from './draft'

type Filled = { draft: CostDraft; errors: readonly FieldError[] }

const LABELS = { low: 'At least', base: 'Usually', high: 'At most' }

/** Three plain numbers; the usual one is enough. */
export function FigureInputs({ field, draft, errors }: Filled & { field: FigureField }) {
  const id = idOf(field.at)
  const wrong = errorsAt(field, errors).length > 0
  return (
    <fieldset className={wrong ? 'field figure-field wrong' : 'field figure-field'}>
      <legend>
        {field.name}
        {field.optional ? ' (optional)' : ''}
      </legend>
      <p className="hint" id={`${id}-unit`}>
        {field.unit.charAt(0).toUpperCase() + field.unit.slice(1)}
        {field.hint ? `. ${field.hint}` : ''}
      </p>
      <Ends field={field} draft={draft} errors={errors} />
    </fieldset>
  )
}

/** An assumption of ours, amber until a figure of the buyer's stands in its place. */
export function AssumedInputs({ field, draft, errors }: Filled & { field: AssumedField }) {
  const id = idOf(field.at)
  const wrong = errorsAt(field, errors).length > 0
  const yours = ENDS.some((end) => draft[`${field.at}.${end}`])
  return (
    <fieldset className={`figure-field assumed${wrong ? ' wrong' : ''}${yours ? ' yours' : ''}`}>
      <legend>{field.name}</legend>
      <p className="small" id={`${id}-unit`}>
        {yours ? <Tag>Yours</Tag> : <Tag tone="amber">Assumed</Tag>} {yours ? `In place of ${field.assumed}` : field.assumed}; {field.unit}.{' '}
        <span className="quiet">{field.because}</span>
      </p>
      <Ends field={field} draft={draft} errors={errors} />
    </fieldset>
  )
}

function Ends({ field, draft, errors }: Filled & { field: FigureField }) {
  const told = errorsAt(field, errors)
  const id = idOf(field.at)
  return (
    <>
      {told.map(({ field: at, message }) => (
        <ErrorMessage key={at} id={`${at}-error`}>
          {message}
        </ErrorMessage>
      ))}
      <div className="ends">
        {ENDS.map((end) => {
          const error = told.find(({ field: at }) => at === `${id}-${end}`)
          return (
            <label key={end}>
              <span className="small">{LABELS[end]}</span>
              <input
                type="text"
                inputMode="decimal"
                autoComplete="off"
                maxLength={40}
                id={`${id}-${end}`}
                name={`${field.at}.${end}`}
                defaultValue={draft[`${field.at}.${end}`] ?? ''}
                aria-describedby={error ? `${error.field}-error ${id}-unit` : `${id}-unit`}
              />
            </label>
          )
        })}
      </div>
    </>
  )
}

const errorsAt = (field: FigureField, errors: readonly FieldError[]): FieldError[] =>
  errors.filter((error) => ENDS.some((end) => error.field === `${idOf(field.at)}-${end}`))
