import { BLOCKERS } from './blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from './conditions'
import type { PlaceCondition } from './conditions/place'
import type { Facts } from './facts'
import type { Prospect } from './prospects'
import type { CandidateRef, Condition, Decided, Finding } from './result'
import { type ConditionRule, type Fired, fired, mayFire, phaseOf, type Rule, remembered, speak, speakCondition } from './rule'
import { VETOES, type VetoRule } from './vetoes'

/** A place with the rules that speak on it. */
export type Weighed = Standings & {
  readonly prospect: Prospect
  readonly vetoes: readonly VetoRule[]
  readonly conditions: readonly PlaceCondition[]
}

/** What the verdict asks of a place. */
export type Standings = {
  readonly removed: boolean
  /** Removed by the law or by the work itself. */
  readonly forbidden: boolean
  /** Conditions of its own that stand before a pilot. */
  readonly open: number
}

/** What the places come to: whether any is left, and the open points of the best one, or of the worst where none is left. */
export type Fate = { readonly is: 'forbidden' | 'removed' | 'left'; readonly open: number }

/** What the rules add up to. */
export type Sum = {
  readonly blocked: boolean
  /** Points counted towards too many. */
  readonly count: number
  /** Some point of the assessment as a whole stands before a pilot. */
  readonly hasOpen: boolean
  readonly fate: Fate
}

/** Which rules fire, and what follows; where words are not remembered with them, `findings.ts` puts them to it. */
export type Decision = {
  readonly verdict: Decided
  /** What would follow once the first is cured. */
  readonly afterwards: Decided | null
  readonly blockers: readonly Fired<Rule, Finding>[]
  readonly conditions: readonly Fired<ConditionRule, Condition>[]
  /** Points counted towards too many. */
  readonly count: number
  readonly weighed: readonly Weighed[]
  /** The places that the verdict is about. */
  readonly ruling: readonly Weighed[]
  readonly leading: Weighed | null
}

/** Orders two places that are level otherwise: below 0 where the first goes before. */
export type TieBreak = (a: CandidateRef, b: CandidateRef) => number

const blockersOn = remembered(BLOCKERS, speak)
const conditionsOn = remembered(CONDITIONS, speakCondition)
const vetoesUnder = mayFire(VETOES)
const conditionsUnder = mayFire(CONDITIONS_OF_PLACE)

/**
 * The verdict by its precedence: what law or nature forbids, then the buyer's own set-up, then places, then open points.
 * It is about the best foreign place that no veto removes; about places at home only where there is no other.
 */
export function decide(facts: Facts, prospects: readonly Prospect[], tieBreak: TieBreak = () => 0): Decision {
  const blockers = blockersOn(facts)
  const conditions = conditionsOn(facts)
  const mayRemove = vetoesUnder(facts)
  const mayAdd = conditionsUnder(facts)
  const weighed = prospects.map((prospect) => weigh(prospect, mayRemove, mayAdd))
  const ruling = rulingOf(weighed, ({ prospect }) => prospect)
  const leading = leadingOf(ruling, tieBreak)
  const fate = fateOf(ruling)
  const sum = {
    blocked: blockers.length > 0,
    count: countOf(facts, conditions) + fate.open,
    hasOpen: conditions.some(({ isOpen }) => isOpen),
    fate,
  }
  const { verdict, afterwards } = concluded(sum, facts.limits.tooMany)
  return { verdict, afterwards, blockers, conditions, count: sum.count, weighed, ruling, leading }
}

/** The places that the verdict is about: those abroad, or those at home where there is no other. */
export function rulingOf<Place>(places: readonly Place[], prospectOf: (place: Place) => Prospect): readonly Place[] {
  let abroad = 0
  for (const place of places) if (prospectOf(place).abroad) abroad += 1
  return abroad === 0 || abroad === places.length ? places : places.filter((place) => prospectOf(place).abroad)
}

/** The verdict that follows from what the rules add up to, and the one that would follow after it. */
export function concluded({ blocked, count, hasOpen, fate }: Sum, tooMany: number): Pick<Decision, 'verdict' | 'afterwards'> {
  const ownSetUp = blocked || count >= tooMany ? 'operating-model-not-ready' : null
  if (fate.is === 'forbidden') return { verdict: 'offshore-unsuitable', afterwards: ownSetUp }
  const isOpen = hasOpen || fate.open > 0
  const cured: Decided = fate.is === 'removed' ? 'offshore-unsuitable' : isOpen ? 'ready-with-conditions' : 'ready'
  return { verdict: ownSetUp ?? cured, afterwards: ownSetUp && cured }
}

/** What becomes of the places that a verdict is about. */
export function fateOf(places: readonly Standings[]): Fate {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  let forbidden = true
  for (const place of places) {
    if (!place.removed) least = Math.min(least, place.open)
    most = Math.max(most, place.open)
    forbidden &&= place.forbidden
  }
  if (forbidden) return { is: 'forbidden', open: most }
  return least < Number.POSITIVE_INFINITY ? { is: 'left', open: least } : { is: 'removed', open: most }
}

function weigh(prospect: Prospect, mayRemove: readonly VetoRule[], mayAdd: readonly PlaceCondition[]): Weighed {
  const conditions = fired(mayAdd, prospect)
  const vetoes = fired(mayRemove, prospect)
  let open = 0
  for (const rule of conditions) if (phaseOf(rule, prospect) === 'before-pilot') open += 1
  return { prospect, vetoes, conditions, open, removed: vetoes.length > 0, forbidden: vetoes.some((veto) => veto.inherent) }
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
function countOf(facts: Facts, conditions: Decision['conditions']): number {
  let count = facts.gaps.length
  let asOne = 0
  for (const { rule, isOpen } of conditions) {
    const { counts } = rule
    if (counts === 'not' || !isOpen) continue
    if (counts === 'as-one') asOne = 1
    else count += 1
  }
  return count + asOne
}
