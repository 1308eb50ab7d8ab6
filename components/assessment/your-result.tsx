import { type Journey, VERDICT_NAMES, type Verdict } from '@/lib/assessment'

type Props = {
  base: string
  counts: Journey['counts']
  snapshots: readonly { number: number; verdict: Verdict; createdAt: Date }[]
}

/** Whether a result can be had, the results there are, and the way back. */
export function YourResult({ base, counts, snapshots }: Props) {
  return (
    <div className="stack">
      <p>{availability(counts)}</p>
      {snapshots.length > 0 ? (
        <ul className="plain">
          {snapshots.map(({ number, verdict, createdAt }) => (
            <li key={number}>
              <a className="plainlink" href={`${base}/results/${number}`}>
                Result {number}: {VERDICT_NAMES[verdict]}
              </a>{' '}
              <span className="quiet small">{new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(createdAt)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="actions">
        {counts.notSure > 0 || snapshots.length > 0 ? (
          <a className="plainlink" href={`${base}/tasks`}>
            What to find out
          </a>
        ) : null}
        <a className="plainlink" href={`${base}/owners`}>
          Names for the six roles
        </a>
        <a className="plainlink" href={`${base}/link`}>
          Your private link for returning
        </a>
        <a className="plainlink" href={`${base}/delete`}>
          Delete this assessment
        </a>
      </p>
    </div>
  )
}

function availability({ total, answered, coreTotal, coreLeft }: Journey['counts']): string {
  const rest = total - coreTotal
  if (answered === total) return 'All questions are answered, so a result can be had.'
  if (coreLeft > 0)
    return `Available once the ${coreTotal} core questions are answered; ${coreTotal - coreLeft} are. You can add the other ${rest} later to narrow it down.`
  return `The ${coreTotal} core questions are answered, so a result can be had. The other ${rest} narrow it down.`
}
