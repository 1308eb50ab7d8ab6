import { hoursOf, type OverlapHours, stepsOf } from '@/lib/assessment'
import { Columns } from '../ui/columns'
import { dayOf } from './view'

type Props = { pair: OverlapHours; here: string; there: string }

/** The steps of the year with the shared time on both clocks. */
export function YearTable({ pair, here, there, days }: Props & { days: string | null }) {
  return (
    <table className="cards">
      <caption>
        Through {pair.year}, on {days ?? 'working days'}
      </caption>
      <Columns heads={['From', 'Shared', `In ${here}`, `In ${there}`]} />
      <tbody>
        {periodsOf(pair).map(({ from, hours, window, isStep }) => (
          <tr key={from} data-from={isStep ? from : undefined} data-hours={isStep ? hours : undefined}>
            <th scope="row">{dayOf(from)}</th>
            <td data-h="Shared">{hours === 0 ? 'none' : hoursOf(hours)}</td>
            <td data-h={here}>{window ? `${window.buyer.start} to ${window.buyer.end}` : ''}</td>
            <td data-h={there}>{window ? `${window.candidate.start} to ${window.candidate.end}` : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Period = { from: string; hours: number; window: OverlapHours['windows'][number] | null; isStep: boolean }

/** The hours may stay while the clock times move, so both begin a row. */
function periodsOf(pair: OverlapHours): Period[] {
  const steps = stepsOf(pair)
  const [january] = steps
  const first = january?.from ?? ''
  // The first window begins on the first working day; it is the one of January all the same.
  const windows = pair.windows.map((window, index) => (index === 0 && steps[0]?.hours ? { ...window, from: first } : window))
  const dates = [...new Set([...steps, ...windows].map(({ from }) => from))].sort()
  return dates.map((from) => {
    const hours = steps.findLast((step) => step.from <= from)?.hours ?? 0
    const window = hours === 0 ? null : (windows.findLast((one) => one.from <= from) ?? null)
    return { from, hours, window, isStep: steps.some((step) => step.from === from) }
  })
}

/** Each difference of the two clocks with the date on which it begins. */
export function ClockChanges({ pair, here, there }: Props) {
  const clocks = pair.clocks ?? []
  const [january, ...later] = clocks
  if (!january) return null
  if (later.length === 0) return <p>{`${difference(january.ahead, here, there)} all year; no clock change moves them apart.`}</p>
  return (
    <p>
      {`${difference(january.ahead, here, there)} in January`}
      {later.map(({ from, ahead }) => `; ${amount(ahead)} from ${dayOf(from)}`).join('')}.
    </p>
  )
}

const difference = (ahead: number, here: string, there: string): string =>
  ahead === 0 ? `${there} keeps the clock of ${here}` : `${there} is ${amount(ahead)}${ahead > 0 ? ' of' : ''} ${here}`
const amount = (ahead: number): string => (ahead === 0 ? 'level' : `${hoursOf(Math.abs(ahead) / 60)} ${ahead > 0 ? 'ahead' : 'behind'}`)
