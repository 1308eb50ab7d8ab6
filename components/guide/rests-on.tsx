import { SOURCES, type SourceId } from '@/lib/assessment'
import { referenceAnchor } from './words/references'

/** The works that a part rests on: the guide's own references below, the others at /method. */
export function RestsOn({ sources }: { sources: readonly SourceId[] }) {
  return (
    <div className="rests note">
      <p>Rests on</p>
      <ul className="plain">
        {sources.map((id) => (
          <li key={id}>
            <a href={addressOf(id)}>{SOURCES[id].title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function addressOf(id: SourceId): string {
  const anchor = referenceAnchor(id)
  return anchor ? `#${anchor}` : `/method#source-${id}`
}
