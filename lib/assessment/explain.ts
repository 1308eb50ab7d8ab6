import type { Answers, OwnerRole } from './answers'
import { journey } from './journey'
import { capital, capitalNumeral, listed, numeral } from './listed'
import { cityIn } from './places/places'
import type { CandidateRef, Condition, Finding, Findings, Overlap, Term, Verdict } from './result'
import { placeName } from './said'
import { candidatesOf } from './terms'

/** What the buyer calls the work; used as the subject of the verdict where it is short enough. */
export type Named = { title?: string | null; work?: string | null }

/** Exactly one action, with the person whose job it is. */
export type NextStep = { action: string; who: string; finding: string | null }

/** Name of each verdict, as it stands beside its mark. */
export const VERDICT_NAMES: Record<Verdict, string> = {
  incomplete: 'Incomplete',
  ready: 'Ready',
  'ready-with-conditions': 'Ready with conditions',
  'operating-model-not-ready': 'Operating model not ready',
  'offshore-unsuitable': 'Offshore unsuitable',
}

/** The six roles as titles. */
export const ROLE_NAMES: Record<OwnerRole, string> = {
  scope: 'Scope',
  delivery: 'Delivery',
  security: 'Security',
  quality: 'Quality',
  commercial: 'Commercial',
  escalation: 'Escalation',
}

/** What each set-up is properly called. */
export const TERM_NAMES: Record<Term, string> = {
  'domestic-outsourcing': 'Domestic outsourcing',
  'captive-domestic': 'Your own centre at home',
  'nearshore-outsourcing': 'Nearshore outsourcing',
  'captive-nearshoring': 'Captive nearshoring',
  'offshore-outsourcing': 'Offshore outsourcing',
  'captive-offshoring': 'Captive offshoring',
}

const CATEGORIES: Record<string, string> = {
  'software-engineering': 'Software work',
  'it-operations': 'IT operations',
  'finance-accounting': 'Finance and accounting work',
  'customer-backoffice': 'Customer and back-office work',
  'knowledge-analytics': 'Analysis work',
}

const SHORT = 48
/** A question, a list or a sentence cannot be the subject of another. */
const SENTENCE = /[\n?!:;]|\.\s/

/** The work as the subject of a sentence: the buyer's own words where short, else its category. */
export function subjectOf(answers: Answers, named: Named = {}): string {
  const own = [named.work, named.title].map((text) => text?.trim().replace(/[.\s]+$/, '')).find((text) => text && text.length <= SHORT)
  if (own && !SENTENCE.test(own)) return capital(own)
  return CATEGORIES[answers['ctx-work-category'] ?? ''] ?? 'This work'
}

/** A place by its city, with its country where another place has that name too; a class of places where none is named. */
export function placeOf(answers: Answers, ref: CandidateRef | null): string {
  if (ref === 'nearshore') return 'a nearby country'
  if (ref === null || ref === 'offshore') return 'a distant country'
  const places = candidatesOf(answers)
  const place = places[ref]
  if (!place) return 'the place you named'
  return places.some((other) => other.country !== place.country && cityIn(other) === cityIn(place)) ? placeName(place) : cityIn(place)
}

/** The verdict as one sentence about this work and this place. */
export function headline(result: Findings, answers: Answers, named: Named = {}): string {
  const subject = subjectOf(answers, named)
  const place = placeOf(answers, result.leading)
  switch (result.verdict) {
    case 'incomplete':
      return `A verdict needs ${count(result.missing.length, 'more answer', 'more answers')}.`
    case 'ready':
      return result.stage === 'shortlist'
        ? `${subject} can go to a shortlist of providers in ${place}.`
        : `${subject} can start as a pilot in ${place}.`
    case 'ready-with-conditions':
      return conditionsHeadline(subject, place, result.conditions)
    case 'operating-model-not-ready':
      return notReadyHeadline(subject, typeof result.leading === 'number' ? place : null, result)
    case 'offshore-unsuitable':
      return `${subject} should not move to ${refused(result, answers)}.`
  }
}

function conditionsHeadline(subject: string, place: string, conditions: readonly Condition[]): string {
  const before = conditions.filter((condition) => condition.phase === 'before-pilot').length
  if (before > 0) return `${subject} can move to ${place} once ${count(before, 'point is', 'points are')} closed.`
  return `${subject} can start as a pilot in ${place}; ${count(conditions.length, 'point closes', 'points close')} before it grows.`
}

function notReadyHeadline(subject: string, place: string | null, { blockers }: Findings): string {
  const things = `${count(blockers.length, 'thing', 'things')} on your own side`
  const [stand, come] = blockers.length === 1 ? ['stands', 'comes'] : ['stand', 'come']
  return place === null
    ? `${subject} should wait: ${things} ${come} before any place abroad.`
    : `${subject} should wait: ${things} ${stand} between it and ${place}.`
}

function refused(result: Findings, answers: Answers): string {
  const refs = [...new Set(result.vetoes.map((veto) => veto.candidate))].filter((ref) => typeof ref === 'number')
  const cities = [...new Set(refs.map((ref) => placeOf(answers, ref)))]
  if (cities.length === 0) return 'another country'
  if (cities.length > 3) return 'any of the places you named'
  return listed(cities, 'or')
}

