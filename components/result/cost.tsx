import type { ReactNode } from 'react'
import { CostResult } from '@/components/cost/cost-result'
import { Leaf } from '@/components/ui/leaf'
import type { ResultView } from './view'

/** The comparison that the result was made with; where there is none, the way to one, for who may make it. */
export function CostLeaf({ view, change }: { view: ResultView; change?: ReactNode }) {
  const { cost, options } = view.result
  if (!cost)
    return view.leavesOut.includes('cost') ? null : (
      <Leaf id="cost" title="Cost">
        <p>No figures were given, so nothing is said of cost but in general.</p>
        {change}
      </Leaf>
    )
  return (
    <Leaf id="cost" title="Cost" wide>
      <CostResult id="cost" cost={cost} inputs={options?.cost ?? null} />
      {change}
    </Leaf>
  )
}
