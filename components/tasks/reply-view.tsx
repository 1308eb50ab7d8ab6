import type { ReactNode } from 'react'
import type { Draft, FieldErrors } from '../question/draft'
import { Fields, type Kind } from '../question/fields'
import { QuestionLeaf } from '../question/question-leaf'
import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorSummary } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'

export type ReplyState = {
  draft: Draft
  name: string
  /** Version of the stored answer that the fields were made from; 0 where there was none. */
  version: number
  errors: FieldErrors
  /** What somebody saved after the question was sent; `isTyped` where the fields hold another answer. */
  meanwhile: { saved: string; at: string; isTyped: boolean } | null
}

type Props = {
  state: ReplyState
  kind: Kind
  token: string
  title: string
  prompt: string
  why: ReactNode
  caption: ReactNode
}

/** What stands in the form of one question for a colleague, who gives a name with the answer. */
export function ReplyView(props: Props) {
  const { state, kind, title, caption } = props
  return (
    <>
      <FormTitle of={title} errors={state.errors} />
      <QuestionLeaf isWide={kind.input === 'matrix'} caption={caption}>
        <Replying {...props} />
      </QuestionLeaf>
    </>
  )
}

function Replying({ state, kind, token, prompt, why }: Props) {
  const { draft, errors, meanwhile } = state
  return (
    <>
      <ErrorSummary errors={errors} />
      {meanwhile ? <Meanwhile {...meanwhile} /> : null}
      {/* The first button is the one that Enter presses. */}
      <button className="hide" type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="token" value={token} readOnly />
      <input type="hidden" name="version" value={state.version} readOnly />
      <Fields kind={kind} draft={draft} errors={errors} prompt={prompt} why={why} />
      {kind.reason ? (
        <Text name="reason" label={`${kind.reason} (optional)`} value={draft.reason} errors={errors} hidden={kind.input !== 'candidates'} />
      ) : null}
      <Field id="note" label="Note for whoever reads this" optional error={errorAt(errors, 'note')}>
        {(described) => <textarea id="note" name="note" rows={3} defaultValue={draft.note} aria-describedby={described} />}
      </Field>
      <Text name="name" label="Your name" hint="Stands beside the answer" value={state.name} errors={errors} />
      <Button name="intent" value="save">
        Send my answer
      </Button>
    </>
  )
}

type TextProps = { name: 'name' | 'reason'; label: string; hint?: string; value: string; errors: FieldErrors; hidden?: boolean }

/** `hidden` fields show once *not sure* is chosen. */
function Text({ name, label, hint, value, errors, hidden = false }: TextProps) {
  return (
    <div className={hidden ? 'if-not-sure' : undefined}>
      <Field id={name} label={label} hint={hint} error={errorAt(errors, name)}>
        {(described) => (
          <input
            type="text"
            id={name}
            name={name}
            defaultValue={value}
            autoComplete={name === 'name' ? 'name' : 'off'}
            aria-describedby={described}
          />
        )}
      </Field>
    </div>
  )
}

/** Both answers are shown, and the colleague decides. */
function Meanwhile({ saved, at, isTyped }: { saved: string; at: string; isTyped: boolean }) {
  return (
    <div className="summary-error calm-summary" id="error-summary" role="alert" tabIndex={-1}>
      <h2>This was answered meanwhile</h2>
      <p>
        Saved at <time>{at}</time>: {saved} {isTyped ? 'What you chose is below, not sent.' : 'You can still say it differently.'}
      </p>
      <p>Send {isTyped ? 'it again' : 'your answer'} to put yours in its place, or close this page to leave the other one.</p>
    </div>
  )
}
