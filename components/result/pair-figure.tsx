import type { ReactNode } from 'react'
import { type Hours, hoursOf, type OverlapHours } from '@/lib/assessment'
import { DayFigure, DayKey } from './day-figure'
import { nightSaid } from './day-spans'
import { Year } from './year'
import { ClockChanges } from './year-table'

type Side = { name: string; hours: Pick<Hours, 'start' | 'end' | 'days'> }
type Props = {
  id: string
  pair: OverlapHours
  here: Side
  there: Side
  /** The finding. */
  caption: string
  /** What else is to be said of this pair. */
  children?: ReactNode
  /** What closes the table of measures. */
  rows?: readonly (readonly [string, string])[]
}

/** Two working days beside each other: the day by seasons, the year by steps, and the same as tables. */
export function PairFigure({ id, pair, caption, children, rows = [], ...sides }: Props) {
  const { here, there } = toldApart(sides)
  const names = { pair, here: here.name, there: there.name }
  return (
    <figure className="pair-figure">
      <h3>
        {here.name} and {there.name}
      </h3>
      <figcaption>{caption}</figcaption>
      {pair.clocks && (
        <>
          <DayFigure id={`${id}-day`} here={here} there={there} clocks={pair.clocks} />
          <DayKey id={`${id}-day`} />
        </>
      )}
      <Year id={`${id}-year`} pair={pair} here={here} there={there} />
      <div className="note stack">
        <ClockChanges {...names} />
        <p>{weekLine(pair)}</p>
        {pair.nightShare > 0 && (
          <p>
            {Math.round(pair.nightShare * 100)}% of the working hours in {sides.there.name} lie in the night there, {nightSaid()}.
          </p>
        )}
        {children}
      </div>
      <details>
        <summary>The hours as a table</summary>
        <Measures pair={pair} rows={rows} />
      </details>
    </figure>
  )
}

/** Two places by one city's clock, as at home. */
function toldApart({ here, there }: Pick<Props, 'here' | 'there'>): Pick<Props, 'here' | 'there'> {
  if (here.name !== there.name) return { here, there }
  return { here: { ...here, name: `${here.name} (yours)` }, there: { ...there, name: `${there.name} (theirs)` } }
}

/** A date line costs Monday or Friday, which no figure of a day shows. */
function weekLine({ weeklyMin, zeroDays, min, max }: OverlapHours): string {
  if (max === 0) return 'No working day of yours shares time with theirs.'
  const week = weeklyMin === 0 ? 'There are weeks without a shared hour' : `At least ${hoursOf(weeklyMin)} in a full week`
  if (zeroDays === 0) return `${week}.`
  const days = `${zeroDays} of your working days ${zeroDays === 1 ? 'shares' : 'share'} no time`
  return `${week}; ${days}${min > 0 ? ', because the two weeks do not fall on the same days' : ''}.`
}

function Measures({ pair, rows }: { pair: OverlapHours; rows: NonNullable<Props['rows']> }) {
  const all: readonly (readonly [string, string])[] = [
    ['Shared, least of the year', hoursOf(pair.min)],
    ['Shared, mean of the year', hoursOf(pair.mean)],
    ['Shared, most of the year', hoursOf(pair.max)],
    ['Shared within their day (07:00 to 20:00), least', hoursOf(pair.minWithinDay)],
    ['Shared in a week, least', hoursOf(pair.weeklyMin)],
    ['Your working days that share no time', String(pair.zeroDays)],
    ...rows,
  ]
  return (
    <table>
      <caption>Working days of {pair.year}</caption>
      <tbody>
        {all.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="r">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
