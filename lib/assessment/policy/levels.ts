import type { NotSure } from '../answers'
import type { KnownQuestion, OptionId, QuestionId } from '../questionnaire'
import { parameter } from './parameter'

/** Questions whose options stand for levels; the setting (context) has none, but for size and urgency. */
type Levelled = Exclude<KnownQuestion, { section: 'context' }>['id'] | 'ctx-size' | 'ctx-urgency'

/** A level for every option: an option without one does not compile. `null` stands outside the order. */
type Levels = { readonly [Id in Levelled]: Readonly<Record<OptionId<Id>, number | null>> }

const levels: Levels = {
  'ctx-size': { micro: 1, small: 5, medium: 25, large: 150, function: 500 },
  'ctx-urgency': { 'under-4-weeks': 3, 'one-to-three-months': 2, 'three-to-six-months': 1, 'no-date': 0 },
  'wc-documentation': { 'nothing-written': 0, fragments: 1, 'main-path': 2, 'runs-from-paper': 3 },
  'wc-acceptance': { 'by-feel': 0, 'after-discussion': 1, 'written-mostly': 2, 'written-measured': 3 },
  'wc-stability': { daily: 0, weekly: 1, 'per-cycle': 2, rarely: 3 },
  'wc-separability': { inseparable: 0, 'heavily-entangled': 1, 'mostly-separable': 2, 'self-contained': 3 },
  'ci-live-need': { 'on-site': 4, 'all-day': 3, 'several-a-day': 2, 'one-slot': 1, checkpoints: 0 },
  'ci-answer-latency': { minutes: 3, 'same-day': 2, 'next-day': 1, days: 0 },
  'ci-decision-clarity': { 'stays-open': 0, eventually: 1, 'settled-by-role': 2, 'settled-and-logged': 3 },
  'ci-async-practice': { verbal: 0, 'chat-scatter': 1, tracked: 2, 'logged-decisions': 3 },
  'rl-data-class': { public: 0, internal: 1, 'personal-confidential': 2, 'special-regulated': 3 },
  'rl-consequence': { 'internal-inconvenience': 0, 'internal-cost': 1, 'customers-harmed': 2, 'safety-or-critical': 3 },
  'rl-legal-position': { 'domestic-only': 0, 'named-countries': 1, 'conditions-open': 1, 'conditions-met': 3, 'no-restriction': 3 },
  'rl-access-model': { undefined: 0, 'copy-a-colleague': 1, 'role-based': 2, 'role-based-monitored': 3 },
  'io-owners': { nobody: 0, shared: 1, 'named-no-time': 2, 'named-empowered': 3 },
  'io-capacity': { none: 0, 'few-hours': 1, 'half-person': 2, 'one-person-plus': 3 },
  'io-enablement': { 'no-levers': 0, partly: 1, mostly: 2, fully: 3 },
  'pm-evidence': { 'nothing-yet': 0, told: 1, document: 2, tested: 3 },
  'pm-track-record': { 'no-provider-yet': null, unproven: 0, adjacent: 1, comparable: 2, 'with-us': 3 },
  'pm-people': { 'not-checked': 0, 'cv-only': 1, interviewed: 2, trialled: 3 },
  'cf-accountability': { people: 0, 'team-throughput': 1, deliverable: 2, 'service-level': 3, 'business-outcome': 4 },
  'cf-volume': { 'no-idea': 0, 'order-of-magnitude': 1, 'within-a-quarter': 2, counted: 3 },
  'cf-measurability': { 'nothing-countable': 0, 'effort-only': 1, units: 2, 'attributable-outcome': 3 },
  'cf-cost-basis': { 'no-comparison': 0, 'rates-only': 0, 'rates-plus-some': 1, 'full-run-cost': 2, 'full-with-ranges': 3 },
  'lf-coverage': { 'business-day': 0, 'extended-day': 1, 'round-the-clock': 2, 'overnight-batch': 1 },
  'lf-shift': { refused: 0, 'not-discussed': 0, 'provider-nights': 1, 'provider-shift-priced': 2, 'both-flex': 3, 'none-needed': 3 },
  'lf-language-nuance': { mismatch: 0, untested: 1, adequate: 2, 'strong-or-not-needed': 3 },
  'sp-pilot-slice': { everything: 0, undefined: 0, 'slice-no-measures': 1, 'slice-measured': 2, 'slice-measured-gate': 3 },
  'sp-knowledge-transfer': { 'not-planned': 0, 'handover-week': 1, 'planned-overlap': 2, 'planned-and-kept': 3 },
  'sp-growth-exit': { neither: 0, 'one-of-two': 1, 'both-defined': 2, 'both-tested': 3 },
}

export const LEVELS = parameter({
  name: 'Level of each option',
  value: levels,
  unit: 'level: 0 absent to 3 strong for readiness; amount for the nature of the work; people for size',
  because: 'Ordered options, each anchored in a fact that two people would judge alike; the order is what the rules read.',
  sources: ['judgement', 'bouyssou-2013'],
})

/** What is known of one question: its level, that nobody is sure, or that it was not answered. */
export type Known = number | 'unknown' | 'blank'

/** The level of an option; options outside the order count as blank. */
export function levelOf(question: QuestionId, option: string | NotSure | undefined): Known {
  if (option === undefined) return 'blank'
  if (option === 'not-sure') return 'unknown'
  return tableOf(question)?.[option] ?? 'blank'
}

/** The level of the strongest option; null for a question whose options are not levels. */
export function highestLevel(question: QuestionId): number | null {
  const table = tableOf(question)
  return table ? Math.max(...Object.values(table).map((level) => level ?? 0)) : null
}

const tableOf = (question: QuestionId): Readonly<Record<string, number | null>> | undefined =>
  (levels as Readonly<Record<string, Readonly<Record<string, number | null>>>>)[question]
