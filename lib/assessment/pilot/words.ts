import type { Facts } from '../facts'
import type { EngagementRanking, FormRanking, Pilot, PricingRanking } from '../outcome'
import type { QuestionId } from '../questionnaire'
import type { Overlap } from '../result'
import { engagementName, pricingName } from '../spoken'
import type { StepId } from './closes'

/** What the steps are filled from. */
export type Plan = {
  readonly facts: Facts
  /** The place in a sentence: 'Manila (Philippines)', 'a provider at home'. */
  readonly place: string
  readonly engagement: EngagementRanking
  readonly pricing: PricingRanking
  /** Hours shared with that place, against the lead site. */
  readonly lead: Overlap | null
  /** The lawful route is among the open points. */
  readonly isLawOpen: boolean
}

/** A sentence, or none, and the answers it comes from. */
type Said = readonly [text: string | false, ...from: QuestionId[]]

type Words = Pick<Pilot['steps'][number], 'title' | 'owner'> & { readonly says: (plan: Plan) => readonly Said[] }

/** The seven steps in words, each filled from the answers. */
export const WORDS: Readonly<Record<StepId, Words>> = {
  workstream: {
    title: 'Take one workstream',
    owner: 'scope',
    says: ({ facts, place }) => [
      [pieceSaid(facts, place), 'sp-pilot-slice'],
      [
        !isChosen(facts) && facts.isSensitive && 'Leave out what is personal, secret or critical: it can follow once the rest holds.',
        ...facts.exposedBy,
      ],
      [
        facts.atMost('wc-separability', 'heavily-entangled') && 'Cut it where insiders are asked least, and keep the rest at your side.',
        'wc-separability',
      ],
      [facts.is('ctx-urgency', 'under-4-weeks') && 'Make it small enough for the date, or move the date.', 'ctx-urgency'],
    ],
  },
  target: {
    title: 'Say what has to come out',
    owner: 'scope',
    says: ({ facts }) => [
      ['One page: what should become better, what is delivered, and what is left out.'],
      [testSaid(facts), 'wc-acceptance'],
      [facts.gaps.length > 0 && 'Put one name beside each role that has nobody.', 'io-owners'],
      [isStretched(facts) && 'Reserve hours, in writing, for whoever holds a role without them.', 'io-owners'],
      [
        facts.atMost('wc-documentation', 'fragments') && 'Describe the normal case of this piece alone, and let a newcomer try it.',
        'wc-documentation',
      ],
      [facts.atMost('wc-stability', 'weekly') && 'Collect changes, and let them in once a week.', 'wc-stability'],
    ],
  },
  form: {
    title: 'Decide what you buy',
    owner: 'commercial',
    says: ({ facts, engagement }) => [
      [engagement.provisional && 'Decide first what you hold them to; the form follows from it.', 'cf-accountability'],
      [
        choiceSaid(engagement, engagementName, engagement.provisional ? 'By all else it would be' : 'Buy it as'),
        ...causesOfFirst(engagement),
      ],
      [facts.atMost('io-enablement', 'partly') && 'Write down what they may decide, see and change.', 'io-enablement'],
      [facts.hasNoProvider && 'Ask two or three providers for an offer in this form, and for the evidence listed here.', 'pm-track-record'],
    ],
  },
  price: {
    title: 'Let the unknowns choose the price',
    owner: 'commercial',
    says: ({ facts, pricing }) => [
      [choiceSaid(pricing, pricingName, 'Pay by'), ...causesOfFirst(pricing)],
      [
        facts.atMost('cf-cost-basis', 'rates-plus-some') && 'Put managing, handover, rework and exit into the comparison before you agree.',
        'cf-cost-basis',
      ],
    ],
  },
  access: {
    title: 'Set access before anybody starts',
    owner: 'security',
    says: ({ facts, isLawOpen }) => [
      [isLawOpen && 'Have the lawful route in writing first.', 'rl-legal-position'],
      [accessSaid(facts), 'rl-access-model'],
      [facts.isCritical && 'Go through the log together every week while it runs.', ...facts.exposedBy],
    ],
  },
  run: {
    title: 'Run it with numbers',
    owner: 'delivery',
    says: ({ facts, lead }) => [
      ['Count the measures below from the first day.'],
      [handoverSaid(facts), 'sp-knowledge-transfer'],
      [
        lead !== null && lead.min > 0 && lead.need !== 0 && 'Keep one fixed slot in the shared hours, and answer the rest in writing.',
        'ci-live-need',
        'ci-answer-latency',
      ],
      [
        facts.atMost('ci-async-practice', 'chat-scatter') && 'Move questions and decisions from chats into one tracker.',
        'ci-async-practice',
      ],
      [facts.atMost('io-capacity', 'few-hours') && 'Set hours aside for it in the calendar of the delivery owner.', 'io-capacity'],
    ],
  },
  review: {
    title: 'Look at four things, then decide',
    owner: 'escalation',
    says: ({ facts }) => [
      ['Quality, communication, cost and how it was steered; then scale, fix or stop.'],
      [
        facts.is('sp-pilot-slice', 'slice-measured-gate')
          ? 'The day and the person are set: keep to both.'
          : 'Set the day and the person before the start.',
        'sp-pilot-slice',
      ],
      [
        facts.atMost('sp-growth-exit', 'one-of-two') && 'It does not grow before gates and a way out are both written down.',
        'sp-growth-exit',
      ],
    ],
  },
}

