import type { Rule } from './blockers'
import { accountabilityMismatch } from './forms'
import { SOME_GAPS } from './policy/verdict'

const labelForPlan = (f: Parameters<Rule['when']>[0]) => f.hasSaid('offshore-is-the-plan') || f.isUnknown('cf-accountability')

/** Slips in reasoning that buyers make often, each seen in the answers. They do not change the verdict. */
export const MISTAKES: readonly Rule[] = [
  {
    id: 'M1',
    when: (f) => f.is('cf-cost-basis', 'rates-only', 'no-comparison') || f.hasSaid('rate-decides'),
    title: 'The rate decides',
    reason:
      'People have seen a rate, or nothing yet, and not what the same accepted work costs with managing, rework and the way in and out.',
    advice: 'Compare the cost of the same accepted output over three years, with low and high.',
    causes: ['cf-cost-basis', 'ctx-current-thinking'],
    sources: ['offshore-guide', 'larsen-2013'],
  },
  {
    id: 'M2',
    when: labelForPlan,
    title: 'A place is taken for a plan',
    reason: '“Offshore” says where. It does not say what you hold the team to, in which form, or how you pay.',
    advice: 'Decide on accountability first; the form of engagement and the price follow from it.',
    causes: ['ctx-current-thinking', 'cf-accountability'],
    sources: ['offshore-guide', 'oecd-308'],
  },
  {
    id: 'M3',
    when: (f) =>
      (f.atMost('wc-documentation', 'fragments') && f.atMost('wc-acceptance', 'after-discussion')) ||
      f.is('wc-stability', 'daily') ||
      f.is('ci-decision-clarity', 'stays-open'),
    title: 'Unclear work would move too early',
    reason: 'What the work is, or what counts as done, is still moving. Another team cannot settle that for you.',
    advice: 'Run discovery at home, then hand over defined packages.',
    causes: ['wc-documentation', 'wc-acceptance', 'wc-stability', 'ci-decision-clarity'],
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'M4',
    when: (f) => f.isSensitive && f.atMost('rl-access-model', 'copy-a-colleague'),
    title: 'Access is left for later',
    reason: 'The work touches sensitive data or systems, and access would be copied from a colleague or decided on the day.',
    advice: 'Write least-access roles, monitoring and a calendar of evidence before the first login.',
    causes: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161'],
  },
  {
    id: 'M5',
    when: (f) =>
      f.hasSaid('provider-will-own-it') ||
      accountabilityMismatch(f) ||
      (f.atLeast('cf-accountability', 'service-level') &&
        (f.atMost('io-enablement', 'partly') || f.is('ctx-proposed-pricing', 'time-and-materials'))),
    title: 'More is expected than the arrangement can carry',
    reason:
      'You expect a service or a result to be owned by others, while the form on the table, or what they can influence, gives them effort only. A signature does not move the problem.',
    advice: 'Match the form to what you hold them to, and open the levers that go with it.',
    causes: ['cf-accountability', 'io-enablement', 'ctx-proposed-engagement', 'ctx-proposed-pricing', 'ctx-current-thinking'],
    sources: ['offshore-guide', 'aws-shared'],
  },
  {
    id: 'M6',
    when: (f) => f.atMost('sp-knowledge-transfer', 'handover-week'),
    title: 'Knowledge is expected to travel by itself',
    reason: 'A week of handover passes on tasks, not the reasons behind them, and it is gone when people leave.',
    advice: 'Plan shadowing both ways with hours from your experts, and keep a living knowledge base.',
    causes: ['sp-knowledge-transfer'],
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'W1',
    when: labelForPlan,
    title: 'Place and price are mixed up',
    reason: 'The same slip as taking a place for a plan: a location is spoken of as if it were a price.',
    advice: 'Keep three lines apart: where, in which form, at what price.',
    causes: ['ctx-current-thinking', 'cf-accountability'],
    sources: ['offshore-guide'],
  },
  {
    id: 'W2',
    when: (f) =>
      f.gaps.length >= SOME_GAPS.value &&
      f.option('cf-cost-basis') !== undefined &&
      !f.is('cf-cost-basis', 'no-comparison') &&
      !f.isUnknown('cf-cost-basis'),
    title: 'Rates were compared before owners were named',
    reason: 'A comparison exists while several roles on your side are empty, so part of the cost has no one to carry it.',
    advice: 'Name the owners, then add their hours to the comparison.',
    causes: ['cf-cost-basis', 'io-owners'],
    sources: ['offshore-guide'],
  },
  {
    id: 'W3',
    when: (f) => f.seeks('cost-leverage') && f.atMost('io-capacity', 'few-hours'),
    title: 'A saving is expected without effort',
    reason: 'Lower cost is a reason, and hardly any time is set aside to run the arrangement.',
    advice: 'Budget the people who will manage, review and answer; then look at the saving again.',
    causes: ['ctx-benefits', 'io-capacity'],
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'W4',
    when: (f) =>
      (f.atLeast('ctx-urgency', 'one-to-three-months') || f.hasSaid('faster-because-offshore')) &&
      f.atLeast('ci-live-need', 'several-a-day'),
    title: 'Speed is wanted for work that lives on conversation',
    reason: 'The date is close, or distance is expected to make it quicker, and the work needs several talks a day.',
    advice: 'Choose a nearer place or a smaller piece.',
    causes: ['ctx-urgency', 'ctx-current-thinking', 'ci-live-need'],
    sources: ['offshore-guide', 'cio-2003', 'herbsleb-2003'],
  },
  {
    id: 'W5',
    when: (f) => f.hasSaid('one-contract'),
    title: 'One contract for different kinds of work',
    reason: 'Kinds of work differ in how they are measured, priced and accepted. One set of terms fits none of them well.',
    advice: 'Assess each kind of work on its own, and split the lots. A copy of this assessment is a quick start.',
    causes: ['ctx-current-thinking'],
    sources: ['offshore-guide', 'ibm-bpo', 'netsuite-2025'],
  },
]
