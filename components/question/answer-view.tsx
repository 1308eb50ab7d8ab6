import type { ReactNode } from 'react'
import { errorAt } from '../ui/error-at'
import { ErrorSummary } from '../ui/error-summary'
import { Field } from '../ui/field'
import { FormTitle } from '../ui/form-title'
import type { FormState } from './draft'
import { Fields, type Kind } from './fields'
import { ConflictNotice, UnusualNotice } from './notices'
import { QuestionLeaf } from './question-leaf'

type Props = {
  state: FormState
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

/** What stands in the form of one question. */
export function AnswerView(props: Props) {
  const { state, kind, title, caption, hidden, self } = props
  const { errors, unusual, conflict, version } = state
  return (
    <>
      <FormTitle of={title} errors={errors} />
      {/* The first button is the one that Enter presses. */}
      <button className="hide" type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" />
      <Hidden values={{ ...hidden, version: String(version), ...(unusual.length > 0 && { confirmed: 'yes' }) }} />
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={errors} />
          {conflict ? <ConflictNotice {...conflict} self={self} /> : null}
          {unusual.length > 0 ? <UnusualNotice sentences={unusual} /> : null}
        </div>
      </div>
      <QuestionLeaf isWide={kind.input === 'matrix'} caption={caption}>
        <Answering {...props} />
      </QuestionLeaf>
    </>
  )
}

function Answering({ state: { draft, errors }, kind, prompt, why, links }: Props) {
  return (
    <>
      <Fields kind={kind} draft={draft} errors={errors} prompt={prompt} why={why} />
      <Beside kind={kind} draft={draft} errors={errors} />
      <div className="actions">
        <button className="button" type="submit" name="intent" value="save">
          Save and continue
        </button>
        {links}
      </div>
    </>
  )
}

const Hidden = ({ values }: { values: Record<string, string> }) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} autoComplete="off" readOnly />)

function Beside({ kind, draft, errors }: { kind: Kind } & Pick<FormState, 'draft' | 'errors'>) {
  return (
    <>
      {kind.reason ? (
        <div className={kind.input === 'candidates' ? undefined : 'if-not-sure'}>
          <Field id="reason" label={kind.reason} optional error={errorAt(errors, 'reason')}>
            {(described) => (
              <input type="text" id="reason" name="reason" defaultValue={draft.reason} autoComplete="off" aria-describedby={described} />
            )}
          </Field>
        </div>
      ) : null}
      <Field id="note" label="Note for whoever reads this" optional error={errorAt(errors, 'note')}>
        {(described) => <textarea id="note" name="note" rows={3} defaultValue={draft.note} aria-describedby={described} />}
      </Field>
    </>
  )
}
