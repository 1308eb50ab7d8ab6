/** Scales a full count down for a short run; never below one. */
export type Count = (full: number) => number

/** What a line came to: whether it held, the count that was run, and the figure it found. */
export type Outcome = { held: boolean; ran: string; figure: string }

/** One scenario that the product has to survive. */
export type Line = {
  /** As it is asked for on the command line. */
  id: string
  what: string
  /** When it holds. */
  goal: string
  /** The Postgres that it needs, whatever DATABASE_URL says. */
  always?: string
  run: (count: Count) => Promise<Outcome>
}

/** Thrown where a line cannot run on this machine; says why in one sentence. */
export class CannotRun extends Error {}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Waits for something to become true. @returns the milliseconds it took @throws Error where it did not within the time */
export async function until(done: () => Promise<boolean> | boolean, { within, what }: { within: number; what: string }): Promise<number> {
  const began = Date.now()
  while (!(await done())) {
    if (Date.now() - began > within) throw new Error(`${what} did not happen within ${within} ms`)
    await pause(20)
  }
  return Date.now() - began
}

/** Does the same for every number below `times`, some at once. */
export async function each(times: number, atOnce: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < times) await act(next++)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, times) }, work))
}

/** The cause of a problem in a word: its code, or its sentence. */
export const wordOf = (problem: unknown): string => {
  const cause = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem
  return cause instanceof Error ? ('code' in cause && String(cause.code)) || cause.message : String(cause)
}

/** 'a 3, b 1': how often each was seen; 'none' where nothing was. */
export function tally(seen: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of seen) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([one, times]) => `${one} ${times}`).join(', ') || 'none'
}

export const number = (value: number): string => value.toLocaleString('en-US')
