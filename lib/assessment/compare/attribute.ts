import { assess } from '../assess'
import { type Changed, type Inputs, withChange } from './changed'
import type { Move } from './moves'
import { type Output, type Summary, summaryOf } from './summary'

/** A move, and the changed answers that made it. */
export type Traced = Move & {
  /**
   * `alone`: the one change named makes the move by itself, from the earlier answers.
   * `each`: each of those named would make it by itself.
   * `together`: no single change makes it; without any of those named it would not be as it is.
   * `untraced`: no single change makes it, and none is needed: others make up for it.
   */
  how: 'alone' | 'each' | 'together' | 'untraced'
  by: Changed[]
}

/** What current rules say on these inputs, output by output. */
export const judged = ({ answers, options }: Inputs, outputs: readonly Output[]): Summary =>
  summaryOf(assess(answers, options), answers, outputs)

/** Which changes made which moves: each is made by itself from the earlier inputs and, where none suffices, taken back from the later ones. */
export function attribute(
  moves: readonly Move[],
  changed: readonly Changed[],
  { before, after, outputs }: { before: Inputs; after: Inputs; outputs: readonly Output[] },
): Traced[] {
  if (changed.length <= 1) return moves.map((move) => ({ ...move, how: 'alone', by: [...changed] }))
  const done = lazily(changed, (change) => judged(withChange(before, change, after), outputs))
  const undone = lazily(changed, (change) => judged(withChange(after, change, before), outputs))
  return moves.map((move) => {
    const makes = done().filter(({ summary }) => summary.get(move.key)?.value === move.to?.value)
    if (makes.length > 0) return { ...move, how: makes.length > 1 ? 'each' : 'alone', by: makes.map(({ change }) => change) }
    const needed = undone().filter(({ summary }) => summary.get(move.key)?.value !== move.to?.value)
    return { ...move, how: needed.length > 0 ? 'together' : 'untraced', by: needed.map(({ change }) => change) }
  })
}

type Tried = { change: Changed; summary: Summary }

/** Judged when first asked for, and once. */
function lazily(changed: readonly Changed[], judge: (change: Changed) => Summary): () => readonly Tried[] {
  let tried: readonly Tried[] | null = null
  return () => {
    tried ??= changed.map((change) => ({ change, summary: judge(change) }))
    return tried
  }
}
