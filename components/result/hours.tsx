import { Leaf } from '@/components/ui/leaf'
import { hoursOf, type Overlap, overlapLine, placeOf } from '@/lib/assessment'
import { PairFigure } from './pair-figure'
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
  const site = view.answers['ctx-buyer-location']?.[pair.site]
  const place = candidateOf(view.answers, pair.candidate)
  if (!site || !place) return null
  return (
    <PairFigure
      id={`pair-${pair.site}-${pair.candidate}`}
      pair={pair}
      here={{ name: here, hours: site }}
      there={{ name: there, hours: place }}
      caption={overlapLine(pair)}
      rows={[
        ['Needed a day', pair.need === null ? 'on site' : hoursOf(pair.need)],
        ['Class', CLASSES[pair.class]],
      ]}
    >
      <PairNotes pair={pair} />
    </PairFigure>
  )
}

const CLASSES = { comfortable: 'comfortable', manageable: 'manageable', blocker: 'too few' }

/** The same judgement with an hour less or more to share; less than none cannot be needed. */
function hourLine({ class: now, sensitivity: { less, more } }: Overlap, need: number): string {
  if (need === 0) return `If the work needed an hour, this would be ${more === now ? `${CLASSES[more]} all the same` : CLASSES[more]}.`
  if (less === now && more === now) return `If the work needed an hour less or more, this would be ${CLASSES[now]} all the same.`
  return `If the work needed an hour less, this would be ${CLASSES[less]}; an hour more, ${CLASSES[more]}.`
}

function PairNotes({ pair }: { pair: Overlap }) {
  return (
    <>
      {pair.benefit && <p>The distance is of use here: it covers {hoursOf(pair.hoursOutsideBuyerDay)} a day outside yours.</p>}
      {pair.need !== null && <p>{hourLine(pair, pair.need)}</p>}
      <p>
        The need follows from <a href={`#${anchorOf('ci-live-need')}`}>live conversation</a> and{' '}
        <a href={`#${anchorOf('ci-answer-latency')}`}>waiting for answers</a>; the hours from{' '}
        <a href={`#${anchorOf('ctx-buyer-location')}`}>your place</a> and <a href={`#${anchorOf('ctx-candidates')}`}>theirs</a>.
      </p>
    </>
  )
}
