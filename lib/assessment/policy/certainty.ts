import type { OwnerRole } from '../answers'
import type { QuestionId } from '../questionnaire'
import { parameter } from './parameter'

export const OTHER_LIMITS = parameter({
  name: 'Other values of our own limits',
  value: { severalThreshold: [2, 4], tooMany: [6, 8] },
  unit: 'unclear dimensions; conditions before a pilot',
  because: 'Both limits are judgements; one step either way shows whether the verdict hangs on them.',
  sources: ['dclg-2009', 'judgement'],
})

export const DOUBT_PARTS = parameter({
  name: 'Next questions: how finely the doubt is divided',
  value: 1_000_000,
  unit: 'parts of all doubt',
  because: 'An answer that settles less than half a part settles nothing: there, the rounding of numbers is as large as what is counted.',
  sources: ['judgement'],
})

export const MOST_CHANGES = parameter({
  name: 'Smallest changes: answers at once',
  value: 4,
  unit: 'answers',
  because: 'More than four changes at once are a plan, not a change; the findings are that plan already.',
  sources: ['kadzinski-2016', 'judgement'],
})

export const LISTED_CHANGES = parameter({
  name: 'Smallest changes: sets listed',
  value: { better: 3, worse: 1 },
  unit: 'sets of answers',
  because: 'A choice of three ways up, and one warning.',
  sources: ['judgement'],
})

export const WORTH_ASKING = parameter({
  name: 'What to find out: doubt that is spoken of',
  value: 0.01,
  unit: 'share of the doubt that an answer settles',
  because: 'Below one in a hundred the figure says nothing about where to begin; what the answer feeds says more.',
  sources: ['judgement'],
})

export const IN_PLACE = parameter({
  name: 'Smallest changes: what counts as in place',
  value: 2,
  unit: 'level 0 to 3',
  because: 'To an unknown answer the advice is to put the thing in place, never to guess how it stands.',
  sources: ['judgement'],
})

/**
 * What the buyer can change, with the role that would have to be asked; rows of owners ask the role itself. Left out are the law, the
 * data, what a failure does, the hours in which somebody waits, and which work it is: these are found out, or the work is split.
 */
export const CHANGEABLE = parameter<Partial<Record<QuestionId, OwnerRole>>>({
  name: 'Smallest changes: what a buyer can change, and whom to ask',
  value: {
    'ctx-urgency': 'scope',
    'ctx-proposed-engagement': 'commercial',
    'ctx-proposed-pricing': 'commercial',
    'wc-documentation': 'delivery',
    'wc-acceptance': 'quality',
    'wc-stability': 'scope',
    'wc-separability': 'scope',
    'ci-live-need': 'delivery',
    'ci-answer-latency': 'delivery',
    'ci-decision-clarity': 'escalation',
    'ci-async-practice': 'delivery',
    'rl-access-model': 'security',
    'io-owners': 'escalation',
    'io-capacity': 'delivery',
    'io-enablement': 'commercial',
    'pm-track-record': 'quality',
    'pm-evidence': 'commercial',
    'pm-people': 'quality',
    'cf-accountability': 'commercial',
    'cf-cost-basis': 'commercial',
    'cf-volume': 'commercial',
    'cf-measurability': 'commercial',
    'lf-language-nuance': 'quality',
    'lf-shift': 'commercial',
    'sp-pilot-slice': 'scope',
    'sp-knowledge-transfer': 'delivery',
    'sp-growth-exit': 'commercial',
  },
  unit: 'role to ask, by question',
  because: 'A change is worth naming only if somebody on the buyer’s side can make it. A law is never changed.',
  sources: ['kadzinski-2016', 'judgement'],
})

/** Answers that nobody can arrange, and those that are given by not going on. */
export const NOT_ARRANGED = parameter<Partial<Record<QuestionId, readonly string[]>>>({
  name: 'Smallest changes: answers that are not arranged',
  value: { 'ci-live-need': ['on-site'], 'lf-shift': ['none-needed'], 'pm-track-record': ['no-provider-yet'] },
  unit: 'options',
  because: 'That someone has to be there, or that no shift is needed, is so or is not; and to drop the provider is to start again.',
  sources: ['mithas-2007', 'judgement'],
})
