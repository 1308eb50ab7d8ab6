import type { OptionId } from '../questionnaire'
import { parameter } from './parameter'

export const FIRST_PASS = parameter({
  name: 'Pilot: accepted the first time',
  value: { usual: 90, sensitive: 95 },
  unit: '% of finished pieces',
  because: 'Below nine in ten, rework eats what the move was for. Where people outside would feel a fault, one in twenty is the most.',
  sources: ['judgement', 'uk-playbook'],
})

export const TURNAROUND = parameter({
  name: 'Pilot: done in the agreed time',
  value: 90,
  unit: '% of finished pieces',
  because: 'One late piece in ten can be planned around; more, and people build their own detours.',
  sources: ['judgement'],
})

export const ANSWER_HOURS = parameter<Readonly<Record<OptionId<'ci-answer-latency'> | 'unknown', number>>>({
  name: 'Pilot: from a question to its answer',
  value: { minutes: 1, 'same-day': 8, 'next-day': 24, days: 72, unknown: 24 },
  unit: 'hours on average, by how long an answer may take',
  because: 'A question that waits longer than the work allows stops the work.',
  sources: ['cummings-2009', 'judgement'],
})

export const UNIT_COST = parameter({
  name: 'Pilot: cost of an accepted piece',
  value: 110,
  unit: '% of the figure you decided on',
  because: 'A tenth above it is a surprise that later volume can make good. It holds your own hours, or it says nothing.',
  sources: ['larsen-2013', 'judgement'],
})

export const INCIDENTS = parameter({
  name: 'Pilot: incidents with data or access',
  value: 0,
  unit: 'incidents',
  because: 'In a pilot this small, one shows that a rule is missing.',
  sources: ['nist-800-161', 'judgement'],
})

export const MEETINGS = parameter({
  name: 'Pilot: planned reviews that took place',
  value: 90,
  unit: '% of those planned',
  because: 'What is not steered when it is small will not be steered when it has grown.',
  sources: ['iso-37500', 'judgement'],
})
