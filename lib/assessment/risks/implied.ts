import { PLACE_READS } from '../prospects'
import { type Driver, lowAnswer, openIn, type RiskRule } from './drivers'
import { MOSTLY_NIGHTS } from './place'

const LEGAL = {
  'domestic-only': 'Today a rule keeps the work at home. A move would hang on that rule changing.',
  'named-countries': 'The work may go to certain countries only, and such a list can lose one.',
  'conditions-open': 'The work may leave only on conditions, and some of them are still open.',
} as const

const legalOpen: Driver = {
  ...lowAnswer('rl-legal-position', 'conditions-open', (facts) => LEGAL[facts.option('rl-legal-position') as keyof typeof LEGAL]),
  reads: ['rl-legal-position', ...PLACE_READS],
  seen: ({ facts, abroad }) => {
    if (!abroad || facts.is('rl-legal-position', 'conditions-met', 'no-restriction')) return 'absent'
    return facts.atMost('rl-legal-position', 'conditions-open') ? 'present' : openIn(facts, 'rl-legal-position')
  },
  causes: () => ['rl-legal-position'],
}

/** Three risks that follow from the others and that we add ourselves. */
export const IMPLIED_RISKS: readonly RiskRule[] = [
  {
    id: 'RK7',
    title: 'Turnover and lost knowledge',
    drivers: [
      lowAnswer('sp-knowledge-transfer', 'handover-week', (f) =>
        f.is('sp-knowledge-transfer', 'not-planned')
          ? 'No handover is planned, so what your people know stays with them.'
          : 'A week of handover passes on tasks, and leaves with the first people who go.',
      ),
      MOSTLY_NIGHTS,
    ],
    impact: 'rl-consequence',
    mitigation:
      'Plan shadowing both ways, a backup for each role, and notes that are kept up to date. Expect people to leave: by trade and vendor reports, old or weak as they are, some 40 to 55 in 100 do so each year in process outsourcing in India and the Philippines.',
    owner: 'delivery',
    evidence: 'A backup has done each role alone for a week, from the notes',
    sources: ['judgement', 'turnover-reports', 'dibbern-2008'],
  },
  {
    id: 'RK8',
    title: 'Lock-in',
    drivers: [
      lowAnswer('sp-growth-exit', 'one-of-two', (f) =>
        f.is('sp-growth-exit', 'neither')
          ? 'Nothing says how the work would come back, or what stops it from growing.'
          : 'Either the terms of the way out or the gates for growth are missing.',
      ),
      lowAnswer('rl-access-model', 'undefined', 'Nobody has decided on access, so nobody can list what would have to be taken back.'),
    ],
    impact: 'rl-consequence',
    mitigation:
      'Write who returns data, code, access and knowledge, by when and at what price, and bring one piece back as a trial. Financial supervisors in Europe are reported to ask for such a plan; they give no price for it.',
    owner: 'commercial',
    evidence: 'Signed terms for the way out, a costed return, and one piece brought back',
    sources: ['judgement', 'dora-exit'],
  },
  {
    id: 'RK9',
    title: 'A change of law',
    drivers: [legalOpen],
    impact: 'rl-consequence',
    mitigation:
      'Name who watches the rules that let the work leave, set a date to look again, and keep a way home for the data. Such lists move: Brazil joined the European one in January 2026. Check with counsel.',
    owner: 'security',
    evidence: 'A dated opinion, with the day of the next look and who takes it',
    sources: ['judgement', 'gdpr-v', 'eu-2026-179', 'us-state-health'],
  },
]
