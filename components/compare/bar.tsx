import { inPlace } from '@/components/result/dimensions'
import { Hatch } from '@/components/ui/patterns'
import { BAND_NAMES, type DimensionResult } from '@/lib/assessment'

/** The pattern that the bars of weak dimensions are filled with; once a page. */
export const BarPattern = () => (
  <svg className="hide" aria-hidden="true">
    <defs>
      <Hatch id="hatch" />
    </defs>
  </svg>
)

/** A band in its word, what is in place in numbers, and the same as a bar; drawn open where it is not known. */
export function BandCell({ dimension: { band, score } }: { dimension: Pick<DimensionResult, 'band' | 'score'> }) {
  const [low, high] = [Math.round(score.low * 100), Math.round(score.high * 100)]
  const drawn = band !== 'pending' && band !== 'not-answered'
  return (
    <>
      <b>{BAND_NAMES[band]}</b> <span className="note">{inPlace({ band, score })}</span>
      {drawn && (
        <svg className="fig bar" height="12" aria-hidden="true">
          <line className="hair" x1="0" x2="100%" y1="6" y2="6" />
          <line className="axis" x1="0.5" x2="0.5" y1="0" y2="12" />
          <Filled band={band} width={`${low}%`} />
          {high > low && [1, 11].map((y) => <line key={y} className="open" x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />)}
        </svg>
      )}
    </>
  )
}

function Filled({ band, width }: { band: DimensionResult['band']; width: string }) {
  if (band === 'strong' || band === 'adequate') return <rect className={band === 'strong' ? 'ink' : 'sea'} width={width} height="12" />
  return (
    <>
      {band === 'weak' && <rect width={width} height="12" fill="url(#hatch)" />}
      <rect className="box" x="0" y="0.75" width={width} height="10.5" />
    </>
  )
}
