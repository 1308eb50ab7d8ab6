import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message'

type Props = {
  id: string
  label: string
  optional?: boolean
  hint?: string | undefined
  error?: string | undefined
  children: (described: string | undefined) => ReactNode
}

/** Label, hint, error and one control; the control gets the ids that describe it. */
export function Field({ id, label, optional, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{optional ? `${label} (optional)` : label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>
      {children(described)}
    </div>
  )
}
