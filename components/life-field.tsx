import { Field } from './ui/field'

const NAMES: Readonly<Record<number, string>> = {
  1: 'One day',
  7: 'One week',
  14: '14 days',
  30: '30 days',
  90: '90 days',
  365: 'One year',
}
/** Days that a read-only link may work. */
export const SHARE_DAYS: readonly number[] = [1, 7, 30, 90, 365]
/** Days that a link to one question may work. */
export const TASK_DAYS: readonly number[] = [1, 7, 14, 30, 90]

type Props = { days: readonly number[]; chosen: string; error: string | undefined }

/** Asks how long a link should work. */
export function LifeField({ days, chosen, error }: Props) {
  return (
    <Field id="days" label="The link works for" error={error}>
      {(described) => (
        <select key={chosen} id="days" name="days" defaultValue={chosen} aria-describedby={described}>
          {days.map((one) => (
            <option key={one} value={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