/** How much the verdict rests on: what was answered and how much of it is not sure. */
export function certaintyLine(answers: Answers): string {
  const { total, answered, notSure } = journey(answers).counts
  const all = answered === total ? `All ${total} questions answered` : `${answered} of ${total} questions answered`
  return notSure === 0 ? `${all}, none as not sure.` : `${all}, ${numeral(notSure)} as not sure.`
}

/** The one thing to do next, and who does it. */
export function nextStep(result: Findings): NextStep {
  const [veto] = result.vetoes
  const [blocker] = result.blockers
  const condition = firstCondition(result.conditions)
  const { verdict } = result
  if (verdict === 'incomplete') return { action: 'Answer what is still open, or say that you are not sure.', who: 'you', finding: null }
  if (verdict === 'offshore-unsuitable' && veto) return { action: veto.advice, who: SPONSOR, finding: veto.id }
  if (verdict === 'operating-model-not-ready' && blocker) return { action: blocker.advice, who: SPONSOR, finding: blocker.id }
  if (verdict === 'ready-with-conditions' && condition)
    return { action: condition.advice, who: heldBy(condition.owner, result.ownerGaps), finding: condition.id }
  if (result.stage === 'shortlist')
    return {
      action: 'Ask two or three providers for the evidence listed here, then answer again.',
      who: 'your commercial owner',
      finding: null,
    }
  return {
    action: 'Write the pilot down: one workstream, its measures, and the day on which you decide.',
    who: 'your scope owner',
    finding: null,
  }
}

const SPONSOR = 'whoever sponsors the move'

/** 'your security owner'; an empty role cannot be asked to fill itself. */
const heldBy = (role: OwnerRole, gaps: readonly OwnerRole[]): string =>
  gaps.includes(role) ? SPONSOR : `your ${ROLE_NAMES[role].toLowerCase()} owner`

/** The law first, because it alone can stop everything; then what comes before a pilot. */
function firstCondition(conditions: readonly Condition[]): Condition | undefined {
  const early = conditions.filter((condition) => condition.phase === 'before-pilot')
  return early.find((condition) => condition.id.startsWith('C-LEGAL')) ?? early[0] ?? conditions[0]
}

/** The bands in one sentence, for the head of the figure. */
export function bandsLine(result: Findings, nameOf: (id: string) => string): string {
  const named = (band: string) => result.dimensions.filter((dimension) => dimension.band === band).map((dimension) => nameOf(dimension.id))
  const holding = result.dimensions.filter((dimension) => dimension.band === 'strong' || dimension.band === 'adequate').length
  const parts = [
    ['Weak', named('weak')],
    ['Unclear', named('unclear')],
    ['Waiting for a provider', named('pending')],
    ['Not answered', named('not-answered')],
  ] as const
  const rest = parts.filter(([, names]) => names.length > 0).map(([word, names]) => `${word}: ${listed(names).toLowerCase()}.`)
  return [
    holding === 8
      ? 'All eight hold.'
      : `${holding === 0 ? 'None' : capitalNumeral(holding)} of the eight ${holding < 2 ? 'holds' : 'hold'}.`,
    ...rest,
  ].join(' ')
}

/** Shared hours of one pair against the need, in one sentence. */
export function overlapLine(pair: Overlap): string {
  if (pair.need === null) return 'Somebody has to be on site, so shared hours cannot stand in for it.'
  const some = pair.weeklyMin > 0 ? 'On some working days no hour is shared' : 'For part of the year no hour is shared'
  const none = pair.max === 0 ? 'No hour is shared' : some
  const least = pair.min === 0 ? none : `${hoursOf(pair.min)} shared at the least`
  const need = pair.need === 0 ? 'this work needs none' : `this work needs ${pair.need}`
  const word = { comfortable: 'comfortable', manageable: 'manageable, not comfortable', blocker: 'too few' }[pair.class]
  const how = pair.bought ? '; reached only by hours outside the day' : ''
  const shift = pair.class === 'manageable' && pair.min < pair.need ? '; reached only by the shift that was agreed' : ''
  return `${least}, ${need}: ${word}${how}${shift}.`
}

/** '1 hour', '6.5 hours'. */
export const hoursOf = (hours: number): string => `${Number(hours.toFixed(2))} ${hours === 1 ? 'hour' : 'hours'}`

/** Whether a name like "your own centre" still has to be treated as outsourcing by those who supervise you. */
export const groupCaution = (answers: Answers): boolean =>
  (answers['rl-data-class'] === 'special-regulated' || answers['rl-consequence'] === 'safety-or-critical') &&
  candidatesOf(answers).some((place) => place.ownership !== 'external')

/** Everything that stands in the way, in the order in which it counts. */
export const obstacles = (result: Findings): readonly Finding[] => {
  const [blockers, vetoes] = [result.blockers, result.vetoes]
  return result.verdict === 'offshore-unsuitable' ? vetoes : [...blockers, ...vetoes]
}

const count = (n: number, one: string, many: string): string => `${numeral(n)} ${n === 1 ? one : many}`
