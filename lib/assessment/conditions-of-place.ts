import { type ConditionRule, toCondition } from './conditions'
import type { Facts } from './facts'
import { countryName } from './places/places'
import { ADEQUATE, US_RESTRICTED } from './policy/law'
import type { Condition } from './result'
import { type Considered, isRestricted, nameOf } from './vetoes'

type PlaceRule = Omit<ConditionRule, 'when' | 'title' | 'reason'> & {
  when: (facts: Facts, at: Considered) => boolean
  words: (facts: Facts, at: Considered) => { title: string; reason: string }
}

/** Open points that belong to one place. */
const RULES: readonly PlaceRule[] = [
  {
    id: 'C-LEGAL',
    when: (f, at) => isAbroad(at) && (isLegalOpen(f, at) || needsSafeguards(f, at)),
    words: (f, at) => ({ title: 'The legal route is still open', reason: legalReason(f, at) }),
    advice:
      'Get a written position: the lawful route, the transfer terms with their assessment, and the consent of clients where contracts ask for it.',
    close: 'A dated opinion that names the route',
    owner: 'security',
    causes: ['rl-legal-position', 'ctx-candidates', 'ctx-buyer-location', 'rl-data-class'],
    sources: ['gdpr-v', 'eu-adequacy', 'offshore-guide'],
  },
  {
    id: 'C-REGIME',
    when: (f, at) => isAbroad(at) && isRestricted(f, at.candidate) && f.is('rl-data-class', 'personal-confidential'),
    words: (_, at) => ({
      title: 'US rules on sensitive data have to be checked',
      reason: `${nameOf(at)} is in a country named in 28 CFR 202, and a US site would open personal data to it (our table is of ${US_RESTRICTED.value.asOf}; check with counsel).`,
    }),
    advice: 'Ask counsel whether the volume and kind of data fall under the rule, and what security terms it asks for.',
    close: 'A dated opinion on 28 CFR 202',
    owner: 'security',
    causes: ['ctx-candidates', 'ctx-buyer-location', 'rl-data-class'],
    sources: ['cfr-28-202'],
  },
  {
    id: 'C-LANGUAGE',
    when: (f, { candidate }) => isUntested(f, candidate) && (f.isCustomerFacing || f.atLeast('rl-consequence', 'customers-harmed')),
    words: (_, at) => ({
      title: 'Language has not been tested with your users',
      reason: `${nameOf(at)} has not shown that its language and local knowledge are enough, and mistakes would be felt outside.`,
    }),
    advice: 'Give real users a blind sample of the work and compare.',
    close: 'A blind sample judged by real users',
    owner: 'quality',
    causes: ['lf-language-nuance', 'ctx-customer-contact', 'rl-consequence'],
    sources: ['offshore-guide', 'dell-santander'],
  },
  {
    id: 'C-ASYNC',
    when: (f, at) => isTight(at) && f.atMost('ci-async-practice', 'chat-scatter'),
    words: (_, at) => ({
      title: 'Written handover is too thin for the hours you share',
      reason: `With ${nameOf(at)} the shared hours are just enough, or missing at one of your sites, and your side hands over by talk or in scattered chats.`,
    }),
    advice: 'Use one tracker with owners and dates, a decision log, and a handover note at the end of each day.',
    close: 'A month of handover notes in one tracker',
    owner: 'delivery',
    causes: ['ci-async-practice', 'ci-live-need', 'ctx-candidates', 'ctx-buyer-location'],
    sources: ['carmel-2010', 'cummings-2009'],
  },
  {
    id: 'C-ONCALL',
    when: (f, { lead }) =>
      f.coversMoreThanADay &&
      f.is('ci-answer-latency', 'minutes', 'same-day') &&
      (f.is('ci-answer-latency', 'minutes') || (lead !== null && lead.min < (lead.need ?? 0))),
    words: () => ({
      title: 'Nobody of yours is reachable outside your hours',
      reason:
        'More than your business day is covered, and questions cannot wait. Someone on your side has to pick up when the office is closed.',
    }),
    advice: 'Name who is on call in those hours, and what they may decide.',
    close: 'An on-call rota with names',
    owner: 'escalation',
    causes: ['lf-coverage', 'ci-answer-latency'],
    sources: ['offshore-guide', 'cummings-2009'],
  },
  {
    id: 'C-SHIFT',
    when: (f, { lead }) => lead?.bought === true && !f.is('lf-shift', 'provider-shift-priced', 'both-flex', 'none-needed'),
    words: (_, at) => ({
      title: 'The shared hours rest on shifts that are not agreed and priced',
      reason: `${nameOf(at)} reaches you only by working outside 07:00 to 20:00 there. Night work has a price, legal limits and turnover.`,
    }),
    advice: 'Agree on the shift and price it; in the Philippines the law adds at least a tenth for 22:00 to 06:00.',
    close: 'A shift in the contract, with its price',
    owner: 'commercial',
    causes: ['lf-shift', 'ctx-candidates', 'ctx-buyer-location', 'ci-live-need'],
    sources: ['offshore-guide', 'ph-labor-86', 'chauvin-2024'],
  },
]

/** Open points of one place. */
export function conditionsOf(facts: Facts, at: Considered): Condition[] {
  return RULES.filter((rule) => rule.when(facts, at)).map((rule) => ({
    ...toCondition({ ...rule, ...rule.words(facts, at) }, facts),
    candidate: at.ref,
  }))
}

const isAbroad = ({ place }: Considered) => place.distance !== 'domestic'

function isLegalOpen(f: Facts, { candidate }: Considered): boolean {
  if (f.isUnknown('rl-legal-position') || f.is('rl-legal-position', 'conditions-open')) return true
  return f.is('rl-legal-position', 'named-countries') && candidate?.permitted !== 'yes'
}

/** European personal data would go to a country without an adequacy decision, and nothing shows that its conditions are met. */
function needsSafeguards(f: Facts, { candidate }: Considered): boolean {
  const { home, countries }: { home: readonly string[]; countries: readonly string[] } = ADEQUATE.value
  const fromHome = (f.answers['ctx-buyer-location'] ?? []).some((site) => home.includes(site.country))
  if (!candidate || !fromHome || home.includes(candidate.country) || countries.includes(candidate.country)) return false
  return (
    f.atLeast('rl-data-class', 'personal-confidential') &&
    f.option('rl-legal-position') !== undefined &&
    !f.is('rl-legal-position', 'conditions-met')
  )
}

function legalReason(f: Facts, at: Considered): string {
  const open = f.isUnknown('rl-legal-position')
    ? 'Nobody is sure yet whether the work may leave the country.'
    : f.is('rl-legal-position', 'named-countries')
      ? `The work may go to certain countries, and it is not settled that ${nameOf(at)} is one of them.`
      : 'Work may leave the country under conditions, and not all of them are shown to be met.'
  const country = at.candidate ? countryName(at.candidate.country) : ''
  const safeguards = needsSafeguards(f, at)
    ? ` ${country} is not among the countries to which European personal data may go without safeguards (our table is of ${ADEQUATE.value.asOf}; check with counsel).`
    : ''
  return `${open}${safeguards} Until a route is written down, nobody should start.`
}

const isUntested = (f: Facts, candidate: Considered['candidate']) => ['untested', 'mismatch'].includes(f.language(candidate) ?? '')

const isTight = ({ lead, others, place }: Considered) =>
  lead?.class === 'manageable' ||
  others.some((overlap) => overlap.class === 'blocker') ||
  (place.distance === 'domestic' && lead?.class === 'blocker')
