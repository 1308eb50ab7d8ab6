import type { SavedAt } from './frame'

/** The empty part is filled by a form when a save does not get through; it has to be in the page before it speaks. */
export function SaveStatus({ saved }: { saved: SavedAt | null | undefined }) {
  return (
    <span className="saved" role="status">
      <span className="settled">{saved ? <Saved {...saved} /> : null}</span>
      <span id="save-trouble" />
    </span>
  )
}

/** By zone: to make one takes longer than all that stands around it. */
const clocks = new Map<string | undefined, Intl.DateTimeFormat>()

function clockOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  clocks.set(timeZone, clock)
  return clock
}

function Saved({ at, timeZone }: SavedAt) {
  return (
    <>
      Saved <time dateTime={at.toISOString()}>{clockOf(timeZone).format(at)}</time>
    </>
  )
}
