'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, type ReactNode, startTransition, useActionState, useOptimistic, useState } from 'react'
import { EMPTY, FormBody, type FormState, type PlainFormProps, useErrorsFirst } from '../ui/plain-form'

const LOST = 'This was not saved: the connection failed. What you entered still stands here, so send it again'

/**
 * A plain form that shows what it sends at once, as `shown` tells it, and takes that back with a sentence where it was not saved. Without
 * scripts it is the plain form.
 */
export function LiveForm({ shown, ...props }: PlainFormProps & { shown: (sent: FormData) => ReactNode }) {
  const { action, fields } = props
  const [answered, send] = useActionState(action, EMPTY)
  const [later, setLater] = useState<FormState | null>(null)
  const [sending, setSending] = useOptimistic<FormData | null>(null)
  const state = later ?? answered
  const form = useErrorsFirst(state)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    startTransition(async () => {
      setSending(sent)
      const next = await action(state, sent).catch((problem: unknown): FormState => {
        startTransition(() => setLater(EMPTY))
        // It was saved, and the page goes on.
        unstable_rethrow(problem)
        return { ...state, typed: textsOf(sent), errors: [{ field: fields[0]?.name ?? '', message: LOST }] }
      })
      startTransition(() => setLater(next ?? EMPTY))
    })
  }
  return (
    <form action={send} onSubmit={submit} noValidate ref={form}>
      <FormBody {...props} state={state} pending={sending !== null} />
      {sending ? shown(sending) : null}
    </form>
  )
}

const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
