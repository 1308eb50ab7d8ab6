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

function Saved({ at, timeZone }: SavedAt) {
  const text = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
  return (
    <>
      Saved <time dateTime={at.toISOString()}>{text}</time>
    </>
  )
}
