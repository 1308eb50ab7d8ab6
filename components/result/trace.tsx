import type { Finding } from '@/lib/assessment'
import { RuleLink } from '../rule-list'
import { Grounds } from './claim'
import type { ResultView } from './view'

/** From a finding to the answers that caused it, its rule, and the works it rests on. */
export function Trace({ finding, view }: { finding: Finding; view: ResultView }) {
  return (
    <div className="trace">
      <details>
        <summary>Why we say so</summary>
        <Grounds causes={finding.causes} sources={finding.sources} view={view} rule={finding.id} />
      </details>
      <span>
        Rule <RuleLink id={finding.id} />
      </span>
    </div>
  )
}
