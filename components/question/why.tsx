import { guidePlaceOf } from '@/components/guide/guide'
import type { Question } from '@/lib/assessment'

/** Why it is asked, what it feeds, and who could find out. */
export function Why({ id, why, more, findOut }: Pick<Question, 'id' | 'why' | 'more' | 'findOut'>) {
  return (
    <>
      <p className="why" id="why">
        <b>Why we ask.</b> {why}
      </p>
      <details>
        <summary>What this feeds</summary>
        <p className="small quiet">{more}</p>
        {findOut ? (
          <p className="small quiet">
            Who can tell: {findOut.who}. What settles it: {findOut.proof}. Time to find out: {findOut.effort}.
          </p>
        ) : null}
        <InTheGuide id={id} />
      </details>
      {id === 'ctx-buyer-location' ? (
        <p className="note gentle">
          Only holders of your private link see this, until you share a result. You can delete it at any time. See{' '}
          <a href="/privacy">who sees your answers</a>.
        </p>
      ) : null}
    </>
  )
}

/** In a tab of its own, so that an answer chosen and not yet saved is still there. */
function InTheGuide({ id }: Pick<Question, 'id'>) {
  const place = guidePlaceOf(id)
  if (!place) return null
  return (
    <p className="small">
      In the guide:{' '}
      <a href={place.href} target="_blank" rel="noreferrer">
        {place.title} (opens in a new tab)
      </a>
    </p>
  )
}
