import { Tag } from '@/components/ui/tag'
import {
  breakEvenLine,
  COST_ANCHORS,
  COST_MODEL_NAMES,
  type Cost,
  type CostInputs,
  chanceLine,
  costFinding,
  horizonLine,
  inputValue,
  money,
  moneyScale,
  moneyUnit,
  paybackLine,
  percent,
  SOURCES,
  untouchedLine,
} from '@/lib/assessment'
import { Links } from '../ui/links'
import { PartsTable, RangesTable } from './cost-tables'
import { StackFigure, StackKey } from './stack-figure'
import { Tornado } from './tornado'

/** The comparison as it is read: what it comes to, what it is made of, what moves it, and what others found. */
export function CostResult({ id, cost, inputs }: { id: string; cost: Cost; inputs: CostInputs | null }) {
  const best = cost.models.find(({ model }) => model === cost.bestProvider)
  return (
    <div className="stack">
      <p className="lead-in">
        {cost.illustration && <Tag tone="amber">Illustration</Tag>} <span className="small">{basisLine(cost, inputs)}</span>
      </p>
      <figure>
        <figcaption>{costFinding(cost)}</figcaption>
        <StackKey id={`${id}-stack`} />
        <StackFigure id={`${id}-stack`} cost={cost} />
      </figure>
      <PartsTable cost={cost} />
      {best && (
        <ul className="small">
          <li>{breakEvenLine(best)}</li>
          <li>{paybackLine(best, cost.years)}</li>
          <li>{horizonLine(cost)}</li>
          <li>{chanceLine(cost)}</li>
          {cost.hybrid && <li>{splitLine(cost)}</li>}
        </ul>
      )}
      <RangesTable cost={cost} />
      <h3>What moves it</h3>
      <p className={cost.illustration ? undefined : 'quiet'}>{untouchedLine(cost)}</p>
      {best && <Tornado id={`${id}-swings`} cost={cost} of={best} />}
      <Anchors />
    </div>
  )
}

/** Whose figures these are, and how they are counted. */
function basisLine(cost: Cost, inputs: CostInputs | null): string {
  const years = `${cost.years} ${cost.years === 1 ? 'year' : 'years'}`
  const hours = inputs ? (typeof inputs.hours === 'number' ? inputs.hours : inputs.hours.base) : null
  const volume = hours === null ? '' : `${inputValue(hours, false)} ${hours === 1 ? 'hour' : 'hours'} a year, `
  const time = cost.basis === 'cash' ? 'your own managers’ and experts’ time left out' : 'your own managers’ and experts’ time counted'
  return `The same accepted work: ${volume}${years}, as present value in ${moneyUnit(cost, moneyScale(cost))}; ${time}.`
}

function splitLine(cost: Cost): string {
  const { hybrid } = cost
  if (!hybrid) return ''
  const scale = moneyScale(cost)
  const names = `${percent(hybrid.share)} to ${COST_MODEL_NAMES[hybrid.abroad].toLowerCase()}, the rest to ${COST_MODEL_NAMES[hybrid.home].toLowerCase()}`
  const against = `${percent(Math.abs(hybrid.saving))} ${hybrid.saving >= 0 ? 'less' : 'more'} than your own team`
  return `Divided, ${names}: ${money(hybrid.total, scale)}, ${against}, with the governance of a second place counted.`
}

/** Beside what one's own figures say, what others found. */
function Anchors() {
  return (
    <details>
      <summary>Hold it against what others found</summary>
      <ul className="small">
        {COST_ANCHORS.map(({ text, sources }) => (
          <li key={text}>
            {text}{' '}
            <span className="note">
              <Links links={sources.map((id) => ({ href: `/method#source-${id}`, text: SOURCES[id].title }))} between="; " />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
