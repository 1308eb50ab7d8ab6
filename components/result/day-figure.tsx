import { Key, Outlined, Solid } from '@/components/ui/key'
import { Patterns } from '@/components/ui/patterns'
import type { Hours } from '@/lib/assessment'
import { both, clockSaid, DAY, nightSaid, nightsIn, type Span, spansOf, twoDigits } from './day-spans'
import { dayOf } from './view'

type Side = { name: string; hours: Pick<Hours, 'start' | 'end'> }
type Props = { id: string; here: Side; there: Side; clocks: readonly { from: string; ahead: number }[] }
type Row = { name: string; season: string; note: string; spans: Span[]; nights: Span[] }

const STEP = 54

/**
 * The buyer's day of 24 hours: their hours above, the other side's by the same clock below, a row for each difference of the clocks;
 * night hatched, and land ground where both work all year.
 */
export function DayFigure({ id, here, there, clocks }: Props) {
  const own = spansOf(here.hours.start, here.hours.end, 0)
  const rows: Row[] = [
    { name: here.name, season: '', note: hoursSaid(here), spans: own, nights: nightsIn(own, 0) },
    ...seasonsOf(clocks).map(({ ahead, from }) => seasonRow(there, ahead, from)),
  ]
  const shared = rows.slice(1).reduce((left, row) => left.flatMap((span) => row.spans.flatMap((other) => both(span, other))), own)
  const height = 26 + rows.length * STEP
  return (
    <svg className="fig" height={height + 6} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{`The day by the clock of ${here.name}`}</title>
      <desc id={`${id}-desc`}>
        {rows
          .map((row) => `${row.name} (${[row.season, row.note].filter(Boolean).join(', ')}): ${row.spans.map(clockSaid).join(' and ')}`)
          .join('; ')}
        . {shared.length > 0 ? `Shared all year: ${shared.map(clockSaid).join(' and ')}.` : 'No hour is shared all year.'}
      </desc>
      <Patterns id={id} />
      {shared.map((span) => (
        <Shared key={span.from} span={span} height={height} />
      ))}
      {[0, 6, 12, 18, 24].map((hour) => (
        <Tick key={hour} hour={hour} height={height} />
      ))}
      {rows.map((row, index) => (
        <Drawn key={`${row.name}-${row.season}`} row={row} top={40 + index * STEP} hatch={`url(#${id}-hatch)`} />
      ))}
    </svg>
  )
}

function Shared({ span, height }: { span: Span; height: number }) {
  return (
    <g data-from={span.from} data-to={span.to}>
      <rect className="land" x={share(span.from)} width={share(span.to - span.from)} y="22" height={height - 22} />
      <line className="axis" x1={share(span.from)} x2={share(span.from)} y1="22" y2={height} />
      <line className="axis" x1={share(span.to)} x2={share(span.to)} y1="22" y2={height} />
    </g>
  )
}

function Drawn({ row, top, hatch }: { row: Row; top: number; hatch: string }) {
  return (
    <g>
      <text x="0" y={top} className="b">
        {shortened(row.name)}
        {row.season && (
          <tspan className="t2" dx="8">
            {row.season}
          </tspan>
        )}
        <tspan className="t2 thin" dx="8">
          {row.note}
        </tspan>
      </text>
      {row.spans.map((span) => (
        <rect key={span.from} className="sea" x={share(span.from)} width={share(span.to - span.from)} y={top + 8} height="18" />
      ))}
      {row.nights.map((span) => (
        <rect key={span.from} fill={hatch} x={share(span.from)} width={share(span.to - span.from)} y={top + 8} height="18" />
      ))}
      {row.spans.map((span) => (
        <rect key={span.from} className="box" x={share(span.from)} width={share(span.to - span.from)} y={top + 8} height="18" />
      ))}
    </g>
  )
}

function Tick({ hour, height }: { hour: number; height: number }) {
  const anchor = hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'
  return (
    <>
      <line className="hair" x1={share(hour * 60)} x2={share(hour * 60)} y1="22" y2={height} />
      <text className="t2" x={share(hour * 60)} y="14" textAnchor={anchor}>
        {twoDigits(hour)}
      </text>
    </>
  )
}

/** What the fills mean. */
export const DayKey = ({ id }: { id: string }) => (
  <Key
    parts={[
      { name: 'Working', shape: <Solid fill="var(--sea)" /> },
      { name: `Night there, ${nightSaid()}`, shape: <Outlined fill={`url(#${id}-hatch)`} /> },
      { name: 'Shared all year', shape: <Solid fill="var(--land)" edge="var(--edge)" /> },
    ]}
  />
)

/** Each difference of the clocks once, with the day on which it first holds. */
function seasonsOf(clocks: Props['clocks']): Props['clocks'] {
  return clocks.filter((clock, index) => clocks.findIndex(({ ahead }) => ahead === clock.ahead) === index)
}

function seasonRow(there: Side, ahead: number, from: string): Row {
  const spans = spansOf(there.hours.start, there.hours.end, -ahead)
  const season = from.endsWith('-01-01') ? 'in January' : `from ${dayOf(from)}`
  return { name: there.name, season, note: `${hoursSaid(there)} there`, spans, nights: nightsIn(spans, -ahead) }
}

const hoursSaid = ({ hours }: Side): string => `${hours.start} to ${hours.end}`
const share = (minute: number): string => `${((minute / DAY) * 100).toFixed(3)}%`

/** Characters of a name beside which the season and the hours still find room on a phone; the title and the table have it whole. */
const ROOM = 22

const shortened = (name: string): string => (name.length > ROOM ? `${[...name].slice(0, ROOM).join('').trim()}…` : name)
