import type { ReactNode } from 'react'
import type { Verdict } from '@/lib/assessment'
import { VerdictMark } from './result/mark'
import { dateOf } from './result/view'

export type Listed = {
  id: string
  reference: string
  title: string
  organisation: string
  updatedAt: Date
  answered: number
  snapshots: { number: number; verdict: Verdict; createdAt: Date }[]
}

/** The drafts of this browser, last changed first. */
export function AssessmentList({ assessments, actions }: { assessments: Listed[]; actions?: (one: Listed) => ReactNode }) {
  return (
    <ul className="plain tasks">
      {assessments.map((one) => (
        <li key={one.id}>
          <div className="task">
            <div>
              <a className="name" href={`/assessments/${one.id}`}>
                {one.title || `Untitled, ${one.reference}`}
              </a>
              <span className="about">
                {[one.organisation, one.reference, `changed ${dateOf(one.updatedAt)}`].filter(Boolean).join(', ')}
              </span>
              {actions?.(one)}
            </div>
            <Standing one={one} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Standing({ one: { id, answered, snapshots } }: { one: Listed }) {
  const [newest] = snapshots
  return (
    <div className="standing">
      {newest ? (
        <>
          <VerdictMark verdict={newest.verdict} />
          <a className="plainlink" href={`/assessments/${id}/results/${newest.number}`}>
            Result, version {newest.number}
          </a>
        </>
      ) : (
        `${answered} answered`
      )}
    </div>
  )
}
