import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { FactSet } from './facts'
import type { BareRule, Logic } from './logic'

/** The rules in json-rules-engine: one engine for the assessment, one for a place. Its results name every condition that held. */
export function jsonRulesEngine(general: readonly BareRule[], ofPlace: readonly BareRule[]) {
  const [whole, place] = [engineOf(general), engineOf(ofPlace)]
  return async ({ general: facts, places }: FactSet): Promise<string[]> => {
    const ids = (await whole.run(facts)).events.map(({ type }) => type)
    for (const { ref, facts: own } of places) for (const { type } of (await place.run(own)).events) ids.push(`${type} ${ref}`)
    return ids
  }
}

const engineOf = (rules: readonly BareRule[]): Engine =>
  new Engine(rules.map(({ id, when }) => ({ name: id, conditions: topOf(conditionOf(when)), event: { type: id } })))

type Condition = ReturnType<typeof conditionOf>
const topOf = (condition: Condition): TopLevelCondition => ('operator' in condition ? { all: [condition] } : condition) as TopLevelCondition

const OPERATORS = { atMost: 'lessThanInclusive', atLeast: 'greaterThanInclusive', is: 'equal', in: 'in' } as const

function conditionOf(logic: Logic): { operator: string; fact: string; value: unknown } | Record<string, unknown> {
  if ('all' in logic) return { all: logic.all.map(conditionOf) }
  if ('any' in logic) return { any: logic.any.map(conditionOf) }
  if ('not' in logic) return { not: conditionOf(logic.not) }
  return { fact: logic.fact, operator: OPERATORS[logic.op], value: logic.value }
}
