import { type Overlap, placeOf } from '@/lib/assessment'
import { candidateOf, type ResultView, siteName } from './view'

type Span = { from: number; to: number }
const DAY = 24 * 60

/** The buyer's day of 24 hours: their hours, the other side's by the same clock, and the land ground where both work. */
export function DayFigure({ pair, view }: { pair: Overlap; view: ResultView }) {
  const site = view.answers['ctx-buyer-location']?.[pair.site]
  const place = candidateOf(view.answers, pair.candidate)
  const [window] = pair.windows
  if (!site || !place || !window) return null
  const shift = minutes(window.buyer.start) - minutes(window.candidate.start)
  const rows = [
    { name: siteName(view.answers, pair.site), spans: spansOf(site.start, site.end, 0), top: 40 },
    { name: placeOf(view.answers, pair.candidate), spans: spansOf(place.start, place.end, shift), top: 94 },
  ]
  const id = `day-${pair.site}-${pair.candidate}`
  return (
    <svg className="fig" height="140" role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>
        {`By the clock of ${rows[0]?.name}: shared from ${window.buyer.start} to ${window.buyer.end}. The table below holds the hours.`}
      </title>
      {spansOf(window.buyer.start, window.buyer.end, 0).map((span) => (
        <rect key={span.from} className="land" x={share(span.from)} width={share(span.to - span.from)} y="24" height="96" />
      ))}
      {[0, 6, 12, 18, 24].map((hour) => (
        <Tick key={hour} hour={hour} />
      ))}
      {rows.map((row) => (
        <g key={row.name}>
          <text x="0" y={row.top} className="b">
            {row.name}
          </text>
          {row.spans.map((span) => (
            <rect key={span.from} className="sea" x={share(span.from)} width={share(span.to - span.from)} y={row.top + 8} height="18" />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Tick({ hour }: { hour: number }) {
  const anchor = hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'
  return (
    <>
      <line className="hair" x1={share(hour * 60)} x2={share(hour * 60)} y1="22" y2="124" />
      <text className="t2" x={share(hour * 60)} y="14" textAnchor={anchor}>
        {String(hour).padStart(2, '0')}
      </text>
    </>
  )
}

const share = (minute: number): string => `${((minute / DAY) * 100).toFixed(3)}%`
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** A shift laid on one day; one that passes midnight becomes two spans. */
function spansOf(start: string, end: string, shift: number): Span[] {
  const from = (((minutes(start) + shift) % DAY) + DAY) % DAY
  const length = (minutes(end) - minutes(start) + DAY) % DAY || DAY
  const to = from + length
  return to <= DAY
    ? [{ from, to }]
    : [
        { from: 0, to: to - DAY },
        { from, to: DAY },
      ]
}
