import type { Facts } from './facts'
import { accountabilityMismatch, priceMismatch } from './forms'
import { numeral } from './listed'
import { SOME_GAPS } from './policy/verdict'
import type { QuestionId } from './questionnaire'
import type { Rule } from './rule'

/** Each question together with whether its answer is part of the slip; keeps the ones that are. */
const among = (...parts: readonly (readonly [QuestionId, boolean])[]): QuestionId[] => {
  const ids: QuestionId[] = []
  for (const [id, isPart] of parts) if (isPart && !ids.includes(id)) ids.push(id)
  return ids
}

const labelParts = (f: Facts) =>
  among(['ctx-current-thinking', f.hasSaid('offshore-is-the-plan')], ['cf-accountability', f.isUnknown('cf-accountability')])

const isVague = (f: Facts) => f.atMost('wc-documentation', 'fragments') && f.atMost('wc-acceptance', 'after-discussion')
const wantsService = (f: Facts) => f.atLeast('cf-accountability', 'service-level')
const closedLevers = (f: Facts) => wantsService(f) && f.atMost('io-enablement', 'partly')
const isUrgent = (f: Facts) => f.atLeast('ctx-urgency', 'one-to-three-months')

/** Slips in reasoning that buyers make often, each seen in the answers. They do not change the verdict. */
export const MISTAKES: readonly Rule[] = [
  {
    id: 'M1',
    reads: ['cf-cost-basis', 'ctx-current-thinking'],
    when: (f) => f.is('cf-cost-basis', 'rates-only', 'no-comparison') || f.hasSaid('rate-decides'),
    title: 'The rate decides',
    reason: (f) =>
      f.is('cf-cost-basis', 'no-comparison') && !f.hasSaid('rate-decides')
        ? 'No comparison has been made. Until there is one, the rate is the only figure anybody can quote.'
        : 'People look at the rate, and not at what the same accepted work costs with managing, rework and the way in and out.',
    advice: 'Compare the cost of the same accepted output over three years, with a low and a high.',
    causes: (f) =>
      among(['cf-cost-basis', f.is('cf-cost-basis', 'rates-only', 'no-comparison')], ['ctx-current-thinking', f.hasSaid('rate-decides')]),
    sources: ['offshore-guide', 'larsen-2013', 'isg-2016'],
  },
  {
    id: 'M2',
    reads: ['ctx-current-thinking', 'cf-accountability'],
    when: (f) => labelParts(f).length > 0,
    title: 'A place is taken for a plan',
    reason: (f) =>
      f.hasSaid('offshore-is-the-plan')
        ? '“Offshore” says where. It does not say what you hold the team to, in which form, or how you pay.'
        : 'It is open what the team would be held to. A place does not answer that, and form and price hang on it.',
    advice: 'Decide on accountability first; the form of engagement and the price follow from it.',
    causes: labelParts,
    sources: ['offshore-guide', 'oecd-308'],
  },
  {
    id: 'M3',
    reads: ['wc-documentation', 'wc-acceptance', 'wc-stability', 'ci-decision-clarity'],
    when: (f) => isVague(f) || f.is('wc-stability', 'daily') || f.is('ci-decision-clarity', 'stays-open'),
    title: 'Unclear work would move too early',
    reason: 'What the work is, or what counts as done, is still moving. Another team cannot settle that for you.',
    advice: 'Run discovery at home, then hand over defined packages.',
    causes: (f) =>
      among(
        ['wc-documentation', isVague(f)],
        ['wc-acceptance', isVague(f)],
        ['wc-stability', f.is('wc-stability', 'daily')],
        ['ci-decision-clarity', f.is('ci-decision-clarity', 'stays-open')],
      ),
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'M4',
    reads: ['rl-data-class', 'rl-consequence', 'rl-access-model'],
    when: (f) => f.isSensitive && f.atMost('rl-access-model', 'copy-a-colleague'),
    title: 'Access is left for later',
    reason: (f) =>
      `What the team could see or harm is sensitive, and access would be ${f.is('rl-access-model', 'undefined') ? 'decided on the day' : 'copied from a colleague'}.`,
    advice: 'Write least-access roles, monitoring and a calendar of evidence before the first login.',
    causes: (f) => [...f.exposedBy, 'rl-access-model'],
    sources: ['offshore-guide', 'nist-800-161', 'aws-shared'],
  },
  {
    id: 'M5',
    reads: ['cf-accountability', 'io-enablement', 'ctx-proposed-engagement', 'ctx-proposed-pricing', 'ctx-current-thinking'],
    when: (f) => f.hasSaid('provider-will-own-it') || accountabilityMismatch(f) || closedLevers(f) || priceMismatch(f),
    title: 'More is expected than the arrangement can carry',
    reason: (f) =>
      closedLevers(f)
        ? 'You expect a service or a result, and what decides it stays out of the provider’s hands.'
        : accountabilityMismatch(f) || priceMismatch(f)
          ? 'You expect a service or a result, and the form on the table pays for people and hours.'
          : 'Somebody said that after the signature it is the provider’s problem. Scope, access, acceptance and price stay yours to decide.',
    advice: 'Match the form to what you hold them to, and open the levers that go with it.',
    causes: (f) =>
      among(
        ['cf-accountability', accountabilityMismatch(f) || closedLevers(f) || priceMismatch(f)],
        ['io-enablement', closedLevers(f)],
        ['ctx-proposed-engagement', accountabilityMismatch(f)],
        ['ctx-proposed-pricing', priceMismatch(f)],
        ['ctx-current-thinking', f.hasSaid('provider-will-own-it')],
      ),
    sources: ['offshore-guide', 'aws-shared', 'uk-playbook'],
  },
  {
    id: 'M6',
    reads: ['sp-knowledge-transfer'],
    when: (f) => f.atMost('sp-knowledge-transfer', 'handover-week'),
    title: 'Knowledge is expected to travel by itself',
    reason: 'A week of handover passes on tasks, not the reasons behind them, and it is gone when people leave.',
    advice: 'Plan shadowing both ways with hours from your experts, and keep a living knowledge base.',
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'W1',
    reads: ['ctx-current-thinking', 'cf-accountability'],
    when: (f) => labelParts(f).length > 0,
    title: 'Place and price are mixed up',
    reason: (f) =>
      f.hasSaid('offshore-is-the-plan')
        ? 'It comes with taking a place for a plan: a location is spoken of as if it settled the price and the terms.'
        : 'As long as it is open what they answer for, a place is easily taken to settle the price and the terms as well.',
    advice: 'Keep three lines apart: where, in which form, at what price.',
    causes: labelParts,
    sources: ['offshore-guide', 'oecd-308'],
  },
  {
    id: 'W2',
    reads: ['cf-cost-basis', 'io-owners'],
    when: (f) =>
      f.gaps.length >= SOME_GAPS.value && f.is('cf-cost-basis', 'rates-only', 'rates-plus-some', 'full-run-cost', 'full-with-ranges'),
    title: 'Rates were compared before owners were named',
    reason: (f) =>
      `A comparison exists while ${numeral(f.gaps.length)} roles on your side are empty, so part of the cost has nobody to carry it.`,
    advice: 'Name the owners, then add their hours to the comparison.',
    sources: ['offshore-guide', 'iso-37500'],
  },
  {
    id: 'W3',
    reads: ['ctx-benefits', 'io-capacity', 'ctx-size'],
    when: (f) => f.seeks('cost-leverage') && f.atMost('io-capacity', 'few-hours'),
    title: 'A saving is expected without effort',
    reason: 'Lower cost is a reason, and hardly any time is set aside to run the arrangement. The saving is spent there first.',
    advice: 'Budget the people who will manage, review and answer; then look at the saving again.',
    causes: () => ['ctx-benefits', 'io-capacity'],
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'W4',
    reads: ['ctx-urgency', 'ctx-current-thinking', 'ci-live-need'],
    when: (f) => (isUrgent(f) || f.hasSaid('faster-because-offshore')) && f.atLeast('ci-live-need', 'several-a-day'),
    title: 'Speed is wanted for work that lives on conversation',
    reason: (f) =>
      `${isUrgent(f) ? 'The date is close' : 'Distance is expected to make it quicker'}, and the work needs several talks a day. Each missed one costs what the distance was to save.`,
    advice: 'Choose a nearer place or a smaller piece.',
    causes: (f) =>
      among(['ctx-urgency', isUrgent(f)], ['ctx-current-thinking', f.hasSaid('faster-because-offshore')], ['ci-live-need', true]),
    sources: ['offshore-guide', 'cio-2003', 'chauvin-2024'],
  },
  {
    id: 'W5',
    reads: ['ctx-current-thinking'],
    when: (f) => f.hasSaid('one-contract'),
    title: 'One contract for different kinds of work',
    reason: 'Kinds of work differ in how they are measured, priced and accepted. One set of terms fits none of them well.',
    advice: 'Assess each kind of work on its own, and split the lots. A copy of this assessment is a quick start.',
    sources: ['offshore-guide', 'ibm-bpo', 'netsuite-2025'],
  },
]
