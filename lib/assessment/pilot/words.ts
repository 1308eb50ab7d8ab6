import type { SingleId } from '../answers'
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

type Words = Pick<Pilot['steps'][number], 'title' | 'owner'> & {
  readonly text: (plan: Plan) => readonly (string | false)[]
  /** The answers it is filled from. */
  readonly reads: readonly QuestionId[]
}

/** The seven steps in words, each filled from the answers. */
export const WORDS: Readonly<Record<StepId, Words>> = {
  workstream: {
    title: 'Take one workstream',
    owner: 'scope',
    reads: ['sp-pilot-slice', 'rl-data-class', 'rl-consequence', 'wc-separability', 'ctx-urgency'],
    text: ({ facts, place }) => [
      pieceSaid(facts, place),
      !isChosen(facts) && facts.isSensitive && 'Leave out what is personal, secret or critical: it can follow once the rest holds.',
      facts.atMost('wc-separability', 'heavily-entangled') && 'Cut it where insiders are asked least, and keep the rest at your side.',
      facts.is('ctx-urgency', 'under-4-weeks') && 'Make it small enough for the date, or move the date.',
    ],
  },
  target: {
    title: 'Say what has to come out',
    owner: 'scope',
    reads: ['wc-acceptance', 'wc-documentation', 'wc-stability'],
    text: ({ facts }) => [
      'One page: what should become better, what is delivered, and what is left out.',
      testSaid(facts),
      facts.atMost('wc-documentation', 'fragments') && 'Describe the normal case of this piece alone, and let a newcomer try it.',
      facts.atMost('wc-stability', 'weekly') && 'Collect changes, and let them in once a week.',
    ],
  },
  form: {
    title: 'Decide what you buy',
    owner: 'commercial',
    reads: ['cf-accountability', 'io-enablement', 'pm-track-record'],
    text: ({ facts, engagement }) => [
      engagement.provisional && 'Decide first what you hold them to; the form follows from it.',
      choiceSaid(engagement, engagementName, engagement.provisional ? 'By all else it would be' : 'Buy it as'),
      facts.atMost('io-enablement', 'partly') && 'Write down what they may decide, see and change.',
      facts.hasNoProvider && 'Ask two or three providers for an offer in this form, and for the evidence listed here.',
    ],
  },
  price: {
    title: 'Let the unknowns choose the price',
    owner: 'commercial',
    reads: ['cf-volume', 'cf-measurability', 'wc-stability', 'cf-cost-basis'],
    text: ({ facts, pricing }) => [
      choiceSaid(pricing, pricingName, 'Pay by'),
      facts.atMost('cf-cost-basis', 'rates-plus-some') && 'Put managing, handover, rework and exit into the comparison before you agree.',
    ],
  },
  access: {
    title: 'Set access before anybody starts',
    owner: 'security',
    reads: ['rl-access-model', 'rl-data-class', 'rl-consequence', 'rl-legal-position'],
    text: ({ facts, isLawOpen }) => [
      isLawOpen && 'Have the lawful route in writing first.',
      accessSaid(facts),
      facts.isCritical && 'Go through the log together every week while it runs.',
    ],
  },
  run: {
    title: 'Run it with numbers',
    owner: 'delivery',
    reads: ['sp-knowledge-transfer', 'ci-async-practice', 'ci-live-need', 'io-capacity', 'ctx-size'],
    text: ({ facts, lead }) => [
      'Count the measures below from the first day.',
      handoverSaid(facts),
      lead !== null && lead.min > 0 && lead.need !== 0 && 'Keep one fixed slot in the shared hours, and answer the rest in writing.',
      facts.atMost('ci-async-practice', 'chat-scatter') && 'Move questions and decisions from chats into one tracker.',
      facts.atMost('io-capacity', 'few-hours') && 'Set hours aside for it in the calendar of the delivery owner.',
    ],
  },
  review: {
    title: 'Look at four things, then decide',
    owner: 'escalation',
    reads: ['sp-pilot-slice', 'sp-growth-exit'],
    text: ({ facts }) => [
      'Quality, communication, cost and how it was steered; then grow, fix or stop.',
      facts.is('sp-pilot-slice', 'slice-measured-gate')
        ? 'The day and the person are set: keep to both.'
        : 'Set the day and the person before the start.',
      facts.atMost('sp-growth-exit', 'one-of-two') && 'It does not grow before gates and a way out are both written down.',
    ],
  },
}

const isChosen = (facts: Facts): boolean => facts.is('sp-pilot-slice', 'slice-no-measures', 'slice-measured', 'slice-measured-gate')

function pieceSaid(facts: Facts, place: string): string {
  if (facts.is('sp-pilot-slice', 'slice-measured-gate'))
    return `Take the workstream you chose, with its measures and its date, to ${place}.`
  if (facts.is('sp-pilot-slice', 'slice-measured'))
    return `Take the workstream you chose, with its measures, to ${place}; the day of the decision is still to be set.`
  if (facts.is('sp-pilot-slice', 'slice-no-measures'))
    return `Take the workstream you chose to ${place}; it still needs measures, and those below are a start.`
  return `Choose one kind of item from start to finish for ${place}: the one with the least at stake and the cleanest boundary.`
}

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

/** Answers among those it was filled from that are given and asked. */
export const causesOf = (facts: Facts, reads: readonly QuestionId[]): QuestionId[] =>
  reads.filter((id) => facts.answers[id] !== undefined && !facts.isHidden(id as SingleId))
