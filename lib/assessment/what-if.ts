import type { Answers } from './answers'
import type { AssessOptions } from './assess'
import { giving } from './certainty/items'
import { costOf, totalsByClass } from './cost'
import { engagementOf } from './engagement'
import { Facts } from './facts'
import { inFull, type Ruling } from './findings'
import type { Engagement, Pricing } from './forms'
import { type CostTotals, orderOf, tieBreakOf } from './location'
import { judge } from './need'
import type { Change, LocationId } from './outcome'
import { overlapHours } from './overlap'
import { DEFAULT_YEAR } from './policy/overlap'
import { pricingOf } from './pricing'
import { prospectsOf } from './prospects'
import type { Finding, OverlapHours, Place } from './result'
import { placesOf } from './terms'
import { decide } from './verdict'

/** What a change of answers can move, as it stands under some answers. */
export type Standpoint = Pick<Ruling, 'verdict' | 'stage' | 'leading' | 'blockers' | 'vetoes' | 'conditions' | 'mistakes'> & {
  /** The locations that can be scored, best first. */
  locations: { id: LocationId; points: number }[]
  /** How far the first location is ahead of the second, 0 to 1; below 0 where it leads for being in mind, null where there is no second. */
  margin: number | null
  engagement: Engagement | null
  pricing: Pricing | null
}

/** One thing that is another after the change. */
export type Moved<Value> = { from: Value; to: Value } | null

/** What a change would do: both standpoints, and where they differ. */
export type WhatIf = {
  before: Standpoint
  after: Standpoint
  moved: { [Key in 'verdict' | 'stage' | 'leading' | 'margin' | 'engagement' | 'pricing']: Moved<Standpoint[Key]> } & {
    locations: Moved<LocationId[]>
    /** Findings that come with the change and those that go with it: they say why. */
    come: Finding[]
    gone: Finding[]
  }
}

/** Answers to try: what is to be given, by question and row. */
export type Trial = Pick<Change, 'question' | 'row' | 'to'>

/** What changed answers would do. Nothing is kept, and nothing is drawn: for shares and certainty, assess the changed answers. */
export const whatIf = (answers: Answers, changes: readonly Trial[], options: AssessOptions = {}): WhatIf =>
  trying(answers, options)(changes)

/** The same for many trials on one set of answers: what no trial changes is worked out once. */
export function trying(
  answers: Answers,
  { year = DEFAULT_YEAR.value, cost: figures }: AssessOptions = {},
): (changes: readonly Trial[]) => WhatIf {
  const fixed = { hours: overlapHours(answers, year), places: placesOf(answers) }
  const standing = (given: Answers): Standpoint => {
    const facts = new Facts(given)
    return standpointOf(facts, { ...fixed, ...(figures && { cost: totalsByClass(costOf(figures, facts.option('wc-stability'))) }) })
  }
  const before = standing(answers)
  return (changes) => {
    const after = standing(changes.reduce((given, { question, row = null, to }) => giving(given, { question, row }, to), answers))
    return { before, after, moved: movedBetween(before, after) }
  }
}

type Fixed = { readonly hours: readonly OverlapHours[]; readonly places: readonly Place[]; readonly cost?: CostTotals }

function standpointOf(facts: Facts, { hours, ...ranked }: Fixed): Standpoint {
  const overlap = hours.map((pair) => judge(facts, pair))
  const prospects = prospectsOf(facts, overlap)
  const decision = decide(facts, prospects, tieBreakOf(prospects, { facts, ...ranked }))
  const { verdict, stage, leading, blockers, vetoes, conditions, mistakes } = inFull(facts, overlap, decision)
  const locations = orderOf(decision, { facts, ...ranked })
  const [first, second] = locations
  const margin = first && second ? first.points - second.points : null
  const engagement = engagementOf(facts).ranking[0]?.id ?? null
  const pricing = pricingOf(facts).ranking[0]?.id ?? null
  return { verdict, stage, leading, blockers, vetoes, conditions, mistakes, locations, margin, engagement, pricing }
}

function movedBetween(before: Standpoint, after: Standpoint): WhatIf['moved'] {
  const moved = <Value>(from: Value, to: Value): Moved<Value> => (JSON.stringify(from) === JSON.stringify(to) ? null : { from, to })
  const ids = ({ locations }: Standpoint) => locations.map(({ id }) => id)
  return {
    verdict: moved(before.verdict, after.verdict),
    stage: moved(before.stage, after.stage),
    leading: moved(before.leading, after.leading),
    locations: moved(ids(before), ids(after)),
    margin: moved(before.margin, after.margin),
    engagement: moved(before.engagement, after.engagement),
    pricing: moved(before.pricing, after.pricing),
    come: without(after, before),
    gone: without(before, after),
  }
}

/** The findings of one that the other does not have. */
function without(one: Standpoint, other: Standpoint): Finding[] {
  const all = ({ blockers, vetoes, conditions, mistakes }: Standpoint): Finding[] => [...blockers, ...vetoes, ...conditions, ...mistakes]
  const keys = new Set(all(other).map(keyOf))
  return all(one).filter((finding) => !keys.has(keyOf(finding)))
}

const keyOf = ({ id, candidate }: Finding): string => `${id} ${candidate ?? ''}`
