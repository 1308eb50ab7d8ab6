import { scaleLinear } from 'd3-scale'
import { hoursOf, type OverlapHours, stepsOf } from '@/lib/assessment'
import { dayOf } from './view'

const TALL = 96
const TOP = 22
const LABELLED = 13
const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D']
const DAY = 86_400_000

/** `days` of the week, where only these are meant. */
type Props = { id: string; pair: OverlapHours; here: string; there: string; days: string | null }

/** Shared hours through the year as steps: each lasts from one change of the clocks to the next. */
export function YearFigure({ id, pair, here, there, days }: Props) {
  const steps = stepsOf(pair)
  const across = scaleLinear([Date.UTC(pair.year, 0, 1), Date.UTC(pair.year + 1, 0, 1)], [0, 100])
  const up = scaleLinear([0, Math.max(1, pair.max)], [TOP + TALL, TOP])
  const ends = [...steps.slice(1).map(({ from }) => from), `${pair.year + 1}-01-01`]
  return (
    <svg className="fig" height={TOP + TALL + 26} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{`Hours that ${here} and ${there} share on ${days ?? 'a working day'} of ${pair.year}`}</title>
      <desc id={`${id}-desc`}>
        {steps.map(({ from, hours }) => `${hoursOf(hours)} from ${dayOf(from)}`).join('; ')}. The table below holds the same.
      </desc>
      {steps.map(({ from, hours }, index) => {
        const x = across(Date.parse(from))
        return <Step key={from} {...{ from, hours, x, width: across(Date.parse(ends[index] ?? from)) - x, y: up(hours) }} />
      })}
      <line className="axis" x1="0" x2="100%" y1={TOP + TALL} y2={TOP + TALL} />
      {MONTHS.map((month, index) => (
        <Month
          key={Date.UTC(pair.year, index, 1)}
          month={month}
          x={across(Date.UTC(pair.year, index, 1))}
          width={across(Date.UTC(pair.year, 0, 1) + 15 * DAY)}
        />
      ))}
    </svg>
  )
}

type StepProps = { from: string; hours: number; x: number; width: number; y: number }

/** A step too narrow for its words keeps them in the table. */
function Step({ from, hours, x, width, y }: StepProps) {
  return (
    <g data-from={from} data-hours={hours}>
      {hours > 0 && <rect className="tide" x={`${x.toFixed(3)}%`} width={`${width.toFixed(3)}%`} y={y} height={TOP + TALL - y} />}
      {hours > 0 && <rect className="box" x={`${x.toFixed(3)}%`} width={`${width.toFixed(3)}%`} y={y} height={TOP + TALL - y} />}
      {width >= LABELLED && (
        <text x={`${(x + width / 2).toFixed(3)}%`} y={y - 7} textAnchor="middle">
          {hours === 0 ? 'none' : `${Number(hours.toFixed(2))} h`}
        </text>
      )}
    </g>
  )
}

function Month({ month, x, width }: { month: string; x: number; width: number }) {
  return (
    <>
      <line className="axis" x1={`${x.toFixed(3)}%`} x2={`${x.toFixed(3)}%`} y1={TOP + TALL} y2={TOP + TALL + 5} />
      <text className="t2" x={`${(x + width).toFixed(3)}%`} y={TOP + TALL + 20} textAnchor="middle">
        {month}
      </text>
    </>
  )
}
