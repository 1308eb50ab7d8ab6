import { type Facts, OWNER_ROLES } from '../facts'
import type { Prospect } from '../prospects'
import type { QuestionId } from '../questionnaire'
import type { Decided } from '../result'
import { type ConditionRule, type PlaceRule, phaseOf, speaksOf } from '../rule'
import type { Decision, Weighed } from '../verdict'
import { VETOES } from '../vetoes'
import type { Way } from './moves'
import { answersRead, prospectsFor } from './parts'
import type { Setting } from './setting'

/** Something that a rule says now, asked again under other answers. */
export type Probe = { readonly reads: readonly QuestionId[]; readonly say: (facts: Facts) => unknown }

/** Of these at least so many must come out otherwise before the verdict can be what is looked for. */
export type Obstacle = { readonly probes: readonly Probe[]; readonly least: number }

/** A verdict that is better, or worse, than today's. */
export type Goal = { readonly way: Way; readonly today: Decided }

type Here = { readonly facts: Facts; readonly decision: Decision; readonly setting: Setting }

/** What stands between answers and a goal that they do not reach; each obstacle must go. None where the goal is out of reach; null where anything may lead there. */
export function obstaclesTo({ way, today }: Goal, here: Here): Obstacle[] | null {
  if (way === 'better') return upwards(today, here)
  if (today === 'offshore-unsuitable') return []
  return today === 'operating-model-not-ready' ? downwards(here) : null
}

/** A place must be left; better than not ready is only what has no blocker and few points, and ready what has no open point. */
function upwards(today: Decided, here: Here): Obstacle[] {
  const { facts, decision, setting } = here
  const { leading, ruling } = decision
  const removed = leading ? [] : [{ probes: ruling.flatMap((place) => firstOf(place.vetoes, place, setting)), least: 1 }]
  if (today === 'offshore-unsuitable') return removed
  const ownSetUp = [...removed, ...setUp(here)]
  if (today === 'operating-model-not-ready' || ownSetUp.length > 0) return ownSetUp
  const open = decision.conditions.map(({ rule }) => rule).filter((rule) => isOpen(rule, facts))
  if (open.length > 0) return open.map((rule) => ({ probes: [ofPoint(rule)], least: 1 }))
  const ofPlaces = ruling.flatMap((place) => firstOf(place.vetoes.length > 0 ? place.vetoes : openAt(place), place, setting))
  return [{ probes: ofPlaces, least: 1 }]
}

/** From not ready it goes down only to unsuitable: nothing of the buyer's own stands in the way, and no place is left. */
function downwards(here: Here): Obstacle[] {
  const {
    setting,
    decision: { leading },
  } = here
  const kept = leading ? [{ probes: VETOES.map((rule) => ofPlace(rule, leading, setting)), least: 1 }] : []
  return [...kept, ...setUp(here)]
}

/** Every blocker, and points as many as are too many. */
function setUp(here: Here): Obstacle[] {
  const { blockers, count, leading, ruling } = here.decision
  const tooMany = count - here.facts.limits.tooMany + 1
  const ofPlaces = leading?.open ?? Math.max(0, ...ruling.map(({ open }) => open))
  const blocked = blockers.map(({ rule: { reads, when } }) => ({ probes: [{ reads, say: when }], least: 1 }))
  return tooMany <= 0 ? blocked : [...blocked, { probes: counted(here), least: Math.max(1, tooMany - ofPlaces) }]
}

/** Whatever counts towards too many. */
function counted({ facts, decision, setting }: Here): Probe[] {
  const gaps = OWNER_ROLES.filter((role) => facts.isGap(role))
  return [
    ...decision.conditions
      .map(({ rule }) => rule)
      .filter((rule) => rule.counts !== 'not' && isOpen(rule, facts))
      .map(ofPoint),
    ...gaps.map((role): Probe => ({ reads: ['io-owners'], say: (at) => at.isGap(role) })),
    ...decision.ruling.flatMap((place) => [...place.vetoes, ...openAt(place)].map((rule) => ofPlace(rule, place, setting))),
  ]
}

const firstOf = (rules: readonly PlaceRule<Prospect>[], place: Weighed, setting: Setting): Probe[] =>
  rules.slice(0, 1).map((rule) => ofPlace(rule, place, setting))

const ofPoint = (rule: ConditionRule): Probe => ({ reads: rule.reads, say: (facts) => rule.when(facts) && phaseOf(rule, facts) })

const ofPlace = (rule: PlaceRule<Prospect>, { prospect: { ref } }: Weighed, { hours }: Setting): Probe => ({
  reads: answersRead(rule),
  say: (facts) => {
    const at = prospectsFor(rule, facts, hours).find((prospect) => prospect.ref === ref)
    return at !== undefined && speaksOf(rule, at) && phaseOf(rule as ConditionRule<Prospect>, at)
  },
})

const openAt = ({ conditions, prospect }: Weighed) => conditions.filter((rule) => phaseOf(rule, prospect) === 'before-pilot')
const isOpen = (rule: ConditionRule, facts: Facts) => phaseOf(rule, facts) === 'before-pilot'
