import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { DRAWS, inSentence, locationName, type Outcome, placeOf, type RankedLocation, STANDING_NAMES, shareLine } from '@/lib/assessment'
import { Claim } from './claim'
import { Reasons } from './reasons'
import { telling } from './telling'
import type { ResultView } from './view'

/** The five locations, best first, then the buyer's own places among themselves. */
export function Ranking({ view }: { view: ResultView }) {
  const { location, leading } = view.result
  if (!location) return null
  const otherFirst = otherFirstLine(location, view)
  return (
    <Leaf id="where" title="Location, ranked" wide>
      <div className="stack">
        <p className="standfirst">{leadLine(location, view)}</p>
        {location.tie && location.candidates.length > 0 && <p className="small">{TIE}</p>}
        <ol className="plain rank">
          {location.ranking.map((entry) => (
            <Option key={entry.id} entry={entry} among={location.ranking} name={locationName(entry, view.answers, leading)} view={view} />
          ))}
        </ol>
        {location.splits.length > 0 && <Splits location={location} view={view} />}
        {location.candidates.length > 1 && (
          <>
            <h3>Your own places</h3>
            {otherFirst && <p className="small">{otherFirst}</p>}
            <ol className="plain rank">
              {location.candidates.map((entry) => (
                <Option
                  key={String(entry.id)}
                  entry={entry}
                  among={location.candidates}
                  name={placeOf(view.answers, entry.id)}
                  view={view}
                />
              ))}
            </ol>
          </>
        )}
        <p className="note">
          Scores run from 0 to 1. A share says in how many of {DRAWS.value.toLocaleString('en')} draws of the weights, each between half and
          one and a half times its value, the option ends first. Order follows the worst case of what is not known.
        </p>
      </div>
    </Leaf>
  )
}

/** Why a share may be high where the scores are close. */
const TIE =
  'Of options too close to call, the one that you have in mind or use today goes first, under every weighting too: a high share then tells of that order, not of a wide lead.'

type OptionProps = { entry: RankedLocation<unknown>; among: readonly RankedLocation<unknown>[]; name: string; view: ResultView }

function Option({ entry, among, name, view }: OptionProps) {
  const out = entry.standing === 'ruled-out'
  return (
    <li className={out ? 'out' : undefined}>
      <div className="given">
        <h3>{name}</h3>
        <p className="small quiet">
          {out ? <Tag>Ruled out</Tag> : STANDING_NAMES[entry.standing]}
          {entry.unnamed && !out ? '; no place named' : ''}
        </p>
      </div>
      <div>
        {out || entry.points === null ? <Unscored entry={entry} view={view} /> : <Scored entry={entry} among={among} view={view} />}
      </div>
      <Share entry={entry} />
    </li>
  )
}

/** What rules a place out, or keeps it from being scored. */
function Unscored({ entry, view }: Pick<OptionProps, 'entry' | 'view'>) {
  return entry.reasons
    .filter(({ points }) => points === null)
    .map(({ id, text, causes, sources }) => (
      <div key={id} className="small given">
        <p>{text}</p>
        <Claim causes={causes} sources={sources} rule={id} view={view} />
      </div>
    ))
}

/** What speaks most for a place and against it, and how its score adds up. */
function Scored({ entry, among, view }: Omit<OptionProps, 'name'>) {
  const [pro, con] = telling(entry, among)
  return (
    <>
      <ul className="given">
        {[...pro, ...con].map((reason) => (
          <li key={reason.id} className={pro.includes(reason) ? 'pro' : 'con'}>
            {reason.text}
          </li>
        ))}
      </ul>
      <details>
        <summary>How the score adds up</summary>
        <Reasons reasons={entry.reasons} points={entry.points} digits={3} view={view} />
      </details>
    </>
  )
}

function Share({ entry: { share, standing } }: { entry: RankedLocation<unknown> }) {
  if (share === null || standing === 'ruled-out') return <p className="share">{standing === 'ruled-out' ? 'Not possible' : 'Not scored'}</p>
  return (
    <p className="share">
      {shareLine(share)}
      <svg className="fig" height="6" aria-hidden="true">
        <rect className="shoal" width="100%" height="6" />
        <rect className="sea" width={`${Math.round(share * 100)}%`} height="6" />
      </svg>
    </p>
  )
}

function Splits({ location, view }: { location: Outcome['location']; view: ResultView }) {
  return (
    <>
      <h3>What would go where, if the work were divided</h3>
      <dl className="lines">
        {location.splits.map((split) => (
          <div key={split.pattern}>
            <dt>{split.pattern}</dt>
            <dd>
              <span>In one place: {split.home}</span>
              <span>In the other: {split.abroad}</span>
              <Claim causes={split.causes} sources={split.sources} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function leadLine(location: Outcome['location'], view: ResultView): string {
  const [first, second] = location.ranking.filter(({ points }) => points !== null)
  if (!first) return 'No location outside can be proposed on these answers.'
  const name = locationName(first, view.answers, view.result.leading)
  if (!second) return `${name} is the only one left.`
  const other = inSentence(locationName(second, view.answers, view.result.leading))
  if (location.tie) return `Too close to call between ${inSentence(name)} and ${other}.`
  return location.stable ? `${name} leads, however the criteria are weighted.` : `${name} leads; ${other} comes close under other weights.`
}

/** Why the verdict goes by another place than the one whose location scores highest; null where it does not. */
function otherFirstLine({ ranking, candidates }: Outcome['location'], { answers }: ResultView): string | null {
  const [first, leading] = [ranking.find(({ points }) => points !== null), candidates[0]]
  if (!first || !leading || typeof first.place !== 'number' || leading.points === null) return null
  if (first.place === leading.id || (first.points ?? 0) <= leading.points) return null
  const because =
    first.id === 'onshore'
      ? 'the verdict is about your places abroad'
      : `places are ordered by what is open at each before a pilot, so the verdict goes by ${placeOf(answers, leading.id)}`
  return `By score alone ${placeOf(answers, first.place)} would come first; ${because}.`
}
