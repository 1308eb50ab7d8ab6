import type { ReactNode } from 'react'
import { errorAt } from '../ui/error-at'
import { ErrorMessage } from '../ui/error-message'
import { Choices } from './choices'
import type { Draft, FieldErrors } from './draft'
import { Matrix } from './matrix'
import { Places, type PlaceWords } from './places'
import { Reasons } from './reasons'

export type Choice = { id: string; label: string }
/** What the fields need to know about the question. */
export type Kind = {
  input: 'single' | 'matrix' | 'ticks' | 'reasons' | 'sites' | 'candidates'
  notSure: boolean
  options: Choice[]
  rows: { id: string; label: string; about: string }[]
  /** Label of the field for a reason, where one may be given. */
  reason: string | null
  places: PlaceWords | null
}

type Props = { kind: Kind; draft: Draft; errors: FieldErrors; prompt: string; why: ReactNode }

/** The question as the legend of its fields. */
export function Fields({ kind, draft, errors, prompt, why }: Props) {
  const error = errorAt(errors, 'answer')
  return (
    <fieldset className={error ? 'wrong' : undefined} aria-describedby={error ? 'why answer-error' : 'why'}>
      <legend>
        <h1>{prompt}</h1>
      </legend>
      {why}
      <ErrorMessage id="answer-error">{error}</ErrorMessage>
      <Answer kind={kind} draft={draft} errors={errors} />
    </fieldset>
  )
}

function Answer({ kind, draft, errors }: Omit<Props, 'prompt' | 'why'>) {
  if (kind.input === 'matrix') return <Matrix kind={kind} rows={draft.rows} errors={errors} />
  if (kind.input === 'reasons') return <Reasons options={kind.options} chosen={draft.ticks} />
  if (kind.places) return <Places words={kind.places} draft={draft} errors={errors} />
  return <Choices kind={kind} draft={draft} />
}
