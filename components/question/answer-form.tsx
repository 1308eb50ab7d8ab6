'use client'
import { type ReactNode, useActionState, useEffect } from 'react'
import { ErrorSummary } from '../ui/error-summary'
import type { FormState, SaveAction } from './draft'
import { Fields, type Kind } from './fields'
import { ConflictNotice, UnusualNotice } from './notices'
import { useSaving } from './use-saving'

type Props = {
  action: SaveAction
  initial: FormState
  kind: Kind
  /** Names the page in the window's title. */
  title: string
  caption: ReactNode
  prompt: string
  /** Why it is asked, under the question. */
  why: ReactNode
  hidden: Record<string, string>
  /** Links beside the button. */
  links: ReactNode
  /** The page again as it is stored. */
  self: string
}

/** One question: works as a plain form, and keeps trying where scripts run. */
export function AnswerForm({ action, initial, kind, title, caption, prompt, why, hidden, links, self }: Props) {
  const [state, send, pending] = useActionState(useSaving(action), initial)
  const { errors, unusual, conflict, draft } = state
  useEffect(() => {
    if (hasNotice(state)) document.getElementById('error-summary')?.focus()
  }, [state])
  const wide = kind.input === 'matrix'
  const form = (
    <form
      className={wide ? 'opening' : 'question'}
      action={send}
      noValidate
      onSubmit={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {/* The first button is the one that Enter presses. */}
      <button className="hide" type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" />
      {Object.entries({ ...hidden, version: String(state.version), ...(unusual.length > 0 && { confirmed: 'yes' }) }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} autoComplete="off" readOnly />
        ),
      )}
      {wide ? caption : null}
      <Fields kind={kind} draft={draft} errors={errors} prompt={prompt} why={why} />
      <Beside kind={kind} draft={draft} />
      <div className="actions">
        <button className="button" type="submit" name="intent" value="save">
          Save and continue
        </button>
        {links}
      </div>
    </form>
  )
  return (
    <>
      <title>{`${errors.length > 0 ? 'Error: ' : ''}${title} - Shorewise`}</title>
      <Notice>
        <ErrorSummary errors={errors} />
        {conflict ? <ConflictNotice {...conflict} self={self} /> : null}
        {unusual.length > 0 ? <UnusualNotice sentences={unusual} /> : null}
      </Notice>
      {wide ? (
        form
      ) : (
        <div className="leaf opening">
          <div>{caption}</div>
          <div className="body">{form}</div>
        </div>
      )}
    </>
  )
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="leaf">
      <div className="body">{children}</div>
    </div>
  )
}

function Beside({ kind, draft }: { kind: Kind; draft: FormState['draft'] }) {
  return (
    <>
      {kind.reason ? (
        <div className={kind.input === 'candidates' ? 'field' : 'field if-not-sure'}>
          <label htmlFor="reason">{kind.reason} (optional)</label>
          <input type="text" id="reason" name="reason" defaultValue={draft.reason} autoComplete="off" />
        </div>
      ) : null}
      <div className="field">
        <label htmlFor="note">Note for whoever reads this (optional)</label>
        <textarea id="note" name="note" rows={3} defaultValue={draft.note} />
      </div>
    </>
  )
}

const hasNotice = ({ errors, unusual, conflict }: FormState): boolean => errors.length > 0 || unusual.length > 0 || conflict !== null
