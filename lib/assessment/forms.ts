import type { Facts } from './facts'
import type { OptionId, QuestionId } from './questionnaire'

/** Forms of engagement that can be proposed. */
export type Engagement = Exclude<OptionId<'ctx-proposed-engagement'>, 'none-yet'>
/** Ways of paying that can be proposed. */
export type Pricing = Exclude<OptionId<'ctx-proposed-pricing'>, 'none-yet'>

/** All forms, in the order that holds where nothing else tells them apart. */
export const ENGAGEMENTS: readonly Engagement[] = [
  'staff-augmentation',
  'dedicated-team',
  'project-engagement',
  'managed-service',
  'bpo',
  'outcome-based',
]
export const PRICINGS: readonly Pricing[] = ['fixed-scope', 'time-and-materials', 'capacity-based', 'output-based', 'outcome-based']

/** Every question on which `formMisfits` depends. */
export const FORM_READS = [
  'ctx-proposed-engagement',
  'ctx-proposed-pricing',
  'cf-accountability',
  'cf-measurability',
  'io-enablement',
  'io-owners',
  'wc-stability',
  'wc-acceptance',
] as const satisfies readonly QuestionId[]

/** The questions whose answers rule out an engagement model; none when it is possible. */
export function engagementObstacles(facts: Facts, model: Engagement): QuestionId[] {
  if (model === 'staff-augmentation') return facts.hasNobody('delivery') ? ['io-owners'] : []
  return model === 'outcome-based' ? outcomeObstacles(facts) : []
}

/** The questions whose answers rule out a pricing model; none when it is possible. */
export function pricingObstacles(facts: Facts, model: Pricing): QuestionId[] {
  if (model === 'outcome-based') return outcomeObstacles(facts)
  const byFeel: QuestionId[] = facts.is('wc-acceptance', 'by-feel') ? ['wc-acceptance'] : []
  if (model === 'fixed-scope') return facts.atMost('wc-stability', 'weekly') ? ['wc-stability', ...byFeel] : byFeel
  if (model === 'output-based') return facts.atMost('cf-measurability', 'effort-only') ? ['cf-measurability', ...byFeel] : byFeel
  return []
}

/** An agreed service or a result is wanted; this form gives people or a team on the buyer's backlog. */
export const engagementFallsShort = (facts: Facts, model: Engagement): boolean =>
  wantsService(facts) && (model === 'staff-augmentation' || model === 'dedicated-team')

/** An agreed service or a result is wanted; this price pays for hours. */
export const pricingFallsShort = (facts: Facts, model: Pricing): boolean => wantsService(facts) && model === 'time-and-materials'

/** The form of engagement on the table falls short of what is wanted. */
export function accountabilityMismatch(facts: Facts): boolean {
  const proposed = facts.option('ctx-proposed-engagement')
  return isForm(proposed) && engagementFallsShort(facts, proposed)
}

/** The way of paying on the table does. */
export function priceMismatch(facts: Facts): boolean {
  const proposed = facts.option('ctx-proposed-pricing')
  return isForm(proposed) && pricingFallsShort(facts, proposed)
}

/** The answers by which the forms on the table cannot carry what is wanted; none when they can, or when none is proposed. */
export function formMisfits(facts: Facts): QuestionId[] {
  const engagement = facts.option('ctx-proposed-engagement')
  const pricing = facts.option('ctx-proposed-pricing')
  const misfits: QuestionId[] = []
  if (isForm(engagement)) {
    const obstacles = engagementObstacles(facts, engagement)
    if (accountabilityMismatch(facts)) obstacles.push('cf-accountability')
    if (obstacles.length > 0) misfits.push('ctx-proposed-engagement', ...obstacles)
  }
  if (isForm(pricing)) {
    const obstacles = pricingObstacles(facts, pricing)
    if (obstacles.length > 0) misfits.push('ctx-proposed-pricing', ...obstacles)
  }
  return [...new Set(misfits)]
}

/** Nothing attributable is measured, or the provider cannot move it: a result cannot be paid for. */
function outcomeObstacles(facts: Facts): QuestionId[] {
  const obstacles: QuestionId[] = []
  if (facts.atMost('cf-measurability', 'units')) obstacles.push('cf-measurability')
  if (facts.atMost('io-enablement', 'partly')) obstacles.push('io-enablement')
  return obstacles
}

const wantsService = (facts: Facts): boolean => facts.atLeast('cf-accountability', 'service-level')

/** A form is on the table, and known. */
function isForm<Form extends string>(proposed: Form | 'none-yet' | 'not-sure' | undefined): proposed is Form {
  return proposed !== undefined && proposed !== 'not-sure' && proposed !== 'none-yet'
}
