'use client'

import { createPortal } from 'react-dom'
import type { PlainFormProps } from '../ui/plain-form'
import { LiveForm } from './live-form'

/** The id of the list that a comment joins. */
const LIST = 'comment-list'

/** Writes a comment, which stands among the others from the moment it is sent. */
export function CommentForm({ me, ...props }: PlainFormProps & { me: string }) {
  const shown = (sent: FormData) => {
    const list = document.getElementById(LIST)
    const body = String(sent.get('body') ?? '').trim()
    return list && body ? createPortal(<Sending me={me} body={body} />, list) : null
  }
  return <LiveForm {...props} shown={shown} />
}

function Sending({ me, body }: { me: string; body: string }) {
  return (
    <li className="sending">
      <p className="small">
        <b>{me}</b> <span role="status">being saved</span>
      </p>
      <p className="typed">{body}</p>
    </li>
  )
}
