import type { ReactNode } from 'react'
import { COUNTRIES, countryName } from '@/lib/assessment'
import { addressOf, FILTERS, type ListState } from './list-state'
import { BY_CERTAINTY, BY_SEVERITY, certaintyName, counted, dayOf, STATUSES, statusName, verdictName } from './words'

export type Colleague = { id: string; name: string }
type Props = { state: ListState; colleagues: readonly Colleague[] }

/** Filters as a plain form: Apply changes the address, and the address is the list. */
export function Filters({ state, colleagues }: Props) {
  const further = [state.reviewer, state.certainty, state.open, state.since].some(Boolean)
  return (
    <form className="filters" method="get" action="/desk">
      <label>
        Find
        <input type="search" name="find" id="find" defaultValue={state.find} maxLength={80} autoComplete="off" />
      </label>
      <Select name="verdict" label="Verdict" value={state.verdict} options={BY_SEVERITY.map((id) => [id, verdictName(id)])} />
      <Select name="status" label="Status" value={state.status} options={STATUSES.map((id) => [id, statusName(id)])} />
      <Select name="to" label="Destination" value={state.to} options={COUNTRIES.map(({ code, name }) => [code, name])} />
      <details className="more" open={further}>
        <summary>More filters</summary>
        <div className="filters">
          <Select
            name="reviewer"
            label="Reviewer"
            value={state.reviewer}
            options={[['me', 'Me'], ['none', 'Nobody'], ...named(colleagues)]}
          />
          <Select
            name="certainty"
            label="Certainty"
            value={state.certainty}
            options={BY_CERTAINTY.map((id, index) => [id, certaintyName(index)])}
          />
          <label>
            Points in the way, at least
            <input type="number" name="open" min={1} max={99} defaultValue={state.open} />
          </label>
          <label>
            Submitted since
            <input type="date" name="since" defaultValue={state.since} />
          </label>
        </div>
      </details>
      <input type="hidden" name="sort" value={`${state.desc ? '-' : ''}${state.sort}`} />
      {state.mentions ? <input type="hidden" name="mentions" value={state.mentions} /> : null}
      {state.view ? <input type="hidden" name="view" value={state.view} /> : null}
      <div>
        <button className="button tight" type="submit">
          Apply filters
        </button>
      </div>
    </form>
  )
}

const named = (colleagues: readonly Colleague[]): [string, string][] => colleagues.map(({ id, name }) => [id, name])

function Select({ name, label, value, options }: { name: string; label: string; value: string; options: (readonly [string, string])[] }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        <option value="">Any</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

type ChosenProps = Props & { count: { matching: number; isLeast: boolean; all: number; most: number }; children?: ReactNode }

/** How many match, and each chosen filter as a link that removes it. */
export function Chosen({ state, colleagues, count, children }: ChosenProps) {
  const chosen = FILTERS.filter((name) => state[name])
  return (
    <div className="chosen">
      <span role="status">
        <Matching count={count} />
      </span>
      {chosen.map((name) => (
        <a key={name} href={addressOf({ ...state, [name]: '', cursor: '' })}>
          {wordsOf(name, state, colleagues)} <span aria-hidden="true">×</span>
          <span className="hide">remove</span>
        </a>
      ))}
      {children}
    </div>
  )
}

function Matching({ count: { matching, isLeast, all, most } }: Pick<ChosenProps, 'count'>) {
  const of = `of ${counted(all, most)}`
  if (all === 0) return null
  if (isLeast && matching === 0) return `None found yet ${of}`
  return (
    <>
      {isLeast ? 'At least ' : ''}
      <b>{counted(matching, most)}</b> {of} {matching === 1 ? 'matches' : 'match'}
    </>
  )
}

function wordsOf(name: (typeof FILTERS)[number], state: ListState, colleagues: readonly Colleague[]): string {
  const value = state[name]
  if (name === 'find') return `Contains “${value}”`
  if (name === 'verdict') return verdictName(value)
  if (name === 'status') return statusName(value)
  if (name === 'to') return `To ${countryName(value)}`
  if (name === 'certainty') return `${certaintyName(BY_CERTAINTY.indexOf(value as never))} certainty`
  if (name === 'open') return `At least ${value} ${value === '1' ? 'point' : 'points'} in the way`
  if (name === 'mentions') return 'Mentions you'
  if (name === 'since') return `Submitted since ${dayOf(new Date(value))}`
  if (value === 'me') return 'Reviewed by me'
  if (value === 'none') return 'Without a reviewer'
  return `Reviewed by ${colleagues.find(({ id }) => id === value)?.name ?? 'somebody removed'}`
}
