import { addressOf, kept, type ListState, START } from './list-state'

type View = { id: string; name: string; query: string; shared: boolean; own: boolean }
type Props = { state: ListState; views: readonly View[]; save: (form: FormData) => Promise<void> }

const FIXED: { name: string; state: ListState }[] = [
  { name: 'All submitted', state: START },
  { name: 'Awaiting review', state: { ...START, status: 'submitted' } },
  { name: 'Mine', state: { ...START, reviewer: 'me' } },
  { name: 'Mentions you', state: { ...START, mentions: 'me' } },
]

/** Views as tabs: those that everybody has, then saved ones; a view that was changed says so. */
export function ViewsBar({ state, views, save }: Props) {
  const open = views.find(({ id }) => id === state.view)
  const edited = open !== undefined && kept(state) !== open.query
  const fixed = FIXED.some((one) => kept(one.state) === kept(state))
  return (
    <nav className="views" aria-label="Saved views">
      {FIXED.map((one) => (
        <a key={one.name} href={addressOf(one.state)} aria-current={!open && kept(one.state) === kept(state) ? 'page' : undefined}>
          {one.name}
        </a>
      ))}
      {views.map(({ id, name, query, shared }) => (
        <a key={id} href={`/desk?${[query, `view=${id}`].filter(Boolean).join('&')}`} aria-current={id === state.view ? 'page' : undefined}>
          {name} {shared ? <span className="note">shared</span> : null}
        </a>
      ))}
      <span className="edited">
        {edited ? <span className="quiet">Edited</span> : null}
        {edited && open.own ? (
          <form action={save}>
            <input type="hidden" name="id" value={open.id} />
            <input type="hidden" name="query" value={kept(state)} />
            <button className="linkish" type="submit">
              Save
            </button>
          </form>
        ) : null}
        {edited || (!open && !fixed) ? <a href={`/desk/views?${kept(state)}`}>Save as</a> : null}
        {views.some(({ own }) => own) ? <a href="/desk/views">Your views</a> : null}
      </span>
    </nav>
  )
}
