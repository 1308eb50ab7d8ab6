import type { ReactNode } from 'react'
import { Columns, inFigures } from '../ui/columns'
import { figure } from './words'

/** `mark` stands small beside the name: the id of a rule, say. */
type BarRow = { id: string; name: string; count: number; mark?: ReactNode }
type Props = {
  /** The finding in a sentence. */
  caption: string
  rows: readonly BarRow[]
  /** What the counts are of. */
  of: number
  /** What a row is: 'Verdict'. */
  head: string
}

/** Counts as bars with their words and numbers, and the same in a table. */
export function Bars({ caption, rows, of, head }: Props) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <ul className="plain bars">
        {rows.map((row) => (
          <li key={row.id}>
            <Name row={row} />
            <b>{figure(row.count)}</b>
            <svg className="fig" aria-hidden="true">
              <line className="hair" x1="0" x2="100%" y1="5" y2="5" />
              <rect className="sea" width={`${share(row.count, of)}%`} height="10" />
            </svg>
          </li>
        ))}
      </ul>
      <details>
        <summary>The same as a table</summary>
        <BarTable caption={caption} rows={rows} of={of} head={head} />
      </details>
    </figure>
  )
}

const Name = ({ row: { name, mark } }: { row: BarRow }) => (
  <span>
    {name} {mark ? <span className="note">{mark}</span> : null}
  </span>
)

function BarTable({ caption, rows, of, head }: Props) {
  return (
    <table>
      <caption className="hide">{caption}</caption>
      <Columns heads={[head, ...inFigures([`Of ${figure(of)}`, 'Share'])]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Name row={row} />
            </th>
            <td className="r">{figure(row.count)}</td>
            <td className="r">{share(row.count, of)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const share = (count: number, of: number): number => (of === 0 ? 0 : Math.round((count / of) * 100))
