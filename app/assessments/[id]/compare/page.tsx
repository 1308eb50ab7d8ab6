import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { SideBySide } from '@/components/compare/sides'
import { WhatMoved } from '@/components/compare/split'
import { Frame } from '@/components/frame'
import { ButtonLink } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { compare, sinceLine } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import type { Snapshot } from '@/lib/data/snapshots'
import { getVersions } from '@/lib/data/versions'
import { viewOf } from '../../../result-view'
import { versionOf } from '../version-of'
import { chosenVersions, numbersIn } from './chosen'

export const metadata: Metadata = { title: 'Two versions compared', robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string; only?: string }> }

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ id }, { only, ...asked }] = await Promise.all([params, searchParams])
  const found = await getVersions(await viewer(), id, numbersIn(asked))
  if (!found) return nothingHere()
  const numbers = found.record.snapshots.map(({ number }) => number)
  const chosen = chosenVersions(asked, numbers)
  if (!chosen) return <NothingToCompare id={id} count={numbers.length} />
  const [before, after] = [chosen.from, chosen.to].map((wanted) => found.versions.find(({ number }) => number === wanted))
  if (!before || !after) return nothingHere()
  return (
    <Frame mine>
      <Opening caption={<a href={`/assessments/${id}/results/${chosen.to}`}>Back to the result</a>}>
        <h1>
          Versions {chosen.from} and {chosen.to}, side by side
        </h1>
        {chosen.problem && <p role="status">{chosen.problem}</p>}
        <p className="standfirst">{sinceLine(versionOf(before), versionOf(after))}</p>
      </Opening>
      <Leaf id="moved" title="What moved, and why" wide>
        <WhatMoved comparison={compare(versionOf(before), versionOf(after))} before={sideOf(before)} after={sideOf(after)} />
      </Leaf>
      <SideBySide
        sides={[sideAt(id, before), sideAt(id, after)]}
        here={`/assessments/${id}/compare?from=${chosen.from}&to=${chosen.to}`}
        numbers={numbers}
        only={only === '1'}
      />
    </Frame>
  )
}

function NothingToCompare({ id, count }: { id: string; count: number }) {
  return (
    <Frame mine>
      <Opening>
        <h1>Nothing to compare yet</h1>
        <p className="standfirst">
          {count === 0 ? 'There is no finished version.' : 'There is one version.'} Each time you finish, the result is kept as a version of
          its own; from the second on, two can be compared.
        </p>
        <p className="actions">
          <ButtonLink href={`/assessments/${id}/check`}>Check the answers</ButtonLink>
        </p>
      </Opening>
    </Frame>
  )
}

const sideAt = (id: string, snapshot: Snapshot) => ({ view: viewOf(snapshot), href: `/assessments/${id}/results/${snapshot.number}` })
const sideOf = ({ number, rulesVersion, content }: Snapshot) => ({ number, rulesVersion, timeZoneTable: content.timeZoneTable })
