import { errorAt } from '../ui/error-at'
import type { FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { Leaf } from '../ui/leaf'
import { type CostDraft, type CostFields as Fields, idOf } from './draft'
import { AssumedInputs, FigureInputs } from './figure-inputs'
import { SplitFields } from './split-fields'

type Props = { fields: Fields; draft: CostDraft; errors: readonly FieldError[] }
export type Filled = { draft: CostDraft; error: (name: string) => string | undefined }

/** Every field of the comparison: the buyer's own figures, then what is assumed of each model until they give theirs. */
export function CostFields({ fields, draft, errors }: Props) {
  const filled: Filled = { draft, error: (name) => errorAt(errors, idOf(name)) }
  return (
    <>
      <Leaf id="figures" title="Your figures">
        <p className="quiet lead-in">
          One number is enough in each row; add the ends where you know them. Write 58.5 or 58,5, whichever you are used to.
        </p>
        <Compared fields={fields} {...filled} />
        {fields.figures.map((field) => (
          <FigureInputs key={field.at} field={field} draft={draft} errors={errors} />
        ))}
      </Leaf>
      <Leaf title="An hour’s price">
        <p className="quiet lead-in">
          What an hour of your own people costs with everything on top of pay, and what providers ask. One provider is enough.
        </p>
        {fields.rates.map((field) => (
          <FigureInputs key={field.at} field={field} draft={draft} errors={errors} />
        ))}
      </Leaf>
      <Leaf id="assumptions" title="What we assume">
        <p className="quiet lead-in">
          Amber figures are ours, not yours. Put in your own where you know better, the ones that move the total most first.
        </p>
        {fields.models.map((model) => (
          <details key={model.id} open={hasProblem(model.id, errors)} className="assumptions">
            <summary>
              {model.name}: {counted(model.fields.filter(({ touched }) => !touched).length)}
            </summary>
            {model.fields.map((field) => (
              <AssumedInputs key={field.at} field={field} draft={draft} errors={errors} />
            ))}
          </details>
        ))}
        <SplitFields fields={fields} {...filled} />
      </Leaf>
    </>
  )
}

const hasProblem = (model: string, errors: readonly FieldError[]) => errors.some(({ field }) => field.startsWith(`a-${model}-`))
const counted = (assumed: number): string => (assumed === 0 ? 'all yours' : `${assumed} ${assumed === 1 ? 'figure' : 'figures'} of ours`)

function Compared({ fields, draft, error }: Filled & { fields: Fields }) {
  return (
    <>
      <Field id="currency" label="Currency of all figures" error={error('currency')}>
        {(describedBy) => (
          <select key={draft.currency} id="currency" name="currency" defaultValue={draft.currency ?? ''} aria-describedby={describedBy}>
            <option value="">Choose a currency</option>
            {fields.currencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {code}, {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="pair">
        <Field id="years" label="Years compared" error={error('years')} hint="Three is a usual contract">
          {(describedBy) => (
            <select key={draft.years} id="years" name="years" defaultValue={draft.years ?? '3'} aria-describedby={describedBy}>
              {fields.years.map((years) => (
                <option key={years} value={years}>
                  {years}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Single
          name="discount"
          label="Discount rate, per cent a year"
          hint="8 where you leave it empty; ask your finance people"
          {...{ draft, error }}
        />
      </div>
      <Single name="units" label="Accepted units in a year" hint="Tickets, invoices, reports: for the cost of each" {...{ draft, error }} />
      <Basis draft={draft} error={error} />
    </>
  )
}

type SingleProps = Filled & { name: string; label: string; hint?: string }

/** One optional number. */
export function Single({ name, label, hint, draft, error }: SingleProps) {
  return (
    <Field id={idOf(name)} label={label} optional hint={hint} error={error(name)}>
      {(describedBy) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          id={idOf(name)}
          name={name}
          defaultValue={draft[name] ?? ''}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  )
}

function Basis({ draft, error }: Filled) {
  return (
    <Field id="basis" label="Your own managers’ and experts’ time" error={error('basis')}>
      {(describedBy) => (
        <select key={draft.basis} id="basis" name="basis" defaultValue={draft.basis ?? 'economic'} aria-describedby={describedBy}>
          <option value="economic">Counts, because they could do something else</option>
          <option value="cash">Does not count: only what is paid to others</option>
        </select>
      )}
    </Field>
  )
}
