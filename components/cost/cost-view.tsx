import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { FormTitle } from '../ui/form-title'
import { Leaf } from '../ui/leaf'
import { CostFields } from './cost-fields'
import type { CostDraft, CostFields as Fields } from './draft'

export type CostState = {
  draft: CostDraft
  /** Version of the stored figures that the fields were made from; 0 where there were none. */
  version: number
  errors: FieldError[]
  /** What another window saved meanwhile, in a sentence. */
  conflict: string | null
}

type Props = {
  state: CostState
  fields: Fields
  id: string
  title: string
  hasStored: boolean
  /** Stands between what is wrong and the fields: the heading, and what the stored figures come to. */
  children: ReactNode
}

/** What stands in the form of the figures of one assessment: saved together, over the version that was seen. */
export function CostView({ state, fields, id, title, hasStored, children }: Props) {
  const { draft, version, errors, conflict } = state
  return (
    <>
      <FormTitle of={title} errors={errors} />
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={errors} />
          {conflict ? <Conflict said={conflict} id={id} /> : null}
        </div>
      </div>
      {children}
      <div className="cost">
        <input type="hidden" name="assessment" value={id} autoComplete="off" />
        <input type="hidden" name="version" value={version} autoComplete="off" readOnly />
        <CostFields fields={fields} draft={draft} errors={errors} />
        <Leaf title="">
          <div className="actions">
            <Button name="intent" value="save">
              Save and compare
            </Button>
            {hasStored ? (
              <Button second name="intent" value="remove">
                Take the figures out
              </Button>
            ) : null}
            <a className="plainlink" href={`/assessments/${id}`}>
              All questions
            </a>
          </div>
        </Leaf>
      </div>
    </>
  )
}

/** Two windows, one comparison: the person decides whose figures stay. */
function Conflict({ said, id }: { said: string; id: string }) {
  return (
    <div className="summary-error calm-summary" id="error-summary" role="alert" tabIndex={-1}>
      <h2>The figures were changed in another window</h2>
      <p>{said} What you typed here is below, not saved yet.</p>
      <p>
        Save and compare keeps yours. Or <a href={`/assessments/${id}/cost`}>keep the ones saved there</a>.
      </p>
    </div>
  )
}
