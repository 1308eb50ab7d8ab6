import type { Candidate } from './answers'
import { answered, type Facts } from './facts'
import { cityOf, countryName } from './places/places'
import { US_RESTRICTED } from './policy/law'
import type { QuestionId } from './questionnaire'
import type { CandidateRef, Finding, Overlap, Place } from './result'
import type { SourceId } from './sources'

/** One place under consideration with all that is known of it. */
export type Considered = {
  ref: CandidateRef
  candidate: Candidate | null
  place: Place
  /** Against the lead site, the first of the buyer's. */
  lead: Overlap | null
  /** Against the buyer's other sites. */
  others: Overlap[]
}

type Veto = {
  id: string
  /** Follows from the work or the law, not from something the buyer can arrange. */
  inherent: boolean
  when: (facts: Facts, at: Considered) => boolean
  words: (facts: Facts, name: string, at: Considered) => { title: string; reason: string; advice: string }
  causes: readonly QuestionId[]
  sources: readonly SourceId[]
}

/** Rules that remove a foreign place, whatever its strengths. */
export const VETOES: readonly Veto[] = [
  {
    id: 'LV-LAW',
    inherent: true,
    when: (f, { candidate }) =>
      f.is('rl-legal-position', 'domestic-only') || (f.is('rl-legal-position', 'named-countries') && candidate?.permitted === 'no'),
    words: (f, name) => ({
      title: f.is('rl-legal-position', 'domestic-only')
        ? 'The work may not leave the country'
        : `${name} is not on the list of permitted countries`,
      reason: 'Someone competent has established it. No other strength of a place changes that.',
      advice: 'Keep this part at home or in a permitted country; split off what the rule does not cover and look at that on its own.',
    }),
    causes: ['rl-legal-position', 'ctx-candidates'],
    sources: ['gdpr-v', 'us-state-health', 'cfr-28-202'],
  },
  {
    id: 'LV-PRESENCE',
    inherent: true,
    when: (f) => f.is('ci-live-need', 'on-site'),
    words: () => ({
      title: 'Someone has to be there',
      reason: 'The work needs a person beside people, equipment or paper. No remote place can give that.',
      advice: 'Look for a provider near your own site, and move only the part that needs nobody on the spot.',
    }),
    causes: ['ci-live-need'],
    sources: ['mithas-2007'],
  },
  {
    id: 'LV-LIVE',
    inherent: false,
    when: (f, { lead }) => lead?.class === 'blocker' && !f.is('ci-live-need', 'on-site'),
    words: (_, name, { lead }) => ({
      title: `${name} shares too few hours with you`,
      reason: `The work needs ${lead?.need ?? 0} shared hours a day; on the worst days of the year there are ${lead?.min ?? 0}. What works only in one season fails in the other.`,
      advice: 'Choose a place nearer to your clock, agree and price a shift, or change the work so that it needs fewer live talks.',
    }),
    causes: ['ci-live-need', 'ci-answer-latency', 'lf-coverage', 'ctx-buyer-location', 'ctx-candidates', 'lf-shift'],
    sources: ['offshore-guide', 'chauvin-2024', 'cummings-2009'],
  },
  {
    id: 'LV-LANGUAGE',
    inherent: false,
    when: (f, { candidate }) => f.isCustomerFacing && f.language(candidate) === 'mismatch',
    words: (_, name) => ({
      title: `${name} lacks the language your customers need`,
      reason:
        'The people doing the work would write or speak to your customers, and the match is known to be missing. Customers notice first.',
      advice: 'Keep customer contact where the language is at home; a part without contact can still be looked at.',
    }),
    causes: ['lf-language-nuance', 'ctx-customer-contact', 'ctx-work-category'],
    sources: ['offshore-guide', 'dell-santander'],
  },
  {
    id: 'LV-CRITICAL-UNCONTROLLED',
    inherent: false,
    when: (f) => f.isCritical && f.is('rl-access-model', 'undefined'),
    words: () => ({
      title: 'Critical work without any access rule',
      reason: 'The data or the harm is at the highest level, and nobody has decided what outsiders may reach.',
      advice: 'Write and test the access rules first; then the place can be looked at again.',
    }),
    causes: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161'],
  },
  {
    id: 'LV-REGIME',
    inherent: false,
    when: (f, at) => isRestricted(f, at.candidate) && f.is('rl-data-class', 'special-regulated'),
    words: (_, name) => ({
      title: `US rules restrict giving ${name} this data`,
      reason: `A US site would give access to regulated personal data to a country named in 28 CFR 202 (our table is of ${US_RESTRICTED.value.asOf}; check with counsel).`,
      advice: 'Choose another country, or keep this data out of reach.',
    }),
    causes: ['rl-data-class', 'ctx-buyer-location', 'ctx-candidates'],
    sources: ['cfr-28-202'],
  },
]

/** Vetoes on one foreign place; a place at home is never vetoed. */
export function vetoesOn(facts: Facts, at: Considered): { finding: Finding; inherent: boolean }[] {
  if (at.place.distance === 'domestic') return []
  return VETOES.filter((veto) => veto.when(facts, at)).map(({ id, inherent, words, causes, sources }) => ({
    inherent,
    finding: { id, ...words(facts, nameOf(at), at), causes: answered(facts, causes), sources: [...sources], candidate: at.ref },
  }))
}

/** A US site, personal data, and a country that 28 CFR 202 names. */
export function isRestricted(facts: Facts, candidate: Candidate | null): boolean {
  const fromUs = (facts.answers['ctx-buyer-location'] ?? []).some((site) => site.country === 'US')
  const table: readonly string[] = US_RESTRICTED.value.countries
  return candidate !== null && fromUs && table.includes(candidate.country) && facts.atLeast('rl-data-class', 'personal-confidential')
}

/** What a place is called in a sentence: its city and country, or the class. */
export function nameOf({ candidate, ref }: Pick<Considered, 'candidate' | 'ref'>): string {
  if (!candidate) return ref === 'nearshore' ? 'A nearby country' : 'A distant country'
  const [city, country] = [cityOf(candidate.timeZone), countryName(candidate.country)]
  return city === country ? city : `${city} (${country})`
}
