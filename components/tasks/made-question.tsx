'use client'
import { useActionState } from 'react'
import { CopyButton } from '../copy-button'
import { MadeLink } from '../made-link'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { useSaving } from '../ui/use-saving'
import type { SendAction } from './ask-form'

type Props = { id: string; question: string; prompt: string; url: string; token: string; askedBy: string; send: SendAction | null }

/** The link to one question, shown once, with the ways to send it. */
export function MadeQuestion({ id, question, prompt, url, token, askedBy, send }: Props) {
  const body = `${prompt}\n\nYou can answer it here, without an account:\n\n${url}\n\n${askedBy}\n`
  return (
    <MadeLink url={url}>
      <p>
        We keep only a fingerprint of it, so it cannot be shown again. It ends when it is answered, when its time is up, or when you end it.
      </p>
      <div className="actions">
        <CopyButton text={url} />
        <a
          className="button second tight"
          href={`mailto:?subject=${encodeURIComponent('One question for you')}&body=${encodeURIComponent(body)}`}
        >
          Put it into an e-mail
        </a>
        <a className="button second tight" href={`/assessments/${id}/tasks`}>
          Done
        </a>
      </div>
      {send ? <SendForm id={id} question={question} token={token} send={send} /> : null}
    </MadeLink>
  )
}

function SendForm({ id, question, token, send }: { id: string; question: string; token: string; send: SendAction }) {
  const [state, sendIt, pending] = useActionState(useSaving(send), { to: '' })
  return (
    <form action={sendIt} noValidate>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="token" value={token} />
      <Field id="to" label="Send it to" error={state.error}>
        {(described) => (
          <input className="text" id="to" name="to" type="email" autoComplete="off" defaultValue={state.to} aria-describedby={described} />
        )}
      </Field>
      <Button second disabled={pending}>
        Send the question
      </Button>
      <p role="status">{state.sent ? `Sent to ${state.to}.` : ''}</p>
    </form>
  )
}
