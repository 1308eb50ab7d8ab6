import { VERDICT_NAMES, type Verdict } from '@/lib/assessment'
import { dateOf } from '../result/view'
import { Columns } from '../ui/columns'
import { Leaf } from '../ui/leaf'
import { HEADS, type Row } from './list-table'
import { certaintyName, dayOf, figure, statusName } from './words'

type Props = { rows: readonly Row[]; chosen: readonly string[]; by: string; at: Date }

/** The list on paper: what was looked for, by whom and when, and every assessment that matched. */
export function ListSheets({ rows, chosen, by, at }: Props) {
  return (
    <article>
      <section className="verdict">
        <h1>Submitted assessments</h1>
        <p className="certain">
          {rows.length === 1 ? 'One matches' : `${figure(rows.length)} match`}
          {chosen.length > 0 ? `: ${chosen.join('; ')}` : ', as nothing was filtered'}. Made for {by} on {dateOf(at)}.
        </p>
      </section>
      <Leaf id="list" title="The list">
        <table>
          <Columns heads={HEADS.map(({ name }) => name)} />
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} at={at} />
            ))}
          </tbody>
        </table>
      </Leaf>
    </article>
  )
}

function Line({ row, at }: { row: Row; at: Date }) {
  const { name, work, verdict, route, certainty, open, status, reviewer, submittedAt } = row
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{work}</td>
      <td>{VERDICT_NAMES[verdict as Verdict]}</td>
      <td>{route}</td>
      <td>{certaintyName(certainty)}</td>
      <td>{open}</td>
      <td>{statusName(status)}</td>
      <td>{reviewer ?? 'Nobody'}</td>
      <td>{dayOf(submittedAt, at)}</td>
    </tr>
  )
}
