'use client'

import { type RefObject, useActionState, useEffect, useRef } from 'react'
import { CopyButton } from '../copy-button'
import { Button } from './button'
import { ErrorSummary, type FieldError } from './error-summary'
import { FormTitle } from './form-title'
import { type FieldSpec, PlainField } from './plain-field'
import { useSaving } from './use-saving'

/** What was sent comes back with what is wrong with it; `link` is shown once. */
export type FormState = {
  typed: Record<string, string>
  errors: FieldError[]
  done?: string
  link?: string
  /** Other values for hidden fields from now on. */
  hidden?: Record<string, string>
  /** What somebody else saved meanwhile. */
  theirs?: string
}
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>
export type PlainFormProps = {
  /** Comes before the ids of its fields where a page has several forms. */
  name: string
  action: FormAction
  fields: readonly FieldSpec[]
  hidden?: Record<string, string>
  button: string
  second?: boolean
  /** The title of the page, where this form is its point: `Error: ` comes before it. */
  title?: string
}

export const EMPTY: FormState = { typed: {}, errors: [] }

/** A form of plain fields; it works the same without scripts. */
export function PlainForm(props: PlainFormProps) {
  const [state, send, pending] = useActionState(useSaving(props.action), EMPTY)
  const form = useErrorsFirst(state)
  return (
    <form action={send} noValidate ref={form}>
      <FormBody {...props} state={state} pending={pending} />
    </form>
  )
}

/** The form to be marked: where something is wrong, that is what is read first. */
export function useErrorsFirst(state: FormState): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.errors.length > 0) form.current?.querySelector<HTMLElement>('[role=alert]')?.focus()
  }, [state])
  return form
}

type BodyProps = Omit<PlainFormProps, 'action'> & { state: FormState; pending: boolean }

/** What stands in such a form. */
export function FormBody({ name, fields, hidden = {}, button, second, title, state, pending }: BodyProps) {
  return (
    <>
      {title ? <FormTitle of={title} errors={state.errors} /> : null}
      <ErrorSummary errors={state.errors.map((error) => ({ ...error, field: `${name}-${error.field}` }))} />
      {state.theirs ? <blockquote className="typed">{state.theirs}</blockquote> : null}
      {Object.entries({ ...hidden, ...state.hidden }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {fields.map((field) => (
        <PlainField key={field.name} form={name} field={field} state={state} />
      ))}
      <div className="actions">
        <Button second={second ?? false} tight={second ?? false} disabled={pending}>
          {button}
        </Button>
      </div>
      <p role="status">{state.done ?? ''}</p>
      {state.link ? <Link link={state.link} /> : null}
    </>
  )
}

function Link({ link }: { link: string }) {
  return (
    <div className="stack">
      <p className="made">
        <code>{link}</code>
      </p>
      <CopyButton text={link} />
    </div>
  )
}
