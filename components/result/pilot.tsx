import type { ReactNode } from 'react'
import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import { Links } from '@/components/ui/links'
import { inOneList, type Measure, obstacles, type Pilot, ROLE_NAMES } from '@/lib/assessment'
import { answerLinks, dayOf, type ResultView } from './view'

const TITLES: Record<Pilot['kind'], string> = {
  pilot: 'Pilot plan',
  'get-ready': 'Plan to get ready',
  elsewhere: 'Pilot plan, elsewhere',
}

/** Seven steps filled from the answers, their measures, the dates, and who decides; `edit` leads to dates and outcome. */
export function PilotPlan({ view, edit }: { view: ResultView; edit?: ReactNode }) {
  const { pilot } = view.result
  if (!pilot) return null
  const [above, steps] = apart(pilot.steps, view)
  return (
    <Leaf id="pilot" title={TITLES[pilot.kind]} wide>
      <div className="stack">
        <ol className="points calm">
          {above.length > 0 && <Above steps={above} />}
          {steps.map((step) => (
            <li key={step.title}>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
              <p className="facts">
                <span>Owner: {ROLE_NAMES[step.owner]}</span>
                <Closes step={step} view={view} />
                <From causes={step.causes} view={view} />
              </p>
            </li>
          ))}
        </ol>
        {pilot.measures.length > 0 && <Measures measures={pilot.measures} />}
        {pilot.gate && (
          <p>
            <b>The gate.</b> {pilot.gate.text} Decided by{' '}
            {view.pilotDates?.decides ?? `the ${ROLE_NAMES[pilot.gate.owner].toLowerCase()} owner`}.
          </p>
        )}
        <Dates dates={view.pilotDates} />
        {edit}
      </div>
    </Leaf>
  )
}

type Step = Pilot['steps'][number]

/** Steps that say word for word what stands in the way, and the rest: two or more of the first are named together, and not told again. */
function apart(steps: readonly Step[], { result }: ResultView): [above: readonly Step[], steps: readonly Step[]] {
  const isAbove = ({ title, text }: Step) => obstacles(result).some((finding) => finding.title === title && finding.advice === text)
  const above = steps.filter(isAbove)
  return above.length > 1 ? [above, steps.filter((step) => !isAbove(step))] : [[], steps]
}

function Above({ steps }: { steps: readonly Step[] }) {
  const owners = [...new Set(steps.map(({ owner }) => ROLE_NAMES[owner]))]
  return (
    <li>
      <h3>What stands in the way, in its order</h3>
      <p>
        {inOneList(steps.map(({ title }) => title)).join('; ')}. What to do about each is said <a href="#way">there</a>.
      </p>
      <p className="facts">
        <span>
          {owners.length > 1 ? 'Owners' : 'Owner'}: {owners.join(', ')}
        </span>
      </p>
    </li>
  )
}

/** Answers that a step names one by one; more of them nobody reads. */
const MOST_NAMED = 8

function From({ causes, view }: { causes: Pilot['steps'][number]['causes']; view: ResultView }) {
  if (causes.length === 0) return null
  if (causes.length > MOST_NAMED)
    return (
      <span>
        From <a href="#all">{causes.length} answers</a>
      </span>
    )
  return (
    <span>
      From <Links links={answerLinks(causes, view).map(({ href, text }) => ({ href, text: text.toLowerCase() }))} between=", " />
    </span>
  )
}

function Dates({ dates }: { dates: ResultView['pilotDates'] }) {
  if (!dates) return null
  const parts = [
    dates.start && `start on ${dayOf(dates.start)}`,
    dates.review && `review on ${dayOf(dates.review)}`,
    dates.decides && `decided by ${dates.decides}`,
  ].filter(Boolean)
  return parts.length === 0 ? null : (
    <p>
      <b>The dates.</b> By plan: {parts.join(', ')}.
    </p>
  )
}

/** What is closed with a step, by its heading; a step that is named after it does not repeat it. */
function Closes({ step, view }: { step: Pilot['steps'][number]; view: ResultView }) {
  const { blockers, conditions } = view.result
  const titles = step.findings.map((id) => [...blockers, ...conditions].find((finding) => finding.id === id)?.title ?? id)
  const others = titles.filter((title) => title !== step.title)
  return others.length > 0 && <span>Closes: {others.join('; ')}</span>
}

function Measures({ measures }: { measures: readonly Measure[] }) {
  return (
    <table className="cards">
      <caption>Measures, from the first day</caption>
      <Columns heads={['Measure', 'Met at', 'Because']} />
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <th scope="row">{measure.name}</th>
            <td data-h="Met at">{thresholdOf(measure)}</td>
            <td data-h="Because">{measure.because}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** '95% or more', '4 hours or less', 'none'. */
export const thresholdOf = ({ threshold, unit, better }: Measure): string =>
  threshold === 0 && better === 'lower'
    ? 'none'
    : `${threshold.toLocaleString('en')}${unit.startsWith('%') ? unit : ` ${unit}`} or ${better === 'higher' ? 'more' : 'less'}`
