import { CopyButton } from './copy-button'
import { LifeField, SHARE_DAYS } from './life-field'
import { MadeLink } from './made-link'
import { ShareParts } from './share-parts'
import { Button, ButtonLink } from './ui/button'
import { errorAt } from './ui/error-at'
import { ErrorSummary, type FieldError } from './ui/error-summary'
import { Field } from './ui/field'
import { FormTitle } from './ui/form-title'

export type ShareState = {
  typed: { label: string; sharedBy: string; days: string; leavesOut: string[] }
  errors: FieldError[]
  url?: string
}
type Props = {
  id: string
  number: number
  /** Made with the page, so that a form sent twice is one link. */
  token: string
  state: ShareState
}

export const EMPTY: ShareState = { typed: { label: '', sharedBy: '', days: '30', leavesOut: ['notes'] }, errors: [] }

/** What stands in the form that makes a read-only link; its address stands here once. */
export function ShareView({ id, number, token, state }: Props) {
  const title = <FormTitle of="Share a read-only copy" errors={state.errors} />
  if (state.url)
    return (
      <MadeLink url={state.url}>
        {title}
        <p>Copy it now: we keep only a fingerprint of it, so it cannot be shown again. You can end it on this page at any time.</p>
        <div className="actions">
          <CopyButton text={state.url} />
          <ButtonLink second tight href={`/assessments/${id}/share?version=${number}`}>
            Done
          </ButtonLink>
        </div>
      </MadeLink>
    )
  return (
    <>
      {title}
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="token" value={token} />
      <TextField name="label" label="For whom" hint="Only you see this: “Steering group”" state={state} />
      <TextField name="sharedBy" label="Who shares it" hint="Shown to the reader: your name, your company" state={state} />
      <LifeField days={SHARE_DAYS} chosen={state.typed.days} error={errorAt(state.errors, 'days')} />
      <ShareParts key={state.typed.leavesOut.join()} chosen={state.typed.leavesOut} error={errorAt(state.errors, 'leavesOut')} />
      <Button>Make a read-only link</Button>
    </>
  )
}

function TextField({ name, label, hint, state }: { name: 'label' | 'sharedBy'; label: string; hint: string; state: ShareState }) {
  return (
    <Field id={name} label={label} optional hint={hint} error={errorAt(state.errors, name)}>
      {(described) => (
        <input
          className="text"
          id={name}
          name={name}
          type="text"
          autoComplete="off"
          defaultValue={state.typed[name]}
          aria-describedby={described}
        />
      )}
    </Field>
  )
}
