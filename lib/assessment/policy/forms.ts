import type { Engagement, Pricing } from '../forms'
import type { OptionId, QuestionId } from '../questionnaire'
import { parameter } from './parameter'

/** Points of forms by answer: an option without an entry does not compile. */
type By<Id extends QuestionId, Form extends string> = { readonly [Option in OptionId<Id>]: Readonly<Partial<Record<Form, number>>> }
/** What all of these answers, at these options or above, give one form. */
type Together = { readonly points: number; readonly least: Readonly<Partial<Record<QuestionId, string>>> }

const unit = 'points, by answer and form'

export const ENGAGEMENT_START = parameter<By<'cf-accountability', Engagement>>({
  name: 'Engagement: by what you hold them to',
  value: {
    people: { 'staff-augmentation': 3, 'dedicated-team': 1 },
    'team-throughput': { 'dedicated-team': 3, 'staff-augmentation': 1 },
    deliverable: { 'project-engagement': 3, 'dedicated-team': 1 },
    'service-level': { 'managed-service': 3 },
    'business-outcome': { 'outcome-based': 3, 'managed-service': 2 },
  },
  unit,
  because: 'A form is a promise about what somebody answers for; the one that promises what you want starts first.',
  sources: ['offshore-guide', 'ibm-bpo', 'judgement'],
})

export const ENGAGEMENT_PROCESS = parameter({
  name: 'Engagement: a service that is a whole business process',
  value: {
    categories: ['finance-accounting', 'customer-backoffice'],
    points: { bpo: 3, 'managed-service': 2 },
  },
  unit: 'kinds of work; points in place of those for a service in general',
  because: 'Finance and customer work is bought as a process of its own; other services are run inside your processes.',
  sources: ['offshore-guide', 'ibm-bpo', 'judgement'],
} as const)

export const ENGAGEMENT_STABILITY = parameter<By<'wc-stability', Engagement>>({
  name: 'Engagement: by how often running work is redirected',
  value: {
    daily: { 'project-engagement': -3, 'staff-augmentation': 1, 'dedicated-team': 1 },
    weekly: { 'project-engagement': -3, 'staff-augmentation': 1, 'dedicated-team': 1 },
    'per-cycle': {},
    rarely: {},
  },
  unit,
  because: 'A fixed deliverable fights every change; people under your direction follow it.',
  sources: ['offshore-guide', 'gopal-2003', 'judgement'],
})

const UNWRITTEN = { 'managed-service': -2, bpo: -2, 'project-engagement': -1 } as const

export const ENGAGEMENT_DOCUMENTATION = parameter<By<'wc-documentation', Engagement>>({
  name: 'Engagement: by what is written down',
  value: { 'nothing-written': UNWRITTEN, fragments: UNWRITTEN, 'main-path': {}, 'runs-from-paper': {} },
  unit,
  because: 'A service or a project needs something to run to; a team can learn it from you.',
  sources: ['offshore-guide', 'dibbern-2008', 'judgement'],
})

export const ENGAGEMENT_DELIVERY = parameter<By<'io-owners', Engagement>>({
  name: 'Engagement: by the owner of delivery',
  value: { nobody: {}, shared: { 'staff-augmentation': -1 }, 'named-no-time': {}, 'named-empowered': {} },
  unit,
  because: 'Added people are directed by you. Where nobody does it, the form is ruled out; where several do, it suffers.',
  sources: ['offshore-guide', 'judgement'],
})

const UNCOUNTED = { 'managed-service': -1, bpo: -1 } as const

export const ENGAGEMENT_MEASURES = parameter<By<'cf-measurability', Engagement>>({
  name: 'Engagement: by what can be counted',
  value: { 'nothing-countable': UNCOUNTED, 'effort-only': UNCOUNTED, units: {}, 'attributable-outcome': {} },
  unit,
  because: 'No level of service can be agreed without a measure.',
  sources: ['offshore-guide', 'nao-2015', 'judgement'],
})

const ONGOING = { 'managed-service': 1, bpo: 1, 'dedicated-team': 1 } as const

export const ENGAGEMENT_SHAPE = parameter<By<'ctx-workload-shape', Engagement>>({
  name: 'Engagement: by demand over the year',
  value: {
    'one-off': { 'project-engagement': 2, 'managed-service': -1, bpo: -1 },
    'steady-flow': ONGOING,
    'variable-flow': ONGOING,
  },
  unit,
  because: 'What ends suits a project; what goes on suits a team or a service that can learn.',
  sources: ['offshore-guide', 'judgement'],
})

