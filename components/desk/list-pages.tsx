import { ButtonLink } from '../ui/button'
import { addressOf, type ListState } from './list-state'
import { dayOf } from './words'

export type Looked = { to: Date; back: boolean } | null
type Props = { state: ListState; list: { next: string | null; previous: string | null; looked: Looked } }

/** The pages beside this one; where looking ended before a page was full, the page beyond looks further. */
export function ListPages({ state, list: { next, previous, looked } }: Props) {
  return (
    <nav className="actions" aria-label="Pages of the list">
      {previous ? (
        <ButtonLink second tight href={addressOf({ ...state, cursor: previous })}>
          {looked?.back ? 'Keep looking back' : 'Previous'}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink second tight href={addressOf({ ...state, cursor: next })}>
          {looked && !looked.back ? 'Keep looking' : 'Next'}
        </ButtonLink>
      ) : null}
    </nav>
  )
}

/** How far was looked, where that is not as far as the list goes. */
export function LookedTo({ state, looked }: { state: ListState; looked: Looked }) {
  if (!looked) return null
  return (
    <p className="note">
      Looked as far as <time dateTime={looked.to.toISOString()}>{dayOf(looked.to)}</time>. There may be more{' '}
      {state.desc === looked.back ? 'after' : 'before'} that.
    </p>
  )
}
