import { Fragment } from 'react'
import { ErrorMessage } from './ui/error-message'

type SharePart = {
  id: 'cost' | 'notes' | 'owners' | 'answers'
  label: string
  /** What the rest still tells of it. */
  still?: string
}

/** What a link may leave out, each with what it means for the reader. */
const SHARE_PARTS: readonly SharePart[] = [
  {
    id: 'cost',
    label: 'Cost: every figure, with the points and the gain that come from it',
    still: 'The order of the places, and how often each comes first, still follow from your figures.',
  },
  { id: 'notes', label: 'Notes: what you wrote beside answers, and why you were not sure' },
  { id: 'owners', label: 'Names of people: owners, who decides, and colleagues who answered' },
  {
    id: 'answers',
    label: 'Answers: what you said, what you were not sure of, and what would change the verdict. The places stay, with their hours',
    still: 'Findings, scores and reasons stay, and still tell by their words which answers caused them.',
  },
]

/** Ticks for the parts that the link leaves out; notes stay behind unless somebody wants them read. */
export function ShareParts({ chosen, error }: { chosen: readonly string[]; error: string | undefined }) {
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby="leavesOut-hint">
      <legend>The link leaves out</legend>
      <p className="hint" id="leavesOut-hint">
        What is ticked never reaches the reader. With all four, what is left is the verdict, what stands in the way, and the plan. A
        published review that you show behind links is shown with its words as they are
      </p>
      <ErrorMessage id="leavesOut-error">{error}</ErrorMessage>
      {SHARE_PARTS.map(({ id, label, still }, index) => (
        <Fragment key={id}>
          <label className="tickrow">
            <input
              type="checkbox"
              id={index === 0 ? 'leavesOut' : undefined}
              name="leavesOut"
              value={id}
              defaultChecked={chosen.includes(id)}
              aria-describedby={still && `still-${id}`}
            />
            <span>{label}</span>
          </label>
          {still && (
            <p className="hint" id={`still-${id}`}>
              {still}
            </p>
          )}
        </Fragment>
      ))}
    </fieldset>
  )
}
