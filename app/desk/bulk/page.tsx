import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BulkForm } from '@/components/desk/bulk-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ExportLinks } from '@/components/desk/export-links'
import { addressOf, kept, readState } from '@/components/desk/list-state'
import { STATUSES, statusName } from '@/components/desk/words'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormTitle } from '@/components/ui/form-title'
import { Opening } from '@/components/ui/leaf'
import { namesOf } from '@/lib/data/bulk'
import { listColleagues } from '@/lib/data/consultants'
import { type ListedSubmission, listAllMatching } from '@/lib/data/desk-list'
import { dataQuery, nameOf } from '../list-rows'
import { signedIn } from '../signed-in'
import { bulkAction } from './actions'

export const metadata: Metadata = { title: 'Several at once', robots: { index: false } }

type Props = { searchParams: Promise<{ id?: string | string[]; act?: string; from?: string; all?: string }> }

const SHOWN = 25
const MOST_COMPARED = 5

export default async function BulkPage({ searchParams }: Props) {
  const { id, act, from, all } = await searchParams
  const asking = await signedIn('/desk')
  const { state } = readState(Object.fromEntries(new URLSearchParams(typeof from === 'string' ? from : '')))
  const asked = [id ?? []].flat()
  const what = act === 'status' ? 'status' : 'reviewer'
  const [names, colleagues] = await Promise.all([
    all ? listAllMatching(asking, dataQuery(state, asking.consultant.id)).then((rows) => rows.map(named)) : namesOf(asking, asked),
    what === 'reviewer' ? listColleagues(asking) : [],
  ])
  const back = addressOf(state)
  if (act === 'compare' && names.length > 1 && names.length <= MOST_COMPARED)
    redirect(`/desk/compare?${names.map((one) => `id=${one.id}`).join('&')}`)
  if (names.length === 0 || act === 'compare') return <NotSelected me={asking.consultant} back={back} compare={act === 'compare'} />
  const options =
    what === 'status'
      ? STATUSES.map((one) => [one, statusName(one)] as const)
      : [...mineFirst(colleagues, asking.consultant.id), ['none', 'Nobody'] as const]
  return (
    <DeskFrame me={asking.consultant}>
      <Opening caption="Several at once">
        <h1>{act === 'export' && all ? 'Export all that match' : titleOf(act, names.length)}</h1>
        <ul>
          {names.slice(0, SHOWN).map((one) => (
            <li key={one.id}>{one.name}</li>
          ))}
          {names.length > SHOWN ? <li>and {names.length - SHOWN} more</li> : null}
        </ul>
        {act === 'export' ? (
          <div className="actions">
            <ExportLinks of={all ? kept(state) : names.map((one) => `id=${one.id}`).join('&')} />
            <ButtonLink second tight href={back}>
              Back to the list
            </ButtonLink>
          </div>
        ) : (
          <BulkForm action={bulkAction} what={what} ids={names.map((one) => one.id)} options={options} back={back} />
        )}
      </Opening>
    </DeskFrame>
  )
}

function titleOf(act: string | undefined, count: number): string {
  const which = count === 1 ? 'one assessment' : `${count} assessments`
  if (act === 'export') return `Export ${which}`
  return act === 'status' ? `Change the status of ${which}` : `Assign ${which}`
}

function NotSelected({ me, back, compare }: { me: { name: string; role: string }; back: string; compare: boolean }) {
  const message = compare ? 'Select two to five assessments to compare' : 'Select at least one assessment'
  const errors = [{ field: 'back', message }]
  return (
    <DeskFrame me={me}>
      <Opening caption="Several at once">
        <FormTitle of="Several at once" errors={errors} />
        <ErrorSummary errors={errors} />
        <h1>Nothing to act on</h1>
        <p>
          <a id="back" href={back}>
            Back to the list
          </a>
        </p>
      </Opening>
    </DeskFrame>
  )
}

const named = (row: ListedSubmission) => ({ id: row.id, name: nameOf(row) })

const mineFirst = (colleagues: { id: string; name: string }[], me: string): (readonly [string, string])[] =>
  [...colleagues].sort((a, b) => Number(b.id === me) - Number(a.id === me)).map(({ id, name }) => [id, id === me ? `${name} (you)` : name])
