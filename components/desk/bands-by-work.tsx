import { BAND_NAMES, type Band } from '@/lib/assessment'
import { sectionName } from '../result/view'
import { type Fill, FillKey, SharesBar } from '../ui/fills'
import { Leaf } from '../ui/leaf'
import { figure } from './words'

/** How often each band was found in a dimension, for one kind of work. */
export type WorkBands = { id: string; name: string; count: number; dimensions: { id: string; bands: Partial<Record<Band, number>> }[] }

const FILLS = { strong: 'ink', adequate: 'sea', weak: 'hatched', unclear: 'none' } as const satisfies Partial<Record<Band, Fill>>
const DRAWN = ['strong', 'adequate', 'weak', 'unclear'] as const satisfies Band[]
const partOf = (band: (typeof DRAWN)[number]) => ({ fill: FILLS[band], name: BAND_NAMES[band] })
const SHOWN = 3
const [HEAD, ROW] = [30, 38]

/** Where the eight dimensions stand, by kind of work: the most common kinds as bars, all of them in a table. */
export function BandsByWork({ works }: { works: readonly WorkBands[] }) {
  const shown = works.slice(0, SHOWN)
  const [first] = shown
  if (!first) return null
  const step = HEAD + shown.length * ROW
  return (
    <Leaf id="dimensions" title="Dimensions by kind of work" side={<FillKey parts={DRAWN.map(partOf)} />}>
      <figure>
        <figcaption>{captionOf(shown)}</figcaption>
        <svg className="fig" height={first.dimensions.length * step} role="img" aria-labelledby="by-work-title by-work-desc">
          <title id="by-work-title">Dimensions by kind of work</title>
          <desc id="by-work-desc">{captionOf(shown)}. The table below holds the same values, and those of other kinds of work.</desc>
          {first.dimensions.map(({ id }, index) => (
            <Dimension key={id} id={id} works={shown} top={index * step} />
          ))}
        </svg>
        <p className="note">A bar is all assessments of one kind of work; its parts are the bands, strong first.</p>
      </figure>
      <details>
        <summary>The same as a table, for every kind of work</summary>
        <BandTable works={works} />
      </details>
    </Leaf>
  )
}

function Dimension({ id, works, top }: { id: string; works: readonly WorkBands[]; top: number }) {
  return (
    <>
      <text className="b" x="0" y={top + 18}>
        {sectionName(id)}
      </text>
      {works.map((work, index) => (
        <Bar key={work.id} id={id} work={work} top={top + HEAD + index * ROW} />
      ))}
    </>
  )
}

function Bar({ id, work, top }: { id: string; work: WorkBands; top: number }) {
  const bands = bandsOf(work, id)
  const all = DRAWN.reduce((sum, band) => sum + (bands[band] ?? 0), 0)
  return (
    <>
      <text x="0" y={top + 11}>
        {work.name}
      </text>
      <text className="t2" x="100%" y={top + 11} textAnchor="end">
        {figure(inPlaceOf(bands))} of {figure(all)}
      </text>
      <SharesBar parts={DRAWN.map((band) => ({ fill: FILLS[band], count: bands[band] ?? 0 }))} y={top + 17} />
    </>
  )
}

function BandTable({ works }: { works: readonly WorkBands[] }) {
  return (
    <table className="cards">
      <caption className="hide">Bands by kind of work and dimension</caption>
      <thead>
        <tr>
          <th scope="col">Kind of work</th>
          <th scope="col">Dimension</th>
          {DRAWN.map((band) => (
            <th key={band} scope="col" className="r">
              {BAND_NAMES[band]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {works.flatMap((work) =>
          work.dimensions.map(({ id, bands }) => (
            <tr key={`${work.id} ${id}`}>
              <th scope="row">{work.name}</th>
              <td data-h="Dimension">{sectionName(id)}</td>
              {DRAWN.map((band) => (
                <td key={band} className="r" data-h={BAND_NAMES[band]}>
                  {bands[band] ?? 0}
                </td>
              ))}
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

const bandsOf = (work: WorkBands, dimension: string) => work.dimensions.find(({ id }) => id === dimension)?.bands ?? {}
const inPlaceOf = (bands: Partial<Record<Band, number>>): number => (bands.strong ?? 0) + (bands.adequate ?? 0)

/** Which dimension of which kind of work is in place least often. */
function captionOf(works: readonly WorkBands[]): string {
  const all = works.flatMap((work) => work.dimensions.map(({ id, bands }) => ({ work, id, share: inPlaceOf(bands) / work.count, bands })))
  const least = all.reduce((worst, one) => (one.share < worst.share ? one : worst))
  return `${sectionName(least.id)} is in place least often: in ${figure(inPlaceOf(least.bands))} of ${figure(least.work.count)} for ${least.work.name}`
}
