import type { ChangeEvent } from 'react'
import type { Choice } from './fields'

type Props = {
  id: string
  name: string
  value: string
  options: readonly Choice[]
  /** What stands first, for no choice; null where there is nothing to choose. */
  none: string | null
  /** Whether the options are still on their way. */
  busy?: boolean
  describedBy?: string | undefined
  onChange?: (event: ChangeEvent<HTMLSelectElement>) => void
}

/** React leaves the first default of a list in place: the key makes a new one when the default changes. */
export function Select({ id, name, value, options, none, busy, describedBy, onChange }: Props) {
  return (
    <select key={value} id={id} name={name} defaultValue={value} aria-describedby={describedBy} aria-busy={busy} onChange={onChange}>
      {none === null ? null : <option value="">{none}</option>}
      {options.map((option) => (
        // Without a value its words are what is sent.
        <option key={option.id} value={option.id === option.label ? undefined : option.id}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
