import type { OwnerRole } from './answers'
import { answered, type Facts } from './facts'
import { formUnfit } from './forms'
import { REQUIRED_CONTROL, THIN_EVIDENCE } from './policy/verdict'
import type { QuestionId } from './questionnaire'
import type { Condition } from './result'
import type { SourceId } from './sources'

/** What a rule says of an open point; whose job it is, and the proof that closes it. */
export type ConditionRule = {
  readonly id: string
  readonly when: (facts: Facts) => boolean
  readonly phase?: (facts: Facts) => Condition['phase']
  readonly title: string
  readonly reason: string
  readonly advice: string
  readonly close: string
  readonly owner: OwnerRole
  readonly causes: readonly QuestionId[]
  readonly sources: readonly SourceId[]
}

const ROLE_WORDS: Record<OwnerRole, { name: string; gap: string }> = {
  scope: { name: 'scope', gap: 'Nobody on your side decides what is in, what is out and what comes first.' },
  delivery: { name: 'delivery', gap: 'Nobody on your side runs the outside team from day to day.' },
  security: { name: 'security', gap: 'Nobody on your side approves access to data, systems and tools.' },
  quality: { name: 'quality', gap: 'Nobody on your side accepts or rejects finished work.' },
  commercial: { name: 'the commercial side', gap: 'Nobody on your side checks invoices, changes and price assumptions.' },
  escalation: { name: 'escalation', gap: 'When something is late, wrong or stuck, no named person on your side is called.' },
}

const ownerRules: readonly ConditionRule[] = (Object.keys(ROLE_WORDS) as OwnerRole[]).flatMap((role) => [
  {
    id: `C-OWNER-${role}`,
    when: (f: Facts) => f.isGap(role),
    title: `Nobody owns ${ROLE_WORDS[role].name}`,
    reason: `${ROLE_WORDS[role].gap} A committee, or a name nobody is sure of, comes to the same.`,
    advice: 'Name one person, with authority and reserved hours.',
    close: 'One name, with hours, in the plan',
    owner: role,
    causes: ['io-owners'] as const,
    sources: ['offshore-guide', 'iso-37500'] as const,
  },
  {
    id: `C-OWNERTIME-${role}`,
    when: (f: Facts) => f.isStrained(role) && (role === 'scope' || role === 'quality' || (role === 'security' && f.isSensitive)),
    title: `The ${role} owner has no time`,
    reason: 'One person is named, without reserved hours or without authority. What they have to decide will wait, and the team with it.',
    advice: 'Reserve weekly hours and put the authority in writing.',
    close: 'Reserved weekly hours and written authority',
    owner: role,
    causes: ['io-owners', ...(role === 'security' ? (['rl-data-class', 'rl-consequence'] as const) : [])],
    sources: ['offshore-guide'] as const,
  },
])

const requiredControl = (f: Facts): number => REQUIRED_CONTROL.value[f.exposure ?? 0] ?? 0

