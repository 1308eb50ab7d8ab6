import { COST_MODEL_NAMES, inputValue, type ModelCost, type MoneyScale, money, percent } from '@/lib/assessment'
import { Columns, inFigures } from '../ui/columns'
import { Scroll } from '../ui/scroll'

/** Every figure that moves the total, in the order of the bars. */
export function SwingTable({ of, scale, unit }: { of: ModelCost; scale: MoneyScale; unit: string }) {
  return (
    <Scroll name={`What moves the total of ${COST_MODEL_NAMES[of.model]}`}>
      <table>
        <caption>
          {COST_MODEL_NAMES[of.model]}: total in {unit} with one figure at either end
        </caption>
        <Columns
          heads={[
            'Figure',
            ...inFigures(['Whose', 'Usually', 'From', 'To', 'Total then', 'Total then, at the other end', 'Share of the total']),
          ]}
        />
        <tbody>
          {of.swings.map((swing) => (
            <tr key={swing.input} data-row={swing.input}>
              <th scope="row">
                {swing.name} <span className="note">{swing.unit}</span>
              </th>
              <td className="r">{swing.touched ? 'yours' : 'assumed'}</td>
              <td className="r">{inputValue(swing.range.base, swing.percent)}</td>
              <td className="r">{inputValue(swing.range.low, swing.percent)}</td>
              <td className="r">{inputValue(swing.range.high, swing.percent)}</td>
              <td className="r" data-cell="low">
                {money(swing.totals.low, scale)}
              </td>
              <td className="r" data-cell="high">
                {money(swing.totals.high, scale)}
              </td>
              <td className="r" data-cell="share">
                {percent(swing.share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
