import type { Said } from '@/lib/assessment'
import { Tag } from '../ui/tag'

export type AnswerItem = {
  id: string
  name: string
  core: boolean
  isAnswered: boolean
  isNotSure: boolean
  lines: Said[]
  note: string
  reason: string
  /** The colleague who answered by a link. */
  by: string
}

/** Each answer as a statement with the way to change it. */
export function AnswerList({ base, items }: { base: string; items: readonly AnswerItem[] }) {
  return (
    <dl className="answers">
      {items.map((item) => (
        <div key={item.id}>
          <dt>{item.name}</dt>
          <dd>
            <Lines item={item} />
            {item.by ? <p className="note">Answered by {item.by}</p> : null}
            {item.reason ? <p className="note">Why: {item.reason}</p> : null}
            {item.note ? <p className="note">Note: {item.note}</p> : null}
          </dd>
          <dd>
            <a id={item.id} href={`${base}/questions/${item.id}?from=check`}>
              {item.lines.length > 0 ? 'Change' : 'Answer'}
              <span className="hide"> {item.name}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ item }: { item: AnswerItem }) {
  if (item.lines.length === 0) return <span className="quiet">{item.core ? 'Not answered' : 'Not provided'}</span>
  return (
    <>
      {item.lines.map((line) => (
        <span className="line" key={`${line.of} ${line.text}`}>
          {line.of ? `${line.of}: ` : null}
          {line.notSure && line.text === 'Not sure' ? <Tag>Not sure</Tag> : line.text}
        </span>
      ))}
      {item.isAnswered ? null : <span className="quiet line">The rest is not answered</span>}
    </>
  )
}