/** Open points of the assessment as a whole. */
export const CONDITIONS: readonly ConditionRule[] = [
  {
    id: 'C-ACCESS',
    when: (f) => {
      const level = f.level('rl-access-model')
      return f.isSensitive && typeof level === 'number' && level < requiredControl(f)
    },
    title: 'Access control is below what the work asks for',
    reason: 'What the team could see or break calls for tighter access than is planned.',
    advice: 'Give each role the least access it needs, with an end date; for critical work add logging that someone reviews.',
    close: 'A written role with expiry, monitoring, and a calendar of evidence',
    owner: 'security',
    causes: ['rl-access-model', 'rl-data-class', 'rl-consequence'],
    sources: ['nist-800-161', 'offshore-guide'],
  },
  ...ownerRules,
  {
    id: 'C-CAPACITY',
    when: (f) => f.atMost('io-capacity', 'few-hours'),
    title: 'Nobody has time to run it',
    reason: 'Managing, answering and reviewing take hours on your side. Hardly any are set aside.',
    advice: 'Plan about half a person for each ten outside people, more in the first months.',
    close: 'Hours in the plan and in the budget',
    owner: 'delivery',
    causes: ['io-capacity', 'ctx-size'],
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'C-CHANGE',
    when: (f) => f.atMost('wc-stability', 'weekly'),
    title: 'What you want changes while it is being done',
    reason: 'Work in progress is redirected most weeks. Without a way to handle changes, cost and dates follow.',
    advice: 'Set up change control and a backlog with one owner; do not sign a fixed scope.',
    close: 'A change rule in use for a month',
    owner: 'scope',
    causes: ['wc-stability'],
    sources: ['offshore-guide', 'gopal-2003'],
  },
  {
    id: 'C-ACCEPTANCE',
    when: (f) => f.atMost('wc-acceptance', 'after-discussion'),
    title: 'There is no written test of done',
    reason: 'Whether a piece is good is settled by talk. Across a distance that becomes dispute.',
    advice: 'Write a checklist, review samples against it, and track one number.',
    close: 'A checklist, a sample review, and one number tracked',
    owner: 'quality',
    causes: ['wc-acceptance'],
    sources: ['offshore-guide', 'aron-singh-2005'],
  },
  {
    id: 'C-DOCUMENT',
    when: (f) => f.atMost('wc-documentation', 'fragments'),
    title: 'The work is not written down',
    reason: 'Most cases would have to be asked about. Each question costs hours, with distance a day.',
    advice: 'Describe the first piece only, and let a newcomer try it.',
    close: 'A description that a newcomer has used',
    owner: 'delivery',
    causes: ['wc-documentation'],
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'C-TACIT',
    when: (f) => f.atMost('wc-separability', 'heavily-entangled'),
    title: 'Too much depends on knowing your company',
    reason: 'More than half of the items need people or history that only insiders have. That is where extra cost comes from.',
    advice: 'Cut a boundary: move what crosses one clear interface, keep the rest.',
    close: 'A drawn boundary, with what stays on your side',
    owner: 'scope',
    causes: ['wc-separability'],
    sources: ['dibbern-2008', 'offshore-guide'],
  },
  {
    id: 'C-SECURITY-EVIDENCE',
    when: (f) => f.isSensitive && f.isThin('security'),
    title: 'Their security has been told, not shown',
    reason: 'The work is sensitive, and what you know of the provider’s controls comes from the provider’s words.',
    advice: 'Read an independent report and test one control yourself.',
    close: 'An independent report read, one control tested',
    owner: 'security',
    causes: ['pm-evidence', 'rl-data-class', 'rl-consequence'],
    sources: ['nist-800-161'],
  },
  {
    id: 'C-EVIDENCE',
    when: (f) => f.untested.length >= THIN_EVIDENCE.value,
    title: 'Several claims have not been seen',
    reason: 'On two or more points you have the provider’s word and nothing to read or test.',
    advice: 'Ask for one document or one check on each point.',
    close: 'A document or a check for each open point',
    owner: 'commercial',
    causes: ['pm-evidence'],
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'C-TRACK',
    when: (f) => f.is('pm-track-record', 'unproven') && f.atLeast('rl-consequence', 'customers-harmed'),
    title: 'The provider is unproven at this',
    reason: 'No comparable client can be asked, and people outside would feel a failure.',
    advice: 'Speak to a reference client, or pay for a trial.',
    close: 'A reference call or a paid trial',
    owner: 'quality',
    causes: ['pm-track-record', 'rl-consequence'],
    sources: ['offshore-guide'],
  },
  {
    id: 'C-PILOT',
    when: (f) =>
      f.atMost('sp-pilot-slice', 'slice-no-measures') || (f.hasSaid('move-everything') && !f.atLeast('sp-pilot-slice', 'slice-measured')),
    title: 'The first piece has no measure',
    reason: 'Without one workstream and a measure of success, a pilot can only end in opinions.',
    advice: 'Choose one workstream, set measures, and fix the day on which a named person decides to go on, fix or stop.',
    close: 'One workstream, its measures, and a dated decision',
    owner: 'scope',
    causes: ['sp-pilot-slice', 'ctx-current-thinking'],
    sources: ['offshore-guide', 'uk-playbook'],
  },
  {
    id: 'C-KT',
    when: (f) => f.atMost('sp-knowledge-transfer', 'handover-week'),
    title: 'Nothing carries your people’s knowledge over',
    reason: 'A handover week or less passes on tasks without their reasons, and it is lost when people leave.',
    advice: 'Plan shadowing, then reverse shadowing, and a knowledge base that is kept.',
    close: 'A plan with hours from your experts',
    owner: 'delivery',
    causes: ['sp-knowledge-transfer'],
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'C-FORM',
    when: formUnfit,
    title: 'The form on the table does not fit',
    reason:
      'The engagement or the way of paying that is proposed cannot carry what you want to hold the team to, or how uncertain the work is.',
    advice: 'Choose a form that carries the accountability and the uncertainty you have.',
    close: 'A form of engagement and of payment that matches',
    owner: 'commercial',
    causes: ['ctx-proposed-engagement', 'ctx-proposed-pricing', 'cf-accountability'],
    sources: ['offshore-guide', 'nao-2015'],
  },
  {
    id: 'C-LEVERS',
    when: (f) => f.atMost('io-enablement', 'partly') && f.atLeast('cf-accountability', 'service-level'),
    title: 'The provider could not influence what it answers for',
    reason: 'You want a service or a result, and key data or decisions would reach them late or not at all.',
    advice: 'Write down access and decision rights with response times, or ask for less.',
    close: 'A schedule of access and decision rights',
    owner: 'commercial',
    causes: ['io-enablement', 'cf-accountability'],
    sources: ['offshore-guide', 'aws-shared'],
  },
  {
    id: 'C-COST',
    when: (f) => f.seeks('cost-leverage') && f.atMost('cf-cost-basis', 'rates-plus-some'),
    title: 'The cost comparison is partial',
    reason: 'Lower cost is one of your reasons, and the figures people have seen leave out part of what it takes.',
    advice: 'Add managing, transition, rework, security, turnover and exit, each with a low and a high.',
    close: 'A comparison with every part filled in',
    owner: 'commercial',
    causes: ['ctx-benefits', 'cf-cost-basis'],
    sources: ['offshore-guide', 'larsen-2013', 'isg-2016'],
  },
  {
    id: 'C-URGENCY',
    when: (f) => f.is('ctx-urgency', 'under-4-weeks'),
    title: 'The date is closer than a handover takes',
    reason: 'Real work is wanted within four weeks; handing work over has taken three to twelve months.',
    advice: 'Move the date, or shrink the first piece until it fits.',
    close: 'A new date, or a smaller piece',
    owner: 'scope',
    causes: ['ctx-urgency'],
    sources: ['cio-2003', 'offshore-guide'],
  },
  {
    id: 'C-EXIT',
    when: (f) => f.is('sp-growth-exit', 'neither'),
    phase: (f) => (f.atLeast('rl-consequence', 'customers-harmed') ? 'before-pilot' : 'before-scale'),
    title: 'There is no way to stop or to bring it back',
    reason: 'Nothing holds growth when quality drops, and nothing says how the work would return.',
    advice: 'Write the exit terms and cost the return once.',
    close: 'Written exit terms and a costed return',
    owner: 'commercial',
    causes: ['sp-growth-exit', 'rl-consequence'],
    sources: ['offshore-guide', 'dora-exit'],
  },
  {
    id: 'C-SCALE',
    when: (f) => f.is('sp-growth-exit', 'one-of-two'),
    phase: () => 'before-scale',
    title: 'Growth gates or exit terms are missing',
    reason: 'One of the two is defined. Both are needed before the arrangement grows.',
    advice: 'Define the other one while the pilot runs.',
    close: 'Gates and exit terms, both written',
    owner: 'escalation',
    causes: ['sp-growth-exit'],
    sources: ['offshore-guide'],
  },
]

/** A condition's words as data. */
export function toCondition(rule: Omit<ConditionRule, 'when'>, facts: Facts): Condition {
  const { id, title, reason, advice, close, owner, causes, sources } = rule
  return {
    id,
    title,
    reason,
    advice,
    close,
    owner,
    causes: answered(facts, causes),
    sources: [...sources],
    phase: rule.phase?.(facts) ?? 'before-pilot',
  }
}
