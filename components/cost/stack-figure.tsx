import { scaleLinear } from 'd3-scale'
import { Patterns } from '@/components/ui/patterns'
import {
  COST_MODEL_NAMES,
  COST_PART_NAMES,
  COST_PARTS,
  type Cost,
  type ModelCost,
  type MoneyScale,
  money,
  moneyScale,
  moneyUnit,
} from '@/lib/assessment'
import { Key, Outlined } from '../ui/key'

const STEP = 72
const BAR = 22
const TOP = 20
const ROOM = 1.04

type Drawn = { of: ModelCost; top: number; across: (amount: number) => string; scale: MoneyScale; id: string; best: boolean }

/** Each model as one bar of five parts, with the range of its draws below and the own team's total as a dotted line through all. */
export function StackFigure({ id, cost }: { id: string; cost: Cost }) {
  const { models } = cost
  const scale = moneyScale(cost)
  const most = Math.max(...models.flatMap(({ total, draws }) => [total.base, draws.p90]))
  const place = scaleLinear([0, most * ROOM], [0, 100])
  const across = (amount: number) => `${place(amount).toFixed(3)}%`
  const home = models.find(({ model }) => model === 'in-house')?.total.base ?? 0
  const height = TOP + models.length * STEP
  return (
    <svg className="fig" height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{`The same accepted work by model, in ${moneyUnit(cost, scale)}`}</title>
      <desc id={`${id}-desc`}>
        {models.map(({ model, total }) => `${COST_MODEL_NAMES[model]} ${money(total.base, scale)}`).join(', ')}. The table below holds every
        part.
      </desc>
      <Patterns id={id} />
      {models.map((of, index) => (
        <Bar key={of.model} {...{ of, across, scale, id, top: TOP + index * STEP, best: of.model === cost.cheapest }} />
      ))}
      <line className="hotline" strokeDasharray="2 4" x1={across(home)} x2={across(home)} y1={TOP + BAR} y2={height - 6} />
    </svg>
  )
}

function Bar({ of, top, across, scale, id, best }: Drawn) {
  const { total, draws, parts, model } = of
  const width = across(total.base)
  return (
    <g data-model={model} data-total={money(total.base, scale)} data-p10={money(draws.p10, scale)} data-p90={money(draws.p90, scale)}>
      <text x="0" y={top} className={best ? 'b' : undefined}>
        {COST_MODEL_NAMES[model]}
      </text>
      <text x="100%" y={top} textAnchor="end" className={best ? 'b' : undefined}>
        {money(total.base, scale)}
      </text>
      {stacked(parts).map(({ part, from, amount }) => (
        <g key={part} data-part={part} data-amount={money(amount, scale)}>
          <rect {...fillOf(part, id)} x={across(from)} width={across(amount)} y={top + 8} height={BAR} />
          {from > 0 && <line className="div" x1={across(from)} x2={across(from)} y1={top + 8} y2={top + 8 + BAR} />}
        </g>
      ))}
      <rect className="box" x="0" width={width} y={top + 8} height={BAR} />
      <line className="axis" x1={across(draws.p10)} x2={across(draws.p90)} y1={top + 16 + BAR} y2={top + 16 + BAR} />
      {[draws.p10, draws.p50, draws.p90].map((at, index) => (
        <line
          key={index === 0 ? 'p10' : index === 1 ? 'p50' : 'p90'}
          className="axis"
          x1={across(at)}
          x2={across(at)}
          y1={top + 12 + BAR}
          y2={top + 20 + BAR}
        />
      ))}
    </g>
  )
}

type Part = (typeof COST_PARTS)[number]

function stacked(parts: ModelCost['parts']): { part: Part; from: number; amount: number }[] {
  let from = 0
  return COST_PARTS.flatMap((part) => {
    const piece = { part, from, amount: parts[part] }
    from += parts[part]
    return parts[part] > 0 ? [piece] : []
  })
}

/** One highlight, and a texture for each of the rest, so that grey print tells them apart. */
function fillOf(part: Part, id: string): { className?: string; fill?: string } {
  if (part === 'rework') return { fill: `url(#${id}-hatch)` }
  if (part === 'once') return { fill: `url(#${id}-dots)` }
  return { className: part === 'price' ? 'tide' : part === 'managing' ? 'hot' : 'shoal' }
}

const KEY_FILLS: Partial<Record<Part, string>> = { price: 'var(--tide)', managing: 'var(--accent)', people: 'var(--shoal)' }

/** What the fills and the lines mean. */
export const StackKey = ({ id }: { id: string }) => (
  <Key
    parts={[
      ...COST_PARTS.map((part) => ({ name: COST_PART_NAMES[part], shape: <Filled fill={KEY_FILLS[part] ?? fillOf(part, id).fill} /> })),
      { name: 'Eight of ten draws, and their middle', shape: <path d="M0 6h24M1 2v8M12 2v8M23 2v8" stroke="var(--edge)" fill="none" /> },
      { name: 'Own team’s total', shape: <path d="M12 0v13" stroke="var(--accent)" strokeWidth="2" strokeDasharray="2 3" /> },
    ]}
  />
)

const Filled = ({ fill }: { fill: string | undefined }) => (
  <>
    <rect fill={fill} width="24" height="12" />
    <Outlined fill="none" />
  </>
)
