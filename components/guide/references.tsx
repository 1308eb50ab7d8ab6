import { Leaf } from '@/components/ui/leaf'
import { SOURCES, yearSaid } from '@/lib/assessment'
import { REFERENCES } from './words/references'

/** The nine references of the buyer's guide, two of them corrected. */
export function References() {
  return (
    <Leaf id="references" title="References">
      <div className="stack">
        <p>
          The guide follows <i>{SOURCES['offshore-guide'].title}</i>, a buyer’s guide of {SOURCES['offshore-guide'].year}, in our own words.
          These nine are its references, two of them corrected. Everything else that Shorewise rests on stands under{' '}
          <a href="/method">How it decides</a>.
        </p>
        <ol className="references">
          {REFERENCES.map((reference, index) => (
            <Reference key={reference.source} at={index + 1} {...reference} />
          ))}
        </ol>
      </div>
    </Leaf>
  )
}

function Reference({ at, source, correction }: { at: number } & (typeof REFERENCES)[number]) {
  const { title, by, year, href, says, read } = SOURCES[source]
  return (
    <li id={`reference-${at}`}>
      <p>
        {href ? <a href={href}>{title}</a> : title}
        <br />
        {by}, {yearSaid({ year })}
      </p>
      {correction && (
        <p className="small">
          <b>Corrected.</b> {correction}
        </p>
      )}
      <p className="note">
        {says} {read === 'read' ? 'Passage read.' : 'Known to us from reports.'}
      </p>
    </li>
  )
}
