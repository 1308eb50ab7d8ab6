import { type Certainty, percent, VERDICT_NAMES, type Verdict } from '@/lib/assessment'
import type { Fill } from '../ui/fills'

/** How each verdict is drawn. */
export const VERDICT_FILLS: Record<Verdict, Fill> = {
  incomplete: 'none',
  ready: 'sea',
  'ready-with-conditions': 'tide',
  'operating-model-not-ready': 'hatched',
  'offshore-unsuitable': 'ink',
}
const LEAST = 1

/** A small picture: the share of each verdict that is still possible, as one bar. */
export function CertaintyFigure({ certainty }: { certainty: Certainty }) {
  const { possibleVerdicts } = certainty
  const bars = laidOut(possibleVerdicts)
  return (
    <figure className="certainty">
      <svg className="fig" height="14" role="img" aria-label={possibleVerdicts.map(lineOf).join('; ')}>
        {bars.map(({ verdict, from, width }) => (
          <rect
            key={verdict}
            className={VERDICT_FILLS[verdict] === 'hatched' ? undefined : VERDICT_FILLS[verdict]}
            fill={VERDICT_FILLS[verdict] === 'hatched' ? 'url(#hatch)' : undefined}
            x={`${from}%`}
            width={`${width}%`}
            y="1"
            height="12"
          />
        ))}
        {bars.slice(1).map(({ verdict, from }) => (
          <line key={verdict} className="div" x1={`${from}%`} x2={`${from}%`} y1="0" y2="14" />
        ))}
        <rect className="box" x="0" width="100%" y="1" height="12" />
      </svg>
      <ul className="plain small">
        {possibleVerdicts.map((possible) => (
          <li key={possible.verdict} data-share={possible.share}>
            {lineOf(possible)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

const lineOf = ({ verdict, share }: Certainty['possibleVerdicts'][number]): string => `${VERDICT_NAMES[verdict]}: ${percent(share)}`

/** Shares too small to be seen are drawn as wide as the least that is; all together fill the bar, and no more. */
function laidOut(possible: Certainty['possibleVerdicts']) {
  const wide = possible.map(({ share }) => Math.max(LEAST, share * 100))
  const whole = wide.reduce((sum, one) => sum + one, 0)
  let from = 0
  return possible.map(({ verdict }, at) => {
    const bar = { verdict, from, width: ((wide[at] ?? 0) * 100) / whole }
    from += bar.width
    return bar
  })
}
