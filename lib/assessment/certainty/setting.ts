import type { Answers } from '../answers'
import { Facts, type Limits } from '../facts'
import { judge } from '../need'
import { prospectsOf } from '../prospects'
import type { Decided, OverlapHours } from '../result'
import { type Decision, decide } from '../verdict'

/** Answers, with the hours shared with the places that they name: these stay as they are whatever else is answered. */
export type Setting = { readonly answers: Answers; readonly hours: readonly OverlapHours[]; readonly limits?: Limits }

/** The decision on answers as they stand, with unknown ones as unknown, and the facts that it was made on. */
export function decidedOn({ answers, hours, limits }: Setting): { facts: Facts; decision: Decision } {
  const facts = new Facts(answers, limits)
  const overlap = hours.map((pair) => judge(facts, pair))
  return { facts, decision: decide(facts, prospectsOf(facts, overlap)) }
}

/** The same without the facts. */
export const decisionOn = (setting: Setting): Decision => decidedOn(setting).decision

/** The verdict on answers as they stand. */
export const verdictOn = (setting: Setting): Decided => decisionOn(setting).verdict
