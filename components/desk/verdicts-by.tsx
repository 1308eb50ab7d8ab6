import { VERDICT_FILLS } from '../result/certainty'
import { Columns, inFigures } from '../ui/columns'
import { FillKey, SharesBar } from '../ui/fills'
import { BY_SEVERITY, figure, verdictName } from './words'

export type VerdictRow = { id: string; name: string; count: number; verdicts: { id: string; count: number }[] }
type Props = {
  /** The finding in a sentence. */
  caption: string
  rows: readonly VerdictRow[]
  /** What a row is: 'Month'. */
  head: string
}

const SHOWN = 12

/** How the verdicts are shared out in each row, and the same in a table, which holds every row. */
export function VerdictsBy({ caption, rows, head }: Props) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <ul className="plain bars">
        {rows.slice(-SHOWN).map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            <span className="note">
              {figure(readyIn(row))} of {figure(row.count)}
            </span>
            <svg className="fig" aria-hidden="true">
              <SharesBar parts={BY_SEVERITY.map((verdict) => ({ fill: VERDICT_FILLS[verdict], count: countOf(row, verdict) }))} />
            </svg>
          </li>
        ))}
      </ul>
      <p className="note">A bar is all of its row; the figure beside it counts those that are ready, with or without conditions.</p>
      <details>
        <summary>The same as a table</summary>
        <VerdictTable caption={caption} rows={rows} head={head} />
      </details>
    </figure>
  )
}

/** What the fills of such a figure mean. */
export const VerdictKey = () => (
  <FillKey parts={BY_SEVERITY.map((verdict) => ({ fill: VERDICT_FILLS[verdict], name: verdictName(verdict) }))} />
)

function VerdictTable({ caption, rows, head }: Props) {
  return (
    <table className="cards">
      <caption className="hide">{caption}</caption>
      <Columns heads={[head, ...inFigures(['All', ...BY_SEVERITY.map(verdictName)])]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="r" data-h="All">
              {figure(row.count)}
            </td>
            {BY_SEVERITY.map((verdict) => (
              <td key={verdict} className="r" data-h={verdictName(verdict)}>
                {figure(countOf(row, verdict))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const countOf = ({ verdicts }: VerdictRow, verdict: string): number => verdicts.find(({ id }) => id === verdict)?.count ?? 0

/** Those that may go ahead, with or without conditions. */
export const readyIn = (row: VerdictRow): number => countOf(row, 'ready') + countOf(row, 'ready-with-conditions')
