import { FORM_READS, formMisfits } from '../forms'
import type { ConditionRule } from '../rule'

/** The first piece, the handover, the contract and the way out. */
export const START_CONDITIONS: readonly ConditionRule[] = [
  {
    id: 'C-PILOT',
    reads: ['sp-pilot-slice', 'ctx-current-thinking'],
    when: (f) =>
      f.atMost('sp-pilot-slice', 'slice-no-measures') || (f.hasSaid('move-everything') && !f.atLeast('sp-pilot-slice', 'slice-measured')),
    name: 'The first piece is not chosen, or has no measure',
    title: (f) =>
      f.is('sp-pilot-slice', 'slice-no-measures')
        ? 'The first piece has no measure'
        : f.is('sp-pilot-slice', 'undefined')
          ? 'The first piece is not chosen'
          : 'Everything is meant to move at once',
    reason: 'Without one workstream and a measure of success a pilot ends in opinions, and nobody can say stop.',
    advice: 'Choose one workstream, set its measures, and fix the day on which a named person decides to go on, fix or stop.',
    close: 'One workstream, its measures, and a dated decision',
    owner: 'scope',
    causes: (f) => (f.hasSaid('move-everything') ? ['sp-pilot-slice', 'ctx-current-thinking'] : ['sp-pilot-slice']),
    sources: ['offshore-guide', 'uk-playbook', 'deloitte-2024'],
  },
  {
    id: 'C-KT',
    reads: ['sp-knowledge-transfer'],
    when: (f) => f.atMost('sp-knowledge-transfer', 'handover-week'),
    name: 'The handover is too short, or not planned',
    title: (f) => (f.is('sp-knowledge-transfer', 'not-planned') ? 'No handover is planned' : 'The handover is too short to hold'),
    reason: (f) =>
      f.is('sp-knowledge-transfer', 'not-planned')
        ? 'What your people know would reach the new team by questions and by mistakes, and leave again with the first people who go.'
        : 'A week passes on tasks without their reasons, and what was passed on leaves with the first people who go.',
    advice: 'Plan shadowing, then reverse shadowing, with hours from your experts, and a knowledge base that is kept.',
    close: 'A handover plan with your experts’ hours in it',
    owner: 'delivery',
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'C-FORM',
    reads: FORM_READS,
    when: (f) => formMisfits(f).length > 0,
    name: 'The proposed form, or the way of paying, does not fit',
    title: (f) =>
      formMisfits(f).includes('ctx-proposed-engagement')
        ? 'The proposed form of engagement does not fit'
        : 'The proposed way of paying does not fit',
    reason: (f) =>
      formMisfits(f).includes('cf-accountability')
        ? 'You want a service or a result, and the form on the table gives you people who work to your directions.'
        : 'What is proposed needs things that your answers say are not there: someone to direct it, a result to count, or work that holds still.',
    advice: 'Choose a form that carries what you hold the provider to, and how uncertain the work is.',
    close: 'A form of engagement and of payment that matches',
    owner: 'commercial',
    causes: formMisfits,
    sources: ['offshore-guide', 'gopal-2003', 'nao-2015'],
  },
  {
    id: 'C-COST',
    reads: ['ctx-benefits', 'cf-cost-basis'],
    when: (f) => f.seeks('cost-leverage') && f.atMost('cf-cost-basis', 'rates-plus-some'),
    name: 'The cost comparison is partial, or there is none',
    title: (f) =>
      f.is('cf-cost-basis', 'no-comparison')
        ? 'There is no cost comparison'
        : f.is('cf-cost-basis', 'rates-only')
          ? 'The cost comparison holds rates only'
          : 'The cost comparison is partial',
    reason: (f) =>
      f.is('cf-cost-basis', 'no-comparison')
        ? 'Lower cost is one of your reasons, and decision-makers have seen no comparison of the whole of it.'
        : 'Lower cost is one of your reasons, and what decision-makers have seen leaves out part of what it takes.',
    advice: (f) =>
      f.is('cf-cost-basis', 'no-comparison')
        ? 'Compare the same accepted output: the rate, and managing, transition, rework, security, turnover and exit, each with a low and a high.'
        : 'Add managing, transition, rework, security, turnover and exit, each with a low and a high.',
    close: 'A comparison with every part filled in',
    owner: 'commercial',
    sources: ['offshore-guide', 'larsen-2013', 'isg-2016'],
  },
  {
    id: 'C-URGENCY',
    reads: ['ctx-urgency'],
    when: (f) => f.is('ctx-urgency', 'under-4-weeks'),
    title: 'The date is closer than a handover takes',
    reason: 'Real work is wanted within four weeks. Where it was studied, handing work over took three to twelve months.',
    advice: 'Move the date, or shrink the first piece until it fits.',
    close: 'A new date, or a smaller piece',
    owner: 'scope',
    sources: ['cio-2003', 'offshore-guide'],
  },
  {
    id: 'C-ONCALL',
    reads: ['lf-coverage', 'ci-answer-latency'],
    when: (f) => f.coversMoreThanADay && f.is('ci-answer-latency', 'minutes'),
    title: 'Nobody of yours is named for the hours you are closed',
    reason:
      'More than your business day is covered, and a question cannot wait longer than minutes. Someone on your side has to answer at night too.',
    advice: 'Name who is on call in those hours, and what they may decide.',
    close: 'An on-call rota with names',
    owner: 'escalation',
    sources: ['offshore-guide', 'cummings-2009'],
  },
  {
    id: 'C-EXIT',
    reads: ['sp-growth-exit', 'rl-consequence'],
    when: (f) => f.is('sp-growth-exit', 'neither'),
    phase: (f) => (f.atLeast('rl-consequence', 'customers-harmed') ? 'before-pilot' : 'before-scale'),
    title: 'There is no way to stop it or to bring it back',
    reason: (f) =>
      `Nothing holds growth when quality drops, and nothing says how the work would return. ${
        f.atLeast('rl-consequence', 'customers-harmed')
          ? 'People outside would feel it, so it comes before a pilot.'
          : 'A pilot can start without it; growth cannot.'
      }`,
    advice: 'Write the exit terms and cost the return once.',
    close: 'Written exit terms and a costed return',
    owner: 'commercial',
    causes: (f) => (f.atLeast('rl-consequence', 'customers-harmed') ? ['sp-growth-exit', 'rl-consequence'] : ['sp-growth-exit']),
    sources: ['offshore-guide', 'dora-exit'],
  },
  {
    id: 'C-SCALE',
    reads: ['sp-growth-exit'],
    when: (f) => f.is('sp-growth-exit', 'one-of-two'),
    phase: () => 'before-scale',
    title: 'Growth gates or exit terms are missing',
    reason: 'One of the two is defined. Both are needed before the arrangement grows.',
    advice: 'Define the other one while the pilot runs.',
    close: 'Gates and exit terms, both written',
    owner: 'escalation',
    sources: ['offshore-guide', 'dora-exit'],
  },
]
