import { capital, numeral, type Risk } from '@/lib/assessment'

const STEPS = [1, 2, 3, 4]
const ROW = 62
const LEFT = 14

/** Likelihood across, impact up; each risk by its number in the table below, drawn open to the right as far as the unknown could reach. */
export function RiskGrid({ risks }: { risks: readonly Risk[] }) {
  const known = risks.filter((risk) => risk.impact !== null)
  if (known.length === 0) return null
  return (
    <figure>
      <figcaption>{finding(known)}</figcaption>
      <svg className="fig" height={ROW * 4 + 44} role="img" aria-labelledby="grid-title grid-desc">
        <title id="grid-title">Risks by likelihood and impact</title>
        <desc id="grid-desc">
          {known.map((risk) => `${risk.title}: likelihood ${risk.likelihood.low}, impact ${risk.impact}`).join('; ')}. The table below holds
          the same.
        </desc>
        {STEPS.map((step) => (
          <Lines key={step} step={step} />
        ))}
        {known.map((risk) => (
          <Spot key={risk.id} risk={risk} known={known} />
        ))}
      </svg>
    </figure>
  )
}

function Lines({ step }: { step: number }) {
  const y = ROW * (4 - step)
  return (
    <>
      <line className="hair" x1={`${LEFT}%`} x2="100%" y1={y + ROW} y2={y + ROW} />
      <text className="t2" x="0" y={y + ROW / 2 + 4}>
        {step === 4 ? 'Impact 4' : step}
      </text>
      <text className="t2" x={`${across(step) + cell / 2}%`} y={ROW * 4 + 22} textAnchor="middle">
        {step === 1 ? 'Likelihood 1' : step}
      </text>
    </>
  )
}

/** Risks that share a cell stand side by side, in the order of the table. */
function Spot({ risk, known }: { risk: Risk; known: readonly Risk[] }) {
  const { low, high } = risk.likelihood
  const beside = known.filter((other) => other.likelihood.low === low && other.impact === risk.impact)
  const place = beside.indexOf(risk)
  const x = across(low) + (cell * (place % 3) + cell / 2) / 3
  const y = ROW * (4 - (risk.impact ?? 1)) + ROW / 2 + (beside.length > 3 ? (place < 3 ? -13 : 15) : 4)
  return (
    <g data-risk={risk.id} data-low={low} data-high={high} data-impact={risk.impact ?? undefined}>
      <text x={`${x}%`} y={y} textAnchor="middle" className="b">
        {risk.id.slice(2)}
        {high > low && <tspan className="t2"> ?</tspan>}
      </text>
    </g>
  )
}

const cell = (100 - LEFT) / 4
const across = (step: number): number => LEFT + cell * (step - 1)

function finding(risks: readonly Risk[]): string {
  const [worst] = risks
  const heavy = risks.filter((risk) => risk.likelihood.low >= 3 && (risk.impact ?? 0) >= 3).length
  if (!worst) return ''
  return heavy === 0
    ? `No risk is both likely and grave; first to watch: ${worst.title.toLowerCase()}.`
    : `${capital(numeral(heavy))} of ${numeral(risks.length)} ${heavy === 1 ? 'is both likely and grave:' : 'are both likely and grave, first among them'} ${worst.title.toLowerCase()}.`
}
