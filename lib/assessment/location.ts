import type { Facts } from './facts'
import { type LocationInput, type Scene, sceneOf } from './location/contenders'
import { type CostTotals, KINDS } from './location/criteria'
import { type Entry, entriesOf, shown, unscored, vetoReasons } from './location/entries'
import { type Hybrid, hybridOf, type Pair, splitsOf } from './location/hybrid'
import { arrangeInWords } from './location/moves'
import { arrange, type Field, lead } from './location/order'
import { candidatesRanked } from './location/own'
import { CRITERIA } from './location/scenarios'
import { greatest, sharesOf } from './location/shares'
import type { Location, LocationId, RankedLocation, RankingReason } from './outcome'
import { HYBRID, STABLE_SHARE, TIE_MARGIN } from './policy/location'
import type { Prospect } from './prospects'
import type { QuestionId } from './questionnaire'
import { reasonOf } from './reason'
import type { Place } from './result'
import { speaksOf } from './rule'
import type { Decision, TieBreak } from './verdict'
import { VETOES } from './vetoes'

export type { CostTotals } from './location/criteria'

/** What the ranking of places takes besides the decision. */
export type LocationOptions = {
  readonly facts: Facts
  /** Where each place lies, from `placesOf`. */
  readonly places: readonly Place[]
  /** Totals of the cost model; they count only where every kind that remains has one. */
  readonly cost?: CostTotals
}

/**
 * Where the work could be done, best first: scored by eight criteria under the worst of what is not known, then re-ordered
 * by what is tied, what is already in mind and what two places together repair. Removed places come last, with the veto.
 * @param decision from `decide`, made with `tieBreakOf` so that both agree on the leading candidate
 */
export function locationOf(decision: Decision, { facts, places, cost }: LocationOptions): Location {
  const scene = sceneOf({ facts, weighed: decision.weighed, places, ...(cost && { cost }) })
  const hybrid = hybridOf(scene)
  const entries = entriesOf(scene, hybrid.pair)
  const field = fieldOf(scene, entries, hybrid.pair)
  const { order, lines } = arrangeInWords({ scene, entries, field, pair: hybrid.pair })
  const shares = sharesOf(
    entries.map(({ low }) => low),
    scene.weights,
    firstOf(field),
  )
  const scored = order.flatMap((at) => {
    const entry = entries[at]
    return entry ? [shown(scene, entry, { share: shares[at] ?? 0, lines: lines[at] ?? [] })] : []
  })
  return {
    ranking: withUnscored(scored, { scene, hybrid, decision }),
    tie: isTied(scene, entries, { field, order }),
    stable: (scored[0]?.share ?? 0) >= STABLE_SHARE.value,
    candidates: candidatesRanked(scene),
    splits: hybrid.pair ? splitsOf(hybrid.pair, facts) : [],
  }
}

/** The order of places that have as many open points of their own: the greater score first, as `decide` and `findings` take it. */
export function tieBreakOf(prospects: readonly Prospect[], { facts, places, cost }: LocationOptions): TieBreak {
  const weighed: LocationInput['weighed'] = prospects.map((prospect) => ({
    prospect,
    vetoes: VETOES.filter((veto) => speaksOf(veto, prospect)),
    open: 0,
  }))
  const { own, best } = sceneOf({ facts, weighed, places, ...(cost && { cost }) })
  const points = new Map([...Object.values(best), ...own].map((place) => [place.ref, place.points]))
  return (a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0)
}

/** The scored locations, best first, without shares and words. */
export function orderOf({ weighed }: Decision, { facts, places, cost }: LocationOptions): { id: LocationId; points: number }[] {
  const scene = sceneOf({ facts, weighed, places, ...(cost && { cost }) })
  const { pair } = hybridOf(scene)
  const entries = entriesOf(scene, pair)
  const order = entries.map((_, at) => at)
  arrange(order, fieldOf(scene, entries, pair))
  return order.flatMap((at) => entries[at] ?? []).map(({ id, points }) => ({ id, points }))
}

