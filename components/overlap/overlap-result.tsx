import { PairFigure } from '@/components/result/pair-figure'
import { classOfPair, hoursOf, needsNights, type OverlapClass, type OverlapHours } from '@/lib/assessment'
import { Columns } from '../ui/columns'

type Clocked = { name: string; start: string; end: string; days?: number[] }

const CLASSES: Record<OverlapClass, string> = { comfortable: 'comfortable', manageable: 'manageable, not comfortable', blocker: 'too few' }

type Props = { pairs: readonly OverlapHours[]; places: readonly Clocked[]; need: number | null }

/** The first city beside each other one; with three or more, every pair in a table. */
export function OverlapResult({ pairs, places, need }: Props) {
  const own = pairs.filter(({ site }) => site === 0)
  return (
    <div className="stack">
      {own.map((pair) => (
        <Pair key={pair.candidate} pair={pair} places={places} need={need} />
      ))}
      {places.length > 2 && <EveryPair pairs={pairs} places={places} need={need} />}
    </div>
  )
}

function Pair({ pair, places, need }: { pair: OverlapHours } & Pick<Props, 'places' | 'need'>) {
  const [here, there] = [places[pair.site], places[Number(pair.candidate)]]
  if (!here || !there) return null
  return (
    <PairFigure
      id={`pair-${pair.site}-${pair.candidate}`}
      pair={pair}
      here={{ name: here.name, hours: here }}
      there={{ name: there.name, hours: there }}
      caption={finding(pair, need)}
      rows={
        need === null
          ? []
          : [
              ['Needed a day', hoursOf(need)],
              ['Class', CLASSES[classOfPair(pair, need)]],
            ]
      }
    />
  )
}

/** What both share, and whether that is enough for this need: the least of the year counts. */
function finding(pair: OverlapHours, need: number | null): string {
  const span = pair.min === pair.max ? hoursOf(pair.min) : `${hoursOf(pair.min)} at the least, ${hoursOf(pair.max)} at the most`
  const some = `Shared on a working day: nothing on some, ${hoursOf(pair.max)} at the most on others`
  const any = pair.min === 0 && pair.weeklyMin > 0 ? some : `Shared on an ordinary working day: ${span}`
  const shared = pair.max === 0 ? 'No hour is shared on an ordinary working day' : any
  if (need === null) return `${shared}.`
  const asked = need === 0 ? 'the work needs none' : `the work needs ${need}`
  return `${shared}; ${asked}: ${CLASSES[classOfPair(pair, need)]}${needsNights(pair, need) ? ', and only by hours outside the day' : ''}.`
}

function EveryPair({ pairs, places, need }: Props) {
  return (
    <table className="cards">
      <caption>Every pair</caption>
      <Columns heads={['Cities', 'Least', 'Most', 'Least in a week', ...(need === null ? [] : ['For your need'])]} />
      <tbody>
        {pairs.map((pair) => (
          <tr key={`${pair.site}-${pair.candidate}`}>
            <th scope="row">
              {places[pair.site]?.name} and {places[Number(pair.candidate)]?.name}
            </th>
            <td data-h="Least">{hoursOf(pair.min)}</td>
            <td data-h="Most">{hoursOf(pair.max)}</td>
            <td data-h="In a week">{hoursOf(pair.weeklyMin)}</td>
            {need !== null && <td data-h="For your need">{CLASSES[classOfPair(pair, need)]}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