/** The sentences of a step, and the answers they come from that are given and asked. */
export function filled(step: StepId, plan: Plan): Pick<Pilot['steps'][number], 'text' | 'causes'> {
  const said = WORDS[step].says(plan).filter(([text]) => text !== false)
  const from = new Set(said.flatMap(([, ...ids]) => ids))
  return {
    text: said.map(([text]) => text).join(' '),
    causes: [...from].filter((id) => plan.facts.answers[id] !== undefined && !plan.facts.isHidden(id)),
  }
}

const isChosen = (facts: Facts): boolean => facts.is('sp-pilot-slice', 'slice-no-measures', 'slice-measured', 'slice-measured-gate')

function pieceSaid(facts: Facts, place: string): string {
  if (facts.is('sp-pilot-slice', 'slice-measured-gate'))
    return `Take the workstream you chose, with its measures and its date, to ${place}.`
  if (facts.is('sp-pilot-slice', 'slice-measured')) return `Take the workstream you chose, with its measures, to ${place}.`
  if (facts.is('sp-pilot-slice', 'slice-no-measures'))
    return `Take the workstream you chose to ${place}; it still needs measures, and those below are a start.`
  return `Choose one kind of item from start to finish for ${place}: the one with the least at stake and the cleanest boundary.`
}

/** A role that has to decide during the pilot is held by somebody without time or authority. */
const isStretched = (facts: Facts): boolean =>
  facts.isStrained('scope') || facts.isStrained('quality') || (facts.isSensitive && facts.isStrained('security'))

function testSaid(facts: Facts): string {
  if (facts.is('wc-acceptance', 'written-measured')) return 'The written test and its number go into the contract as they are.'
  if (facts.is('wc-acceptance', 'written-mostly')) return 'Add a number to the test of done that you have.'
  return 'Agree on a test by which two people would accept the same pieces, and try it on ten of them.'
}

function choiceSaid<Id extends string>({ ranking, tie }: FormRanking<Id>, nameOf: (id: Id) => string, start: string): string {
  const [first, second] = ranking
  if (!first) return ''
  const other =
    tie && second && second.standing !== 'ruled-out' ? ` ${nameOf(second.id)} is too close to call: hold both against an offer.` : ''
  return `${start}: ${nameOf(first.id).toLowerCase()}. It ${first.leaves.text.replace(/^Leaves/, 'leaves')}${other}`
}

function accessSaid(facts: Facts): string {
  if (facts.is('rl-access-model', 'role-based-monitored'))
    return 'Create the written roles for these people alone, with an end date; the log is read from the first day.'
  if (facts.is('rl-access-model', 'role-based'))
    return 'Create the written roles for these people alone, with an end date, and name who reads the log.'
  return 'Write a role with the least access this piece needs, an end date, and a log that somebody reads. Nobody gets a login before that.'
}

function handoverSaid(facts: Facts): string {
  if (facts.atLeast('sp-knowledge-transfer', 'planned-overlap'))
    return 'Start with the handover you planned: they watch, then they are watched.'
  return 'Start with shadowing both ways, with hours of your experts set aside: they watch, then they are watched.'
}

/** What carries the first of a ranking. */
const causesOfFirst = ({ ranking: [first] }: FormRanking<string>): QuestionId[] =>
  first ? first.reasons.filter(({ points }) => points !== null).flatMap(({ causes }) => causes) : []
