import type { Answers } from './answers'
import { dimensionsOf } from './bands'
import { benefitsOf } from './benefits'
import { certaintyOf } from './certainty'
import { type Cost, type CostInputs, costOf, savesAtWorst, totalsByClass } from './cost'
import { engagementOf } from './engagement'
import { Facts } from './facts'
import { inFull } from './findings'
import { locationOf, tieBreakOf } from './location'
import { moversOf } from './movers'
import { judge } from './need'
import type { Outcome } from './outcome'
import { overlapHours } from './overlap'
import { ownersOf } from './owners'
import { pilotOf } from './pilot'
import { RULES_VERSION } from './policy'
import { DEFAULT_YEAR } from './policy/overlap'
import { preview } from './preview'
import { pricingOf } from './pricing'
import { prospectsOf } from './prospects'
import type { Findings } from './result'
import { risksOf } from './risks'
import { placesOf, termsOf } from './terms'
import { hasUncoveredHours } from './uncovered'
import { decide } from './verdict'
import { verifyFirstOf } from './verify-first'

/** What beside the answers changes a result; kept with it. */
export type AssessOptions = {
  /** Calendar year of the shared hours, 1970 to 2100; the policy's default where absent. */
  year?: number
  /** Figures of the cost comparison; without them nothing is said of cost but in general. */
  cost?: CostInputs
}

/** What every result carries beside its findings: the rules that spoke, and the options under which they did. */
type Stamp = {
  rulesVersion: string
  year: number
  /** `assess` with these gives this result again under the same rules. */
  options: AssessOptions & { year: number }
}

/** A whole result, stamped with the rules that spoke and the year of its shared hours. */
export type Result = Findings & Stamp & Outcome

/** A result as it was stored: one made under earlier rules has no more than they gave. */
export type StoredResult = Findings & Pick<Stamp, 'rulesVersion' | 'year'> & Partial<Pick<Stamp, 'options'> & Outcome>

/** The whole result for these answers. Pure and total: the same answers and options give the same result, byte for byte. */
export function assess(answers: Answers, { year = DEFAULT_YEAR.value, cost: figures }: AssessOptions = {}): Result {
  const facts = new Facts(answers)
  const cost = figures ? costOf(figures, facts.option('wc-stability')) : null
  const { hours, places, prospects, decision, ranked, overlap } = placed(facts, { year, cost })
  const found = inFull(facts, overlap, decision)
  const movers = moversOf(answers, { hours, places, ...ranked })
  const chosen = {
    location: locationOf(decision, { facts, places, ...ranked }),
    engagement: engagementOf(facts),
    pricing: pricingOf(facts),
  }
  return {
    rulesVersion: RULES_VERSION,
    year,
    options: { year, ...(figures && { cost: figures }) },
    ...found,
    preview: found.verdict === 'incomplete' ? preview({ answers, hours }) : null,
    dimensions: dimensionsOf(facts),
    places,
    terms: termsOf(answers, places),
    ...chosen,
    cost,
    risks: risksOf(facts, prospects, found.leading),
    benefits: benefitsOf(facts, cost ? { savesAtWorst: savesAtWorst(cost) } : undefined),
    verifyFirst: verifyFirstOf(facts, { ...movers, uncoveredHours: hasUncoveredHours(facts, year) }),
    owners: ownersOf(facts),
    pilot: pilotOf({ facts, found, ...chosen }),
    certainty: certaintyOf(answers, hours),
  }
}

/** Every place with its hours, and the decision on them; places that are level otherwise go by their scores. */
function placed(facts: Facts, { year, cost }: { year: number; cost: Cost | null }) {
  const { answers } = facts
  const hours = overlapHours(answers, year)
  const places = placesOf(answers)
  const overlap = hours.map((pair) => judge(facts, pair))
  const prospects = prospectsOf(facts, overlap)
  const ranked = cost ? { cost: totalsByClass(cost) } : {}
  const decision = decide(facts, prospects, tieBreakOf(prospects, { facts, places, ...ranked }))
  return { hours, places, overlap, prospects, ranked, decision }
}
