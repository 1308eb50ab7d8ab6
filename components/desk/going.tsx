'use client'

import { useEffect, useRef, useState } from 'react'
import { act, isCommand, isOff } from './keys'

const PLACES: Record<string, string> = { a: '/desk', o: '/desk/overview', l: '/desk/ledger', p: '/desk/people', m: '/desk?reviewer=me' }
/** Milliseconds between the g and the letter that follows. */
const PAUSE = 1500
const SHOWN = 12

/** Goes places by keys from every page of the desk: g and a letter, or by name. Nothing needs it. */
export function Going() {
  const dialog = useRef<HTMLDialogElement>(null)
  const going = useRef(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') return act(event, () => dialog.current?.showModal())
      if (!isCommand(event) || isOff()) return
      const to = Date.now() - going.current < PAUSE ? PLACES[event.key] : undefined
      going.current = event.key === 'g' ? Date.now() : 0
      if (to) act(event, () => window.location.assign(to))
    }
    // Before the list hears of it, whose own keys are some of the same letters.
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
  return <Palette dialog={dialog} />
}

function Palette({ dialog }: { dialog: React.RefObject<HTMLDialogElement | null> }) {
  const [wanted, setWanted] = useState('')
  const [all, setAll] = useState<{ href: string; name: string }[]>([])
  const gather = () => {
    const found = [...document.querySelectorAll<HTMLAnchorElement>('header nav a, .views a, #list tbody th a')]
    setAll(found.map((link) => ({ href: link.href, name: link.textContent?.trim() ?? '' })))
  }
  const shown = all.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase())).slice(0, SHOWN)
  return (
    <dialog ref={dialog} aria-label="Go somewhere" onFocus={gather}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (shown[0]) window.location.assign(shown[0].href)
        }}
      >
        <label className="field">
          Go to
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} autoComplete="off" />
        </label>
        <ul className="plain">
          {shown.map(({ href, name }) => (
            <li key={href}>
              <a className="plainlink" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </form>
    </dialog>
  )
}
