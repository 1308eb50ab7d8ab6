'use client'
import { useActionState, useEffect } from 'react'
import { LifeField, TASK_DAYS } from '../life-field'
import { Button } from '../ui/button'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'
import { useSaving } from '../ui/use-saving'
import { MadeQuestion } from './made-question'

export type AskState = { typed: { label: string; askedBy: string; days: string }; errors: FieldError[]; token?: string; url?: string }
export type SendState = { to: string; error?: string; sent?: boolean }
export type SendAction = (before: SendState, form: FormData) => Promise<SendState>

type Props = {
  id: string
  question: string
  name: string
  prompt: string
  /** Made with the page, so that a form sent twice is one link. */
  token: string
  ask: (before: AskState, form: FormData) => Promise<AskState>
  send: SendAction | null
}

const EMPTY: AskState = { typed: { label: '', askedBy: '', days: '14' }, errors: [] }

/** Makes a link to one question; its address stands here once. */
export function AskForm({ id, question, name, prompt, token, ask, send }: Props) {
  const [state, act, pending] = useActionState(useSaving(ask), EMPTY)
  useEffect(() => {
    document.getElementById(state.url ? 'made' : 'error-summary')?.focus()
  }, [state])
  const title = <FormTitle of={`Ask a colleague: ${name}`} errors={state.errors} />
  if (state.url && state.token)
    return (
      <>
        {title}
        <MadeQuestion {...{ id, question, prompt, send }} url={state.url} token={state.token} askedBy={state.typed.askedBy} />
      </>
    )
  return (
    <form action={act} noValidate>
      {title}
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="token" value={token} />
      <TextField name="askedBy" label="Your name" hint="Shown to your colleague" state={state} />
      <TextField name="label" label="Whom you ask" hint="Only you see this: “Priya, legal”" optional state={state} />
      <LifeField days={TASK_DAYS} chosen={state.typed.days} error={errorAt(state, 'days')} />
      <Button disabled={pending}>Make the link</Button>
    </form>
  )
}

type TextProps = { name: 'label' | 'askedBy'; label: string; hint: string; optional?: boolean; state: AskState }

function TextField({ name, label, hint, optional = false, state }: TextProps) {
  return (
    <Field id={name} label={label} optional={optional} hint={hint} error={errorAt(state, name)}>
      {(described) => (
        <input
          type="text"
          id={name}
          name={name}
          autoComplete={name === 'askedBy' ? 'name' : 'off'}
          defaultValue={state.typed[name]}
          aria-describedby={described}
        />
      )}
    </Field>
  )
}

const errorAt = (state: AskState, field: string) => state.errors.find((error) => error.field === field)?.message
