import { type Entry, OUTPUTS, type Output, type Summary } from './summary'

type Side = Pick<Entry, 'value' | 'said'>

/** One output that differs between two results; null on the side where there is no such thing. */
export type Move = { key: string; of: Output; name: string; from: Side | null; to: Side | null }

/** What has to be changed in the first summary to make the second, in the order of the outputs. */
export function movesBetween(before: Summary, after: Summary): Move[] {
  const gone = [...before].filter(([key]) => !after.has(key))
  const moved = [...after].filter(([key, { value }]) => before.get(key)?.value !== value)
  const moves = [
    ...gone.map(([key, { of, name, ...from }]): Move => ({ key, of, name, from, to: null })),
    ...moved.map(([key, { of, name, ...to }]): Move => ({ key, of, name, from: sideOf(before.get(key)), to })),
  ]
  return moves.sort((a, b) => OUTPUTS.indexOf(a.of) - OUTPUTS.indexOf(b.of))
}

/** The summary after these moves. */
export function applyMoves(summary: Summary, moves: readonly Move[]): Summary {
  const next = new Map(summary)
  for (const { key, of, name, to } of moves) {
    if (to === null) next.delete(key)
    else next.set(key, { of, name, ...to })
  }
  return next
}

const sideOf = (entry: Entry | undefined): Side | null => (entry ? { value: entry.value, said: entry.said } : null)
