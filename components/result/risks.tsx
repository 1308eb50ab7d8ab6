import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import { capital, inSentence, numeral, type Risk, ROLE_NAMES } from '@/lib/assessment'
import { Claim } from './claim'
import { Pips } from './pips'
import { RiskGrid } from './risk-grid'
import { questionName, type ResultView } from './view'

/** The risk register: how likely, how bad, what drives it, what to do, and who watches it. */
export function Risks({ view }: { view: ResultView }) {
  const { risks } = view.result
  if (!risks) return null
  const [shown, rest] = apart(risks)
  return (
    <Leaf id="risks" title="Risks" wide>
      <RiskGrid risks={risks} />
      <p className="small quiet lead-in">
        In order of likelihood times impact, as far as both are known; then of what the unknown answers could add. A likelihood is one step,
        and one more for each driver found.
      </p>
      <Register risks={shown} view={view} />
      {rest.length > 0 && (
        <details>
          <summary>{capital(numeral(rest.length))} more, of which no driver is known yet</summary>
          <Register risks={rest} view={view} />
        </details>
      )}
    </Leaf>
  )
}

/** The first are always read at once. */
const LEAST_SHOWN = 3

/** Risks that something is known to drive, and those of which every driver is still open. */
function apart(risks: readonly Risk[]): [shown: readonly Risk[], rest: readonly Risk[]] {
  const isUnknown = (risk: Risk, at: number) => at >= LEAST_SHOWN && risk.drivers.length === 0 && risk.open.length > 0
  return [risks.filter((risk, at) => !isUnknown(risk, at)), risks.filter(isUnknown)]
}

function Register({ risks, view }: { risks: readonly Risk[]; view: ResultView }) {
  return (
    <table className="cards register">
      <caption className="hide">Risk register</caption>
      <Columns heads={['Risk', 'Likelihood', 'Impact', 'What drives it', 'What to do', 'Owner']} />
      <tbody>
        {risks.map((risk) => (
          <Row key={risk.id} risk={risk} view={view} />
        ))}
      </tbody>
    </table>
  )
}

const unknownIn = ({ open }: Risk, view: ResultView): string =>
  view.leavesOut.includes('answers') ? 'answers that are not known' : open.map((id) => `“${questionName(id, view)}”`).join(', ')

function Row({ risk, view }: { risk: Risk; view: ResultView }) {
  return (
    <tr id={risk.id}>
      <th scope="row">
        <span className="quiet">{risk.id.slice(2)}</span> {risk.title}
      </th>
      <td data-h="Likelihood">
        <Pips low={risk.likelihood.low} high={risk.likelihood.high} />
      </td>
      <td data-h="Impact">{risk.impact === null ? <span>Not known</span> : <Pips low={risk.impact} />}</td>
      <td data-h="Driver">
        <div>
          {risk.drivers.length === 0 && (risk.open.length > 0 ? `None known yet. It hangs on ${unknownIn(risk, view)}.` : 'None found')}
          {risk.drivers.map((driver) => (
            <p key={driver.text}>{driver.text}</p>
          ))}
          <Claim causes={risk.causes} sources={risk.sources} rule={risk.id} view={view} />
        </div>
      </td>
      <td data-h="Do">
        <span>
          {risk.mitigation} <span className="note">Closed when: {inSentence(risk.evidence)}</span>
        </span>
      </td>
      <td data-h="Owner">{ROLE_NAMES[risk.owner]}</td>
    </tr>
  )
}
