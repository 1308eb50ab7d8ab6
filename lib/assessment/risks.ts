import type { Facts } from './facts'
import type { Risk } from './outcome'
import { RISK_STEPS } from './policy/risks'
import type { Prospect } from './prospects'
import type { QuestionId } from './questionnaire'
import type { CandidateRef } from './result'
import type { Driver, RiskRule, Seen } from './risks/drivers'
import { IMPLIED_RISKS } from './risks/implied'
import { LISTED_RISKS } from './risks/listed'

/** The register: six risks that are listed everywhere, and three that follow from them. */
export const RISKS: readonly RiskRule[] = [...LISTED_RISKS, ...IMPLIED_RISKS]

/**
 * The risk register for the leading place; where every place is removed, for the first one abroad.
 * Sorted by known likelihood times impact, an unknown impact counted at its worst; then by what unknown answers could add, then by id.
 * @param prospects from `prospectsOf`; never empty
 */
export function risksOf(facts: Facts, prospects: readonly Prospect[], leading: CandidateRef | null): Risk[] {
  const at = placeOf(prospects, leading)
  return RISKS.map((rule) => riskOf(rule, facts, at)).sort(byWeight)
}

function placeOf(prospects: readonly Prospect[], leading: CandidateRef | null): Prospect {
  const place = prospects.find(({ ref }) => ref === leading) ?? prospects.find(({ abroad }) => abroad) ?? prospects[0]
  if (!place) throw new RangeError('A register of risks needs a place, named or in general')
  return place
}

function riskOf(rule: RiskRule, facts: Facts, at: Prospect): Risk {
  const seen = rule.drivers.map((driver) => ({ driver, seen: driver.seen(at) }))
  const present = seen.filter((one) => one.seen === 'present').map(({ driver }) => driver)
  const open = seen.flatMap((one) => (isOpen(one.seen) ? [one.seen.open] : []))
  const impact = facts.level(rule.impact)
  return {
    id: rule.id,
    title: rule.title,
    likelihood: { low: step(present.length), high: step(present.length + open.length) },
    impact: typeof impact === 'number' ? impact + 1 : null,
    drivers: present.map((driver) => ({ text: driver.text(at), causes: answered(facts, driver.causes?.(at) ?? driver.reads) })),
    open: [...new Set(open.flat())],
    mitigation: rule.mitigation,
    owner: rule.owner,
    evidence: rule.evidence,
    causes: answered(facts, [...readsOf(rule.drivers, at), rule.impact]),
    sources: rule.sources.slice(),
  }
}

const step = (drivers: number): number => Math.min(1 + drivers, RISK_STEPS.value)
const isOpen = (seen: Seen): seen is Exclude<Seen, string> => typeof seen !== 'string'

/** What is there names its own causes; what is not there rests on everything it read. */
const readsOf = (drivers: readonly Driver[], at: Prospect): QuestionId[] =>
  drivers.flatMap((driver) => (driver.seen(at) === 'present' && driver.causes ? driver.causes(at) : driver.reads))

const answered = (facts: Facts, ids: readonly QuestionId[]): QuestionId[] =>
  [...new Set(ids)].filter((id) => facts.answers[id] !== undefined && !facts.isHidden(id))

function byWeight(a: Risk, b: Risk): number {
  return weightOf(b, 'low') - weightOf(a, 'low') || weightOf(b, 'high') - weightOf(a, 'high') || (a.id < b.id ? -1 : 1)
}

const weightOf = ({ likelihood, impact }: Risk, end: 'low' | 'high'): number => likelihood[end] * (impact ?? RISK_STEPS.value)
