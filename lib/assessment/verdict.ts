import { BLOCKERS } from './blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from './conditions'
import type { Facts } from './facts'
import { TOO_MANY } from './policy/verdict'
import type { Prospect } from './prospects'
import type { CandidateRef, Decided } from './result'
import { type ConditionRule, fired, phaseOf, type Rule } from './rule'
import { VETOES, type VetoRule } from './vetoes'

/** A place with the rules that speak on it. */
export type Weighed = {
  readonly prospect: Prospect
  readonly vetoes: readonly VetoRule[]
  readonly conditions: readonly ConditionRule<Prospect>[]
  /** Conditions of its own that stand before a pilot. */
  readonly open: number
}

/** Which rules fire, and what follows; words are put to it in `findings.ts`. */
export type Decision = {
  readonly verdict: Decided
  /** What would follow once the first is cured. */
  readonly afterwards: Decided | null
  readonly blockers: readonly Rule[]
  readonly conditions: readonly ConditionRule[]
  /** Points counted towards too many. */
  readonly count: number
  readonly weighed: readonly Weighed[]
  /** The places that the verdict is about. */
  readonly ruling: readonly Weighed[]
  readonly leading: Weighed | null
}

/** Orders two places that are level otherwise: below 0 where the first goes before. */
export type TieBreak = (a: CandidateRef, b: CandidateRef) => number

/**
 * The verdict by its precedence: what law or nature forbids, then the buyer's own set-up, then places, then open points.
 * It is about the best foreign place that no veto removes; about places at home only where there is no other.
 */
export function decide(facts: Facts, prospects: readonly Prospect[], tieBreak: TieBreak = () => 0): Decision {
  const blockers = fired(BLOCKERS, facts)
  const conditions = fired(CONDITIONS, facts)
  const weighed = prospects.map(weigh)
  const abroad = weighed.filter(({ prospect }) => prospect.abroad)
  const ruling = abroad.length > 0 ? abroad : weighed
  const leading = leadingOf(ruling, tieBreak)
  const count = countOf(facts, conditions) + (leading ? leading.open : Math.max(0, ...ruling.map(({ open }) => open)))
  const isReady = blockers.length === 0 && count < TOO_MANY.value
  const hasOpen = (leading?.open ?? 0) > 0 || conditions.some((rule) => phaseOf(rule, facts) === 'before-pilot')
  const cured: Decided = leading === null ? 'offshore-unsuitable' : hasOpen ? 'ready-with-conditions' : 'ready'
  const forbidden = ruling.every(({ vetoes }) => vetoes.some((veto) => veto.inherent))
  const ownSetUp = isReady ? null : 'operating-model-not-ready'
  const verdict = forbidden ? 'offshore-unsuitable' : (ownSetUp ?? cured)
  const afterwards = forbidden ? ownSetUp : isReady ? null : cured
  return { verdict, afterwards, blockers, conditions, count, weighed, ruling, leading }
}

function weigh(prospect: Prospect): Weighed {
  const conditions = fired(CONDITIONS_OF_PLACE, prospect)
  const open = conditions.reduce((sum, rule) => (phaseOf(rule, prospect) === 'before-pilot' ? sum + 1 : sum), 0)
  return { prospect, vetoes: fired(VETOES, prospect), conditions, open }
}

/** The first place with the fewest open points of its own among those that no veto removes. */
function leadingOf(ruling: readonly Weighed[], tieBreak: TieBreak): Weighed | null {
  let best: Weighed | null = null
  for (const one of ruling) {
    if (one.vetoes.length > 0) continue
    if (best === null || one.open < best.open) best = one
    else if (one.open === best.open && tieBreak(one.prospect.ref, best.prospect.ref) < 0) best = one
  }
  return best
}

/**
 * Points of the assessment that count towards too many. An empty role counts although a blocker may speak of it;
 * owners without time count as one, and what is to be verified does not count.
 */
function countOf(facts: Facts, conditions: readonly ConditionRule[]): number {
  let count = facts.gaps.length
  let asOne = 0
  for (const rule of conditions) {
    if (phaseOf(rule, facts) !== 'before-pilot' || rule.counts === 'not') continue
    if (rule.counts === 'as-one') asOne = 1
    else count += 1
  }
  return count + asOne
}
