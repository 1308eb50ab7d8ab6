/** Fills that stay apart in grey; the last is the outline alone. */
export type Fill = 'ink' | 'sea' | 'tide' | 'hatched' | 'none'
/** The pattern that the page draws once. */
const HATCH = 'hatch'
const HEIGHT = 11

type At = { x: number | string; y: number; width: number | string; height: number }

/** A part of a figure; what is not solid is outlined. */
function Filled({ fill, ...at }: At & { fill: Fill }) {
  if (fill === 'ink' || fill === 'sea') return <rect className={fill} {...at} />
  return (
    <>
      {fill === 'none' ? null : fill === 'tide' ? <rect className="tide" {...at} /> : <rect {...at} fill={`url(#${HATCH})`} />}
      <rect className="box" {...at} />
    </>
  )
}

/** One bar for all that is counted, from these parts in their order. */
export function SharesBar({ parts, y = 0 }: { parts: readonly { fill: Fill; count: number }[]; y?: number }) {
  const counted = parts.reduce((sum, { count }) => sum + count, 0)
  const widths = parts.map(({ count }) => (count / counted) * 100)
  return parts.map(({ fill, count }, at) => {
    const x = widths.slice(0, at).reduce((sum, width) => sum + width, 0)
    return count > 0 ? <Filled key={fill} fill={fill} x={`${x}%`} y={y} width={`${widths[at]}%`} height={HEIGHT} /> : null
  })
}

/** What the fills mean. */
export const FillKey = ({ parts }: { parts: readonly { fill: Fill; name: string }[] }) => (
  <ul className="plain key tall">
    {parts.map(({ fill, name }) => (
      <li key={fill}>
        <svg className="fig" aria-hidden="true">
          <Filled fill={fill} x={0.75} y={0.75} width={22.5} height={10.5} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
