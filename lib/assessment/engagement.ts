import type { Facts } from './facts'
import { ENGAGEMENTS, type Engagement, engagementFallsShort, engagementObstacles } from './forms'
import { type Ranker, rankForms } from './forms/rank'
import { byAnswer, exactly, type FormRule, type Span } from './forms/rules'
import type { EngagementRanking } from './outcome'
import {
  ENGAGEMENT_DELIVERY,
  ENGAGEMENT_DOCUMENTATION,
  ENGAGEMENT_MEASURES,
  ENGAGEMENT_PROCESS,
  ENGAGEMENT_SHAPE,
  ENGAGEMENT_STABILITY,
  ENGAGEMENT_START,
} from './policy/forms'
import type { OptionId, QuestionId } from './questionnaire'
import { reasonOf } from './reason'

type Accountability = OptionId<'cf-accountability'>

/** Forms of engagement, best first, with what rules some of them out; points -6 to 5. */
export const engagementOf = (facts: Facts): EngagementRanking => rankForms(RANKER, facts)

const STARTS: readonly { readonly id: string; readonly option: Accountability; readonly says: Partial<Record<Engagement, string>> }[] = [
  {
    id: 'EB1',
    option: 'people',
    says: {
      'staff-augmentation': 'You want good people whom you direct, and that is what this form gives.',
      'dedicated-team': 'You want people whom you direct; a stable team gives you those, with some steering of its own.',
    },
  },
  {
    id: 'EB2',
    option: 'team-throughput',
    says: {
      'dedicated-team': 'You want what a stable team gets through, and that is what this form gives.',
      'staff-augmentation': 'You want a team; people taken on one by one can grow into it.',
    },
  },
  {
    id: 'EB3',
    option: 'deliverable',
    says: {
      'project-engagement': 'You want a defined result by a date, and that is what this form gives.',
      'dedicated-team': 'You want a defined result; a stable team can get there on your list of work.',
    },
  },
  {
    id: 'EB4',
    option: 'service-level',
    says: {
      'managed-service': 'You want something that runs at agreed levels, and this form answers for those.',
      bpo: 'You want a whole business process run at agreed levels, and that is what this form gives.',
    },
  },
  {
    id: 'EB5',
    option: 'business-outcome',
    says: {
      'outcome-based': 'You want a business result, and this form answers for it.',
      'managed-service': 'You want a business result; a service at agreed levels comes closest to it.',
    },
  },
]

const RULES: readonly FormRule<Engagement>[] = [
  ...STARTS.map(({ id, option, says }) => ({
    id,
    reads: readsOf(option),
    span: (facts: Facts, form: Engagement) => (facts.is('cf-accountability', option) ? startOf(facts, option, form) : null),
    says: (_: Facts, form: Engagement) => says[form] ?? '',
    sources: ENGAGEMENT_START.sources,
  })),
  byAnswer({
    id: 'EM-1',
    of: 'wc-stability',
    table: ENGAGEMENT_STABILITY,
    says: (_, form) =>
      form === 'project-engagement'
        ? 'Running work is redirected weekly or daily, and a defined result fights every change.'
        : 'Running work is redirected weekly or daily, and people under your direction follow it.',
  }),
  byAnswer({
    id: 'EM-2',
    of: 'wc-documentation',
    table: ENGAGEMENT_DOCUMENTATION,
    says: (_, form) =>
      form === 'project-engagement'
        ? 'Too little is written down to describe the result.'
        : 'Too little is written down for somebody else to run the work to.',
  }),
  byAnswer({
    id: 'EM-3',
    of: { row: 'delivery' },
    table: ENGAGEMENT_DELIVERY,
    says: () => 'Delivery is owned by several people, and added people need one who directs them.',
  }),
  byAnswer({
    id: 'EM-4',
    of: 'cf-measurability',
    table: ENGAGEMENT_MEASURES,
    says: () => 'Units of output are not counted, so there is no level to agree on.',
  }),
  byAnswer({ id: 'EM-6', of: 'ctx-workload-shape', table: ENGAGEMENT_SHAPE, says: shapeSaid }),
]

const RANKER: Ranker<Engagement> = {
  forms: ENGAGEMENTS,
  rules: RULES,
  obstacles: engagementObstacles,
  fallsShort: engagementFallsShort,
  vetoes: {
    'staff-augmentation': {
      id: 'EM-3-VETO',
      text: 'Added people work to your directions, and nobody on your side owns delivery.',
      sources: ['offshore-guide', 'judgement'],
    },
    'outcome-based': {
      id: 'EM-5-VETO',
      text: 'A business result can be bought only where it is measured, comes from the provider’s work, and the provider can move what decides it.',
      sources: ['nao-2015', 'offshore-guide'],
    },
  },
  notes: (facts, form) =>
    engagementFallsShort(facts, form)
      ? [
          reasonOf(facts, {
            id: 'EM-7',
            text: 'You want a service or a result, and this form gives you people to direct. It can bridge the time until more is written and counted; it cannot carry what you want.',
            reads: ['cf-accountability'],
            sources: ['offshore-guide', 'uk-playbook'],
          }),
        ]
      : [],
  leaves: {
    'staff-augmentation': {
      text: 'Leaves with you what gets done, how well and by when: they answer for people only.',
      with: 'buyer',
    },
    'dedicated-team': {
      text: 'Leaves with you whether the right things are built; that the team is there and stays whole is theirs.',
      with: 'both',
    },
    'project-engagement': {
      text: 'Leaves with them what the result takes; that it was described rightly stays yours.',
      with: 'provider',
    },
    'managed-service': {
      text: 'Leaves with them how the levels are met; whether these are the right levels stays yours.',
      with: 'provider',
    },
    bpo: {
      text: 'Leaves with them how the process is run; what it is worth to your business stays yours.',
      with: 'provider',
    },
    'outcome-based': {
      text: 'Leaves with them whether the result comes; whether they may change what decides it stays yours.',
      with: 'provider',
    },
  },
}

/** A running service is judged by the kind of work; every other wish by itself. */
function readsOf(option: Accountability): QuestionId[] {
  return option === 'service-level' ? ['cf-accountability', 'ctx-work-category'] : ['cf-accountability']
}

/** Points to start from; where the kind of work is not known, a process and a service in general are the two ends. */
function startOf(facts: Facts, option: Accountability, form: Engagement): Span | null {
  const general = ENGAGEMENT_START.value[option][form]
  if (option !== 'service-level') return exactly(general)
  const { categories, points } = ENGAGEMENT_PROCESS.value
  const process = (points as Partial<Record<Engagement, number>>)[form]
  const category = facts.option('ctx-work-category')
  if (category !== undefined && category !== 'not-sure') return exactly(facts.is('ctx-work-category', ...categories) ? process : general)
  if (process === undefined && general === undefined) return null
  const ends = [process ?? 0, general ?? 0]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

function shapeSaid(option: string, form: Engagement): string {
  if (form === 'project-engagement') return 'The work ends with one result, as a project does.'
  if (option === 'one-off') return 'The work ends with one result, and a service pays off by running on.'
  return form === 'dedicated-team'
    ? 'The work goes on, so a team that stays keeps what it has learnt.'
    : 'The work goes on, so there is something to run, and time to get better at it.'
}
