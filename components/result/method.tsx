import { Leaf } from '@/components/ui/leaf'
import { SOURCES, type SourceId, yearSaid } from '@/lib/assessment'
import { dateOf, type ResultView } from './view'

/** By which rules, tables and works this result was reached. */
export function Method({ view }: { view: ResultView }) {
  const { result } = view
  return (
    <Leaf id="method" title="Method and version">
      <div className="stack">
        <p>
          Rules version {result.rulesVersion}. Some failings cannot be bought off by strengths elsewhere, so there is no total score: places
          ruled out first, then blockers, then conditions. An answer of <em>not sure</em> is carried as a range and not counted as a no, but
          for the six owners: one that nobody is sure of cannot be called. <a href="/method">How it decides</a> lists every limit with its
          reason.
        </p>
        <p>
          Shared hours are worked out for {result.year}, by the clock rules of time zone table {view.timeZoneTable}.
        </p>
        <h3>What it rests on</h3>
        <ul className="small works">
          {sourcesOf(result).map((id) => (
            <Work key={id} id={id} />
          ))}
        </ul>
        <p className="quiet small">
          Finished on {dateOf(view.finishedAt)}. This page is a record: it will read the same in a year, and a new set of answers makes a
          new version.{' '}
          {view.contentHash && (
            <>
              Its content hash is <span className="hash">{view.contentHash}</span>.
            </>
          )}
        </p>
        <p className="quiet small">
          Next, take it to the owners named above; where the law is in question, to counsel. It is not legal advice.
        </p>
      </div>
    </Leaf>
  )
}

function Work({ id }: { id: SourceId }) {
  const { title, by, year, href, says, read } = SOURCES[id]
  return (
    <li id={`source-${id}`}>
      {href ? <a href={href}>{title}</a> : title}. {by}, {yearSaid({ year })}. {says} {read === 'reported' && 'Known from reports.'}
    </li>
  )
}

/** Every work that some part of the result names, and those that the method itself rests on. */
function sourcesOf(result: ResultView['result']): SourceId[] {
  return [...new Set<SourceId>([...namedIn(result), ...OF_THE_METHOD])]
}

const OF_THE_METHOD: readonly SourceId[] = ['offshore-guide', 'bouyssou-2013', 'greco-2010', 'tzdb']

function namedIn(part: unknown): SourceId[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'sources' ? (value as SourceId[]) : namedIn(value)))
}