/** The location that ends first; null where none can be scored. */
export const leaderOf = (decision: Decision, options: LocationOptions): LocationId | null => orderOf(decision, options)[0]?.id ?? null

function fieldOf({ weights }: Scene, entries: readonly Entry[], pair: Pair | null): Field {
  const weak = pair ? pair.divisions.flatMap(({ repairs }) => (repairs ? [CRITERIA.indexOf(repairs)] : [])) : []
  const repairs = entries.map(({ low }) =>
    [...low.values].some((value, i) => weak.includes(i % CRITERIA.length) && (weights[i] ?? 0) > 0 && value < HYBRID.value.repairsBelow),
  )
  const at = entries.findIndex(({ id }) => id === 'hybrid')
  return {
    scores: Float64Array.from(entries, ({ points }) => points),
    traits: entries.map(({ trait }) => trait),
    pairing: pair && at >= 0 ? { at, barred: pair.barred, repairs } : null,
  }
}

/** The option that ends first under drawn scores, by the same rules. */
function firstOf({ traits, pairing }: Field): (scores: Float64Array) => number {
  const order = traits.map(() => 0)
  return (scores) => {
    for (let i = 0; i < order.length; i += 1) order[i] = i
    arrange(order, { scores, traits, pairing })
    return order[0] ?? 0
  }
}

/** Another option that could lead is within the margin of the leader, or could be level with it once what is not known is known. */
function isTied({ weights }: Scene, entries: readonly Entry[], { field, order }: { field: Field; order: readonly number[] }): boolean {
  const first = order[0] ?? 0
  return entries.some(({ high }, other) => {
    if (other === first || (field.pairing?.barred && other === field.pairing.at)) return false
    return lead(field, first, other) < TIE_MARGIN.value || greatest(high, weights) >= (field.scores[first] ?? 0)
  })
}

type Rest = { readonly scene: Scene; readonly hybrid: Hybrid; readonly decision: Decision }

/** What is not scored: first while the buyer's own set-up comes first, otherwise after what is; removed ones last. */
function withUnscored(scored: RankedLocation[], { scene, hybrid, decision }: Rest): RankedLocation[] {
  const notReady = decision.verdict === 'operating-model-not-ready'
  const retain = unscored('retain' as const, 'not-ranked', [notReady ? setUpFirst(scene, decision) : staying(scene)])
  const out = KINDS.filter((kind) => !scored.some(({ id }) => id === kind)).map((kind) => {
    const places = scene.own.filter((place) => place.kind === kind)
    return {
      ...unscored(kind, 'ruled-out', vetoReasons(scene, places.length > 0 ? places : [scene.best[kind]])),
      unnamed: places.length === 0,
    }
  })
  const together = hybrid.pair ? [] : [unscored('hybrid' as const, hybrid.standing, [hybrid.why])]
  const unranked = together.filter(({ standing }) => standing === 'not-ranked')
  const removed = [...out, ...together.filter(({ standing }) => standing === 'ruled-out')]
  return notReady ? [retain, ...scored, ...unranked, ...removed] : [...scored, retain, ...unranked, ...removed]
}

function setUpFirst({ facts }: Scene, { blockers, conditions }: Decision): RankingReason {
  const rules = blockers.length > 0 ? blockers : conditions
  const reads: QuestionId[] = rules.flatMap(({ rule }) => rule.causes?.(facts) ?? rule.reads)
  const text = 'Your own set-up comes before any place. Until it stands, the work is best left where it is.'
  return reasonOf(facts, { id: 'R-RETAIN', text, reads, sources: ['offshore-guide', 'judgement'] })
}

function staying({ facts }: Scene): RankingReason {
  const text =
    'Not scored: the criteria compare places for work that moves. Staying needs no handover, and brings none of the reasons you gave for moving.'
  return reasonOf(facts, { id: 'R-RETAIN', text, reads: ['ctx-benefits'] })
}
