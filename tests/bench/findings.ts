import { type Answers, answersSchema } from '@/lib/assessment'
import { findings } from '@/lib/assessment/findings'
import { overlapHours } from '@/lib/assessment/overlap'
import type { OverlapHours } from '@/lib/assessment/result'
import { atLeastLine, type Line, race, ratios } from './harness'
import { buyer, seeded } from './plausible'
import { type FactSet, factsOf } from './rivals/facts'
import { jsonRulesEngine } from './rivals/json-rules'
import { BLOCKER_LOGIC, CONDITION_LOGIC, PLACE_LOGIC, VETO_LOGIC } from './rivals/rules'
import { zenEngine } from './rivals/zen'

const SEED = 41
const SETS = 256
/** Milliseconds of each side in a round: in a few hundred the garbage that a rival leaves is collected at our cost, and zen ends two passes. */
const SHARE = 2000

export type Drawn = { answers: Answers; hours: OverlapHours[]; facts: FactSet }

/** The same 256 buyers each time, of every maturity, with nothing to a third of the answers not known. */
export function drawn(count = SETS): Drawn[] {
  const random = seeded(SEED)
  return Array.from({ length: count }, (_, index) => {
    const answers = answersSchema.parse(buyer({ maturity: 0.5 + (index % 6) / 2, unknowns: index % 13 }, random))
    const hours = overlapHours(answers, 2026)
    return { answers, hours, facts: factsOf(answers, hours) }
  })
}

const GENERAL = [...BLOCKER_LOGIC, ...CONDITION_LOGIC]
const OF_PLACE = [...VETO_LOGIC, ...PLACE_LOGIC]
/** A count over the outcome of all other rules: no single rule of the rivals can see it. */
const NOT_EXPRESSIBLE = ['ON-TOO-MANY-CONDITIONS']

/** The rules that fire, with their place where they have one, as ours says it. */
export function ours({ answers, hours }: Pick<Drawn, 'answers' | 'hours'>): string[] {
  const { blockers, vetoes, conditions, otherConditions } = findings(answers, hours)
  return [...blockers, ...vetoes, ...conditions, ...otherConditions]
    .filter(({ id }) => !NOT_EXPRESSIBLE.includes(id))
    .map(({ id, candidate }) => (candidate === undefined ? id : `${id} ${candidate}`))
    .sort()
}

export const rivals = () => ({
  'json-rules-engine': jsonRulesEngine(GENERAL, OF_PLACE),
  'zen-engine, with trace': zenEngine(GENERAL, OF_PLACE),
})

/** E1: our findings against the same rules in two rule engines. @throws when one of them finds something else */
export async function findingsBench(): Promise<Line[]> {
  const sets = drawn()
  const { 'json-rules-engine': json, 'zen-engine, with trace': zen } = rivals()
  for (const set of sets) {
    const expected = ours(set).join()
    for (const rival of [json, zen]) {
      const found = (await rival(set.facts)).sort().join()
      if (found !== expected) throw new Error(`Findings differ: ${found} instead of ${expected} on ${JSON.stringify(set.answers)}`)
    }
  }
  const each = (run: (set: Drawn) => unknown) => async () => {
    for (const set of sets) {
      const result = run(set)
      if (result instanceof Promise) await result
    }
  }
  const plain = () => {
    for (const { answers, hours } of sets) findings(answers, hours)
  }
  const sides = [
    { name: 'findings', run: plain },
    { name: 'json-rules-engine', run: each(({ facts }) => json(facts)) },
    { name: 'zen-engine', run: each(({ facts }) => zen(facts)) },
  ]
  const [own = [], first = [], second = []] = await race(sides, { atLeast: SHARE })
  const what = 'findings: verdict, blockers, vetoes, conditions, mistakes with reason, cause and source'
  const unit = 'times as long'
  const note = 'facts are worked out beforehand for the rivals, which give ids alone'
  return [
    atLeastLine(
      { id: 'E1', what, against: 'json-rules-engine 7.3.1, blockers, vetoes and conditions', unit, note },
      ratios(own, first),
      100,
    ),
    atLeastLine({ id: 'E1', what, against: 'GoRules zen-engine 0.52.1 with trace, the same rules', unit, note }, ratios(own, second), 200),
  ]
}
