import { figure } from './words'

const STEP = 44

export type BarRow = { id: string; name: string; count: number }
type Props = {
  /** Unique on its page. */
  id: string
  /** The finding in a sentence. */
  caption: string
  rows: readonly BarRow[]
  /** What the counts are of. */
  of: number
  /** What a row is: 'Verdict'. */
  head: string
}

/** Counts as bars with their words and numbers, and the same in a table. */
export function Bars({ id, caption, rows, of, head }: Props) {
  const spoken = rows.map(({ name, count }) => `${name} ${count}`).join(', ')
  return (
    <figure>
      <figcaption>
        <b>{caption}</b>
      </figcaption>
      <svg className="fig" height={rows.length * STEP} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{caption}</title>
        <desc id={`${id}-desc`}>
          {spoken}, of {figure(of)}. The table below holds the same values.
        </desc>
        {rows.map(({ id: row, name, count }, index) => (
          <g key={row} data-count={count}>
            <text x="0" y={index * STEP + 16}>
              {name}
            </text>
            <text className="b" x="100%" y={index * STEP + 16} textAnchor="end">
              {figure(count)}
            </text>
            <line className="hair" x1="0" x2="100%" y1={index * STEP + 28} y2={index * STEP + 28} />
            <rect className="sea" x="0" y={index * STEP + 23} width={`${share(count, of)}%`} height="10" />
          </g>
        ))}
      </svg>
      <details>
        <summary>The same as a table</summary>
        <table>
          <caption className="hide">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="r">
                Of {figure(of)}
              </th>
              <th scope="col" className="r">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, name, count }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                <td className="r">{figure(count)}</td>
                <td className="r">{share(count, of)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const share = (count: number, of: number): number => (of === 0 ? 0 : Math.round((count / of) * 100))
