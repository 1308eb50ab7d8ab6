import { type Facts, OWNER_ROLES } from '../facts'
import { capitalNumeral } from '../listed'
import { UNGOVERNED_ROLES } from '../policy/risks'
import type { QuestionId } from '../questionnaire'
import { type Driver, emptyRole, lowAnswer, openIn, type RiskRule, thinEvidence } from './drivers'
import { TIGHT_HOURS, UNTESTED_LANGUAGE } from './place'

const EXPOSURE = ['rl-data-class', 'rl-consequence'] as const satisfies readonly QuestionId[]

const exposed: Driver = {
  reads: EXPOSURE,
  seen: ({ facts }) => {
    if (facts.isSensitive) return 'present'
    const unknown = EXPOSURE.filter((id) => typeof facts.level(id) !== 'number')
    return unknown.length > 0 ? openIn(facts, ...unknown) : 'absent'
  },
  text: ({ facts }) => `${exposureSaid(facts)}.`,
  causes: ({ facts }) => facts.exposedBy,
}

const ungoverned: Driver = {
  reads: ['io-owners'],
  seen: ({ facts }) => {
    if (facts.gaps.length >= UNGOVERNED_ROLES.value) return 'present'
    return facts.gaps.length + blankRoles(facts) >= UNGOVERNED_ROLES.value ? openIn(facts, 'io-owners') : 'absent'
  },
  text: ({ facts }) =>
    `${capitalNumeral(facts.gaps.length)} of the six roles on your side have ${facts.gaps.some((role) => facts.row('io-owners', role) === 'not-sure') ? 'no owner you are sure of' : 'nobody'}.`,
}

const disowned: Driver = {
  reads: ['ctx-current-thinking'],
  seen: ({ facts }) => {
    if (facts.hasSaid('provider-will-own-it')) return 'present'
    return Array.isArray(facts.answers['ctx-current-thinking']) ? 'absent' : openIn(facts, 'ctx-current-thinking')
  },
  text: () => 'Somebody on your side expects it to be the provider’s problem once you have signed.',
}

const unwritten = 'What counts as done is not written down.'

