import type { Draft } from './draft'
import type { Kind } from './fields'

/** Options in their order, and *not sure* apart from them. */
export function Choices({ kind, draft }: { kind: Kind; draft: Draft }) {
  const type = kind.input === 'ticks' ? 'checkbox' : 'radio'
  const isChosen = (id: string) => (type === 'radio' ? draft.choice === id : draft.ticks.includes(id))
  return (
    <div className="choices">
      {kind.options.map((option, index) => (
        <ChoiceRow key={option.id} id={index === 0 ? 'answer' : undefined} type={type} value={option.id} chosen={isChosen(option.id)}>
          {option.label}
        </ChoiceRow>
      ))}
      {kind.notSure ? (
        <>
          <p className="or">or</p>
          <ChoiceRow type={type} value="not-sure" chosen={isChosen('not-sure')}>
            I’m not sure
          </ChoiceRow>
        </>
      ) : null}
    </div>
  )
}

type RowProps = { id?: string | undefined; type: 'radio' | 'checkbox'; name?: string; value: string; chosen: boolean; children: string }

/** The whole row is the label. */
export function ChoiceRow({ id, type, name = 'answer', value, chosen, children }: RowProps) {
  return (
    <label className="choice">
      <input type={type} id={id} name={name} value={value} defaultChecked={chosen} />
      <span>{children}</span>
    </label>
  )
}
