import type { OverlapHours } from '@/lib/assessment'

/** Hours that are told of one day of the week are measured up to six days after the clocks change. */
const LATEST = 6 * 86_400_000

/** The same hours, each step from the day on which the clocks change, where that is what changed them, as the lines beside say it. */
export function datedByClocks(pair: OverlapHours): OverlapHours {
  const clocks = (pair.clocks ?? []).slice(1).map(({ from }) => from)
  const measured = [...pair.changes.map(({ date }) => date), ...pair.windows.map(({ from }) => from)]
  const heldFrom = (date: string): string => {
    const clock = clocks.findLast((from) => from <= date)
    if (!clock || Date.parse(date) - Date.parse(clock) > LATEST) return date
    return measured.some((other) => other >= clock && other < date) ? date : clock
  }
  return {
    ...pair,
    changes: pair.changes.map(({ date, hours }) => ({ date: heldFrom(date), hours })),
    windows: pair.windows.map((window) => ({ ...window, from: heldFrom(window.from) })),
  }
}
