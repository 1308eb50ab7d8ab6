import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import type { OverlapDraft } from '@/components/overlap/draft'
import { OverlapForm } from '@/components/overlap/overlap-form'
import { OverlapResult } from '@/components/overlap/overlap-result'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Leaf, Opening } from '@/components/ui/leaf'
import { type OverlapHours, overlapHours } from '@/lib/assessment'
import { CITIES } from './find-zone'
import { MOST_PLACES, overlapDraft, type PlaceRead, type Query, type ReadOverlap, readOverlap } from './read-overlap'

type Props = { searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { read } = await readSent(await searchParams)
  const names = read?.ok ? `, ${read.places.map(({ name }) => name).join(' and ')}` : ''
  return {
    title: `${read && !read.ok ? 'Error: ' : ''}Shared hours${names}`,
    description: 'The working hours that two or more cities share through the year, with every clock change.',
  }
}

export default async function OverlapToolPage({ searchParams }: Props) {
  const { draft, read } = await readSent(await searchParams)
  const errors = read && !read.ok ? read.errors : []
  return (
    <Frame>
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={errors} />
        </div>
      </div>
      <Opening>
        <h1>Which hours do you share?</h1>
        <p className="standfirst">
          Clocks change on different dates in different countries, and some not at all. This counts every working day of a year by the rules
          of both places.
        </p>
        <p className="small quiet">
          {read?.ok ? (
            <>
              The address of this page holds everything: pass it on, or <a href="#places">change it below</a>.
            </>
          ) : (
            <>
              Nothing is kept. See it first with{' '}
              <a href="/tools/overlap?c1=New+York&s1=09:00&e1=17:00&d1=1&d1=2&d1=3&d1=4&d1=5&c2=Warsaw&s2=09:00&e2=17:00&d2=1&d2=2&d2=3&d2=4&d2=5">
                New York and Warsaw
              </a>
              .
            </>
          )}
        </p>
      </Opening>
      {read?.ok ? (
        <Leaf id="result" title="Shared hours" wide>
          <OverlapResult pairs={pairsOf(read.places, read.year)} places={read.places} need={read.need} />
        </Leaf>
      ) : null}
      <OverlapForm draft={draft} errors={errors} cities={CITIES.map(({ label }) => label)} canAdd={draft.places.length < MOST_PLACES} />
    </Frame>
  )
}

/** Asking for one more city is not yet asking for the hours. */
async function readSent(query: Query): Promise<{ draft: OverlapDraft; read: ReadOverlap | null }> {
  const draft = overlapDraft(query, new Date().getFullYear())
  return { draft, read: query.c1 === undefined || query.add !== undefined ? null : await readOverlap(draft) }
}

/** Each city with every later one. */
function pairsOf(places: readonly PlaceRead[], year: number): OverlapHours[] {
  return places.flatMap(({ name: _, ...site }, index) => {
    const later = places.slice(index + 1).map(({ name: __, ...place }) => ({ ...place, ownership: 'external' as const }))
    return overlapHours({ 'ctx-buyer-location': [site], 'ctx-candidates': later }, year).map((pair) => ({
      ...pair,
      site: index,
      candidate: index + 1 + Number(pair.candidate),
    }))
  })
}
