import { BAND_NAMES, type Band, capital } from '@/lib/assessment'
import { sectionName } from '../result/view'
import { Columns, inFigures } from '../ui/columns'
import { type Fill, FillKey, SharesBar } from '../ui/fills'
import { Leaf } from '../ui/leaf'
import { figure } from './words'

/** How often each band was found in a dimension, for one kind of work or one industry. */
type GroupBands = { id: string; name: string; count: number; dimensions: { id: string; bands: Partial<Record<Band, number>> }[] }

const FILLS = { strong: 'ink', adequate: 'sea', weak: 'hatched', unclear: 'none' } as const satisfies Partial<Record<Band, Fill>>
const DRAWN = ['strong', 'adequate', 'weak', 'unclear'] as const satisfies Band[]
const partOf = (band: (typeof DRAWN)[number]) => ({ fill: FILLS[band], name: BAND_NAMES[band] })
const SHOWN = 3
const [HEAD, ROW] = [30, 38]

type Props = {
  id: string
  /** What they are grouped by, for one and for several. */
  one: string
  several: string
  groups: readonly GroupBands[]
}

/** Where the eight dimensions stand, by kind of work or by industry: the most common as bars, all of them in a table. */
export function BandsBy({ id, one, several, groups }: Props) {
  const shown = groups.slice(0, SHOWN)
  const [first] = shown
  if (!first)
    return (
      <Leaf id={id} title={`Dimensions by ${one}`}>
        <p>Nobody has said which {one} theirs is.</p>
      </Leaf>
    )
  const step = HEAD + shown.length * ROW
  return (
    <Leaf id={id} title={`Dimensions by ${one}`} side={<FillKey parts={DRAWN.map(partOf)} />}>
      <figure>
        <figcaption>{captionOf(shown)}</figcaption>
        <svg className="fig" height={first.dimensions.length * step} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{`Dimensions by ${one}`}</title>
          <desc id={`${id}-desc`}>{`${captionOf(shown)}. The table below holds the same values, and those of other ${several}.`}</desc>
          {first.dimensions.map((dimension, index) => (
            <Dimension key={dimension.id} id={dimension.id} groups={shown} top={index * step} />
          ))}
        </svg>
        <p className="note">A bar is all assessments of one {one}; its parts are the bands, strong first.</p>
      </figure>
      <details>
        <summary>The same as a table, for every {one}</summary>
        <BandTable one={one} groups={groups} />
      </details>
    </Leaf>
  )
}

function Dimension({ id, groups, top }: { id: string; groups: readonly GroupBands[]; top: number }) {
  return (
    <>
      <text className="b" x="0" y={top + 18}>
        {sectionName(id)}
      </text>
      {groups.map((group, index) => (
        <Bar key={group.id} id={id} group={group} top={top + HEAD + index * ROW} />
      ))}
    </>
  )
}

function Bar({ id, group, top }: { id: string; group: GroupBands; top: number }) {
  const bands = bandsOf(group, id)
  const all = DRAWN.reduce((sum, band) => sum + (bands[band] ?? 0), 0)
  return (
    <>
      <text x="0" y={top + 11}>
        {group.name}
      </text>
      <text className="t2" x="100%" y={top + 11} textAnchor="end">
        {figure(inPlaceOf(bands))} of {figure(all)}
      </text>
      <SharesBar parts={DRAWN.map((band) => ({ fill: FILLS[band], count: bands[band] ?? 0 }))} y={top + 17} />
    </>
  )
}

function BandTable({ one, groups }: Pick<Props, 'one' | 'groups'>) {
  return (
    <table className="cards">
      <caption className="hide">Bands by {one} and dimension</caption>
      <Columns heads={[capital(one), 'Dimension', ...inFigures(DRAWN.map((band) => BAND_NAMES[band]))]} />
      <tbody>
        {groups.flatMap((group) =>
          group.dimensions.map(({ id, bands }) => (
            <tr key={`${group.id} ${id}`}>
              <th scope="row">{group.name}</th>
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

const bandsOf = (group: GroupBands, dimension: string) => group.dimensions.find(({ id }) => id === dimension)?.bands ?? {}
const inPlaceOf = (bands: Partial<Record<Band, number>>): number => (bands.strong ?? 0) + (bands.adequate ?? 0)

/** Which dimension of which kind of work is in place least often. */
function captionOf(groups: readonly GroupBands[]): string {
  const all = groups.flatMap((group) =>
    group.dimensions.map(({ id, bands }) => ({ group, id, share: inPlaceOf(bands) / group.count, bands })),
  )
  const least = all.reduce((worst, one) => (one.share < worst.share ? one : worst))
  return `${sectionName(least.id)} is in place least often: in ${figure(inPlaceOf(least.bands))} of ${figure(least.group.count)} for ${least.group.name}`
}
