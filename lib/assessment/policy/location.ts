import type { QuestionId } from '../questionnaire'
import { parameter } from './parameter'

const unit = 'value 0 to 1'

export const LOCATION_WEIGHTS = parameter({
  name: 'Location: weights of the criteria',
  value: { L1: 1.5, L2: 1, L3: 1, L4: 0.6, L5: 1.5, L6: 1.5, L7: 1, L8: 0.6 },
  unit: 'relative weight',
  because:
    'Shared hours, data and clear work decide most arrangements; market and date decide least. Hours to cover do not count where one business day is enough.',
  sources: ['judgement', 'offshore-guide'],
})

export const SOUGHT_WEIGHTS = parameter({
  name: 'Location: more weight for what is sought',
  value: {
    L2: { benefits: ['extended-coverage'], factor: 1.5 },
    L3: { benefits: ['cost-leverage'], factor: 1.5 },
    L4: { benefits: ['talent-access', 'scalability'], factor: 1.8 },
  },
  unit: 'factor on the weight',
  because: 'What the move is for counts more, and never so much that it drowns out data or clarity.',
  sources: ['judgement'],
})

export const OVERLAP_VALUES = parameter({
  name: 'Location: shared hours',
  value: { comfortable: 1, manageable: 0.5, blocker: 0 },
  unit,
  because: 'Hours that just suffice leave no room for anything unplanned. At home the value is always 1.',
  sources: ['chauvin-2024', 'cummings-2009', 'judgement'],
})

export const COVERAGE_VALUES = parameter({
  name: 'Location: hours to cover',
  value: { onshore: [0.5, 0.35, 0.2], nearshore: [0.5, 0.5, 0.4], offshore: [0.5, 0.8, 0.8] },
  unit: 'value 0 to 1, by one business day, a long day or the night, all 24 hours',
  because: 'Hours that are night at home are easier to staff far away.',
  sources: ['offshore-guide', 'carmel-2010', 'judgement'],
})

export const COST_VALUES = parameter({
  name: 'Location: cost in general',
  value: { onshore: 0.2, nearshore: 0.55, offshore: 0.9 },
  unit,
  because: 'Only until costs are entered: then it is 1 less the share of the dearest total, where every place that remains is costed.',
  sources: ['offshore-guide', 'larsen-2013', 'judgement'],
})

export const TALENT_VALUES = parameter({
  name: 'Location: people to be found',
  value: { onshore: 0.3, nearshore: 0.6, offshore: 0.8 },
  unit,
  because: 'The farther the search may go, the more people it reaches.',
  sources: ['offshore-guide', 'judgement'],
})

export const DATA_VALUES = parameter({
  name: 'Location: data and harm',
  value: { onshore: [1, 1, 1, 0.9], nearshore: [1, 0.95, 0.85, 0.6], offshore: [1, 0.9, 0.7, 0.35] },
  unit: 'value 0 to 1, by exposure 0 to 3',
  because: 'The more could be harmed, the more another law and a longer line of control cost.',
  sources: ['nist-800-161', 'gdpr-v', 'judgement'],
})

export const THIN_CONTROL = parameter({
  name: 'Location: thin access rules',
  value: { below: 2, factor: 0.5 },
  unit: 'access level 0 to 3; factor on the value of data and harm abroad',
  because: 'Without a written role of its own, a team abroad reaches what nobody decided it should.',
  sources: ['nist-800-161', 'judgement'],
})

export const CLARITY_VALUES = parameter({
  name: 'Location: clear work',
  value: {
    most: 9,
    onshore: { floor: 0.5, slope: 0.5 },
    nearshore: { floor: 0.3, slope: 0.7 },
    offshore: { floor: 0, slope: 1 },
  },
  unit: 'value 0 to 1: floor, and slope times the share of points (three questions of up to 3)',
  because: 'What is not written, not judged alike or not separable costs more with every hour of distance.',
  sources: ['aron-2005', 'mithas-2007', 'dibbern-2008', 'judgement'],
})

