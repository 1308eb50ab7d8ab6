import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { type Benefit, inSentence } from '@/lib/assessment'
import { Claim } from './claim'
import type { ResultView } from './view'

const STATUS: Record<Benefit['status'], string> = {
  supported: 'Supported by your answers',
  conditional: 'Depends on what is not known yet',
  'not-supported': 'Not supported by your answers',
}

/** Six reasons to go, held against the answers; those sought come first. */
export function Benefits({ view }: { view: ResultView }) {
  const { benefits } = view.result
  if (!benefits) return null
  return (
    <Leaf id="benefits" title="What you would gain" wide>
      <dl className="lines">
        {benefits.map((benefit) => (
          <div key={benefit.id}>
            <dt>
              {benefit.title} {benefit.sought && <Tag>Sought</Tag>}
            </dt>
            <dd>
              <strong>{STATUS[benefit.status]}</strong>
              <span>{benefit.reason}</span>
              <span>To have it: {inSentence(benefit.manage)}</span>
              <Claim causes={benefit.causes} sources={benefit.sources} rule={benefit.id} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </Leaf>
  )
}
