import { DECISION_ADVICE, DECISION_NAMES, type MeasureOutcome, type PilotOutcome, STOPPING } from '@/lib/assessment'
import { thresholdOf } from '../result/pilot'
import { Columns } from '../ui/columns'
import { Tag } from '../ui/tag'

const STATES: Record<MeasureOutcome['state'], string> = { met: 'Met', missed: 'Missed', 'not-measured': 'Not measured' }

/** What a pilot came to: scale, fix or stop, why, and each measure against its threshold. */
export function Outcome({ outcome }: { outcome: PilotOutcome }) {
  const { decision, because, measures } = outcome
  return (
    <div className="stack">
      <dl className="lines">
        <div>
          <dt className="quiet">The pilot says</dt>
          <dd>
            <strong>{DECISION_NAMES[decision]}</strong>
            <span>{DECISION_ADVICE[decision]}</span>
          </dd>
        </div>
      </dl>
      <table className="cards">
        <caption>{because}</caption>
        <Columns heads={['Measure', 'Met at', 'Came to', 'State']} />
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">{measure.name}</th>
              <td data-h="Met at">{thresholdOf(measure)}</td>
              <td data-h="Came to">{actualOf(measure)}</td>
              <td data-h="State">{measure.state === 'met' ? STATES.met : <Tag tone={toneOf(measure)}>{STATES[measure.state]}</Tag>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">Scale when all are met, stop when {STOPPING} are missed, fix in between.</p>
    </div>
  )
}

const toneOf = ({ state }: MeasureOutcome) => (state === 'missed' ? 'hot' : 'amber')

function actualOf({ actual, unit }: MeasureOutcome): string {
  if (actual === null) return 'Not measured'
  const of = actual === 1 ? unit.replace(/^(incident|hour)s/, '$1') : unit
  return `${actual.toLocaleString('en')}${of.startsWith('%') ? '' : ' '}${of}`
}
