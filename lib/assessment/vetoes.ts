import { dateSaid } from './listed'
import { NEED_READS, needCauses } from './need'
import { countryName } from './places/places'
import { US_RESTRICTED } from './policy/law'
import { isRestricted, languageBy, languageOf, nameOf, PLACE_READS, type Prospect } from './prospects'
import type { Overlap } from './result'
import type { PlaceRule } from './rule'

/** A rule that removes a place, whatever its strengths. */
export type VetoRule = PlaceRule<Prospect> & {
  /** Follows from the law or from the work itself, not from something the buyer can arrange. */
  readonly inherent: boolean
}

/** Rules that remove a place. A place at home is never removed. */
export const VETOES: readonly VetoRule[] = [
  {
    id: 'LV-LAW',
    inherent: true,
    reads: ['rl-legal-position', ...PLACE_READS],
    onlyIf: (f) => f.is('rl-legal-position', 'domestic-only', 'named-countries'),
    when: ({ facts, abroad, candidate }) => abroad && (candidate?.permitted === 'no' || facts.is('rl-legal-position', 'domestic-only')),
    name: 'The work may not go there',
    title: (at) =>
      at.facts.is('rl-legal-position', 'domestic-only')
        ? 'The work may not leave the country'
        : `${nameOf(at)} is not on the list of permitted countries`,
    reason: (at) =>
      at.facts.is('rl-legal-position', 'domestic-only')
        ? 'Someone competent has told you so. No other strength of a place changes that.'
        : 'The work may go to certain countries only, and you answered that this is not one of them. No other strength of a place changes that.',
    advice: ({ facts }) =>
      `Keep this part ${facts.is('rl-legal-position', 'domestic-only') ? 'at home' : 'at home or in a permitted country'}. Split off what the rule does not cover and assess that on its own.`,
    causes: ({ facts }) =>
      facts.is('rl-legal-position', 'domestic-only') ? ['rl-legal-position'] : ['rl-legal-position', 'ctx-candidates'],
    sources: ['gdpr-v', 'us-state-health', 'cfr-28-202'],
  },
  {
    id: 'LV-PRESENCE',
    inherent: true,
    reads: ['ci-live-need', ...PLACE_READS],
    onlyIf: (f) => f.is('ci-live-need', 'on-site'),
    when: ({ abroad }) => abroad,
    title: 'Someone has to be there',
    reason: 'The work needs a person beside people, equipment or paper. No remote place can give that.',
    advice: 'Look for a provider near your own site, and move only the part that needs nobody on the spot.',
    causes: () => ['ci-live-need'],
    sources: ['mithas-2007'],
  },
  {
    id: 'LV-LIVE',
    inherent: false,
    reads: NEED_READS,
    when: ({ abroad, lead }) => abroad && lead !== null && lead.need !== null && lead.class === 'blocker',
    name: 'A place shares too few hours with the buyer',
    title: (at) => `${nameOf(at)} shares too few hours with you`,
    reason: ({ facts, lead }) => (lead ? shortfall(lead, facts.is('lf-shift', 'refused')) : ''),
    advice: 'Choose a place nearer to your clock, agree and price a shift, or change the work so that it needs fewer live talks.',
    causes: ({ facts }) => [...needCauses(facts), ...(facts.is('lf-shift', 'refused') ? (['lf-shift'] as const) : []), ...PLACE_READS],
    sources: ['offshore-guide', 'chauvin-2024', 'cummings-2009'],
  },
  {
    id: 'LV-LANGUAGE',
    inherent: false,
    reads: ['lf-language-nuance', 'ctx-customer-contact', 'ctx-work-category', ...PLACE_READS],
    onlyIf: (f) => f.isCustomerFacing,
    when: (at) => at.abroad && languageOf(at) === 'mismatch',
    name: 'A place lacks the language that customers need',
    title: (at) => `${nameOf(at)} lacks the language your customers need`,
    reason:
      'The people doing the work would write or speak to your customers, and the match is known to be missing. Customers notice before any report does.',
    advice: 'Keep customer contact where the language is at home; assess a part without contact on its own.',
    causes: (at) => [languageBy(at), at.facts.customersBy],
    sources: ['offshore-guide', 'dell-santander'],
  },
  {
    id: 'LV-CRITICAL-UNCONTROLLED',
    inherent: false,
    reads: ['rl-data-class', 'rl-consequence', 'rl-access-model', ...PLACE_READS],
    onlyIf: (f) => f.isCritical && f.is('rl-access-model', 'undefined'),
    when: ({ abroad }) => abroad,
    title: 'Critical work without any access rule',
    reason: 'The data or the harm is at the highest level, and nobody has decided what outsiders may reach.',
    advice: 'Write and test the access rules first; then look at the place again.',
    causes: ({ facts }) => [...facts.exposedBy, 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161'],
  },
  {
    id: 'LV-REGIME',
    inherent: false,
    reads: ['rl-data-class', ...PLACE_READS],
    onlyIf: (f) => f.is('rl-data-class', 'special-regulated'),
    when: (at) => at.abroad && isRestricted(at),
    name: 'US rules restrict giving a country this data',
    title: ({ candidate }) => `US rules restrict giving ${candidate ? countryName(candidate.country) : 'this country'} this data`,
    reason: `A site in the United States would open regulated data to a country named in 28 CFR 202 (our table is of ${dateSaid(US_RESTRICTED.value.asOf)}; check with counsel).`,
    advice: 'Choose another country, or keep this data out of reach.',
    causes: () => ['rl-data-class', ...PLACE_READS],
    sources: ['cfr-28-202'],
  },
]

/** What is needed, and what there is. */
function shortfall({ need, min, max, minWithinDay }: Overlap, isRefused: boolean): string {
  const needed = `The work needs ${hours(need ?? 0)} shared each day`
  if (isRefused)
    return `${needed}. Inside a normal day there ${be(minWithinDay)}${minWithinDay > 0 ? ' at the least' : ''}, and moving hours was refused.`
  if (min === max) return `${needed}; there ${be(min)} all year.`
  return `${needed}; for part of the year there ${be(min)}. What works in one season only fails in the other.`
}

const hours = (n: number): string => `${n} ${n === 1 ? 'hour' : 'hours'}`
const be = (n: number): string => (n === 0 ? 'are none' : `${n === 1 ? 'is' : 'are'} ${n}`)
