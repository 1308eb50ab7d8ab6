import type { StoredResult } from './assess'
import { attribute, judged, type Traced } from './compare/attribute'
import { type Changed, changedBetween, type Inputs } from './compare/changed'
import { differenceLine, unmovedLine } from './compare/difference'
import { type Move, movesBetween } from './compare/moves'
import { type Output, outputsOf, type Summary, summaryOf } from './compare/summary'
import { movedLine } from './compare/words'
import { RULES_VERSION } from './policy'

/** A stored result with what it was made from. */
export type Version = Inputs & { result: StoredResult }

/** What moved between two stored results, and what moved it. Applied to the earlier summary, `rules`, `answers` and `later` give the later one. */
export type Comparison = {
  /** Moved by the rules alone: today's rules on the earlier answers, against the result as it was stored. */
  rules: Move[]
  /** Moved by the answers alone: today's rules on the later answers, against the same on the earlier ones. */
  answers: Traced[]
  /** Moved by the rules since the later result was stored, taken back; empty where it was made under today's rules. */
  later: Move[]
  /** The answers that differ. */
  changed: Changed[]
  /** Each of them in words, from what to what, in the same order. */
  differences: string[]
  /** Outputs that one of the two does not have, because the rules of its time did not give them; they are left out. */
  lacking: Output[]
}

/**
 * Splits the difference of two stored results into what the rules and what the answers changed. No earlier rules are kept: where both results
 * were made under the same earlier ones, the rules changed nothing, and which answer moved what can no longer be told.
 */
export function compare(before: Version, after: Version): Comparison {
  const outputs = outputsOf(before.result).filter((output) => outputsOf(after.result).includes(output))
  const lacking = [...new Set([...outputsOf(before.result), ...outputsOf(after.result)])].filter((output) => !outputs.includes(output))
  const changed = changedBetween(before, after)
  const differences = changed.map((one) => differenceLine(one, { before, after }))
  const [first, last] = [stored(before, outputs), stored(after, outputs)]
  if (before.result.rulesVersion === after.result.rulesVersion && after.result.rulesVersion !== RULES_VERSION) {
    const answers = movesBetween(first, last).map((move): Traced => ({ ...move, how: 'untraced', by: [] }))
    return { rules: [], answers, later: [], changed, differences, lacking }
  }
  const [was, is] = [judged(before, outputs), judged(after, outputs)]
  const answers = attribute(movesBetween(was, is), changed, { before, after, outputs })
  return { rules: movesBetween(first, was), answers, later: movesBetween(is, last), changed, differences, lacking }
}

/** Everything that moved between two stored results, whatever moved it; nothing is judged again. */
export function movedBetween(before: Version, after: Version): Move[] {
  const outputs = outputsOf(before.result).filter((output) => outputsOf(after.result).includes(output))
  return movesBetween(stored(before, outputs), stored(after, outputs))
}

/** The same in one or two sentences; where nothing moved, what was changed all the same. */
export function sinceLine(before: Version, after: Version): string {
  const moves = movedBetween(before, after)
  return moves.length > 0 ? movedLine(moves) : unmovedLine(changedBetween(before, after), { before, after })
}

const stored = ({ result, answers }: Version, outputs: readonly Output[]): Summary => summaryOf(result, answers, outputs)
