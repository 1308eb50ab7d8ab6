import type { Answers, Candidate } from '@/lib/assessment'

const berlin = { country: 'DE', timeZone: 'Europe/Berlin', start: '09:00', end: '17:00' } as const
export const warsaw: Candidate = { country: 'PL', timeZone: 'Europe/Warsaw', start: '09:00', end: '17:00', ownership: 'external' }
export const bengaluru: Candidate = { country: 'IN', timeZone: 'Asia/Kolkata', start: '09:00', end: '17:00', ownership: 'external' }
export const manilaLate: Candidate = { country: 'PH', timeZone: 'Asia/Manila', start: '14:00', end: '22:00', ownership: 'external' }
export const leipzig: Candidate = { country: 'DE', timeZone: 'Europe/Berlin', start: '09:00', end: '17:00', ownership: 'external' }
export const newYork = { country: 'US', timeZone: 'America/New_York', start: '09:00', end: '17:00' } as const

/** Somebody who has done the work: nothing stands in the way. */
export const careful: Answers = {
  'ctx-work-category': 'software-engineering',
  'ctx-workload-shape': 'steady-flow',
  'ctx-buyer-location': [berlin],
  'ctx-candidates': [warsaw],
  'ctx-size': 'small',
  'ctx-urgency': 'no-date',
  'ctx-benefits': ['talent-access'],
  'ctx-customer-contact': 'none',
  'ctx-proposed-engagement': 'dedicated-team',
  'ctx-proposed-pricing': 'capacity-based',
  'ctx-current-thinking': ['none-said'],
  'wc-documentation': 'runs-from-paper',
  'wc-acceptance': 'written-measured',
  'wc-stability': 'per-cycle',
  'wc-separability': 'mostly-separable',
  'ci-live-need': 'one-slot',
  'ci-answer-latency': 'same-day',
  'ci-decision-clarity': 'settled-and-logged',
  'ci-async-practice': 'logged-decisions',
  'rl-data-class': 'personal-confidential',
  'rl-consequence': 'customers-harmed',
  'rl-legal-position': 'conditions-met',
  'rl-access-model': 'role-based-monitored',
  'io-owners': {
    scope: 'named-empowered',
    delivery: 'named-empowered',
    security: 'named-empowered',
    quality: 'named-empowered',
    commercial: 'named-empowered',
    escalation: 'named-empowered',
  },
  'io-capacity': 'one-person-plus',
  'io-enablement': 'fully',
  'pm-evidence': { process: 'tested', security: 'tested', staffing: 'document', reporting: 'document', escalation: 'document' },
  'pm-track-record': 'comparable',
  'pm-people': 'interviewed',
  'cf-accountability': 'team-throughput',
  'cf-volume': 'within-a-quarter',
  'cf-measurability': 'units',
  'cf-cost-basis': 'full-with-ranges',
  'lf-coverage': 'business-day',
  'lf-shift': 'none-needed',
  'lf-language-nuance': 'strong-or-not-needed',
  'sp-pilot-slice': 'slice-measured-gate',
  'sp-knowledge-transfer': 'planned-and-kept',
  'sp-growth-exit': 'both-defined',
}

/** The careful buyer with one owner in another state. */
export const withOwners = (owners: Answers['io-owners']): Answers => ({ 'io-owners': { ...careful['io-owners'], ...owners } })
export const withEvidence = (evidence: Answers['pm-evidence']): Answers => ({ 'pm-evidence': { ...careful['pm-evidence'], ...evidence } })
