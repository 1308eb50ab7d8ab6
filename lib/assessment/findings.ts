import type { Answers } from './answers'
import { dimensionsOf, isUnclear, unknownQuestions } from './bands'
import { BLOCKERS, fire, toFinding } from './blockers'
import { CONDITIONS, toCondition } from './conditions'
import { conditionsOf } from './conditions-of-place'
import { Facts } from './facts'
import { missingCore } from './journey'
import { MISTAKES } from './mistakes'
import { judge } from './need'
import { SEVERAL_THRESHOLD, TOO_MANY } from './policy/verdict'
import type { QuestionId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import type { Condition, Decided, DimensionResult, Finding, Findings, Overlap, OverlapHours, Place } from './result'
import { candidateRefs, candidatesOf, placesOf, termsOf } from './terms'
import { type Considered, vetoesOn } from './vetoes'

type Judged = Considered & { vetoes: Finding[]; inherent: boolean; conditions: Condition[] }

/**
 * Verdict, blockers, vetoes, conditions and mistakes with every reason, cause and source. Pure, total, quick.
 * @param hours shared hours of each site and candidate, from `overlapHours`
 */
export function findings(answers: Answers, hours: readonly OverlapHours[]): Omit<Findings, 'preview'> {
  const facts = new Facts(answers)
  const overlap = hours.map((pair) => judge(facts, pair))
  const places = placesOf(answers)
  const judged = consider(facts, places, overlap)
  const ruling = relevant(judged)
  const dimensions = dimensionsOf(facts)
  const leading = leadingOf(ruling)
  const conditions = [
    ...CONDITIONS.filter((rule) => rule.when(facts)).map((rule) => toCondition(rule, facts)),
    ...verify(facts, dimensions),
    ...(leading?.conditions ?? []),
  ]
  const blockers = blockersOf(facts, dimensions, leading ? conditions : [...conditions, ...heaviest(ruling)])
  const missing = missingCore(answers)
  const decided = decide(ruling, blockers, conditions)
  return {
    verdict: missing.length > 0 ? 'incomplete' : decided,
    stage: missing.length === 0 && decided === 'ready' ? (facts.is('pm-track-record', 'no-provider-yet') ? 'shortlist' : 'pilot') : null,
    secondary: secondaryOf(decided, ruling, blockers, conditions),
    missing,
    dimensions,
    blockers,
    vetoes: judged.flatMap((at) => at.vetoes),
    conditions,
    otherConditions: judged.filter((at) => at !== leading).flatMap((at) => at.conditions),
    mistakes: fire(MISTAKES, facts),
    ownerGaps: [...facts.gaps],
    overlap,
    places,
    terms: termsOf(answers, places),
    leading: leading?.ref ?? null,
  }
}

/** Every place with its hours, vetoes and conditions; without a named place the two foreign classes in general. */
function consider(facts: Facts, places: readonly Place[], overlap: readonly Overlap[]): Judged[] {
  return candidateRefs(facts.answers).map((ref, index) => {
    const own = overlap.filter((pair) => pair.candidate === ref)
    const at: Considered = {
      ref,
      candidate: typeof ref === 'number' ? (candidatesOf(facts.answers)[ref] ?? null) : null,
      place: places[index] as Place,
      lead: own.find((pair) => pair.site === 0) ?? null,
      others: own.filter((pair) => pair.site !== 0),
    }
    const vetoes = vetoesOn(facts, at)
    return {
      ...at,
      vetoes: vetoes.map((veto) => veto.finding),
      inherent: vetoes.some((veto) => veto.inherent),
      conditions: conditionsOf(facts, at),
    }
  })
}

/** The verdict is about foreign places; about places at home only where there is no other. */
function relevant(judged: Judged[]): Judged[] {
  const foreign = judged.filter((at) => at.place.distance !== 'domestic')
  return foreign.length > 0 ? foreign : judged
}

/** The best place that no veto removes: fewest open points of its own before a pilot, then the order given. */
function leadingOf(ruling: Judged[]): Judged | null {
  const open = (at: Judged) => at.conditions.filter(isBeforePilot).length
  return ruling
    .filter((at) => at.vetoes.length === 0)
    .reduce<Judged | null>((best, at) => (best && open(best) <= open(at) ? best : at), null)
}

/** Open points of the removed place that has the most: with no place left, mending one must not seem to add to the work. */
function heaviest(ruling: Judged[]): Condition[] {
  return ruling
    .map((at) => at.conditions)
    .reduce((most, own) => (own.filter(isBeforePilot).length > most.filter(isBeforePilot).length ? own : most), [])
}

/** Blocker before place, place before condition; what the law or the work forbids before all. */
function decide(ruling: Judged[], blockers: Finding[], conditions: Condition[]): Decided {
  if (ruling.every((at) => at.inherent)) return 'offshore-unsuitable'
  if (blockers.length > 0) return 'operating-model-not-ready'
  if (ruling.every((at) => at.vetoes.length > 0)) return 'offshore-unsuitable'
  return conditions.some(isBeforePilot) ? 'ready-with-conditions' : 'ready'
}

/** What would follow once the first is cured. */
function secondaryOf(verdict: Decided, ruling: Judged[], blockers: Finding[], conditions: Condition[]): Findings['secondary'] {
  const vetoed = ruling.every((at) => at.vetoes.length > 0)
  if (verdict === 'offshore-unsuitable' && blockers.length > 0) return { verdict: 'operating-model-not-ready', findings: blockers }
  if (verdict !== 'operating-model-not-ready') return null
  if (vetoed) return { verdict: 'offshore-unsuitable', findings: ruling.flatMap((at) => at.vetoes) }
  const open = conditions.filter(isBeforePilot)
  return open.length > 0 ? { verdict: 'ready-with-conditions', findings: open } : null
}

function blockersOf(facts: Facts, dimensions: DimensionResult[], conditions: Condition[]): Finding[] {
  const unclear = dimensions.filter((dimension) => dimension.band === 'unclear').map((dimension) => dimension.id)
  const blockers = fire(BLOCKERS, facts)
  if (unclear.length >= SEVERAL_THRESHOLD.value) blockers.push(severalUnclear(facts, unclear))
  if (isUnclear(facts, 'internal-ownership')) blockers.push(ownershipUnclear(facts))
  if (countedConditions(conditions) >= TOO_MANY.value) blockers.push(tooMany(facts, conditions.filter(isBeforePilot)))
  return blockers
}

/** Open points that count towards too many: owners without time as one, open questions not at all. */
function countedConditions(conditions: Condition[]): number {
  const open = conditions.filter((condition) => isBeforePilot(condition) && condition.id !== 'C-VERIFY')
  const strained = open.filter((condition) => condition.id.startsWith('C-OWNERTIME-')).length
  return open.length - Math.max(0, strained - 1)
}

function severalUnclear(facts: Facts, unclear: DimensionId[]): Finding {
  return toFinding(
    {
      id: 'ON-SEVERAL-UNCLEAR',
      title: `${unclear.length} of eight dimensions are unclear`,
      reason:
        'Too much of the set-up is not known yet. That is no fault; it means that the way of working has to be found out before a place is chosen.',
      advice: 'Go through the open questions with the people named beside them, then finish again.',
      causes: unclear.flatMap((id) => unknownQuestions(facts, id)),
      sources: ['offshore-guide', 'judgement'],
    },
    facts,
  )
}

function ownershipUnclear(facts: Facts): Finding {
  return toFinding(
    {
      id: 'ON-OWNERSHIP-UNCLEAR',
      title: 'It is not clear who owns what',
      reason: 'You are not sure who decides on scope or quality, or on several roles at once. An owner nobody is sure of cannot be called.',
      advice: 'Ask the people you have in mind whether they hold the role, and write the names down.',
      causes: unknownQuestions(facts, 'internal-ownership'),
      sources: ['offshore-guide', 'judgement'],
    },
    facts,
  )
}

function tooMany(facts: Facts, open: Condition[]): Finding {
  return toFinding(
    {
      id: 'ON-TOO-MANY-CONDITIONS',
      title: `${open.length} points are open before a pilot`,
      reason: 'Each could be closed; together they are the project. A pilot started now would wait for all of them.',
      advice: 'Close the points below first, owners before all, then finish again.',
      causes: [...new Set(open.flatMap((condition): QuestionId[] => condition.causes))],
      sources: ['judgement'],
    },
    facts,
  )
}

function verify(facts: Facts, dimensions: DimensionResult[]): Condition[] {
  const unclear = dimensions.filter((dimension) => dimension.band === 'unclear').map((dimension) => dimension.id)
  if (unclear.length === 0 || unclear.length >= SEVERAL_THRESHOLD.value) return []
  const rule = {
    id: 'C-VERIFY',
    title: unclear.length === 1 ? 'One dimension is unclear' : 'Two dimensions are unclear',
    reason: 'What is not known there could change what has to be done. It can be found out in days.',
    advice: 'Answer the questions marked as not sure; each names who can tell.',
    close: 'The open questions answered',
    owner: 'scope' as const,
    causes: unclear.flatMap((id) => unknownQuestions(facts, id)),
    sources: ['offshore-guide', 'judgement'] as const,
  }
  return [toCondition(rule, facts)]
}

const isBeforePilot = (condition: Condition) => condition.phase === 'before-pilot'
