'use client'

import { useActionState, useEffect } from 'react'
import { Button } from '../ui/button'

export type OtherState = { url?: string; error?: string }
type Props = { action: (before: OtherState, form: FormData) => Promise<OtherState>; label: string; to: string }

/** Goes on to another provider. A form may not lead off this site by itself, so the address comes back and is followed. */
export function OtherProvider({ action, label, to }: Props) {
  const [state, send, pending] = useActionState(action, {})
  useEffect(() => {
    if (state.url) window.location.assign(state.url)
  }, [state])
  if (state.url)
    return (
      <p role="status">
        <a href={state.url}>Go on to the other provider</a>
      </p>
    )
  return (
    <form action={send}>
      <input type="hidden" name="next" value={to} />
      <Button second disabled={pending}>
        {label}
      </Button>
      <p role="status">{state.error ?? ''}</p>
    </form>
  )
}