export const LANGUAGE_VALUES = parameter({
  name: 'Location: language',
  value: { onshore: [1, 1, 1, 1], nearshore: [0.4, 0.6, 0.85, 1], offshore: [0, 0.4, 0.75, 1] },
  unit: 'value 0 to 1, by language level 0 to 3',
  because: 'A gap in language is easier to repair across a border than across the world.',
  sources: ['offshore-guide', 'dell-santander', 'judgement'],
})

export const URGENCY_VALUES = parameter({
  name: 'Location: the date',
  value: { onshore: [1, 1, 0.8, 0.6], nearshore: [1, 0.9, 0.6, 0.4], offshore: [1, 0.8, 0.4, 0.2] },
  unit: 'value 0 to 1, by no date, half a year, a quarter, four weeks',
  because: 'A handover takes three to twelve months, and longer the farther it goes.',
  sources: ['cio-2003', 'judgement'],
})

export const STANDINGS = parameter({
  name: 'Location: bands of the score',
  value: { fits: 0.75, possible: 0.6 },
  unit: 'least score 0 to 1; poor below',
  because: 'Scores cluster and often differ by less than .03, so words say more than decimals.',
  sources: ['judgement'],
})

export const TIE_MARGIN = parameter({
  name: 'Location: too close to call',
  value: 0.05,
  unit: 'difference of scores',
  because: 'The weights are judgement; a smaller lead is not one.',
  sources: ['judgement', 'dclg-2009'],
})

export const CONSIDERED = parameter({
  name: 'Location: places already in mind',
  value: { least: 0.6, behind: 0.1 },
  unit: 'least score; and how far behind a place that nobody named it may be',
  because: 'You came with aims that the criteria do not all see.',
  sources: ['judgement'],
})

export const HYBRID = parameter({
  name: 'Two places together',
  value: { lead: 0.05, repairsBelow: 0.5, governance: 0.05, gaps: 2 },
  unit: 'least lead over one place; value below which a repaired criterion counts as weak; deduction; empty roles that rule it out',
  because: 'A second place has to be governed as well, so it has to earn its place.',
  sources: ['judgement', 'carmel-2010'],
})

export const STABLE_SHARE = parameter({
  name: 'Location: a stable lead',
  value: 0.8,
  unit: 'share of the draws, 0 to 1',
  because: 'Four in five plausible weightings agree.',
  sources: ['lahdelma-2001', 'judgement'],
})

export const WEIGHT_SPREAD = parameter({
  name: 'Location: range of the drawn weights',
  value: { from: 0.5, to: 1.5 },
  unit: 'factor on each weight, evenly drawn',
  because: 'Reasonable people differ that much about what matters.',
  sources: ['lahdelma-2001', 'tervonen-2007', 'judgement'],
})

/** What is not known is completed by its worst and its best option; both ends hold for every place at once. */
export const EXTREMES = parameter<Partial<Record<QuestionId, readonly [worst: string, best: string]>>>({
  name: 'Location: worst and best of what is not known',
  value: {
    'ci-live-need': ['on-site', 'checkpoints'],
    'ci-answer-latency': ['minutes', 'days'],
    'lf-shift': ['refused', 'both-flex'],
    'rl-data-class': ['special-regulated', 'public'],
    'rl-consequence': ['safety-or-critical', 'internal-inconvenience'],
    'rl-access-model': ['undefined', 'role-based-monitored'],
    'wc-documentation': ['nothing-written', 'runs-from-paper'],
    'wc-acceptance': ['by-feel', 'written-measured'],
    'wc-separability': ['inseparable', 'self-contained'],
    'lf-language-nuance': ['mismatch', 'strong-or-not-needed'],
    'ctx-urgency': ['under-4-weeks', 'no-date'],
  },
  unit: 'options',
  because: 'Places are ordered by the worst case, so that nobody is rewarded for not knowing.',
  sources: ['greco-2010', 'jimenez-2009', 'judgement'],
})
