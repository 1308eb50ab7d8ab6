import { Field } from '../ui/field'
import { type Filled, Single } from './cost-fields'
import { type CostFields, idOf } from './draft'

/** Work divided between two models, where that is thought of. */
export function SplitFields({ fields, draft, error }: Filled & { fields: CostFields }) {
  const isOpen = ['hybrid.home', 'hybrid.abroad', 'hybrid.share'].some((name) => draft[name] || error(name))
  return (
    <details className="assumptions" open={isOpen}>
      <summary>Work divided between two of them</summary>
      <Single name="hybrid.share" label="Share that goes to the second, in per cent" draft={draft} error={error} />
      <div className="pair">
        {(['hybrid.home', 'hybrid.abroad'] as const).map((name) => (
          <Field key={name} id={idOf(name)} label={name === 'hybrid.home' ? 'First' : 'Second'} error={error(name)}>
            {(describedBy) => (
              <select key={draft[name]} id={idOf(name)} name={name} defaultValue={draft[name] ?? ''} aria-describedby={describedBy}>
                <option value="">{name === 'hybrid.home' ? 'Own team' : 'Choose one'}</option>
                {fields.models.map(({ id, name: model }) => (
                  <option key={id} value={id}>
                    {model}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}
