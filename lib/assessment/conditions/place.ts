import { dateSaid } from '../listed'
import { NEED_READS } from '../need'
import { countryName } from '../places/places'
import { ADEQUATE, US_RESTRICTED } from '../policy/law'
import {
  isRestricted,
  languageBy,
  languageOf,
  nameOf,
  needsNightWork,
  needsSafeguards,
  PLACE_READS,
  type Prospect,
  tooFewHoursToAsk,
} from '../prospects'
import type { ConditionRule, PlaceRule } from '../rule'
import { LEGAL_OPEN } from './control'

export type PlaceCondition = ConditionRule<Prospect> & PlaceRule<Prospect>

/** Open points that belong to one place. */
export const PLACE_CONDITIONS: readonly PlaceCondition[] = [
  {
    id: 'C-LEGAL',
    reads: ['rl-legal-position', 'rl-data-class', ...PLACE_READS],
    onlyIf: (f) => f.is('rl-legal-position', 'named-countries', 'no-restriction'),
    when: (at) => at.abroad && (needsSafeguards(at.facts, at.candidate) || isUnlisted(at)),
    name: LEGAL_OPEN,
    title: (at) => (isUnlisted(at) ? `${nameOf(at)} may not be on the list` : `${nameOf(at)} needs safeguards for personal data`),
    reason: (at) =>
      `${isUnlisted(at) ? unlisted : ''}${needsSafeguards(at.facts, at.candidate) ? safeguards(at) : ''}Until a route is written down, nobody should start.`,
    advice:
      'Get the lawful route in writing from counsel: whether this country is permitted, the transfer terms with their assessment, and the consent of clients.',
    close: 'A dated opinion that names the country and the route',
    owner: 'security',
    causes: (at) =>
      needsSafeguards(at.facts, at.candidate)
        ? ['rl-legal-position', 'rl-data-class', ...PLACE_READS]
        : ['rl-legal-position', 'ctx-candidates'],
    sources: ['gdpr-v', 'eu-adequacy', 'offshore-guide'],
  },
  {
    id: 'C-REGIME',
    reads: ['rl-data-class', ...PLACE_READS],
    onlyIf: (f) => f.is('rl-data-class', 'personal-confidential'),
    when: (at) => at.abroad && isRestricted(at),
    title: 'US rules on sensitive data have to be checked',
    reason: (at) =>
      `${nameOf(at)} lies in a country named in 28 CFR 202, and a site in the United States would open personal data to it (our table is of ${dateSaid(US_RESTRICTED.value.asOf)}; check with counsel).`,
    advice: 'Ask counsel whether the volume and kind of data fall under the rule, and which security terms it asks for.',
    close: 'A dated opinion on 28 CFR 202',
    owner: 'security',
    sources: ['cfr-28-202'],
  },
  {
    id: 'C-LANGUAGE',
    reads: ['lf-language-nuance', 'ctx-customer-contact', 'ctx-work-category', 'rl-consequence', ...PLACE_READS],
    // Customers or others outside would notice.
    onlyIf: (f) => f.isCustomerFacing || f.atLeast('rl-consequence', 'customers-harmed'),
    when: (at) => isUntested(at),
    name: 'Language has not been tested, or is known to be lacking',
    title: (at) =>
      languageOf(at) === 'mismatch' ? `${nameOf(at)} is known to lack the language` : 'Language has not been tested with your users',
    reason: (at) =>
      `The work needs language and local knowledge that ${nameOf(at)} ${languageOf(at) === 'mismatch' ? 'is known not to have' : 'has not shown yet'}, and ${
        at.facts.isCustomerFacing ? 'your customers would be the ones to notice' : 'a misunderstanding would be felt outside'
      }.`,
    advice: 'Give real users a blind sample of the work and compare.',
    close: 'A blind sample judged by real users',
    owner: 'quality',
    causes: (at) => [languageBy(at), at.facts.isCustomerFacing ? at.facts.customersBy : 'rl-consequence'],
    sources: ['offshore-guide', 'dell-santander'],
  },
  {
    id: 'C-ASYNC',
    reads: ['ci-async-practice', ...NEED_READS],
    when: (at) => isOutOfReach(at) || (isTight(at) && at.facts.atMost('ci-async-practice', 'chat-scatter')),
    name: 'Written handover is too thin for the hours that are shared',
    title: (at) =>
      at.remoteElsewhere
        ? `One of your sites shares too few hours with ${nameOf(at)}`
        : 'Written handover is too thin for the hours you share',
    reason: (at) =>
      isOutOfReach(at)
        ? `Some of your people and ${nameOf(at)} are hardly ever at work together. Between them everything goes in writing.`
        : `The hours shared with ${nameOf(at)} are just enough, and your side hands over by talk or in scattered chats. What is not written waits a day.`,
    advice: 'Use one tracker with owners and dates, a decision log, and a handover note at the end of each day.',
    close: 'A month of handover notes in one tracker',
    owner: 'delivery',
    causes: (at) => (isOutOfReach(at) ? PLACE_READS : at.candidate ? ['ci-async-practice', ...PLACE_READS] : ['ci-async-practice']),
    sources: ['carmel-2010', 'cummings-2009', 'offshore-guide'],
  },
  {
    id: 'C-ONCALL',
    reads: NEED_READS,
    onlyIf: (f) => f.coversMoreThanADay && f.is('ci-answer-latency', 'same-day'),
    when: tooFewHoursToAsk,
    title: 'Nobody of yours is named for the hours you are closed',
    reason: (at) =>
      `More than your business day is covered, and a question has to be answered the same day. The hours shared with ${nameOf(at)} are too few for that.`,
    advice: 'Name who is on call in those hours, and what they may decide.',
    close: 'An on-call rota with names',
    owner: 'escalation',
    causes: () => ['lf-coverage', 'ci-answer-latency', ...PLACE_READS],
    sources: ['offshore-guide', 'cummings-2009'],
  },
  {
    id: 'C-SHIFT',
    reads: NEED_READS,
    onlyIf: (f) => !f.is('lf-shift', 'provider-shift-priced', 'both-flex', 'none-needed'),
    when: needsNightWork,
    name: 'The shift that the hours need is unpriced, or refused',
    title: (at) =>
      at.facts.is('lf-shift', 'refused') ? 'The hours you need were refused' : 'The shared hours rest on a shift nobody has priced',
    reason: (at) =>
      `${nameOf(at)} shares enough hours with you only by working before 07:00 or after 20:00 there. Such hours have a price, legal limits and turnover.`,
    advice: 'Agree on the shift and price it; in the Philippines the law adds at least a tenth for 22:00 to 06:00.',
    close: 'A shift in the contract, with its price',
    owner: 'commercial',
    causes: () => ['lf-shift', ...PLACE_READS],
    sources: ['offshore-guide', 'ph-labor-86', 'chauvin-2024'],
  },
]

const unlisted = 'The work may go to certain countries only, and it is not settled that this is one of them. '
const safeguards = ({ candidate }: Prospect): string =>
  `${candidate ? countryName(candidate.country) : ''} has no European adequacy decision, so personal data needs safeguards (table of ${ADEQUATE.value.asOf}; check with counsel). `

/** The list of permitted countries is not known to hold this one; a place known to be off it is removed by a veto. */
const isUnlisted = ({ facts, candidate }: Prospect): boolean =>
  candidate?.permitted !== 'yes' && candidate?.permitted !== 'no' && facts.is('rl-legal-position', 'named-countries')

const isUntested = (at: Prospect): boolean => {
  const language = languageOf(at)
  return language === 'untested' || language === 'mismatch'
}

/** Too few hours with another of the buyer's sites; or at home with the lead site, where no veto speaks. */
const isOutOfReach = ({ abroad, class: reached, lead, remoteElsewhere }: Prospect): boolean =>
  remoteElsewhere || (!abroad && reached === 'blocker' && lead?.need !== null)

const isTight = ({ class: reached, lead }: Prospect): boolean => reached !== 'comfortable' && lead?.need !== null
