'use client'

import { useActionState, useEffect } from 'react'
import { CopyButton } from './copy-button'
import { Button } from './ui/button'
import { ErrorSummary } from './ui/error-summary'
import { Field } from './ui/field'
import { useSaving } from './ui/use-saving'

export type LinkState = { error?: string; token?: string; url?: string; to?: string; sent?: boolean }
type Action = (before: LinkState, form: FormData) => Promise<LinkState>
type Props = { id: string; token: string; exists: boolean; make: Action; send: Action | null }

/** Makes the private link and shows it once. */
export function PrivateLinkForm({ id, token, exists, make, send }: Props) {
  const [made, makeIt, pending] = useActionState(useSaving(make), {})
  useEffect(() => document.getElementById(made.url ? 'made' : 'error-summary')?.focus(), [made])
  if (made.url && made.token) return <Made id={id} url={made.url} token={made.token} send={send} />
  return (
    <form action={makeIt}>
      <ErrorSummary errors={made.error ? [{ field: 'make', message: made.error }] : []} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="token" value={token} />
      <Button id="make" disabled={pending}>
        {exists ? 'Make a new link and end the old one' : 'Make a private link'}
      </Button>
    </form>
  )
}

function Made({ id, url, token, send }: { id: string; url: string; token: string; send: Action | null }) {
  const text = `Your private link to a Shorewise assessment. Whoever has it can read and change the answers.\n\n${url}\n`
  const subject = encodeURIComponent('Private link to a Shorewise assessment')
  return (
    <div className="stack">
      <h2 id="made" tabIndex={-1}>
        Your private link, shown once
      </h2>
      <p className="made">
        <code>{url}</code>
      </p>
      <p>Keep it like a key. We keep only a fingerprint of it, so it cannot be shown again; you can make a new one, which ends this one.</p>
      <div className="actions">
        <CopyButton text={url} />
        <a
          className="button second tight"
          download="shorewise-private-link.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Download as a text file
        </a>
        <a className="button second tight" href={`mailto:?subject=${subject}&body=${encodeURIComponent(text)}`}>
          Put it into an e-mail
        </a>
      </div>
      {send ? <SendForm id={id} url={url} token={token} send={send} /> : null}
    </div>
  )
}

function SendForm({ id, token, send }: { id: string; url: string; token: string; send: Action }) {
  const [state, sendIt, pending] = useActionState(useSaving(send), {})
  return (
    <form action={sendIt} noValidate>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="token" value={token} />
      <Field id="to" label="Send it to" error={state.error}>
        {(described) => (
          <input
            className="text"
            id="to"
            name="to"
            type="email"
            autoComplete="email"
            defaultValue={state.to ?? ''}
            aria-describedby={described}
          />
        )}
      </Field>
      <Button second disabled={pending}>
        Send the link
      </Button>
      <p role="status">{state.sent ? `Sent to ${state.to}.` : ''}</p>
    </form>
  )
}
