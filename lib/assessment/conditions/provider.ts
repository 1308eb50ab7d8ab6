import type { EVIDENCE_KINDS } from '../facts'
import { capitalNumeral, listed } from '../listed'
import { THIN_EVIDENCE } from '../policy/verdict'
import type { ConditionRule } from '../rule'

const KINDS: Record<(typeof EVIDENCE_KINDS)[number], string> = {
  process: 'how work is run',
  security: 'security controls',
  staffing: 'who will do the work',
  reporting: 'what you will be shown',
  escalation: 'how problems climb',
}

/** What has been seen of the provider or the own centre, and what was only said. */
export const PROVIDER_CONDITIONS: readonly ConditionRule[] = [
  {
    id: 'C-SECURITY-EVIDENCE',
    reads: ['pm-evidence', 'pm-track-record', 'rl-data-class', 'rl-consequence'],
    when: (f) => f.isSensitive && f.isThin('security'),
    title: 'Their security has been told, not shown',
    reason: 'What the team could see or harm is sensitive, and what you know of the controls around it are words.',
    advice: 'Read an independent report, and test one control yourself.',
    close: 'An independent report read, one control tested',
    owner: 'security',
    causes: (f) => ['pm-evidence', ...f.exposedBy],
    sources: ['nist-800-161', 'offshore-guide'],
  },
  {
    id: 'C-EVIDENCE',
    reads: ['pm-evidence', 'pm-track-record'],
    when: (f) => f.thin.length >= THIN_EVIDENCE.value,
    name: 'Claims of the provider have not been seen',
    title: (f) => `${capitalNumeral(f.thin.length)} claims have not been seen`,
    reason: (f) => `You have the provider’s word, or nothing, on ${listed(f.thin.map((kind) => KINDS[kind]))}.`,
    advice: 'Ask for one document to read or one thing to check on each of these.',
    close: 'A document read or a check made for each open point',
    owner: 'commercial',
    causes: () => ['pm-evidence'],
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'C-TRACK',
    reads: ['pm-track-record', 'rl-consequence'],
    when: (f) => f.is('pm-track-record', 'unproven') && f.atLeast('rl-consequence', 'customers-harmed'),
    title: 'The provider is unproven at this',
    reason: 'No comparable client can be asked, and people outside would feel a failure.',
    advice: 'Speak to a reference client, or pay for a trial.',
    close: 'A reference call or a paid trial',
    owner: 'quality',
    sources: ['offshore-guide', 'uk-playbook'],
  },
]
