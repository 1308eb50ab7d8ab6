import {
  COST_MODEL_NAMES,
  COST_PART_NAMES,
  COST_PARTS,
  type Cost,
  DRAWS,
  type ModelCost,
  type MoneyScale,
  money,
  moneyScale,
  moneyUnit,
  percent,
} from '@/lib/assessment'
import { Columns, inFigures } from '../ui/columns'
import { Scroll } from '../ui/scroll'

/** The numbers of the stacked bars. */
export function PartsTable({ cost }: { cost: Cost }) {
  const scale = moneyScale(cost)
  const heads = [...COST_PARTS.map((part) => COST_PART_NAMES[part]), 'Total', 'Overhead', 'Stops saving at']
  return (
    <Scroll name="Parts of the cost">
      <table>
        <caption>Parts, in {moneyUnit(cost, scale)}</caption>
        <Columns heads={['Model', ...inFigures(heads)]} />
        <tbody>
          {cost.models.map((of) => (
            <tr key={of.model} data-row={of.model}>
              <th scope="row">{COST_MODEL_NAMES[of.model]}</th>
              {COST_PARTS.map((part) => (
                <td key={part} className="r" data-cell={part}>
                  {money(of.parts[part], scale)}
                </td>
              ))}
              <td className="r" data-cell="total">
                <b>{money(of.total.base, scale)}</b>
              </td>
              <td className="r">{percent(of.overhead)}</td>
              <td className="r">{stopsAt(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const stopsAt = ({ breakEven }: ModelCost): string =>
  breakEven === null ? 'yardstick' : breakEven < 0 ? 'never saves' : percent(breakEven)

/** How far each total could lie from the usual one, and when its start is earned back. */
export function RangesTable({ cost }: { cost: Cost }) {
  const scale = moneyScale(cost)
  const isCounted = cost.models.some(({ perUnit }) => perUnit !== null)
  const heads = ['All cheap', 'One in ten below', 'Middle', 'One in ten above', 'All dear', 'Cheapest in', 'Saves in', 'Earned back']
  return (
    <Scroll name="Ranges of the cost">
      <table>
        <caption>
          Ranges, in {moneyUnit(cost, scale)}; shares are of {DRAWS.value.toLocaleString('en')} draws
        </caption>
        <Columns heads={['Model', ...inFigures(isCounted ? [...heads, `${cost.currency} a unit`] : heads)]} />
        <tbody>
          {cost.models.map((of) => (
            <RangeRow key={of.model} of={of} scale={scale} isCounted={isCounted} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function RangeRow({ of, scale, isCounted }: { of: ModelCost; scale: MoneyScale; isCounted: boolean }) {
  const { model, total, draws, payback, perUnit } = of
  const isOwn = model === 'in-house'
  const cells = { low: total.low, p10: draws.p10, p50: draws.p50, p90: draws.p90, high: total.high }
  return (
    <tr data-row={model}>
      <th scope="row">{COST_MODEL_NAMES[model]}</th>
      {Object.entries(cells).map(([name, amount]) => (
        <td key={name} className="r" data-cell={name}>
          {money(amount, scale)}
        </td>
      ))}
      <td className="r">{percent(draws.cheapest)}</td>
      <td className="r">{isOwn ? 'yardstick' : percent(draws.saves)}</td>
      <td className="r">{isOwn ? 'yardstick' : payback === null ? 'not in these years' : `month ${payback}`}</td>
      {isCounted && (
        <td className="r">{perUnit === null ? '' : new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 }).format(perUnit)}</td>
      )}
    </tr>
  )
}
