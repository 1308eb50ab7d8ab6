import { Leaf } from '@/components/ui/leaf'
import { Outcome } from '../pilot/outcome'
import type { ResultView } from './view'

/** The pilot that this result looks back on: which result planned it, and what it came to. */
export function AfterPilot({ view: { after } }: { view: ResultView }) {
  if (!after) return null
  return (
    <Leaf id="after-pilot" title="After the pilot" wide>
      <p className="quiet lead-in">
        This result follows {after.title ? `“${after.title}”` : 'an assessment'}, version {after.number}, reference {after.reference}, whose
        plan set the measures.
      </p>
      <Outcome outcome={after.outcome} />
    </Leaf>
  )
}