/** The six risks that every buyer is warned of. */
export const LISTED_RISKS: readonly RiskRule[] = [
  {
    id: 'RK1',
    title: 'Communication friction',
    drivers: [
      TIGHT_HOURS,
      UNTESTED_LANGUAGE,
      lowAnswer('ci-async-practice', 'chat-scatter', (f) =>
        f.is('ci-async-practice', 'verbal')
          ? 'Your side hands work over by talking, and little of it is written.'
          : 'Your side hands work over in chats and e-mail that an outsider cannot follow.',
      ),
    ],
    impact: 'rl-consequence',
    mitigation:
      'Fix a slot that both sides keep, and one channel for each degree of urgency. Log decisions where both can read them, and say who is called next when an answer is late.',
    owner: 'delivery',
    evidence: 'Four weeks in which the slot was kept and no question waited longer than agreed',
    sources: ['offshore-guide', 'chauvin-2024', 'cummings-2009', 'carmel-2010'],
  },
  {
    id: 'RK2',
    title: 'Hidden cost',
    drivers: [
      lowAnswer('cf-cost-basis', 'rates-plus-some', (f) =>
        f.is('cf-cost-basis', 'no-comparison')
          ? 'Nobody has compared the cost yet.'
          : `Decision-makers have seen rates${f.is('cf-cost-basis', 'rates-only') ? ' only' : ' and some of the rest'}.`,
      ),
      lowAnswer('io-capacity', 'few-hours', 'The time to run it is not reserved, so it will be taken from other work.'),
      lowAnswer('wc-separability', 'heavily-entangled', 'Much of the work needs insiders, whose hours no price includes.'),
    ],
    impact: 'rl-consequence',
    mitigation:
      'Compare the same accepted output over three years, with a low and a high for managing, handover, rework, turnover and exit. Put the assumptions behind the price into the contract.',
    owner: 'commercial',
    evidence: 'A comparison that finance has checked, and a list of assumptions in the contract',
    sources: ['offshore-guide', 'dibbern-2008', 'larsen-2013', 'cbs-orn', 'isg-2016'],
  },
  {
    id: 'RK3',
    title: 'Scope drift',
    drivers: [
      lowAnswer(
        'wc-stability',
        'weekly',
        (f) => `Work in progress is sent in another direction most ${f.is('wc-stability', 'daily') ? 'days' : 'weeks'}.`,
      ),
      lowAnswer('wc-acceptance', 'after-discussion', unwritten),
      emptyRole('scope', 'decides what is in and what is out'),
    ],
    impact: 'rl-consequence',
    mitigation: 'Let changes in by one rule and one person, and order the work in packages, each with its own test of done.',
    owner: 'scope',
    evidence: 'A month of change requests, each decided by the scope owner before work on it began',
    sources: ['offshore-guide', 'gopal-2003'],
  },
  {
    id: 'RK4',
    title: 'Data and cyber risk',
    drivers: [
      exposed,
      lowAnswer('rl-access-model', 'copy-a-colleague', (f) =>
        f.is('rl-access-model', 'undefined')
          ? 'Nobody has decided what an outside worker may reach.'
          : 'An outside worker would reach whatever a colleague can.',
      ),
      thinEvidence('security', 'What you know of their security controls is words, or nothing.'),
    ],
    impact: 'rl-data-class',
    mitigation:
      'Give access in tiers, each with an end date, and mask data where the work allows it. Collect proof of the controls by a calendar, and have data deleted at the end.',
    owner: 'security',
    evidence: 'Written roles, the notes of the last log review, and an independent report that you have read',
    sources: ['offshore-guide', 'nist-800-161', 'aws-shared'],
  },
  {
    id: 'RK5',
    title: 'Uneven quality',
    drivers: [
      lowAnswer('wc-acceptance', 'after-discussion', unwritten),
      emptyRole('quality', 'accepts or rejects finished work'),
      lowAnswer('pm-people', 'cv-only', (f) =>
        f.is('pm-people', 'not-checked')
          ? 'The people who would do the work have not been checked.'
          : 'The people who would do the work are known from their CVs.',
      ),
    ],
    impact: 'rl-consequence',
    mitigation:
      'Review a fixed sample of finished pieces against the checklist, agree what share must pass at the first try, and judge a few pieces together each month.',
    owner: 'quality',
    evidence: 'Three months in which the agreed share passed at the first try',
    sources: ['offshore-guide', 'aron-2005', 'aron-singh-2005'],
  },
  {
    id: 'RK6',
    title: 'Governance gaps',
    drivers: [
      ungoverned,
      lowAnswer('io-enablement', 'partly', 'What decides the result stays closed to the provider, or reaches it late.'),
      thinEvidence('reporting', 'What they would report to you has been told at best, not shown.'),
      disowned,
    ],
    impact: 'rl-consequence',
    mitigation:
      'Write down who decides, who does, who is asked and who is told. Agree a short set of measures, and review them together every month.',
    owner: 'escalation',
    evidence: 'Minutes of two monthly reviews, with what was decided carried out',
    sources: ['offshore-guide', 'iso-37500', 'aws-shared'],
  },
]

const blankRoles = (facts: Facts): number => OWNER_ROLES.filter((role) => facts.row('io-owners', role) === undefined).length

function exposureSaid(facts: Facts): string {
  const said = {
    data: facts.is('rl-data-class', 'special-regulated')
      ? 'The team could see data of the most protected kind'
      : 'The team could see personal or secret data',
    harm: facts.is('rl-consequence', 'safety-or-critical')
      ? 'A failure could reach safety or things that others depend on'
      : 'People outside would feel a failure',
  }
  return facts.exposedBy.includes('rl-data-class') ? said.data : said.harm
}
