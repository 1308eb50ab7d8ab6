const OFF = 'shorewise-keys-off'

/** Whether somebody switched single keys off in this browser. */
export const isOff = (): boolean => localStorage.getItem(OFF) === '1'
export const switchOff = (off: boolean): void => localStorage.setItem(OFF, off ? '1' : '0')

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]')

/** Whether a key pressed alone is a command: nobody types, and nothing lies over the page. */
export const isCommand = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) &&
  document.querySelector('dialog[open]') === null

/** Does it instead of what the browser would do with the key. */
export function act(event: KeyboardEvent, deed: () => void): void {
  event.preventDefault()
  deed()
}

/** Sends the form of a choice on Enter, unless its options hang open: there Enter takes one. @returns whether it did */
export function sendsChoice(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (key !== 'Enter' || !(target instanceof HTMLSelectElement) || isOff()) return false
  if (!CSS.supports('selector(:open)') || target.matches(':open')) return false
  act(event, () => target.form?.requestSubmit())
  return true
}
