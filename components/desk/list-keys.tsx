'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { act, isCommand, isOff, sendsChoice, switchOff } from './keys'

const KEYS: [string, string][] = [
  ['j, k', 'Next and previous row'],
  ['x', 'Select the row; with Shift, all rows up to the last one selected'],
  ['a', 'Select all on this page, or none'],
  ['o or Enter', 'Open the row'],
  ['/', 'Find'],
  ['f', 'Filters; Enter applies them'],
  ['b', 'Act on what is selected; Enter goes on'],
  ['g then a, m, o, l, p', 'Go to assessments, mine, overview, ledger, people'],
  ['Ctrl K or ⌘ K', 'Go somewhere by name'],
  ['?', 'These keys'],
]
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('#list tbody th a')]
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('#list tbody input[type=checkbox]')]
const rowAt = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement))

/** Single keys for the list; silent while somebody types, and can be switched off. Nothing needs them. */
export function ListKeys() {
  const help = useRef<HTMLDialogElement>(null)
  const last = useRef(-1)
  const [off, setOff] = useState(false)
  useEffect(() => setOff(isOff()), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (sendsChoice(event)) return
      if (!isCommand(event)) return
      if (event.key === '?') return act(event, () => help.current?.showModal())
      const deed = isOff() ? undefined : deeds(last)[event.key]
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
  }, [])
  const toggle = () => {
    switchOff(!off)
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
          <Button second tight type="button" onClick={toggle} aria-pressed={off}>
            {off ? 'Switch single keys on' : 'Switch single keys off'}
          </Button>
          <Button tight>Close</Button>
        </form>
      </dialog>
    </>
  )
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
    a: () => document.querySelector<HTMLInputElement>('#select-page')?.click(),
    o: () => links()[rowAt()]?.click(),
    '/': () => document.querySelector<HTMLInputElement>('#find')?.focus(),
    f: () => document.querySelector<HTMLSelectElement>('.filters select')?.focus(),
    b: () => document.querySelector<HTMLSelectElement>('#act')?.focus(),
  }
}
