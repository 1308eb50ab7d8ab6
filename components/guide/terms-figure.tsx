import { TERM_NAMES } from '@/lib/assessment'
import { Columns } from '../ui/columns'
import { CELLS, PLACES } from './words/terms'

const ROW = 6
const TOP = 0.5
const BOTTOM = TOP + ROW * CELLS.length
const WIDTH = 100 / PLACES.length

/** Who owns the team, upward; where it works, across: each crossing has its name. */
export function TermsFigure() {
  return (
    <figure>
      <figcaption>Where the two answers cross, the arrangement has its name. Only one corner is offshore outsourcing.</figcaption>
      <svg className="fig" height={`${BOTTOM + 3.25}rem`} role="img" aria-labelledby="terms-figure-title terms-figure-desc">
        <title id="terms-figure-title">Who owns the team, and where it works</title>
        <desc id="terms-figure-desc">
          {CELLS.map(({ who, cells }) => `${who}: ${cells.map(({ term }, at) => `${PLACES[at]}, ${TERM_NAMES[term]}`).join('; ')}`).join(
            '. ',
          )}
          . The table below holds the same.
        </desc>
        {CELLS.map(({ who, cells }, row) => (
          <Row key={who} who={who} cells={cells} top={TOP + row * ROW} />
        ))}
        <Across />
      </svg>
      <details>
        <summary>The picture as a table</summary>
        <TermsTable />
      </details>
    </figure>
  )
}

function Row({ who, cells, top }: { who: string; cells: (typeof CELLS)[number]['cells']; top: number }) {
  return (
    <>
      <text className="t2" x="0" y={`${top + 0.85}rem`}>
        {who}
      </text>
      {cells.map(({ term, lines }, at) => (
        <Cell key={term} isHere={term === 'offshore-outsourcing'} lines={lines} x={at * WIDTH} top={top + 1.35} />
      ))}
    </>
  )
}

/** A gap between neighbours is cut from the end of each cell, so that boxes touch no other. */
function Cell({ isHere, lines, x, top }: { isHere: boolean; lines: readonly string[]; x: number; top: number }) {
  return (
    <svg x={`${x}%`} y={`${top}rem`} width={`${WIDTH}%`} height="4rem" aria-hidden="true">
      <rect className={isHere ? 'land' : 'shoal'} width="97%" height="100%" />
      <rect className={isHere ? 'box' : 'cell'} width="97%" height="100%" />
      <text className={isHere ? 'plainly b' : 'plainly'} x="0.55rem">
        {lines.map((line, at) => (
          <tspan key={line} className={isHere ? 'b' : undefined} x="0.55rem" y={`${1.7 + at * 1.25}rem`}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  )
}

function Across() {
  return (
    <>
      <line className="axis" x1="0" x2="99%" y1={`${BOTTOM + 0.15}rem`} y2={`${BOTTOM + 0.15}rem`} />
      {PLACES.map((place, at) => (
        <text key={place} className="b" x={`${at * WIDTH}%`} y={`${BOTTOM + 1.5}rem`}>
          {place}
        </text>
      ))}
      <text className="t2" x="0" y={`${BOTTOM + 2.9}rem`}>
        Where the work is done, seen from you
      </text>
    </>
  )
}

function TermsTable() {
  return (
    <table className="cards">
      <caption>Who owns the team, and where it works</caption>
      <Columns heads={['The team', ...PLACES]} />
      <tbody>
        {CELLS.map(({ who, cells }) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            {cells.map(({ term }, at) => (
              <td key={term} data-h={PLACES[at]}>
                {TERM_NAMES[term]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
