import type { OwnerRole } from './answers'
import type { Facts } from './facts'
import { capital, capitalNumeral, listed } from './listed'
import { OWNERLESS_ROLES } from './policy/verdict'
import type { Rule } from './rule'
import { CLARITY_READS, unknownQuestions } from './unclear'

const deciders = (f: Facts) => (['scope', 'quality'] as const).filter((role) => f.isGap(role))
/** Somebody may hold the role: it is not known. */
const isUnsureOf = (f: Facts, roles: readonly OwnerRole[]) => roles.some((role) => f.row('io-owners', role) === 'not-sure')

function decidersMissing(f: Facts): string {
  const missing = deciders(f)
  if (isUnsureOf(f, missing)) return 'Scope and quality have no owner on your side that you are sure of'
  return missing.length > 1
    ? 'Scope and quality have no single owner on your side'
    : `${capital(missing[0] ?? '')} has no owner on your side`
}

/** Failings of the operating model that no strength elsewhere makes up for; too many conditions are counted in `verdict.ts`. */
export const BLOCKERS: readonly Rule[] = [
  {
    id: 'ON-OWNERLESS-CHURN',
    reads: ['wc-stability', 'io-owners'],
    when: (f) => f.is('wc-stability', 'daily') && (f.hasNobody('scope') || f.row('io-owners', 'scope') === 'shared'),
    title: 'Work changes daily and nobody sets the order',
    reason:
      'Most days something in progress is redirected, and no single person decides what comes first. A team elsewhere would work on yesterday’s priorities.',
    advice: 'Name one person who owns scope, with the right to say no, and let changes wait for a weekly cut.',
    sources: ['offshore-guide'],
  },
  {
    id: 'ON-NO-SCOPE-OR-ACCEPTANCE-OWNER',
    reads: ['io-owners'],
    when: (f) => f.hasNobody('scope') || f.hasNobody('quality') || (f.isGap('scope') && f.isGap('quality')),
    name: 'Nobody can order the work, or accept it',
    title: (f) =>
      `${isUnsureOf(f, deciders(f)) ? 'Nobody is known who can' : 'Nobody can'} ${deciders(f).length > 1 ? 'order the work or accept it' : f.isGap('scope') ? 'order the work' : 'accept the work'}`,
    reason: (f) => `${decidersMissing(f)}. What nobody can ask for or sign off cannot be bought, wherever it is done.`,
    advice: 'Put one name beside scope and one beside quality, with time and authority, before talking to providers.',
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'ON-OPEN-ACCESS',
    reads: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
    when: (f) => f.isSensitive && f.is('rl-access-model', 'undefined'),
    title: 'Sensitive work, and no rule for access',
    reason: 'Outsiders would see data or reach systems whose failure hurts people, and nobody has decided what they may touch.',
    advice: 'Write a least-access role with an end date and a log that someone reads. Nobody starts before that.',
    causes: (f) => [...f.exposedBy, 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161', 'aws-shared'],
  },
  {
    id: 'ON-UNCLEAR-WORK',
    reads: ['wc-documentation', 'wc-acceptance'],
    when: (f) => f.is('wc-acceptance', 'by-feel') && f.atMost('wc-documentation', 'fragments'),
    title: 'The work is neither written down nor judged alike',
    reason:
      'A stranger would have to ask about most cases, and two of your people would not agree on what is good. A contract cannot hold what is not described.',
    advice: 'Run a few weeks of discovery: describe the normal case and agree on a test of done, then move that package alone.',
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'ON-OWNERS-3',
    reads: ['io-owners'],
    when: (f) => f.gaps.length >= OWNERLESS_ROLES.value,
    name: `${capitalNumeral(OWNERLESS_ROLES.value)} or more of the six roles have no owner`,
    title: (f) => `${capitalNumeral(f.gaps.length)} of the six roles have no owner${isUnsureOf(f, f.gaps) ? ' you are sure of' : ''}`,
    reason: (f) =>
      `${capital(listed(f.gaps))} each need one person on your side, and none of them has one${isUnsureOf(f, f.gaps) ? ' that you are sure of. Until they are known' : '. With so many empty'} there is nobody to govern the arrangement.`,
    advice: 'Fill the roles first. One person may hold several; a committee holds none.',
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'ON-NO-LEVERS',
    reads: ['io-enablement', 'cf-accountability'],
    when: (f) => f.is('io-enablement', 'no-levers') && f.atLeast('cf-accountability', 'deliverable'),
    title: 'A result is expected from people who cannot influence it',
    reason: 'You want to hold them to a result, and the systems, data or decisions behind it stay closed to them.',
    advice: 'Open what the result depends on, with response times, or ask for people and effort instead of a result.',
    sources: ['offshore-guide', 'aws-shared', 'uk-playbook'],
  },
  {
    id: 'ON-LEADERSHIP-OPEN',
    reads: ['ci-decision-clarity'],
    when: (f) => f.is('ci-decision-clarity', 'stays-open'),
    title: 'Your leaders’ disagreements stay open',
    reason: 'When two leaders want different things it is not settled. Distance hides that; it does not repair it.',
    advice: 'Name who decides where two leaders disagree, and within how many days.',
    sources: ['offshore-guide'],
  },
  {
    id: 'ON-BIGBANG',
    reads: ['sp-pilot-slice', 'rl-consequence'],
    when: (f) => f.is('sp-pilot-slice', 'everything') && f.atLeast('rl-consequence', 'customers-harmed'),
    title: 'Everything would move at once',
    reason: 'A whole function whose failure people outside would feel is to move without a trial.',
    advice: 'Choose one workstream with a measure, and move the rest only after it has held.',
    sources: ['offshore-guide', 'deloitte-2024', 'uk-playbook'],
  },
  {
    id: 'ON-SEVERAL-UNCLEAR',
    reads: CLARITY_READS,
    when: (f) => f.unclear.length >= f.limits.severalThreshold,
    name: 'Several of the eight dimensions are unclear',
    title: (f) => `${capitalNumeral(f.unclear.length)} of eight dimensions are unclear`,
    reason:
      'Too much of the set-up is not known yet. That is no fault; it means that the way of working has to be found out before a place is chosen.',
    advice: 'Go through the open questions with the people named beside them, then finish again.',
    causes: (f) => unknownQuestions(f, f.unclear),
    sources: ['offshore-guide', 'judgement'],
  },
  {
    id: 'ON-OWNERSHIP-UNCLEAR',
    reads: ['io-owners', 'io-capacity', 'io-enablement'],
    when: (f) => f.isUnclear('internal-ownership'),
    title: 'It is not clear who owns what',
    reason:
      'You are not sure who decides on scope or quality, or about several things on your own side at once. An owner nobody is sure of cannot be called.',
    advice: 'Ask the people you have in mind whether they hold the role, and write the names down.',
    causes: (f) => unknownQuestions(f, ['internal-ownership']),
    sources: ['offshore-guide', 'judgement'],
  },
]
