import type { Facts } from '../facts'
import { capitalNumeral } from '../listed'
import { countryName } from '../places/places'
import { ADEQUATE } from '../policy/law'
import { REQUIRED_CONTROL } from '../policy/verdict'
import { needsSafeguards, PLACE_READS } from '../prospects'
import type { ConditionRule } from '../rule'
import { CLARITY_READS, unknownQuestions } from '../unclear'

/** Level of access control that the exposure asks for, 0 to 3. */
const requiredControl = (f: Facts): number => REQUIRED_CONTROL.value[f.exposure ?? 0] ?? 0

/** What the open point of the law is called, of the whole and of one place. */
export const LEGAL_OPEN = 'The legal route is still open'

/** The law and the access, which must be settled before anybody starts; and what is still to be found out. */
export const CONTROL_CONDITIONS: readonly ConditionRule[] = [
  {
    id: 'C-LEGAL',
    reads: ['rl-legal-position', 'rl-data-class', ...PLACE_READS],
    when: isLegalOpen,
    title: LEGAL_OPEN,
    reason: (f) =>
      `${
        f.isUnknown('rl-legal-position')
          ? 'Nobody is sure yet whether the work may leave the country.'
          : 'Work may leave the country if conditions are met, and some are not.'
      }${safeguardsNote(f)} Until a route, transfer terms and client consents are written down, nobody should be onboarded.`,
    advice:
      'Get the lawful route in writing from counsel: the transfer terms with their assessment, and the consent of clients where contracts ask for it.',
    close: 'A dated opinion that names the route',
    owner: 'security',
    causes: (f) =>
      f.candidates.some((place) => needsSafeguards(f, place))
        ? ['rl-legal-position', 'rl-data-class', ...PLACE_READS]
        : ['rl-legal-position'],
    sources: ['gdpr-v', 'eu-adequacy', 'offshore-guide'],
  },
  {
    id: 'C-ACCESS',
    reads: ['rl-access-model', 'rl-data-class', 'rl-consequence'],
    when: (f) => {
      const level = f.level('rl-access-model')
      return f.isSensitive && typeof level === 'number' && level < requiredControl(f)
    },
    name: 'Access is wider than the work allows, or nobody watches it',
    title: (f) =>
      f.is('rl-access-model', 'role-based')
        ? 'Nobody would see what outsiders do with their access'
        : 'Access is wider than the work allows',
    reason: (f) =>
      `${
        f.is('rl-access-model', 'undefined')
          ? 'Nobody has decided what an outside worker may reach.'
          : f.is('rl-access-model', 'copy-a-colleague')
            ? 'An outside worker would get what a colleague has, with nothing to show what they did.'
            : 'A least-access role is written, without a log that someone reviews.'
      } What the team could see or harm is ${f.isCritical ? 'critical' : 'sensitive'}, so this comes before anyone starts.`,
    advice: (f) =>
      f.isCritical
        ? 'Give each role the least access it needs, with an end date, and log what is done with it; have someone review the log.'
        : 'Give each role the least access it needs, with an end date, and decide who approves it.',
    close: 'A written role with expiry, monitoring, and a calendar of evidence',
    owner: 'security',
    causes: (f) => [...f.exposedBy, 'rl-access-model'],
    sources: ['nist-800-161', 'offshore-guide', 'aws-shared'],
  },
  {
    id: 'C-VERIFY',
    reads: CLARITY_READS,
    when: (f) => f.unclear.length > 0 && f.unclear.length < f.limits.severalThreshold,
    name: 'A few dimensions are unclear',
    title: (f) => (f.unclear.length === 1 ? 'One dimension is unclear' : `${capitalNumeral(f.unclear.length)} dimensions are unclear`),
    reason: 'What is not known there could change what has to be done. It can be found out.',
    advice: 'Answer the questions marked as not sure; each names who can tell and what would prove it.',
    close: 'The open questions answered',
    owner: 'scope',
    counts: 'not',
    causes: (f) => unknownQuestions(f, f.unclear),
    sources: ['offshore-guide', 'greco-2010'],
  },
]

/** Not sure, or conditions known to be open, while some place abroad is considered. */
function isLegalOpen(f: Facts): boolean {
  return f.looksAbroad && (f.isUnknown('rl-legal-position') || f.is('rl-legal-position', 'conditions-open'))
}

/** Names the countries that need safeguards for European personal data; empty where there is none. */
function safeguardsNote(f: Facts): string {
  const countries: string[] = []
  for (const place of f.candidates) if (needsSafeguards(f, place) && !countries.includes(place.country)) countries.push(place.country)
  return countries.length === 0
    ? ''
    : ` ${countries.map(countryName).join(', ')}: no European adequacy decision, so personal data needs safeguards (table of ${ADEQUATE.value.asOf}; check with counsel).`
}
