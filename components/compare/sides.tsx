import type { ResultView } from '../result/view'
import { dateOf } from '../result/view'
import { counted, onlyDifferences } from './cells'
import { ChooseVersions } from './choose'
import { groupsOf } from './groups'
import { CompareTable } from './table'

/** One version: what its page shows, and where that is. */
type Side = { view: ResultView; href: string }
type Props = {
  sides: readonly [Side, Side]
  /** The address of this comparison. */
  here: string
  /** All versions there are to choose from. */
  numbers: readonly number[]
  only: boolean
}

/** Two versions row by row. */
export function SideBySide({ sides, here, numbers, only }: Props) {
  const groups = groupsOf(sides.map(({ view }) => view))
  const { rows, differ } = counted(groups)
  const [from, to] = [sides[0].view.number, sides[1].view.number]
  return (
    <section className="sides" aria-labelledby="sides">
      <h2 id="sides" className="hide">
        All of it, row by row
      </h2>
      <div className="chosen">
        <span>
          {differ} of {rows} rows differ; differing rows are set in bold
        </span>
        <a href={only ? `${here}#sides` : `${here}&only=1#sides`}>{only ? 'All rows' : 'Only differences'}</a>
        {numbers.length > 2 && <ChooseVersions numbers={numbers} from={from} to={to} only={only} />}
      </div>
      <CompareTable
        caption={`Versions ${from} and ${to} compared`}
        columns={sides.map(({ view: { number, finishedAt, result }, href }) => ({
          id: String(number),
          name: `Version ${number}`,
          href,
          note: `${dateOf(finishedAt)}, rules ${result.rulesVersion}`,
        }))}
        groups={only ? onlyDifferences(groups) : groups}
      />
    </section>
  )
}
