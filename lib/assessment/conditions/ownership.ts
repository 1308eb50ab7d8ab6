import type { OwnerRole } from '../answers'
import { type Facts, OWNER_ROLES } from '../facts'
import { capital } from '../listed'
import { OWNERLESS_ROLES } from '../policy/verdict'
import type { ConditionRule } from '../rule'

const GAPS: Record<OwnerRole, { title: string; what: string; why: string }> = {
  scope: {
    title: 'Nobody owns scope',
    what: 'no one person on your side decides what is in, what is out and what comes first',
    why: 'The team will do what was asked last.',
  },
  delivery: {
    title: 'Nobody owns delivery',
    what: 'no one person on your side runs the outside team from day to day',
    why: 'Questions and blockages find nobody.',
  },
  security: {
    title: 'Nobody owns security',
    what: 'no one person on your side approves access to data, systems and tools',
    why: 'Access will be given by whoever is asked.',
  },
  quality: {
    title: 'Nobody owns quality',
    what: 'no one person on your side accepts or rejects finished work',
    why: 'Poor work is paid for, and found out by its users.',
  },
  commercial: {
    title: 'Nobody owns the commercial side',
    what: 'no one person on your side checks invoices, changes and price assumptions',
    why: 'Extras grow unseen, and with them the cost you compared.',
  },
  escalation: {
    title: 'Nobody owns escalation',
    what: 'when something is late, wrong or stuck, no named person on your side is called',
    why: 'Outside your office hours that is when it matters.',
  },
}

const opening = (f: Facts, role: OwnerRole): string => {
  const owner = f.row('io-owners', role)
  const { what } = GAPS[role]
  if (owner === 'shared') return `It is shared, so in the end ${what}.`
  if (owner === 'not-sure') return `You are not sure who it is, so for now ${what}.`
  return `${capital(what)}.`
}

/** Whether a blocker already speaks of this empty role: it is not said twice. */
function isSaidByBlocker(f: Facts, role: OwnerRole): boolean {
  if (f.gaps.length >= OWNERLESS_ROLES.value) return true
  if (f.isRowUnknown('io-owners', role) && f.isUnclear('internal-ownership')) return true
  if (role === 'scope' && f.is('wc-stability', 'daily') && !f.isRowUnknown('io-owners', 'scope')) return true
  return (role === 'scope' || role === 'quality') && (f.hasNobody(role) || (f.isGap('scope') && f.isGap('quality')))
}

const gap = (role: OwnerRole): ConditionRule => ({
  id: `C-OWNER-${role}`,
  reads: ['io-owners', 'io-capacity', 'io-enablement', 'wc-stability'],
  when: (f) => f.isGap(role) && !isSaidByBlocker(f, role),
  title: GAPS[role].title,
  reason: (f) => `${opening(f, role)} ${GAPS[role].why}`,
  advice: 'Name one person, with authority and reserved hours.',
  close: 'One name, with hours, in the plan',
  owner: role,
  counts: 'not',
  causes: () => ['io-owners'],
  sources: ['offshore-guide', 'iso-37500'],
})

const strain = (role: 'scope' | 'quality' | 'security', waits: string): ConditionRule => ({
  id: `C-OWNERTIME-${role}`,
  reads: ['io-owners', 'rl-data-class', 'rl-consequence'],
  when: (f) => f.isStrained(role) && (role !== 'security' || f.isSensitive),
  title: `The ${role} owner has no time`,
  reason: `One person is named, without reserved hours or without authority. ${waits}`,
  advice: `Reserve weekly hours for the ${role} role, and put its authority in writing.`,
  close: 'Reserved weekly hours and written authority',
  owner: role,
  counts: 'as-one',
  causes: (f) => (role === 'security' ? ['io-owners', ...f.exposedBy] : ['io-owners']),
  sources: ['offshore-guide', 'iso-37500'],
})

/** Who on the buyer's side decides, and whether they have the time. */
export const OWNERSHIP_CONDITIONS: readonly ConditionRule[] = [
  ...OWNER_ROLES.map(gap),
  strain('scope', 'What comes first will wait for a gap in the diary, and the team with it.'),
  strain('quality', 'Finished work will wait for a look, and faults are repeated until then.'),
  strain('security', 'What the team could see or harm is sensitive, so approvals of access cannot wait for a gap in the diary.'),
  {
    id: 'C-CAPACITY',
    reads: ['io-capacity', 'ctx-size'],
    when: (f) => f.atMost('io-capacity', 'few-hours'),
    name: 'Too little time is reserved to run it, or none',
    title: (f) => (f.is('io-capacity', 'none') ? 'No time is reserved to run it' : 'Too little time is reserved to run it'),
    reason: (f) =>
      f.is('io-capacity', 'none')
        ? 'Briefing, answering and reviewing would be done on top of other work. They are the first to slip.'
        : 'Briefing, answering and reviewing take more than a few hours a week for each ten outside people.',
    advice: 'Plan about half a person for each ten outside people, more in the first months.',
    close: 'Hours in the plan and in the budget',
    owner: 'delivery',
    causes: () => ['io-capacity'],
    sources: ['offshore-guide', 'dibbern-2008', 'deloitte-2024'],
  },
]
