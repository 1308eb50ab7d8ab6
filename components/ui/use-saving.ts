'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useEffect, useState } from 'react'

const FIRST_WAIT = 2000
const LONGEST_WAIT = 30_000
const SLOW = 1000
const LATER = 'Not saved. Trying again.'
const RELOAD = 'Not saved: Shorewise was updated. Copy what you typed and reload this page.'

/** Where the page goes once everything is saved; null where it stays. */
export type Next = { next: string } | null
type Action<S> = (state: S, form: FormData) => Promise<S>

/**
 * Tries again until what was sent is saved. The action itself stands in the first markup, so that the form
 * works where scripts do not run; the patient one takes its place afterwards.
 */
export function useSaving<S>(action: Action<S>): Action<S> {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    const again = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener('pageshow', again)
    return () => removeEventListener('pageshow', again)
  }, [])
  return ready ? (state, form) => save(action, state, form) : action
}

async function save<S>(action: Action<S>, state: S, form: FormData): Promise<S> {
  form.set('script', 'yes')
  const slow = setTimeout(() => say('Saving…'), SLOW)
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      const result = await action(state, form)
      clearTimeout(slow)
      say('')
      const next = (result as { next?: string } | null)?.next
      return next ? leave(next) : result
    } catch (error) {
      clearTimeout(slow)
      unstable_rethrow(error)
      if (unstable_isUnrecognizedActionError(error)) return stay(RELOAD)
      say(LATER)
      await pause(wait)
    }
  }
}

/** A whole page load: back, focus and title then are the browser's own. */
function leave(next: string): Promise<never> {
  location.assign(next)
  return new Promise(() => undefined)
}

/** Never ends: React would empty the fields. */
function stay(text: string): Promise<never> {
  say(text)
  return new Promise(() => undefined)
}

function pause(wait: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, wait)
    addEventListener('online', () => resolve(), { once: true })
  })
}

function say(text: string) {
  const line = document.getElementById('save-trouble')
  if (line) line.textContent = text
}
