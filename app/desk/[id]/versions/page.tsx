import type { Metadata } from 'next'
import { chosenVersions } from '@/app/assessments/[id]/compare/chosen'
import { versionOf } from '@/app/assessments/[id]/version-of'
import { isReading } from '@/app/is-reading'
import { nothingHere } from '@/app/nothing-here'
import { viewOf } from '@/app/result-view'
import { SideBySide } from '@/components/compare/sides'
import { WhatMoved } from '@/components/compare/split'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Back } from '@/components/ui/back'
import { Leaf, Opening } from '@/components/ui/leaf'
import { compare, sinceLine } from '@/lib/assessment'
import type { Review } from '@/lib/data/review-row'
import { getReviews, listVersions } from '@/lib/data/reviews'
import { signedIn } from '../../signed-in'

export const metadata: Metadata = { title: 'Two versions compared', robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string; only?: string }> }

/** Two submitted versions of one assessment: what moved, because of which answers. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ id }, { only, ...asked }] = [await params, await searchParams]
  const asking = await signedIn(`/desk/${encodeURIComponent(id)}/versions`)
  const versions = await listVersions(asking, id)
  if (versions.length === 0) return nothingHere()
  const numbers = versions.map(({ number }) => number)
  const chosen = chosenVersions(asked, numbers)
  if (!chosen) return <OneVersion me={asking.consultant} id={id} />
  const idOf = (number: number) => versions.find((one) => one.number === number)?.id ?? ''
  const [before, after = before] = await getReviews(asking, [idOf(chosen.from), idOf(chosen.to)], { noted: await isReading() })
  if (!before || !after) return nothingHere()
  const [earlier, later] = [before.snapshot, after.snapshot]
  return (
    <DeskFrame me={asking.consultant} wide>
      <Back href={`/desk/${id}`}>Back to the review</Back>
      <Opening caption={before.reference}>
        <h1>
          Versions {chosen.from} and {chosen.to}, side by side
        </h1>
        {chosen.problem && <p role="status">{chosen.problem}</p>}
        <p className="standfirst">{sinceLine(versionOf(earlier), versionOf(later))}</p>
      </Opening>
      <Leaf id="moved" title="What moved, and why" wide>
        <WhatMoved
          comparison={compare(versionOf(earlier), versionOf(later))}
          before={sideOf(before)}
          after={sideOf(after)}
          whose="the buyer’s"
        />
      </Leaf>
      <SideBySide
        sides={[sideAt(before), sideAt(after)]}
        here={`/desk/${id}/versions?from=${chosen.from}&to=${chosen.to}`}
        numbers={numbers}
        only={only === '1'}
      />
    </DeskFrame>
  )
}

function OneVersion({ me, id }: { me: { name: string; role: string }; id: string }) {
  return (
    <DeskFrame me={me}>
      <Opening>
        <h1>Nothing to compare yet</h1>
        <p className="standfirst">The buyer has submitted one version. From the second on, two can be compared.</p>
        <p>
          <a href={`/desk/${id}`}>Back to the review</a>
        </p>
      </Opening>
    </DeskFrame>
  )
}

const sideAt = ({ id, snapshot }: Review) => ({ view: viewOf(snapshot), href: `/desk/${id}` })
const sideOf = ({ snapshot: { number, rulesVersion, content } }: Review) => ({ number, rulesVersion, timeZoneTable: content.timeZoneTable })
