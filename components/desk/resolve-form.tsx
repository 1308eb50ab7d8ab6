'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useOptimistic, useState } from 'react'
import { Button } from '../ui/button'

type Props = {
  id: string
  commentId: string
  resolved: boolean
  /** Who resolved it, and when. */
  by: string
  /** How the comment begins. */
  about: string
  action: (form: FormData) => Promise<void>
}

const LOST = 'This was not saved: the connection failed. Send it again'

/** Resolves a comment or opens it again; it counts as done from the moment it is sent, and goes back with a sentence where it was not saved. */
export function ResolveForm({ id, commentId, resolved, by, about, action }: Props) {
  const [shown, setShown] = useOptimistic(resolved)
  const [lost, setLost] = useState(false)
  const isSending = shown !== resolved
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    setLost(false)
    startTransition(async () => {
      setShown(!resolved)
      await action(sent).catch((problem: unknown) => {
        // It was saved, and the page goes on.
        unstable_rethrow(problem)
        startTransition(() => setLost(true))
      })
    })
  }
  return (
    <form action={action} onSubmit={submit} data-resolved={shown || undefined}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="comment" value={commentId} />
      <input type="hidden" name="resolved" value={resolved ? 'no' : 'yes'} />
      {lost ? (
        <p className="error" role="alert">
          {LOST}
        </p>
      ) : null}
      <p className="small">
        <span role="status">
          {isSending ? `${shown ? 'Resolved' : 'Open again'}: being saved. ` : resolved ? `Resolved by ${by}. ` : ''}
        </span>
        <Button second tight disabled={isSending}>
          {shown ? 'Open again' : 'Resolve'}
          <span className="hide">: {about}</span>
        </Button>
      </p>
    </form>
  )
}
