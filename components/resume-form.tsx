'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from './ui/button'
import { ErrorSummary } from './ui/error-summary'
import { Field } from './ui/field'
import { FormTitle } from './ui/form-title'
import { useSaving } from './ui/use-saving'

export type ResumeState = { typed: string; error?: string }
type Props = { action: (before: ResumeState, form: FormData) => Promise<ResumeState>; start?: string | undefined }

/** A private link, pasted. */
export function ResumeForm({ action, start }: Props) {
  const [state, send, pending] = useActionState(useSaving(action), start ? { typed: '', error: start } : { typed: '' })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.error) form.current?.querySelector<HTMLElement>('#error-summary')?.focus()
  }, [state])
  const errors = state.error ? [{ field: 'link', message: state.error }] : []
  return (
    <form action={send} noValidate ref={form}>
      <FormTitle of="Resume with your link" errors={errors} />
      <ErrorSummary errors={errors} />
      <Field id="link" label="Your private link" hint="It looks like an address with /r/ in it" error={state.error}>
        {(described) => (
          <input
            className="text"
            id="link"
            name="link"
            type="text"
            autoComplete="off"
            spellCheck={false}
            defaultValue={state.typed}
            aria-describedby={described}
          />
        )}
      </Field>
      <Button disabled={pending}>Open it</Button>
    </form>
  )
}
