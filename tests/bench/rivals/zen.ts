import { ZenEngine } from '@gorules/zen-engine'
import type { FactSet } from './facts'
import type { BareRule, Logic } from './logic'

/** The rules in GoRules’ zen-engine: a decision table that collects every row that holds, with its trace. */
export function zenEngine(general: readonly BareRule[], ofPlace: readonly BareRule[]) {
  const engine = new ZenEngine()
  const [whole, place] = [engine.createDecision(graphOf(general)), engine.createDecision(graphOf(ofPlace))]
  const run = async (decision: typeof whole, facts: unknown): Promise<string[]> => {
    const { result } = await decision.evaluate(facts, { trace: true })
    return (result as { id: string }[]).map(({ id }) => id)
  }
  return async ({ general: facts, places }: FactSet): Promise<string[]> => {
    const ids = await run(whole, facts)
    for (const { ref, facts: own } of places) for (const id of await run(place, own)) ids.push(`${id} ${ref}`)
    return ids
  }
}

function graphOf(rules: readonly BareRule[]) {
  const node = (id: string, type: string, content?: unknown) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  })
  const edge = (from: string, to: string) => ({ id: `${from}-${to}`, type: 'edge', sourceId: from, targetId: to })
  const table = {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'When' }],
    outputs: [{ id: 'found', name: 'Found', field: 'id' }],
    rules: rules.map(({ id, when }) => ({ _id: id, when: expressionOf(when), found: JSON.stringify(id) })),
  }
  return {
    nodes: [node('facts', 'inputNode'), node('rules', 'decisionTableNode', table), node('found', 'outputNode')],
    edges: [edge('facts', 'rules'), edge('rules', 'found')],
  }
}

function expressionOf(logic: Logic): string {
  if ('all' in logic) return `(${logic.all.map(expressionOf).join(' and ')})`
  if ('any' in logic) return `(${logic.any.map(expressionOf).join(' or ')})`
  if ('not' in logic) return `(not ${expressionOf(logic.not)})`
  const { fact, op, value } = logic
  if (op === 'in') return `(${value.map((one) => `${fact} == ${JSON.stringify(one)}`).join(' or ')})`
  if (op === 'is') return `(${fact} == ${value})`
  return `(${fact} != null and ${fact} ${op === 'atMost' ? '<=' : '>='} ${value})`
}
