import { type Answers, QUESTIONS } from '@/lib/assessment'
import type { SingleId } from '@/lib/assessment/answers'
import { EVIDENCE_KINDS, Facts, OWNER_ROLES } from '@/lib/assessment/facts'
import { judge } from '@/lib/assessment/need'
import {
  isRestricted,
  languageOf,
  needsNightWork,
  needsSafeguards,
  type Prospect,
  prospectsOf,
  tooFewHoursToAsk,
} from '@/lib/assessment/prospects'
import type { OverlapHours } from '@/lib/assessment/result'
import { levelFact, optionFact } from './logic'

/** Named facts of one set of answers, and of each of its places. */
export type FactSet = { general: Record<string, unknown>; places: { ref: string; facts: Record<string, unknown> }[] }

const SINGLES = QUESTIONS.filter(({ input }) => input === 'single').map(({ id }) => id as SingleId)

/** What the rules look at, worked out beforehand: counting and clocks are no part of what is measured, in favour of the rivals. */
export function factsOf(answers: Answers, hours: readonly OverlapHours[]): FactSet {
  const facts = new Facts(answers)
  const overlap = hours.map((pair) => judge(facts, pair))
  const general = { ...answered(facts), ...counted(facts) }
  return {
    general,
    places: prospectsOf(facts, overlap).map((place) => ({ ref: String(place.ref), facts: { ...general, ...placed(place) } })),
  }
}

function answered(facts: Facts): Record<string, unknown> {
  const known = (level: unknown) => (typeof level === 'number' ? level : null)
  return Object.fromEntries([
    ...SINGLES.flatMap((id) => [
      [optionFact(id), facts.option(id) ?? null],
      [levelFact(id), known(facts.level(id))],
    ]),
    ...OWNER_ROLES.map((role) => [`owner_${role}`, facts.row('io-owners', role) ?? null]),
    ...EVIDENCE_KINDS.map((kind) => [`evidence_${kind}`, facts.row('pm-evidence', kind) ?? null]),
  ])
}

function counted(facts: Facts): Record<string, unknown> {
  return {
    gaps: facts.gaps.length,
    exposure: facts.exposure,
    unclear: facts.unclear.length,
    ownership_unclear: facts.unclear.includes('internal-ownership'),
    thin_evidence: EVIDENCE_KINDS.filter((kind) => facts.isThin(kind)).length,
    looks_abroad: facts.looksAbroad,
    seeks_cost: facts.seeks('cost-leverage'),
    said_move_everything: facts.hasSaid('move-everything'),
  }
}

function placed(place: Prospect): Record<string, unknown> {
  return {
    abroad: place.abroad,
    named: place.candidate !== null,
    permitted: place.candidate?.permitted ?? null,
    language: languageOf(place) ?? null,
    reached: place.class,
    lead_class: place.lead?.class ?? null,
    on_site: place.lead !== null && place.lead.need === null,
    remote_elsewhere: place.remoteElsewhere,
    nights: needsNightWork(place),
    too_few_hours_to_ask: tooFewHoursToAsk(place),
    restricted: isRestricted(place),
    needs_safeguards: needsSafeguards(place.facts, place.candidate),
  }
}
