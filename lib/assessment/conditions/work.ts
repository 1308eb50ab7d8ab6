import type { ConditionRule } from '../rule'

/** Whether the work can be handed to somebody who was not there when it grew. */
export const WORK_CONDITIONS: readonly ConditionRule[] = [
  {
    id: 'C-CHANGE',
    reads: ['wc-stability'],
    when: (f) => f.atMost('wc-stability', 'weekly'),
    title: 'What you want changes while it is being done',
    reason: (f) =>
      `Work in progress is redirected most ${f.is('wc-stability', 'daily') ? 'days' : 'weeks'}. Without a way to take changes in, cost and dates follow each of them.`,
    advice: 'Set up change control and a backlog with one owner; do not sign a fixed scope.',
    close: 'A change rule, in use for a month',
    owner: 'scope',
    sources: ['offshore-guide', 'gopal-2003'],
  },
  {
    id: 'C-ACCEPTANCE',
    reads: ['wc-acceptance'],
    when: (f) => f.atMost('wc-acceptance', 'after-discussion'),
    title: 'There is no written test of done',
    reason: (f) =>
      f.is('wc-acceptance', 'by-feel')
        ? 'Two of your people would disagree on whether a piece is good. A provider cannot meet a bar that moves with the reader.'
        : 'Your people agree after talking it over. Across a distance that talk becomes a dispute.',
    advice: 'Write a checklist, review samples against it, and track one number.',
    close: 'A checklist, a sample review, and one number tracked',
    owner: 'quality',
    sources: ['offshore-guide', 'aron-singh-2005'],
  },
  {
    id: 'C-DOCUMENT',
    reads: ['wc-documentation'],
    when: (f) => f.atMost('wc-documentation', 'fragments'),
    name: 'Too little of the work is written down',
    title: (f) =>
      f.is('wc-documentation', 'nothing-written') ? 'The work is in people’s heads' : 'Too little of the work is written down',
    reason: 'A stranger would have to ask about most cases. Each question costs hours; with distance, a day.',
    advice: 'Describe the first piece only, and let a newcomer work from it.',
    close: 'A description that a newcomer has used',
    owner: 'delivery',
    sources: ['offshore-guide', 'aron-2005'],
  },
  {
    id: 'C-TACIT',
    reads: ['wc-separability'],
    when: (f) => f.atMost('wc-separability', 'heavily-entangled'),
    title: 'Too much depends on knowing your company',
    reason: (f) =>
      `${f.is('wc-separability', 'inseparable') ? 'Every item needs' : 'More than half of the items need'} people or history that only insiders have. That is where the cost nobody planned comes from.`,
    advice: 'Cut a boundary: move what crosses one clear interface, keep the rest.',
    close: 'A drawn boundary, with what stays on your side',
    owner: 'scope',
    sources: ['dibbern-2008', 'offshore-guide', 'mithas-2007'],
  },
  {
    id: 'C-LEVERS',
    reads: ['io-enablement', 'cf-accountability'],
    when: (f) => f.atMost('io-enablement', 'partly') && f.atLeast('cf-accountability', 'service-level'),
    title: 'The provider could not influence what it answers for',
    reason: (f) =>
      `You want to hold them to a ${f.is('cf-accountability', 'service-level') ? 'service' : 'business result'}, and key data or decisions would reach them late or not at all.`,
    advice: 'Write down the provider’s access and decision rights, with response times, or hold it to less.',
    close: 'A schedule of access and decision rights',
    owner: 'commercial',
    sources: ['offshore-guide', 'aws-shared'],
  },
]
