import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { type Benefit, capital, inSentence, numeral } from '@/lib/assessment'
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
  const rest = benefits.filter(isAside)
  const shown = rest.length < MOST_ASIDE ? benefits : benefits.filter((benefit) => !isAside(benefit))
  return (
    <Leaf id="benefits" title="What you would gain" wide>
      {shown.length > 0 && <List benefits={shown} view={view} />}
      {shown.length < benefits.length && (
        <details>
          <summary>{capital(numeral(rest.length))} more that you did not give as a reason; each hangs on what is not known yet</summary>
          <List benefits={rest} view={view} />
        </details>
      )}
    </Leaf>
  )
}

/** From so many on they are no longer read at once. */
const MOST_ASIDE = 3

/** No reason to go, and nothing known of it. */
const isAside = ({ sought, status }: Benefit): boolean => !sought && status === 'conditional'

function List({ benefits, view }: { benefits: readonly Benefit[]; view: ResultView }) {
  return (
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
  )
}
