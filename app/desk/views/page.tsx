import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EndList } from '@/components/desk/end-list'
import { kept, readState } from '@/components/desk/list-state'
import { Back } from '@/components/ui/back'
import { Leaf, Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { newId } from '@/lib/data/tokens'
import { listViews, type SavedView } from '@/lib/data/views'
import { signedIn } from '../signed-in'
import { deleteViewAction, saveViewAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ViewsPage({ searchParams }: Props) {
  const query = kept(readState(await searchParams).state)
  const asking = await signedIn(`/desk/views?${query}`)
  const views = (await listViews(asking)).filter(({ own }) => own)
  return (
    <DeskFrame me={asking.consultant}>
      <Back href={query ? `/desk?${query}` : '/desk'}>Back to the list</Back>
      <Opening caption="Saved views">
        <h1>{query ? 'Save these filters as a view' : 'Your views'}</h1>
        {query ? (
          <PlainForm
            name="view"
            action={saveViewAction}
            hidden={{ id: newId(), query }}
            title="Save these filters as a view"
            button="Save the view"
            fields={[
              { name: 'name', label: 'Name', hint: 'Such as “Gaps in ownership”' },
              { name: 'shared', label: 'Colleagues see it too', kind: 'check' },
            ]}
          />
        ) : (
          <title>Your views - Shorewise</title>
        )}
      </Opening>
      {views.length > 0 ? (
        <Leaf id="yours" title="Saved so far">
          <EndList rows={views.map(lineOf)} act="Delete" action={deleteViewAction} />
        </Leaf>
      ) : null}
    </DeskFrame>
  )
}

const lineOf = ({ id, name, query, shared }: SavedView) => ({
  id,
  name: `the view ${name}`,
  about: (
    <>
      <a href={`/desk?${[query, `view=${id}`].filter(Boolean).join('&')}`}>{name}</a>
      {shared ? ', shared' : ''}
    </>
  ),
})
