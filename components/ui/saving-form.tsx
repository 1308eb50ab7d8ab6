'use client'
import { type ReactNode, useActionState, useEffect } from 'react'
import { type Next, useSaving } from './use-saving'

type Props = {
  /** Tells its page what came of it (`app/told.ts`), or says where to go. */
  action: (before: Next, form: FormData) => Promise<Next>
  children: ReactNode
}

/** A form that the server renders, anew after each answer, so that no script holds its markup or its words. */
export function SavingForm({ action, children }: Props) {
  const [, send, pending] = useActionState(useSaving(action), null)
  useEffect(() => {
    // Runs whenever the server has rendered what stands in here.
    if (children) (document.getElementById('error-summary') ?? document.getElementById('made'))?.focus()
  }, [children])
  return (
    <form
      action={send}
      noValidate
      aria-busy={pending}
      onSubmit={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {children}
    </form>
  )
}
