'use client'

import { useEffect, useRef, useState } from 'react'

const OFF = 'shorewise-keys-off'
const PLACES: Record<string, string> = { a: '/desk', o: '/desk/overview', l: '/desk/ledger', p: '/desk/people', m: '/desk?reviewer=me' }
const KEYS: [string, string][] = [
  ['j, k', 'Next and previous row'],
  ['x', 'Select the row; with Shift, all rows up to the last one selected'],
  ['o or Enter', 'Open the row'],
  ['/', 'Find'],
  ['f', 'Filters'],
  ['b', 'Act on what is selected'],
  ['g then a, m, o, l, p', 'Go to assessments, mine, overview, ledger, people'],
  ['Ctrl K or ⌘ K', 'Go somewhere by name'],
  ['?', 'These keys'],
]
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('#list tbody th a')]
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('#list tbody input[type=checkbox]')]
const rowAt = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement))
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]')

/** Single keys for the list; silent while somebody types, and can be switched off. Nothing needs them. */
export function ListKeys() {
  const help = useRef<HTMLDialogElement>(null)
  const places = useRef<HTMLDialogElement>(null)
  const going = useRef(0)
  const last = useRef(-1)
  const [off, setOff] = useState(false)
  useEffect(() => setOff(localStorage.getItem(OFF) === '1'), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') return act(event, () => places.current?.showModal())
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (event.key === '?') return act(event, () => help.current?.showModal())
      if (off) return
      const to = Date.now() - going.current < 1500 ? PLACES[event.key] : undefined
      going.current = event.key === 'g' ? Date.now() : 0
      if (to) return act(event, () => window.location.assign(to))
      const deed = deeds(last)[event.key]
      if (deed) act(event, deed)
    }
    const click = (event: MouseEvent) => {
      const at = boxes().indexOf(event.target as HTMLInputElement)
      if (at >= 0) choose(at, event.shiftKey, last, (event.target as HTMLInputElement).checked)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [off])
  const toggle = () => {
    localStorage.setItem(OFF, off ? '0' : '1')
    setOff(!off)
  }
  return (
    <>
      <button className="linkish" type="button" onClick={() => help.current?.showModal()}>
        Press <kbd>?</kbd> for keys
      </button>
      <dialog ref={help} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl className="keys">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="actions">
          <button className="button second tight" type="button" onClick={toggle} aria-pressed={off}>
            {off ? 'Switch single keys on' : 'Switch single keys off'}
          </button>
          <button className="button tight" type="submit">
            Close
          </button>
        </form>
      </dialog>
      <Palette dialog={places} />
    </>
  )
}

function Palette({ dialog }: { dialog: React.RefObject<HTMLDialogElement | null> }) {
  const [wanted, setWanted] = useState('')
  const [all, setAll] = useState<{ href: string; name: string }[]>([])
  const gather = () => {
    const found = [...document.querySelectorAll<HTMLAnchorElement>('header nav a, .views a, #list tbody th a')]
    setAll(found.map((link) => ({ href: link.href, name: link.textContent?.trim() ?? '' })))
  }
  const shown = all.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase())).slice(0, 12)
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

function act(event: Event, deed: () => void): void {
  event.preventDefault()
  deed()
}

/** Selects a row, with a range back to the last one where it is asked for. */
function choose(at: number, isRange: boolean, last: { current: number }, checked: boolean): void {
  const [from, to] = isRange && last.current >= 0 ? [Math.min(last.current, at), Math.max(last.current, at)] : [at, at]
  for (const box of boxes().slice(from, to + 1)) box.checked = checked
  last.current = at
}

function deeds(last: { current: number }): Partial<Record<string, () => void>> {
  const move = (by: number) => () => links()[Math.max(0, Math.min(links().length - 1, rowAt() + by))]?.focus()
  const select = (isRange: boolean) => () => {
    const at = rowAt()
    const box = boxes()[at]
    if (box) choose(at, isRange, last, isRange || !box.checked)
  }
  return {
    j: move(1),
    k: move(-1),
    x: select(false),
    X: select(true),
    o: () => links()[rowAt()]?.click(),
    '/': () => document.querySelector<HTMLInputElement>('#find')?.focus(),
    f: () => document.querySelector<HTMLSelectElement>('.filters select')?.focus(),
    b: () => document.querySelector<HTMLSelectElement>('#act')?.focus(),
  }
}
