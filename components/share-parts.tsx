import { ErrorMessage } from './ui/error-message'

/** What a link may leave out, each with what it means for the reader. */
export const SHARE_PARTS = [
  { id: 'cost', label: 'Cost: every figure of the cost comparison' },
  { id: 'notes', label: 'Notes: what you wrote beside answers, and why you were not sure' },
  { id: 'owners', label: 'Names of people: owners, who decides, and colleagues who answered' },
  { id: 'answers', label: 'Answers: findings stay, without quoting what you said. The places stay, with their hours' },
] as const

/** Ticks for the parts that the link leaves out; notes stay behind unless somebody wants them read. */
export function ShareParts({ chosen, error }: { chosen: readonly string[]; error: string | undefined }) {
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby="leavesOut-hint">
      <legend>The link leaves out</legend>
      <p className="hint" id="leavesOut-hint">
        What is ticked never reaches the reader. With all four, what is left is the verdict, what stands in the way, and the plan
      </p>
      <ErrorMessage id="leavesOut-error">{error}</ErrorMessage>
      {SHARE_PARTS.map(({ id, label }, index) => (
        <label key={id} className="tickrow">
          <input
            type="checkbox"
            id={index === 0 ? 'leavesOut' : undefined}
            name="leavesOut"
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
