import type { Facts } from './facts'
import { PRICINGS, type Pricing, pricingFallsShort, pricingObstacles } from './forms'
import { type Ranker, rankForms } from './forms/rank'
import { byAnswer, type FormRule, together } from './forms/rules'
import type { PricingRanking, RankingReason } from './outcome'
import {
  PRICING_FIXED,
  PRICING_OUTCOME,
  PRICING_OUTPUT,
  PRICING_PEOPLE,
  PRICING_SHAPE,
  PRICING_STABILITY,
  PRICING_VOLUME,
} from './policy/forms'
import { reasonOf } from './reason'

/** Ways of paying, best first, with what rules some of them out; points -1 to 5. */
export const pricingOf = (facts: Facts): PricingRanking => rankForms(RANKER, facts)

/** Accountability counts where it is known; where it is not, the rest is ranked without it. */
const PEOPLE = byAnswer<Pricing>({
  id: 'PR3',
  of: 'cf-accountability',
  table: PRICING_PEOPLE,
  says: () => 'You want people or a team, and pay for their being there.',
})

const RULES: readonly FormRule<Pricing>[] = [
  together<Pricing>({
    id: 'PR1',
    form: 'fixed-scope',
    of: PRICING_FIXED,
    met: 'The request holds still, is written down and has a test, so that one price can hold.',
    lacks: 'One price for a fixed piece needs more than there is',
  }),
  byAnswer({
    id: 'PR2',
    of: 'wc-stability',
    table: PRICING_STABILITY,
    says: () => 'Running work is redirected weekly or daily, and hours worked are the one price that a change does not break.',
  }),
  byAnswer({
    id: 'PR2-VOLUME',
    of: 'cf-volume',
    table: PRICING_VOLUME,
    says: () => 'The volume is not known within a quarter, so any other price holds a margin for surprise.',
  }),
  { ...PEOPLE, span: (facts, form) => (typeof facts.level('cf-accountability') === 'number' ? PEOPLE.span(facts, form) : null) },
  together<Pricing>({
    id: 'PR4',
    form: 'output-based',
    of: PRICING_OUTPUT,
    met: 'Units are counted, have a test, and their volume is known well enough to plan for.',
    lacks: 'A price for each unit needs more than there is',
  }),
  together<Pricing>({
    id: 'PR5',
    form: 'outcome-based',
    of: PRICING_OUTCOME,
    met: 'The result is measured, comes from the provider’s work, and the provider can move what decides it.',
    lacks: 'A price by result needs more than there is',
  }),
  byAnswer({ id: 'PR-SHAPE', of: 'ctx-workload-shape', table: PRICING_SHAPE, says: shapeSaid }),
]

const RANKER: Ranker<Pricing> = {
  forms: PRICINGS,
  rules: RULES,
  obstacles: pricingObstacles,
  fallsShort: pricingFallsShort,
  vetoes: {
    'fixed-scope': {
      id: 'PR1-VETO',
      text: 'One price for a fixed piece of work needs a request that holds still and a test of what is good.',
      sources: ['gopal-2003', 'offshore-guide'],
    },
    'output-based': {
      id: 'PR4-VETO',
      text: 'A price for each unit needs a unit that is counted and a test of what is good.',
      sources: ['offshore-guide', 'uk-playbook'],
    },
    'outcome-based': {
      id: 'PR5-VETO',
      text: 'A price by result works only where the result is measured, comes from the provider’s work, and the provider can move what decides it.',
      sources: ['nao-2015', 'offshore-guide'],
    },
  },
  notes: notesOf,
  leaves: {
    'fixed-scope': { text: 'Leaves with them what the piece takes; every change of it is yours, and has a price.', with: 'provider' },
    'time-and-materials': { text: 'Leaves with you how long it takes and what comes of it.', with: 'buyer' },
    'capacity-based': { text: 'Leaves with you whether there is enough to do each month; that people are there is theirs.', with: 'both' },
    'output-based': { text: 'Leaves with you how many units come; what each of them takes is theirs.', with: 'both' },
    'outcome-based': {
      text: 'Leaves with them whether the result comes; you leave them the means, and pay for success.',
      with: 'provider',
    },
  },
}

/** Warnings that go with a price, whatever its points. */
function notesOf(facts: Facts, form: Pricing): RankingReason[] {
  if (form === 'output-based')
    return [
      reasonOf(facts, {
        id: 'PR4-CAUTION',
        text: 'A price for each unit rewards more units, those done twice among them: pair it with a measure of quality.',
        sources: ['uk-playbook', 'judgement'],
      }),
    ]
  if (form !== 'time-and-materials') return []
  const watched = facts.atMost('io-capacity', 'few-hours')
    ? [
        reasonOf(facts, {
          id: 'PR2-CAUTION',
          text: 'Hours worked have to be watched, and hardly any time is set aside to run the work.',
          reads: ['io-capacity', 'ctx-size'],
          sources: ['mani-2012', 'judgement'],
        }),
      ]
    : []
  return pricingFallsShort(facts, form) ? [...watched, hoursFallShort(facts)] : watched
}

const hoursFallShort = (facts: Facts): RankingReason =>
  reasonOf(facts, {
    id: 'M5',
    text: 'You want a service or a result, and hours worked pay for neither. They can bridge the time until the work holds still and its volume is known.',
    reads: ['cf-accountability'],
    sources: ['offshore-guide', 'uk-playbook'],
  })

function shapeSaid(option: string, form: Pricing): string {
  if (form === 'fixed-scope')
    return option === 'one-off'
      ? 'The work ends with one result, so one price can hold it.'
      : 'The work goes on, and one price ends with its scope.'
  if (form === 'output-based') return 'Demand swings by more than a third, and a price for each unit swings with it.'
  if (form === 'time-and-materials') return 'Demand swings by more than a third, and hours follow it.'
  return option === 'variable-flow'
    ? 'The work goes on, as a monthly price does; but swings of more than a third leave a fixed team idle or short.'
    : 'The work goes on, as a monthly price does.'
}
