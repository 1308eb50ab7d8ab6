import { BLOCKERS } from '../blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '../conditions'
import type { PlaceCondition } from '../conditions/place'
import { type Facts, OWNER_ROLES } from '../facts'
import { judge, NEED_READS } from '../need'
import { PLACE_READS, type Prospect, prospectsOf } from '../prospects'
import type { QuestionId } from '../questionnaire'
import type { OverlapHours } from '../result'
import { type ConditionRule, phaseOf, type Rule, speaksOf } from '../rule'
import { rulingOf, type Standings } from '../verdict'
import { VETOES, type VetoRule } from '../vetoes'
import type { Item } from './items'
import type { Setting } from './setting'
import { type Look, looksOf } from './supposed'
import { added, NOTHING, type Tally } from './tallies'

/** A part of the verdict that depends on nothing but what it reads. */
export type Part = { readonly reads: readonly QuestionId[]; readonly say: (facts: Facts, setting: Setting) => Tally }

const PLACES: readonly QuestionId[] = PLACE_READS
const BLOCKED: Tally = { ...NOTHING, blocked: true }
const GAP: Tally = { ...NOTHING, count: 1 }

/** The verdict as a sum: every rule that it rests on, and every empty role. */
export const PARTS: readonly Part[] = [
  ...BLOCKERS.map((rule): Part => ({ reads: rule.reads, say: (facts) => (rule.when(facts) ? BLOCKED : NOTHING) })),
  ...CONDITIONS.map((rule): Part => ({ reads: rule.reads, say: (facts) => pointOf(rule, facts) })),
  ...OWNER_ROLES.map((role): Part => ({ reads: ['io-owners'], say: (facts) => (facts.isGap(role) ? GAP : NOTHING) })),
  ...VETOES.map((rule) => ofPlaces(rule, (at) => vetoOf(rule, at))),
  ...CONDITIONS_OF_PLACE.map((rule) => ofPlaces(rule, (at) => openOf(rule, at))),
]

/** The parts that read the same open answers, with everything that they can say together. */
export function spokenParts(setting: Setting, items: readonly Item[]): Look<Tally>[][] {
  const open = new Set(items.map(({ question }) => question))
  const groups = new Map<string, Part[]>()
  for (const part of PARTS) {
    const key = part.reads.filter((id) => open.has(id)).join()
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups].map(([key, parts]) => {
    const read = key.split(',')
    return looksOf(
      setting.answers,
      items.filter(({ question }) => read.includes(question)),
      (facts) => parts.reduce((sum, part) => added(sum, part.say(facts, setting)), NOTHING),
      setting.limits,
    )
  })
}

function pointOf(rule: ConditionRule, facts: Facts): Tally {
  if (!rule.when(facts) || phaseOf(rule, facts) !== 'before-pilot') return NOTHING
  return { ...NOTHING, hasOpen: true, asOne: rule.counts === 'as-one', count: rule.counts === undefined ? 1 : 0 }
}

function ofPlaces(rule: Rule<Prospect>, standing: (at: Prospect) => Standings): Part {
  return {
    reads: answersRead(rule),
    say: (facts, { hours }) => ({ ...NOTHING, places: rulingOf(prospectsFor(rule, facts, hours), (at) => at).map(standing) }),
  }
}

/** The questions that a rule on places reads, but for the places themselves. */
export function answersRead(rule: Rule<Prospect>): QuestionId[] {
  return rule.reads.filter((id) => !PLACES.includes(id))
}

/** The places as a rule asks about them: shared hours are judged only for one that reads what they are judged by. */
export function prospectsFor(rule: Rule<Prospect>, facts: Facts, hours: readonly OverlapHours[]): Prospect[] {
  const judges = answersRead(rule).some((id) => (NEED_READS as readonly QuestionId[]).includes(id))
  return prospectsOf(facts, judges ? hours.map((pair) => judge(facts, pair)) : [])
}

function vetoOf(rule: VetoRule, at: Prospect): Standings {
  const removed = speaksOf(rule, at)
  return { removed, forbidden: removed && rule.inherent, open: 0 }
}

function openOf(rule: PlaceCondition, at: Prospect): Standings {
  return { removed: false, forbidden: false, open: speaksOf(rule, at) && phaseOf(rule, at) === 'before-pilot' ? 1 : 0 }
}