export const PRICING_FIXED = parameter<Together>({
  name: 'Pricing: a fixed scope can be described',
  value: { points: 2, least: { 'wc-stability': 'per-cycle', 'wc-documentation': 'main-path', 'wc-acceptance': 'written-mostly' } },
  unit: 'points for fixed scope, where each answer is at this option or above',
  because: 'How uncertain the request is predicts which contract holds; a fixed price needs a request that holds still.',
  sources: ['gopal-2003', 'offshore-guide', 'judgement'],
})

export const PRICING_STABILITY = parameter<By<'wc-stability', Pricing>>({
  name: 'Pricing: by how often running work is redirected',
  value: { daily: { 'time-and-materials': 3 }, weekly: { 'time-and-materials': 3 }, 'per-cycle': {}, rarely: {} },
  unit,
  because: 'Hours worked are the one price that a change does not break.',
  sources: ['offshore-guide', 'mani-2012', 'judgement'],
})

export const PRICING_VOLUME = parameter<By<'cf-volume', Pricing>>({
  name: 'Pricing: by how well the volume is known',
  value: { 'no-idea': { 'time-and-materials': 1 }, 'order-of-magnitude': { 'time-and-materials': 1 }, 'within-a-quarter': {}, counted: {} },
  unit,
  because: 'A volume nobody knows is priced with a margin for surprise, unless hours are paid.',
  sources: ['offshore-guide', 'judgement'],
})

export const PRICING_PEOPLE = parameter<By<'cf-accountability', Pricing>>({
  name: 'Pricing: by what you hold them to',
  value: {
    people: { 'capacity-based': 3 },
    'team-throughput': { 'capacity-based': 3 },
    deliverable: {},
    'service-level': {},
    'business-outcome': {},
  },
  unit,
  because: 'Who wants people or a team pays for their being there.',
  sources: ['offshore-guide', 'judgement'],
})

export const PRICING_SHAPE = parameter<By<'ctx-workload-shape', Pricing>>({
  name: 'Pricing: by demand over the year',
  value: {
    'one-off': { 'fixed-scope': 1 },
    'steady-flow': { 'fixed-scope': -1, 'capacity-based': 1 },
    'variable-flow': { 'fixed-scope': -1, 'capacity-based': 0, 'output-based': 1, 'time-and-materials': 1 },
  },
  unit,
  because: 'What ends has a price of its own, what goes on has a monthly one. Swings take that point from a monthly price again.',
  sources: ['offshore-guide', 'judgement'],
})

export const PRICING_OUTPUT = parameter<Together>({
  name: 'Pricing: output can be counted and accepted',
  value: { points: 3, least: { 'cf-measurability': 'units', 'cf-volume': 'within-a-quarter', 'wc-acceptance': 'written-mostly' } },
  unit: 'points for a price per unit, where each answer is at this option or above',
  because: 'A price per unit needs a unit, a test of it, and a volume that can be planned for.',
  sources: ['offshore-guide', 'uk-playbook', 'judgement'],
})

export const PRICING_OUTCOME = parameter<Together>({
  name: 'Pricing: a result can be attributed and moved',
  value: { points: 3, least: { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'mostly' } },
  unit: 'points for a price by result, where each answer is at this option or above',
  because: 'Payment by result works where the result can be measured, and comes from the provider’s work.',
  sources: ['nao-2015', 'offshore-guide', 'judgement'],
})

export const FORM_STANDINGS = parameter({
  name: 'Engagement and pricing: bands of the points',
  value: { fits: 3, possible: 1 },
  unit: 'least points; poor below',
  because:
    'Three points are what the main reason for a form gives. Nothing more than possible is said of a form that may still be ruled out, that cannot carry what you want, or while it is not known what you want.',
  sources: ['judgement'],
})

/** What is not known is completed by its worst option to see whether a form could still be ruled out. */
export const FORM_WORST = parameter({
  name: 'Engagement and pricing: worst of what is not known',
  value: {
    'wc-stability': 'daily',
    'wc-acceptance': 'by-feel',
    'cf-measurability': 'nothing-countable',
    'io-enablement': 'no-levers',
    'io-owners': 'nobody',
  },
  unit: 'options; of the owners, that of delivery',
  because: 'A form that could still be ruled out comes after those that could not.',
  sources: ['greco-2010', 'judgement'],
} as const)
