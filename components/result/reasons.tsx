import type { RankingReason } from '@/lib/assessment'
import { RuleLink } from '../rule-list'
import { Columns } from '../ui/columns'
import { Grounds } from './claim'
import type { ResultView } from './view'

/** The reasons of one option of a ranking, with their points and the sum they add up to. */
export function Reasons({
  reasons,
  points,
  digits,
  view,
}: {
  reasons: readonly RankingReason[]
  points: number | null
  digits: number
  view: ResultView
}) {
  return (
    <table className="cards reasons">
      <Columns heads={['Because', 'Rule', { figures: 'Points' }]} />
      <tbody>
        {reasons.map((reason) => (
          <tr key={`${reason.id}-${reason.text}`}>
            <td data-h="Because">
              <div>
                {reason.text}
                <div className="note">
                  <Grounds causes={reason.causes} sources={reason.sources} view={view} />
                </div>
              </div>
            </td>
            <td data-h="Rule" className="whole">
              <RuleLink id={reason.id} />
            </td>
            <td data-h="Points" className="r">
              {pointsSaid(reason, digits)}
            </td>
          </tr>
        ))}
      </tbody>
      {points !== null && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {reasons.some(isLeftOut) ? 'Together, without the cost' : 'Together'}
            </th>
            <td className="r">{signed(points, digits)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** Cost is scored wherever anything is; it has no points where a link leaves the cost out. */
const isLeftOut = ({ id, points }: RankingReason): boolean => id === 'L3' && points === null

function pointsSaid(reason: RankingReason, digits: number): string {
  if (reason.points === null) return isLeftOut(reason) ? 'left out' : 'none'
  return signed(reason.points, digits)
}

const signed = (points: number, digits: number): string => points.toFixed(digits).replace('-', '\u2212')
