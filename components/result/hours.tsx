import { Leaf } from '@/components/ui/leaf'
import { hoursOf, type Overlap, overlapLine, placeOf } from '@/lib/assessment'
import { DayFigure, DayKey } from './day-figure'
import { anchorOf, candidateOf, type ResultView, siteName } from './view'

/** Hours that both sides share, for each pair of a site of the buyer's and a place. */
export function SharedHours({ view }: { view: ResultView }) {
  const { overlap } = view.result
  return (
    <Leaf id="hours" title="Shared hours" wide>
      <div className="stack">
        {overlap.length === 0 && (
          <p>
            No place is named, so no clocks can be compared. Name one under{' '}
            <a href={`#${anchorOf('ctx-candidates')}`}>the places you consider</a>.
          </p>
        )}
        {overlap.map((pair) => (
          <Pair key={`${pair.site}-${pair.candidate}`} pair={pair} view={view} />
        ))}
      </div>
    </Leaf>
  )
}

function Pair({ pair, view }: { pair: Overlap; view: ResultView }) {
  const [here, there] = [siteName(view.answers, pair.site), placeOf(view.answers, pair.candidate)]
  const [window] = pair.windows
  return (
    <figure>
      <h3>
        {here} and {there}
      </h3>
      <figcaption>{overlapLine(pair)}</figcaption>
      <Day pair={pair} view={view} />
      {window ? (
        <Windows pair={pair} here={here} there={there} />
      ) : (
        <p className="small">They share no hour on any working day of {pair.year}.</p>
      )}
      <PairNotes pair={pair} there={there} />
      <details>
        <summary>The hours as a table</summary>
        <PairTable pair={pair} />
      </details>
    </figure>
  )
}

function Day({ pair, view }: { pair: Overlap; view: ResultView }) {
  const site = view.answers['ctx-buyer-location']?.[pair.site]
  const place = candidateOf(view.answers, pair.candidate)
  if (!site || !place || !pair.clocks) return null
  return (
    <>
      <DayFigure
        id={`day-${pair.site}-${pair.candidate}`}
        here={{ name: siteName(view.answers, pair.site), hours: site }}
        there={{ name: placeOf(view.answers, pair.candidate), hours: place }}
        clocks={pair.clocks}
      />
      <DayKey />
    </>
  )
}

function Windows({ pair, here, there }: { pair: Overlap; here: string; there: string }) {
  return (
    <ul className="small">
      {pair.windows.map(({ from, hours, buyer, candidate }) => (
        <li key={`${from}-${buyer.start}`}>
          {hoursOf(hours)}: {buyer.start} to {buyer.end} in {here}, {candidate.start} to {candidate.end} in {there}
        </li>
      ))}
    </ul>
  )
}

const CLASSES = { comfortable: 'comfortable', manageable: 'manageable', blocker: 'too few' }

function PairNotes({ pair, there }: { pair: Overlap; there: string }) {
  const { sensitivity, changes, nightShare, benefit } = pair
  return (
    <div className="note stack">
      {changes.length > 0 && (
        <p>Changes with the clocks: {changes.map(({ date, hours }) => `${hoursOf(hours)} from ${date}`).join('; ')}.</p>
      )}
      {nightShare > 0 && (
        <p>
          {Math.round(nightShare * 100)}% of the working hours in {there} lie between 22:00 and 06:00 there.
        </p>
      )}
      {benefit && <p>The distance is of use here: it covers {hoursOf(pair.hoursOutsideBuyerDay)} a day outside yours.</p>}
      {pair.need !== null && (
        <p>
          If the work needed an hour less, this would be {CLASSES[sensitivity.less]}; an hour more, {CLASSES[sensitivity.more]}.
        </p>
      )}
      <p>
        The need follows from <a href={`#${anchorOf('ci-live-need')}`}>live conversation</a> and{' '}
        <a href={`#${anchorOf('ci-answer-latency')}`}>waiting for answers</a>; the hours from{' '}
        <a href={`#${anchorOf('ctx-buyer-location')}`}>your place</a> and <a href={`#${anchorOf('ctx-candidates')}`}>theirs</a>.
      </p>
    </div>
  )
}

function PairTable({ pair }: { pair: Overlap }) {
  const rows: [string, string][] = [
    ['Needed a day', pair.need === null ? 'on site' : hoursOf(pair.need)],
    ['Shared, least of the year', hoursOf(pair.min)],
    ['Shared, mean of the year', hoursOf(pair.mean)],
    ['Shared, most of the year', hoursOf(pair.max)],
    ['Shared within their day (07:00 to 20:00), least', hoursOf(pair.minWithinDay)],
    ['Shared in a week, least', hoursOf(pair.weeklyMin)],
    ['Your working days that share no time', String(pair.zeroDays)],
    ['Class', CLASSES[pair.class]],
  ]
  return (
    <table>
      <caption>Working days of {pair.year}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="r">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
