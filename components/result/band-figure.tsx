import { Hatch } from '@/components/ui/patterns'
import { BAND_NAMES, type Band, type DimensionResult } from '@/lib/assessment'
import { sectionName } from './view'

const STEP = 58
/** Eight bars; what is not known is drawn open, from the worst to the best it could be. */
export function BandFigure({ dimensions }: { dimensions: readonly DimensionResult[] }) {
  const spoken = dimensions.map(({ id, band }) => `${sectionName(id)} ${BAND_NAMES[band].toLowerCase()}`).join(', ')
  return (
    <svg className="fig" height={dimensions.length * STEP - 14} role="img" aria-labelledby="bands-title bands-desc">
      <title id="bands-title">Eight dimensions</title>
      <desc id="bands-desc">{spoken}. The table below holds the same values.</desc>
      <defs>
        <Hatch id="hatch" />
      </defs>
      {dimensions.map((dimension, index) => (
        <Bar key={dimension.id} dimension={dimension} top={index * STEP} />
      ))}
    </svg>
  )
}

function Bar({ dimension: { id, band, score }, top }: { dimension: DimensionResult; top: number }) {
  const [low, high] = [Math.round(score.low * 100), Math.round(score.high * 100)]
  const drawn = band !== 'pending' && band !== 'not-answered'
  const open = drawn && high > low
  return (
    <g data-lo={low} data-hi={high}>
      <text x="0" y={top + 16} className={band === 'weak' || band === 'unclear' ? 'b' : undefined}>
        {sectionName(id)}
      </text>
      <text x="100%" y={top + 16} textAnchor="end" className="b">
        {BAND_NAMES[band]}
      </text>
      <line className="hair" x1="0" x2="100%" y1={top + 31} y2={top + 31} />
      <line className="axis" x1="100%" x2="100%" y1={top + 26} y2={top + 36} />
      {drawn && <Filled band={band} width={`${low}%`} top={top} />}
      {open && (
        <>
          <line className="open" x1={`${low}%`} x2={`${high}%`} y1={top + 26} y2={top + 26} />
          <line className="open" x1={`${low}%`} x2={`${high}%`} y1={top + 36} y2={top + 36} />
          <text className="t2" x={`${high}%`} dx={high > 96 ? -14 : 7} y={top + (high > 96 ? 24 : 36)}>
            ?
          </text>
        </>
      )}
    </g>
  )
}

function Filled({ band, width, top }: { band: Band; width: string; top: number }) {
  if (band === 'strong' || band === 'adequate')
    return <rect className={band === 'strong' ? 'ink' : 'sea'} x="0" y={top + 25} width={width} height="12" />
  return (
    <>
      {band === 'weak' && <rect x="0" y={top + 25} width={width} height="12" fill="url(#hatch)" />}
      <rect className="box" x="0" y={top + 25.75} width={width} height="10.5" />
    </>
  )
}
