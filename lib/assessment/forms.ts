import type { Facts } from './facts'
import type { OptionId } from './questionnaire'

export type Engagement = Exclude<OptionId<'ctx-proposed-engagement'>, 'none-yet'>
export type Pricing = Exclude<OptionId<'ctx-proposed-pricing'>, 'none-yet'>

/** Nothing attributable is measured, or the provider cannot move it: a result cannot be paid for. */
const outcomeOutOfReach = (facts: Facts) => facts.atMost('cf-measurability', 'units') || facts.atMost('io-enablement', 'partly')

/** Whether these answers rule out an engagement model. */
export function engagementVetoed(facts: Facts, model: Engagement): boolean {
  if (model === 'staff-augmentation') return facts.isOwner('delivery', 'nobody')
  return model === 'outcome-based' && outcomeOutOfReach(facts)
}

/** Whether these answers rule out a pricing model. */
export function pricingVetoed(facts: Facts, model: Pricing): boolean {
  const byFeel = facts.is('wc-acceptance', 'by-feel')
  if (model === 'fixed-scope') return facts.atMost('wc-stability', 'weekly') || byFeel
  if (model === 'output-based') return facts.atMost('cf-measurability', 'effort-only') || byFeel
  return model === 'outcome-based' && outcomeOutOfReach(facts)
}

/** An agreed service or a result is wanted, people or a team are proposed. */
export const accountabilityMismatch = (facts: Facts): boolean =>
  facts.atLeast('cf-accountability', 'service-level') && facts.is('ctx-proposed-engagement', 'staff-augmentation', 'dedicated-team')

/** The form on the table cannot carry what is wanted. */
export function formUnfit(facts: Facts): boolean {
  const engagement = facts.option('ctx-proposed-engagement')
  const pricing = facts.option('ctx-proposed-pricing')
  const engagementOut = engagement && engagement !== 'not-sure' && engagement !== 'none-yet' && engagementVetoed(facts, engagement)
  const pricingOut = pricing && pricing !== 'not-sure' && pricing !== 'none-yet' && pricingVetoed(facts, pricing)
  return Boolean(engagementOut || pricingOut) || accountabilityMismatch(facts)
}
