import type { ComponentProps, ReactNode } from 'react'
import { COUNTRIES, countryName } from '@/lib/assessment'
import { Button } from '../ui/button'
import { ErrorMessage } from '../ui/error-message'
import { addressOf, FILTERS, type ListState, type Stray } from './list-state'
import { BY_CERTAINTY, BY_SEVERITY, certaintyName, counted, dayOf, isCertainty, STATUSES, statusName, verdictName } from './words'

export type Colleague = { id: string; name: string }
type Props = { state: ListState; colleagues: readonly Colleague[] }

/** Filters as a plain form: Apply changes the address, and the address is the list. What does not exist is said at its filter. */
export function Filters({ state, colleagues, strays }: Props & { strays: readonly Stray[] }) {
  const further = (['reviewer', 'certainty', 'open', 'since'] as const).some(
    (name) => state[name] || strays.some(({ field }) => field === name),
  )
  const of = (name: Stray['field']) => ({ name, value: state[name], stray: strays.find(({ field }) => field === name) })
  return (
    <form className="filters" method="get" action="/desk">
      <Typed {...of('find')} label="Find" type="search" maxLength={80} autoComplete="off" />
      <Select {...of('verdict')} label="Verdict" options={BY_SEVERITY.map((id) => [id, verdictName(id)])} />
      <Select {...of('status')} label="Status" options={STATUSES.map((id) => [id, statusName(id)])} />
      <Select {...of('to')} label="Destination" options={COUNTRIES.map(({ code, name }) => [code, name])} />
      <details className="more" open={further}>
        <summary>More filters</summary>
        <div className="filters">
          <Select {...of('reviewer')} label="Reviewer" options={[['me', 'Me'], ['none', 'Nobody'], ...named(colleagues)]} />
          <Select {...of('certainty')} label="Certainty" options={BY_CERTAINTY.map((id, index) => [id, certaintyName(index)])} />
          <Typed {...of('open')} label="Points in the way, at least" type="number" min={1} max={99} />
          <Typed {...of('since')} label="Submitted since" type="date" />
        </div>
      </details>
      <input type="hidden" name="sort" value={`${state.desc ? '-' : ''}${state.sort}`} />
      {state.mentions ? <input type="hidden" name="mentions" value={state.mentions} /> : null}
      {state.view ? <input type="hidden" name="view" value={state.view} /> : null}
      <div>
        <Button tight>Apply filters</Button>
      </div>
    </form>
  )
}

const named = (colleagues: readonly Colleague[]): [string, string][] => colleagues.map(({ id, name }) => [id, name])

type FilterProps = { name: Stray['field']; label: string; value: string; stray: Stray | undefined }

function Field({ name, label, stray, children }: Omit<FilterProps, 'value'> & { children: ReactNode }) {
  return (
    <div className="filter">
      <label htmlFor={name}>{label}</label>
      <ErrorMessage id={`${name}-error`}>{stray?.message}</ErrorMessage>
      {children}
    </div>
  )
}

/** The attributes of a filter, whatever it is chosen by. */
const attributesOf = ({ name, stray }: Pick<FilterProps, 'name' | 'stray'>) => ({
  id: name,
  name,
  ...(stray && { 'aria-invalid': true, 'aria-describedby': `${name}-error` }),
})

/** What was typed stays, also where it is none of ours. */
function Typed({ label, value, stray, name, ...rest }: FilterProps & Omit<ComponentProps<'input'>, 'value'>) {
  return (
    <Field name={name} label={label} stray={stray}>
      <input {...rest} {...attributesOf({ name, stray })} defaultValue={value || stray?.value} />
    </Field>
  )
}

function Select({ label, value, stray, name, options }: FilterProps & { options: (readonly [string, string])[] }) {
  return (
    <Field name={name} label={label} stray={stray}>
      <select {...attributesOf({ name, stray })} defaultValue={value}>
        <option value="">Any</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </Field>
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

/** A chosen filter in words. */
export function wordsOf(name: (typeof FILTERS)[number], state: ListState, colleagues: readonly Colleague[]): string {
  const value = state[name]
  if (name === 'find') return `Contains “${value}”`
  if (name === 'verdict') return verdictName(value)
  if (name === 'status') return statusName(value)
  if (name === 'to') return `To ${countryName(value)}`
  if (name === 'certainty' && isCertainty(value)) return `${certaintyName(BY_CERTAINTY.indexOf(value))} certainty`
  if (name === 'open') return `At least ${value} ${value === '1' ? 'point' : 'points'} in the way`
  if (name === 'mentions') return 'Mentions you'
  if (name === 'since') return `Submitted since ${dayOf(new Date(value))}`
  if (value === 'me') return 'Reviewed by me'
  if (value === 'none') return 'Without a reviewer'
  return `Reviewed by ${colleagues.find(({ id }) => id === value)?.name ?? 'somebody removed'}`
}
