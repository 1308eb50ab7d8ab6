import { refresh } from 'next/cache'
import { headers } from 'next/headers'

/** By the request that the form came with: its headers are one object while the action runs and while the page is rendered. */
const outcomes = new WeakMap<object, unknown>()

/** Has the page that answers this request show what its form came to, with scripts and without. @returns nothing, which the form is given */
export async function tell<T>(outcome: T): Promise<null> {
  outcomes.set(await headers(), outcome)
  refresh()
  return null
}

/** What a form of this page came to in this request; null where the page was only asked for. */
export const told = async <T>(): Promise<T | null> => (outcomes.get(await headers()) as T | undefined) ?? null
