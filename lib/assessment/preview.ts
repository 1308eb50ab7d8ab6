import { countOf, ORDER } from './certainty/counting'
import { type Answered, itemsOf } from './certainty/items'
import { decidedOn, type Setting } from './certainty/setting'
import type { Facts } from './facts'
import { questionOf } from './journey'
import type { QuestionId } from './questionnaire'
import type { Decided } from './result'
import { phaseOf, type Rule } from './rule'
import type { Decision } from './verdict'

const PLACES = ['ctx-buyer-location', 'ctx-candidates'] as const

/**
 * Verdicts still possible, best first: every one that some way to fill the blanks leads to, with *not sure* left as it is.
 * Places and ticked lists are not completed; while one of them is blank, the verdicts that no settled rule excludes.
 */
export function preview(setting: Setting): Decided[] {
  const { facts, decision } = decidedOn(setting)
  const listed = [...PLACES, 'ctx-benefits' as const].every((id) => facts.answers[id] !== undefined)
  if (!listed) return notExcluded(facts, decision)
  const { ways } = countOf(
    setting,
    itemsOf(setting.answers)
      .filter(({ given }) => given === undefined)
      .map(mayStayBlank),
  )
  return ORDER.filter((_, at) => (ways[at] ?? 0n) > 0n)
}

/** A question without which a verdict is possible may also stay blank. */
const mayStayBlank = (item: Answered): Answered =>
  questionOf(item.question).core ? item : { ...item, options: [...item.options, undefined] }

/** A rule has settled once every question that it reads is answered; what has not settled may go either way. */
function notExcluded(facts: Facts, { blockers, conditions, ruling }: Decision): Decided[] {
  const isSettled = (rule: Pick<Rule<never>, 'reads'>) => rule.reads.every((id) => !isBlank(facts, id))
  const placesKnown = PLACES.every((id) => facts.answers[id] !== undefined)
  if (placesKnown && ruling.every(({ vetoes }) => vetoes.some((veto) => veto.inherent && isSettled(veto)))) return ['offshore-unsuitable']
  const removed = placesKnown && ruling.every(({ vetoes }) => vetoes.some(isSettled))
  const blocked = blockers.some(({ rule }) => isSettled(rule))
  const open = conditions.some(({ rule }) => isSettled(rule) && phaseOf(rule, facts) === 'before-pilot')
  const atHome = placesKnown && !facts.looksAbroad
  const excluded: Record<Decided, boolean> = {
    ready: removed || blocked || open,
    'ready-with-conditions': removed || blocked,
    'operating-model-not-ready': false,
    'offshore-unsuitable': atHome,
  }
  return ORDER.filter((verdict) => !excluded[verdict])
}

const isBlank = (facts: Facts, id: QuestionId): boolean =>
  facts.answers[id] === undefined
    ? !facts.isHidden(id)
    : itemsOf(facts.answers).some(({ question, given }) => question === id && given === undefined)
