import { type Facts, OWNER_ROLES } from './facts'
import type { Ruling } from './findings'
import { inSentence } from './listed'
import type { EngagementRanking, Location, Pilot, PricingRanking } from './outcome'
import { STEPS, stepOf } from './pilot/closes'
import { measuresOf } from './pilot/measures'
import { readyPlan } from './pilot/ready'
import { filled, type Plan, WORDS } from './pilot/words'
import { STOPPING } from './pilot-outcome'
import { nameOf } from './prospects'
import type { CandidateRef, Decided, Finding } from './result'

/** What a plan is made from: the findings, and the rankings of where, how and at what price. */
export type PilotInput = {
  readonly facts: Facts
  readonly found: Ruling
  readonly location: Location
  readonly engagement: EngagementRanking
  readonly pricing: PricingRanking
}

/**
 * Seven steps to a pilot at the place that leads; where the verdict is not ready, a plan to get there; where it is unsuitable,
 * a pilot in the best place that is left. Null while there is no verdict.
 */
export function pilotOf(input: PilotInput): Pilot | null {
  const { facts, found } = input
  if (found.verdict === 'incomplete') return null
  if (found.verdict === 'operating-model-not-ready') return readyPlan(found)
  const plan = planOf(input, found.verdict)
  const closing = [...found.blockers, ...found.conditions]
  const gate = gateOf(facts)
  return {
    kind: found.verdict === 'offshore-unsuitable' ? 'elsewhere' : 'pilot',
    steps: STEPS.map((step) => {
      const { title, owner } = step === 'review' ? { ...WORDS[step], owner: gate.owner } : WORDS[step]
      const findings = closing.filter(({ id }) => stepOf(id) === step)
      return { title, owner, ...filled(step, plan), findings: idsOf(findings) }
    }),
    measures: measuresOf(facts),
    gate,
    sources: ['offshore-guide', 'uk-playbook', 'deloitte-2024'],
  }
}

function planOf({ facts, found, location, engagement, pricing }: PilotInput, verdict: Decided): Plan {
  const ref = verdict === 'offshore-unsuitable' ? null : found.leading
  return {
    facts,
    place: ref === null ? elsewhere(facts, location) : placeSaid(facts, ref),
    engagement,
    pricing,
    lead: found.overlap.find(({ site, candidate }) => site === 0 && candidate === ref) ?? null,
    isLawOpen: found.conditions.some(({ id }) => id === 'C-LEGAL' || id === 'C-REGIME'),
  }
}

const idsOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ id }) => id))]

function placeSaid(facts: Facts, ref: CandidateRef): string {
  const candidate = typeof ref === 'number' ? (facts.candidates[ref] ?? null) : null
  const name = nameOf({ candidate, ref })
  return candidate ? name : inSentence(name)
}

/** The best location that is left, in a sentence; the own team where none is. */
function elsewhere(facts: Facts, { ranking }: Location): string {
  const best = ranking.find(({ points }) => points !== null)
  if (!best) return 'your own people, where the work is done today'
  if (best.id === 'hybrid') return 'two places together, with the part that has to stay kept at home'
  if (typeof best.place === 'number') return placeSaid(facts, best.place)
  return best.id === 'onshore' ? 'a provider at home' : placeSaid(facts, best.place ?? 'offshore')
}

/** Who may stop it decides: the owner of escalation, or the first role that is held where that one is empty. */
function gateOf(facts: Facts): NonNullable<Pilot['gate']> {
  const owner = facts.isGap('escalation') ? (OWNER_ROLES.find((role) => !facts.isGap(role)) ?? 'escalation') : 'escalation'
  return {
    text: `On a day set before the start all measures are looked at together. All met: the next workstream may follow. ${STOPPING} missed: stop. Anything between: fix what was missed, with a second day.`,
    owner,
  }
}
