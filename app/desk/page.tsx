import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ExportLinks } from '@/components/desk/export-links'
import { Chosen, Filters } from '@/components/desk/filters'
import { ListEmpty } from '@/components/desk/list-empty'
import { ListKeys } from '@/components/desk/list-keys'
import { ListPages, LookedTo } from '@/components/desk/list-pages'
import { addressOf, kept, type ListState, queryOf, readState } from '@/components/desk/list-state'
import { ListTable } from '@/components/desk/list-table'
import { ViewsBar } from '@/components/desk/views-bar'
import { counted } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type Counted, getAround, type List, listSubmissions } from '@/lib/data/desk-list'
import { nothingHere } from '../nothing-here'
import { exportNote } from './export-notes'
import { dataQuery, rowsOf } from './list-rows'
import { signedIn } from './signed-in'
import { changeViewAction } from './views/actions'

export const metadata: Metadata = { title: 'Assessments', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const STRAYED = 'That page of the list does not exist, so this is the first'

export default async function DeskPage({ searchParams }: Props) {
  const params = await searchParams
  const { state, strays } = readState(params)
  const asking = await signedIn(addressOf(state))
  const query = dataQuery(state, asking.consultant.id)
  const [list, around] = await Promise.all([listSubmissions(asking, query), getAround(asking, query)])
  if (!around) return nothingHere()
  const { count, colleagues, views } = around
  const others = [list.strayed ? STRAYED : null, exportNote(params.export)].filter((one) => one !== null)
  // A mention has no field of its own to lead to.
  const named = strays.map(({ field, message }) => ({ field: field === 'mentions' ? 'main' : field, message }))
  const notes = [...named, ...others.map((message) => ({ field: 'main', message }))]
  return (
    <DeskFrame me={asking.consultant} wide>
      <div className="headline">
        <h1>Assessments</h1>
        <div className="actions">
          <ExportLinks of={kept(state)} />
        </div>
      </div>
      <ErrorSummary errors={notes} />
      <ViewsBar state={state} views={views} save={changeViewAction} />
      <Filters state={state} colleagues={colleagues} strays={strays} />
      <Chosen state={state} colleagues={colleagues} count={count}>
        <span className="end note">
          <ListKeys />
        </span>
      </Chosen>
      {list.rows.length > 0 ? (
        <Results state={state} list={list} count={count} colleagues={colleagues} />
      ) : (
        <ListEmpty state={state} all={count.all} list={list} />
      )}
    </DeskFrame>
  )
}

type ResultsProps = { state: ListState; list: List; count: Counted; colleagues: { id: string; name: string }[] }

function Results({ state, list, count, colleagues }: ResultsProps) {
  return (
    <form method="get" action="/desk/bulk">
      <ListTable state={state} rows={rowsOf(list.rows, colleagues)} />
      <LookedTo state={state} looked={list.looked} />
      <div className="headline pager">
        <div className="bulk">
          <label htmlFor="act">With those selected</label>
          <select id="act" name="act">
            <option value="assign">Assign</option>
            <option value="status">Change the status</option>
            <option value="compare">Compare</option>
            <option value="export">Export</option>
          </select>
          <input type="hidden" name="from" value={queryOf({ ...state, cursor: '' })} />
          <Button second tight>
            Go on
          </Button>
          <label className="check">
            <input type="checkbox" name="all" value="1" />
            <span>{allOf(count)}</span>
          </label>
        </div>
        <ListPages state={state} list={list} />
      </div>
    </form>
  )
}

function allOf({ matching, most, isLeast }: Counted): string {
  if (matching === 1 && !isLeast) return 'The one that matches'
  return isLeast || matching > most ? 'All that match, no more than 1,000' : `All ${counted(matching, most)} that match`
}
