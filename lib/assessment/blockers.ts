import { answered, type Facts } from './facts'
import { OWNERLESS_ROLES } from './policy/verdict'
import type { QuestionId } from './questionnaire'
import type { Finding } from './result'
import type { SourceId } from './sources'

/** A rule on the buyer's own set-up: what fires it, and the words and works that go with it. */
export type Rule = {
  readonly id: string
  readonly when: (facts: Facts) => boolean
  readonly title: string
  readonly reason: string
  readonly advice: string
  readonly causes: readonly QuestionId[]
  readonly sources: readonly SourceId[]
}

/** Failings of the operating model that no strength elsewhere makes up for; the number of conditions and of unclear dimensions is judged in `findings`. */
export const BLOCKERS: readonly Rule[] = [
  {
    id: 'ON-OWNERLESS-CHURN',
    when: (f) => f.is('wc-stability', 'daily') && f.isOwner('scope', 'nobody', 'shared'),
    title: 'Work changes daily and nobody sets the order',
    reason:
      'Most days something in progress is redirected, and no single person decides what comes first. A team elsewhere would work on yesterday’s priorities.',
    advice: 'Name one person who owns scope, with the right to say no, and let changes wait for a weekly cut.',
    causes: ['wc-stability', 'io-owners'],
    sources: ['offshore-guide'],
  },
  {
    id: 'ON-NO-SCOPE-OR-ACCEPTANCE-OWNER',
    when: (f) => f.isOwner('scope', 'nobody') || f.isOwner('quality', 'nobody') || (f.isGap('scope') && f.isGap('quality')),
    title: 'Nobody can order the work or accept it',
    reason:
      'Without a person for scope and a person for quality, nothing can be asked for and nothing can be signed off, wherever it is done.',
    advice: 'Put one name beside scope and one beside quality, with time and authority, before talking to providers.',
    causes: ['io-owners'],
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'ON-OPEN-ACCESS',
    when: (f) => f.isSensitive && f.is('rl-access-model', 'undefined'),
    title: 'Sensitive work, and no rule for access',
    reason: 'Outsiders would see data or reach systems whose failure hurts people, and nobody has decided what they may touch.',
    advice: 'Write a least-access role with an end date and a log that someone reads. Nobody starts before that.',
    causes: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161', 'aws-shared'],
  },
  {
    id: 'ON-UNCLEAR-WORK',
    when: (f) => f.is('wc-acceptance', 'by-feel') && f.atMost('wc-documentation', 'fragments'),
    title: 'The work is neither written down nor judged alike',
    reason:
      'A stranger would have to ask about most cases, and two of your people would not agree on what is good. A contract cannot hold what is not described.',
    advice: 'Run a few weeks of discovery: describe the normal case and agree on a test of done, then move that package alone.',
    causes: ['wc-documentation', 'wc-acceptance'],
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'ON-OWNERS-3',
    when: (f) => f.gaps.length >= OWNERLESS_ROLES.value,
    title: 'Half of the six roles have no owner',
    reason:
      'Scope, delivery, security, quality, money and escalation each need one person on your side. Too many are empty to govern anything.',
    advice: 'Fill the roles first. One person may hold two; a committee does not count.',
    causes: ['io-owners'],
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'ON-NO-LEVERS',
    when: (f) => f.is('io-enablement', 'no-levers') && f.atLeast('cf-accountability', 'deliverable'),
    title: 'A result is expected from people who cannot influence it',
    reason: 'You want to hold them to a result, and the systems, data or decisions behind it stay closed to them.',
    advice: 'Open what the result depends on, with response times, or ask for people and effort instead of a result.',
    causes: ['io-enablement', 'cf-accountability'],
    sources: ['offshore-guide', 'aws-shared', 'uk-playbook'],
  },
  {
    id: 'ON-LEADERSHIP-OPEN',
    when: (f) => f.is('ci-decision-clarity', 'stays-open'),
    title: 'Your leaders’ disagreements stay open',
    reason: 'When two leaders want different things it is not settled. Distance hides that; it does not repair it.',
    advice: 'Name who decides between them, and within how many days.',
    causes: ['ci-decision-clarity'],
    sources: ['offshore-guide'],
  },
  {
    id: 'ON-BIGBANG',
    when: (f) => f.is('sp-pilot-slice', 'everything') && f.atLeast('rl-consequence', 'customers-harmed'),
    title: 'Everything would move at once',
    reason: 'A whole function whose failure people outside would feel is to move without a trial.',
    advice: 'Choose one workstream with a measure, and move the rest only after it has held.',
    causes: ['sp-pilot-slice', 'rl-consequence'],
    sources: ['offshore-guide', 'deloitte-2024', 'uk-playbook'],
  },
]

/** Fires rules: every reason, not the first. */
export function fire(rules: readonly Rule[], facts: Facts): Finding[] {
  return rules.filter((rule) => rule.when(facts)).map((rule) => toFinding(rule, facts))
}

/** A rule's words as data, naming the answers that were given. */
export function toFinding({ id, title, reason, advice, causes, sources }: Omit<Rule, 'when'>, facts: Facts): Finding {
  return { id, title, reason, advice, causes: answered(facts, causes), sources: [...sources] }
}
