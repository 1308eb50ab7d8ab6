import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import { Links } from '@/components/ui/links'
import { BAND_NAMES, bandsLine, type DimensionResult } from '@/lib/assessment'
import { BandFigure } from './band-figure'
import { BandKey } from './band-key'
import { answerLinks, type ResultView, sectionName } from './view'

/** Share in place in words; a range where something is unknown, never its middle. */
export function inPlace({ band, score }: Pick<DimensionResult, 'band' | 'score'>): string {
  if (band === 'pending') return 'no provider yet'
  const [low, high] = [Math.round(score.low * 100), Math.round(score.high * 100)]
  return low === high ? `${low}%` : `${low} to ${high}%`
}

export function Dimensions({ view }: { view: ResultView }) {
  const { dimensions } = view.result
  return (
    <Leaf id="dims" title="Eight dimensions" side={<BandKey />}>
      <figure>
        <figcaption>{bandsLine(view.result, sectionName)}</figcaption>
        <BandFigure dimensions={dimensions} />
        <p className="note">
          Length is how much is in place, from nothing to all. The band is not the length: one missing essential makes a dimension weak
          however long its bar.
        </p>
      </figure>
      <details>
        <summary>The same as a table, with reasons</summary>
        <DimensionTable dimensions={dimensions} view={view} />
      </details>
    </Leaf>
  )
}

function DimensionTable({ dimensions, view }: { dimensions: readonly DimensionResult[]; view: ResultView }) {
  return (
    <table className="cards">
      <Columns heads={['Dimension', 'Band', 'In place', 'Because']} />
      <tbody>
        {dimensions.map((dimension) => (
          <tr key={dimension.id}>
            <th scope="row">{sectionName(dimension.id)}</th>
            <td data-h="Band">{BAND_NAMES[dimension.band]}</td>
            <td data-h="In place">{inPlace(dimension)}</td>
            <td data-h="Because">
              <div>
                <Reasons dimension={dimension} view={view} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reasons({ dimension, view }: { dimension: DimensionResult; view: ResultView }) {
  if (view.leavesOut.includes('answers')) return <p className="quiet">Left out</p>
  return dimension.reasons.map((reason) => (
    <p key={reason.text}>
      {reason.text}.{' '}
      <span className="note">
        From <Links links={answerLinks(reason.causes, view)} between=", " />
      </span>
    </p>
  ))
}
