import { Leaf } from '@/components/ui/leaf'
import {
  type Condition,
  type Finding,
  inSentence,
  nextStep,
  obstacles,
  placeOf,
  ROLE_NAMES,
  VERDICT_NAMES,
  type Verdict,
} from '@/lib/assessment'
import { VerdictMark } from './mark'
import { Trace } from './trace'
import { keyOf, type ResultView } from './view'

/** Blockers, places ruled out, and conditions, each with what to do about it. */
export function Obstacles({ view }: { view: ResultView }) {
  const { result } = view
  const hard = obstacles(result)
  const first = nextStep(result).finding
  const early = result.conditions
    .filter((condition) => condition.phase === 'before-pilot')
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
  const late = result.conditions.filter((condition) => condition.phase === 'before-scale')
  return (
    <Leaf id="way" title="What stands in the way" wide>
      <div className="stack">
        {hard.length + result.conditions.length === 0 && <p>Nothing. No rule found a gap that has to close before a pilot.</p>}
        {hard.length > 0 && <Points findings={hard} view={view} />}
        {early.length > 0 && (
          <>
            {hard.length > 0 && <h3>Then, before a pilot</h3>}
            <Points findings={early} view={view} />
          </>
        )}
        {late.length > 0 && (
          <>
            <h3>Before it grows</h3>
            <Points findings={late} view={view} calm />
          </>
        )}
      </div>
    </Leaf>
  )
}

type Alike = [Finding | Condition, ...(Finding | Condition)[]]

/** What says the same of several places, as one point. */
function together(findings: readonly (Finding | Condition)[]): Alike[] {
  const groups = new Map<string, Alike>()
  for (const finding of findings) {
    const words = [finding.id, finding.title, finding.reason].join()
    const group = groups.get(words)
    if (group) group.push(finding)
    else groups.set(words, [finding])
  }
  return [...groups.values()]
}

export function Points({ findings, view, calm }: { findings: readonly (Finding | Condition)[]; view: ResultView; calm?: boolean }) {
  return (
    <ol className={calm ? 'points noted calm' : 'points noted'}>
      {together(findings).map(([finding, ...alike]) => (
        <li key={keyOf(finding)}>
          <h3>{finding.title}</h3>
          <p>{finding.reason}</p>
          <p>{finding.advice}</p>
          {alike.length > 0 && (
            <p className="facts">
              <span>Holds for: {[finding, ...alike].map(({ candidate }) => placeOf(view.answers, candidate ?? null)).join(', ')}</span>
            </p>
          )}
          {'close' in finding && (
            <p className="facts">
              <span>Owner: {ROLE_NAMES[finding.owner]}</span>
              <span>Closed by: {inSentence(finding.close)}</span>
            </p>
          )}
          <Trace finding={finding} view={view} />
        </li>
      ))}
    </ol>
  )
}

/** What would then count: what stands above already is not said twice. */
function Next({ findings, view, verdict }: { findings: readonly Finding[]; view: ResultView; verdict: Verdict }) {
  const { result } = view
  const said = new Set([...obstacles(result), ...result.conditions].map(keyOf))
  const fresh = findings.filter((finding) => !said.has(keyOf(finding)))
  if (findings.length === 0) return <p>No rule speaks against {VERDICT_NAMES[verdict].toLowerCase()}.</p>
  return (
    <>
      {fresh.length < findings.length && (
        <p>{fresh.length > 0 ? 'Beside points that stand above:' : 'The points that then count stand above.'}</p>
      )}
      {fresh.length > 0 && <Points findings={fresh} view={view} calm />}
    </>
  )
}

/** What the answers would still come to once the verdict above is dealt with. */
export function AfterThat({ view }: { view: ResultView }) {
  const { secondary, otherConditions } = view.result
  if (!secondary && otherConditions.length === 0) return null
  return (
    <Leaf id="after" title="And after that" wide>
      <div className="stack">
        {secondary && (
          <>
            <p className="lead-in">
              Once that is settled, the verdict would be: <VerdictMark verdict={secondary.verdict} />
            </p>
            <Next findings={secondary.findings} view={view} verdict={secondary.verdict} />
          </>
        )}
        {otherConditions.length > 0 && (
          <details>
            <summary>Conditions of the other places ({otherConditions.length})</summary>
            <Points findings={otherConditions} view={view} calm />
          </details>
        )}
      </div>
    </Leaf>
  )
}
