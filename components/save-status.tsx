import type { SavedAt } from './bare-frame'

/** The empty part is filled by a form when a save does not get through; it has to be in the page before it speaks. */
export function SaveStatus({ saved }: { saved: SavedAt | null | undefined }) {
  return (
    <span className="saved" role="status">
      <span className="settled">{saved ? <Saved {...saved} /> : null}</span>
      <span id="save-trouble" />
    </span>
  )
}

type Clock = { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }

/** By zone: to make one takes longer than all that stands around it. */
const clocks = new Map<string, Clock>()

function clockOf(timeZone: string): Clock {
  const clock = clocks.get(timeZone) ?? {
    day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone }),
    time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }),
  }
  clocks.set(timeZone, clock)
  return clock
}

function Saved({ at, timeZone }: SavedAt) {
  return (
    <>
      Saved <time dateTime={at.toISOString()}>{savedText(at, timeZone, new Date())}</time>
    </>
  )
}

/** '14:02' by the clock of the buyer's place, with the day where that is another one; by UTC, which it says, where no place is known. */
export function savedText(at: Date, place: string | undefined, now: Date): string {
  const { day, time } = clockOf(place ?? 'UTC')
  const on = day.format(at) === day.format(now) ? '' : `${day.format(at)}, `
  return `${on}${time.format(at)}${place ? '' : ' UTC'}`
}
