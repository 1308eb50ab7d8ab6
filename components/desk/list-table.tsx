import type { Verdict } from '@/lib/assessment'
import { VerdictMark } from '../result/mark'
import { Scroll } from '../ui/scroll'
import { addressOf, type ListState, queryOf, type Sort } from './list-state'
import { SelectPage } from './select-page'
import { agoOf, certaintyName, dayOf, statusName } from './words'

export type Row = {
  id: string
  name: string
  work: string
  verdict: string
  route: string
  certainty: number
  open: number
  status: string
  reviewer: string | null
  submittedAt: Date
}

/** The columns of the list; each that has a key is sorted by it. */
export const HEADS: { sort?: Sort; name: string; end?: true }[] = [
  { sort: 'name', name: 'Assessment' },
  { name: 'Work' },
  { sort: 'verdict', name: 'Verdict' },
  { name: 'From and to' },
  { sort: 'certainty', name: 'Certainty' },
  { sort: 'open', name: 'Open', end: true },
  { name: 'Status' },
  { name: 'Reviewer' },
  { sort: 'submitted', name: 'Submitted' },
]

/** The list: one row an assessment, each to be opened or selected. */
export function ListTable({ state, rows }: { state: ListState; rows: readonly Row[] }) {
  return (
    <Scroll name="Submitted assessments">
      <table className="dense cards" id="list">
        <caption className="hide">Submitted assessments</caption>
        <thead>
          <tr>
            <th className="pick" scope="col">
              <SelectPage />
            </th>
            {HEADS.map((head) => (
              <Head key={head.name} head={head} state={state} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} from={queryOf({ ...state, cursor: '' })} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Head({ head: { sort, name, end }, state }: { head: (typeof HEADS)[number]; state: ListState }) {
  const className = end ? 'r' : undefined
  if (!sort || (state.find && sort !== 'submitted'))
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    )
  const isBy = state.sort === sort
  // First the other way round where the end is what one looks for: the newest, the most.
  const desc = isBy ? !state.desc : sort === 'submitted' || sort === 'open'
  return (
    <th scope="col" className={className} aria-sort={isBy ? (state.desc ? 'descending' : 'ascending') : undefined}>
      <a href={addressOf({ ...state, sort, desc, cursor: '' })}>
        {name}
        {isBy ? <span aria-hidden="true">&nbsp;{state.desc ? '↓' : '↑'}</span> : null}
      </a>
    </th>
  )
}

function Line({ row, from }: { row: Row; from: string }) {
  const { id, name, work, verdict, route, certainty, open, status, reviewer, submittedAt } = row
  return (
    <tr>
      <td className="pick">
        <label>
          <input type="checkbox" name="id" value={id} />
          <span className="hide">Select {name}</span>
        </label>
      </td>
      <th scope="row" className="long" title={name}>
        <a href={`/desk/${id}${from ? `?${from}` : ''}`}>{name}</a>
      </th>
      <td data-h="Work" className="bare long" title={work}>
        {work}
      </td>
      <td data-h="Verdict" className="bare line">
        <VerdictMark verdict={verdict as Verdict} />
      </td>
      <td data-h="Route" className="bare line long" title={route}>
        {route}
      </td>
      <td data-h="Certainty">{certaintyName(certainty)}</td>
      <td className="r" data-h="Points in the way">
        {open}
      </td>
      <td data-h="Status" className="bare">
        {statusName(status)}
      </td>
      <td data-h="Reviewer">{reviewer ?? <span className="quiet">Nobody</span>}</td>
      <td data-h="Submitted" className="bare">
        <time dateTime={submittedAt.toISOString()} title={agoOf(submittedAt)}>
          {dayOf(submittedAt)}
        </time>
      </td>
    </tr>
  )
}
