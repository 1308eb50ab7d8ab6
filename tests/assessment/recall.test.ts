import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answersSchema } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS } from '@/lib/assessment/conditions'
import { Facts, OWNER_ROLES } from '@/lib/assessment/facts'
import { findings, inFull, type Ruling } from '@/lib/assessment/findings'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { judge } from '@/lib/assessment/need'
import { MOST_KEPT } from '@/lib/assessment/policy/recall'
import { prospectsOf } from '@/lib/assessment/prospects'
import { ASKED, choicesOf, codeOf } from '@/lib/assessment/readings/asked'
import { Recall } from '@/lib/assessment/recall'
import { type Rule, remembered, speak } from '@/lib/assessment/rule'
import { decide } from '@/lib/assessment/verdict'
import { buyer, seeded } from '../bench/plausible'
import { anyAnswers } from './any-answers'
import { careful, withOwners } from './buyers'
import { hoursOf } from './completing'

/** Nothing is remembered of these: every rule is asked itself. */
class Anew extends Facts {
  override get readings() {
    return null
  }
}

function askedAnew(answers: Answers): Ruling {
  const facts = new Anew(answers)
  const overlap = hoursOf(answers).map((pair) => judge(facts, pair))
  return inFull(facts, overlap, decide(facts, prospectsOf(facts, overlap)))
}

/** Buyers of every maturity, with nothing to a third of the answers not known; none of them twice. */
function buyers(count: number): Answers[] {
  const random = seeded(2027)
  return Array.from({ length: count }, (_, index) =>
    answersSchema.parse(buyer({ maturity: 0.5 + (index % 6) / 2, unknowns: index % 13 }, random)),
  )
}

describe('what is remembered of the rules', () => {
  it('says of any answers, byte for byte, what the rules say when each is asked itself', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(JSON.stringify(findings(answers, hoursOf(answers)))).toBe(JSON.stringify(askedAnew(answers)))
      }),
      { numRuns: 3_000 },
    )
  })

  it('tells apart an owner who is missing, shared, not known and not asked for', () => {
    for (const scope of ['nobody', 'shared', 'not-sure', 'named-no-time', undefined] as const) {
      const answers = { ...careful, ...withOwners({ scope }) } as Answers
      expect(findings(answers, hoursOf(answers))).toEqual(askedAnew(answers))
    }
  })

  it('knows every option from the others of its question, and from an answer that only begins like it', () => {
    for (const choice of ASKED.flatMap(choicesOf))
      for (const [option, code] of choice.codes) {
        expect(codeOf(choice, option), option).toBe(code)
        const alike = option?.replace(/.$/, '?')
        if (alike !== undefined) expect(codeOf(choice, alike), alike).toBe(choice.codes.size)
      }
  })

  it('is found again for buyers whom nobody has seen before: hardly a rule in a hundred has to be asked', () => {
    let asked = 0
    const counted = [...BLOCKERS, ...CONDITIONS, ...MISTAKES].map((rule: Rule): Rule => {
      const when: Rule['when'] = (facts) => {
        asked += 1
        return rule.when(facts)
      }
      return { ...rule, when }
    })
    const firing = remembered(counted, speak)
    const all = buyers(6_000)
    for (const answers of all.slice(0, 4_000)) firing(new Facts(answers))
    asked = 0
    for (const answers of all.slice(4_000)) firing(new Facts(answers))
    expect(asked / (2_000 * counted.length)).toBeLessThan(0.01)
  })

  it('is bounded: past a fixed number of outcomes a rule is asked each time, and says the same', () => {
    let asked = 0
    const said = (facts: Facts) => OWNER_ROLES.map((role) => facts.row('io-owners', role)).join()
    const ask = (facts: Facts) => {
      asked += 1
      return said(facts)
    }
    const recall = new Recall([ask])
    const owners = ['nobody', 'shared', 'named-no-time', 'named-empowered', 'not-sure'] as const
    const all = Array.from({ length: owners.length ** OWNER_ROLES.length }, (_, number) => {
      const rows = OWNER_ROLES.map((role, at) => [role, owners[Math.floor(number / owners.length ** at) % owners.length]])
      return new Facts({ ...careful, ...withOwners(Object.fromEntries(rows)) })
    })
    for (const facts of all) recall.of(facts)
    expect(asked).toBe(all.length)
    for (const facts of all) expect(recall.of(facts)).toEqual([said(facts)])
    expect(asked).toBe(2 * all.length - MOST_KEPT)
  })

  it('is shared by all whose answers look alike, so that nobody can write into it', () => {
    const answers: Answers = { ...careful, 'wc-stability': 'daily' }
    const one = findings(answers, hoursOf(answers))
    const other = findings({ ...answers, 'ctx-size': 'large' }, hoursOf(answers))
    expect(one.mistakes.length).toBeGreaterThan(0)
    expect(other.mistakes[0]).toBe(one.mistakes[0])
    for (const finding of [...one.mistakes, ...one.conditions]) {
      expect(Object.isFrozen(finding) && Object.isFrozen(finding.causes) && Object.isFrozen(finding.sources)).toBe(true)
      expect(structuredClone(finding)).toEqual(finding)
    }
  })
})
