import { Fragment } from 'react'
import { type ByDays, byDays, type Hours, listed, type OverlapHours } from '@/lib/assessment'
import { datedByClocks } from './by-clocks'
import { YearFigure } from './year-figure'
import { YearTable } from './year-table'

type Side = { name: string; hours: Pick<Hours, 'days'> }
type Props = { id: string; pair: OverlapHours; here: Side; there: Side }

const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** Shared hours through the year: as steps and as a table, for each days of the week that share the same where they differ. */
export function Year({ id, pair, here, there }: Props) {
  const all = byDays(pair, [here.hours, there.hours], datedByClocks)
  const never = all.filter((one) => all.length > 1 && one.pair.windows.length === 0)
  return (
    <>
      {all
        .filter((one) => !never.includes(one))
        .map((one, index) => {
          const names = { pair: one.pair, here: here.name, there: there.name, days: all.length > 1 ? daysSaid(one) : null }
          return (
            <Fragment key={one.days.join()}>
              {names.days && (
                <p>
                  <b>On {names.days}</b>
                </p>
              )}
              <YearFigure id={`${id}-${index}`} {...names} />
              <YearTable {...names} />
            </Fragment>
          )
        })}
      {never.map((one) => (
        <p key={one.days.join()}>On {daysSaid(one)} nothing is shared.</p>
      ))}
    </>
  )
}

const daysSaid = ({ days }: ByDays): string => listed(days.map((day) => DAYS[day - 1] ?? ''))
