import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { counted, onlyDifferences } from '@/components/compare/cells'
import { ChooseVersions } from '@/components/compare/choose'
import { groupsOf } from '@/components/compare/groups'
import { WhatMoved } from '@/components/compare/split'
import { CompareTable } from '@/components/compare/table'
import { Frame } from '@/components/frame'
import { dateOf } from '@/components/result/view'
import { ButtonLink } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { compare, movedBetween, movedLine } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/assessments'
import { getSnapshot, type Snapshot } from '@/lib/data/snapshots'
import { viewOf } from '../../../result-view'
import { versionOf } from '../version-of'
import { chosenVersions } from './chosen'

export const metadata: Metadata = { title: 'Two versions compared', robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string; only?: string }> }

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ id }, { only, ...asked }, asking] = await Promise.all([params, searchParams, viewer()])
  const assessment = await getAssessment(asking, id)
  if (!assessment) return nothingHere()
  const numbers = assessment.snapshots.map(({ number }) => number)
  const chosen = chosenVersions(asked, numbers)
  if (!chosen) return <NothingToCompare id={id} count={numbers.length} />
  const [before, after] = await Promise.all([getSnapshot(asking, id, chosen.from), getSnapshot(asking, id, chosen.to)])
  if (!before || !after) return nothingHere()
  return (
    <Frame mine>
      <Opening caption={<a href={`/assessments/${id}/results/${chosen.to}`}>Back to the result</a>}>
        <h1>
          Versions {chosen.from} and {chosen.to}, side by side
        </h1>
        {chosen.problem && <p role="status">{chosen.problem}</p>}
        <p className="standfirst">{movedLine(movedBetween(versionOf(before), versionOf(after)))}</p>
      </Opening>
      <Leaf id="moved" title="What moved, and why" wide>
        <WhatMoved comparison={compare(versionOf(before), versionOf(after))} before={sideOf(before)} after={sideOf(after)} />
      </Leaf>
      <SideBySide id={id} snapshots={[before, after]} numbers={numbers} only={only === '1'} />
    </Frame>
  )
}

type SidesProps = { id: string; snapshots: readonly [Snapshot, Snapshot]; numbers: readonly number[]; only: boolean }

function SideBySide({ id, snapshots, numbers, only }: SidesProps) {
  const groups = groupsOf(snapshots.map((snapshot) => viewOf(snapshot)))
  const { rows, differ } = counted(groups)
  const [from, to] = [snapshots[0].number, snapshots[1].number]
  const here = `/assessments/${id}/compare?from=${from}&to=${to}`
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
        columns={snapshots.map(({ number, createdAt, rulesVersion }) => ({
          id: String(number),
          name: `Version ${number}`,
          href: `/assessments/${id}/results/${number}`,
          note: `${dateOf(createdAt)}, rules ${rulesVersion}`,
        }))}
        groups={only ? onlyDifferences(groups) : groups}
      />
    </section>
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

const sideOf = ({ number, rulesVersion, content }: Snapshot) => ({ number, rulesVersion, timeZoneTable: content.timeZoneTable })
