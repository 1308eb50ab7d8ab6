import { scaleLinear } from 'd3-scale'
import { Patterns } from '@/components/ui/patterns'
import {
  COST_MODEL_NAMES,
  type Cost,
  flipLine,
  inputRange,
  type ModelCost,
  type MoneyScale,
  money,
  moneyScale,
  moneyUnit,
  percent,
  type Swing,
  swingFinding,
} from '@/lib/assessment'
import { Key, Outlined, Solid } from '../ui/key'
import { SwingTable } from './swing-table'

const SHOWN = 8
const STEP = 54
const BAR = 14
const MARGIN = 0.04

/** What each figure does to the total of one model when it alone is moved over its range; the heaviest first. */
export function Tornado({ id, cost, of }: { id: string; cost: Cost; of: ModelCost }) {
  const scale = moneyScale(cost)
  const shown = of.swings.slice(0, SHOWN)
  const flips = shown.map((swing) => ({ swing, line: flipLine(swing) })).filter(({ line }) => line !== null)
  return (
    <figure>
      <figcaption>{swingFinding(of)}</figcaption>
      {shown.length > 0 && (
        <>
          <Bars id={id} of={of} shown={shown} scale={scale} unit={moneyUnit(cost, scale)} />
          <TornadoKey id={id} />
        </>
      )}
      {flips.length > 0 && (
        <div className="small stack">
          <h4>Where the order turns</h4>
          <ul>
            {flips.map(({ swing, line }) => (
              <li key={swing.input}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>The same as a table</summary>
        <SwingTable of={of} scale={scale} unit={moneyUnit(cost, scale)} />
      </details>
    </figure>
  )
}

type Drawn = { id: string; of: ModelCost; shown: readonly Swing[]; scale: MoneyScale }

function Bars({ id, of, shown, scale, unit }: Drawn & { unit: string }) {
  const ends = shown.flatMap(({ totals }) => [totals.low, totals.high])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = (most - least) * MARGIN
  const place = scaleLinear([least - room, most + room], [0, 100])
  const across = (amount: number) => `${place(amount).toFixed(3)}%`
  const height = shown.length * STEP + 20
  return (
    <svg className="fig" height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{`What moves the total of ${COST_MODEL_NAMES[of.model]}, in ${unit}`}</title>
      <desc id={`${id}-desc`}>
        {shown.map((swing) => `${swing.name}: ${money(swing.totals.low, scale)} to ${money(swing.totals.high, scale)}`).join('; ')}. The
        table below holds the same.
      </desc>
      <Patterns id={id} />
      <line className="axis" x1={across(of.total.base)} x2={across(of.total.base)} y1="4" y2={height - 16} />
      {shown.map((swing, index) => (
        <Bar key={swing.input} {...{ swing, across, scale, id, top: 16 + index * STEP }} />
      ))}
      <text className="t2" x={across(of.total.base)} y={height - 2} textAnchor="middle">
        {money(of.total.base, scale)}
      </text>
    </svg>
  )
}

type Row = { swing: Swing; across: (amount: number) => string; scale: MoneyScale; id: string; top: number }

function Bar({ swing, across, scale, id, top }: Row) {
  const [from, to] = [Math.min(swing.totals.low, swing.totals.high), Math.max(swing.totals.low, swing.totals.high)]
  const ends = { x: across(from), y: top + 8, height: BAR }
  const width = `${(Number.parseFloat(across(to)) - Number.parseFloat(across(from))).toFixed(3)}%`
  return (
    <g
      data-input={swing.input}
      data-low={money(swing.totals.low, scale)}
      data-high={money(swing.totals.high, scale)}
      data-share={percent(swing.share)}
    >
      <text x="0" y={top}>
        {swing.name}
        <tspan className="t2 thin" dx="8">
          {inputRange(swing)}
        </tspan>
      </text>
      <text x="100%" y={top} textAnchor="end" className="b">
        {percent(swing.share)}
      </text>
      <rect className={swing.touched ? 'sea' : undefined} fill={swing.touched ? undefined : `url(#${id}-hatch)`} width={width} {...ends} />
      <rect className="box" width={width} {...ends} />
    </g>
  )
}

const TornadoKey = ({ id }: { id: string }) => (
  <Key
    parts={[
      { name: 'Your figure', shape: <Solid fill="var(--sea)" /> },
      { name: 'Our assumption', shape: <Outlined fill={`url(#${id}-hatch)`} /> },
      { name: 'The usual total', shape: <path d="M12 0v13" stroke="var(--edge)" /> },
    ]}
  />
)
