import type { ReactNode } from 'react'
import { ListPages, type Looked, LookedTo } from './list-pages'
import { FILTERS, type ListState } from './list-state'

type Props = { state: ListState; all: number; list: { next: string | null; previous: string | null; looked: Looked } }

/** Why a page of the list has no rows, and what to do about it. */
export function ListEmpty({ state, all, list }: Props) {
  const isFiltered = FILTERS.some((name) => state[name])
  if (list.looked)
    return (
      <Said title="Nothing found yet">
        <LookedTo state={state} looked={list.looked} />
        <ListPages state={state} list={list} />
      </Said>
    )
  if (all > 0 && (list.next || list.previous))
    return (
      <Said title="Nothing further">
        <p>That is the end of the list.</p>
        <ListPages state={state} list={list} />
      </Said>
    )
  if (isFiltered && all > 0)
    return (
      <Said title="Nothing matches all of these filters">
        <p>
          <a href="/desk">Show all that were submitted</a>
        </p>
      </Said>
    )
  return (
    <Said title="Nobody has submitted an assessment yet">
      <p>Buyers submit from their result page. What they submit stands here at once.</p>
    </Said>
  )
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
