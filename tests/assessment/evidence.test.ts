import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, assess, documentedOrBetter, GRADED, QUESTIONS, type QuestionId } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { LEVELS } from '@/lib/assessment/policy/levels'

const answers = EXAMPLES[0]?.answers as Answers
const allDocumented = Object.fromEntries(GRADED.map((id) => [id, 'documented'])) as Partial<Record<QuestionId, 'documented'>>
const GO = ['ready', 'ready-with-conditions']
const ORDER = [...GO, 'operating-model-not-ready', 'offshore-unsuitable']

describe('documented or better', () => {
  it('leaves every answer where all are documented', () => {
    expect(documentedOrBetter(answers, allDocumented)).toEqual(answers)
  })

  it('counts a claimed answer one level lower, row by row in a table', () => {
    const lowered = documentedOrBetter({ ...answers, 'wc-acceptance': 'written-measured' }, {})
    expect(lowered['wc-acceptance']).toBe('written-mostly')
    const owners = documentedOrBetter({ 'io-owners': { scope: 'named-empowered', quality: 'not-sure' } }, {})['io-owners']
    expect(owners).toEqual({ scope: 'named-no-time', quality: 'not-sure' })
  })

  it('takes the neighbour where two options share the lower level', () => {
    expect(documentedOrBetter({ 'rl-legal-position': 'conditions-met' }, {})['rl-legal-position']).toBe('conditions-open')
    expect(documentedOrBetter({ 'sp-pilot-slice': 'slice-no-measures' }, {})['sp-pilot-slice']).toBe('undefined')
  })

  it('never assumes a law that forbids the work abroad', () => {
    expect(documentedOrBetter({ 'rl-legal-position': 'conditions-open' }, {})['rl-legal-position']).toBe('conditions-open')
  })

  it('leaves the setting, the nature of the work and what nobody is sure of', () => {
    const lowered = documentedOrBetter({ ...answers, 'wc-stability': 'not-sure' }, {})
    expect(lowered['wc-stability']).toBe('not-sure')
    for (const question of QUESTIONS.filter(({ role }) => role !== 'readiness')) {
      const id = question.id as QuestionId
      expect(lowered[id]).toEqual(answers[id])
    }
  })

  it('never raises a level, and never betters the verdict of a worked case', () => {
    for (const { answers: given } of EXAMPLES) {
      const lowered = documentedOrBetter(given, {})
      for (const [id, option] of Object.entries(lowered)) {
        const levels = (LEVELS.value as Record<string, Record<string, number | null>>)[id]
        const before = given[id as QuestionId]
        if (!levels || typeof option !== 'string' || typeof before !== 'string') continue
        expect(levels[option] ?? 0).toBeLessThanOrEqual(levels[before] ?? 0)
      }
      const [claimed, proved] = [assess(given).verdict, assess(lowered).verdict]
      // Of the two that say no, either may speak first once more is missing.
      if (GO.includes(proved)) expect(ORDER.indexOf(proved)).toBeGreaterThanOrEqual(ORDER.indexOf(claimed))
    }
  })

  it('is total: any mixture of grades gives answers that can be judged', () => {
    const grades = fc.dictionary(fc.constantFrom(...GRADED), fc.constantFrom('claimed', 'documented', 'checked'))
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), grades, (example, given) => {
        expect(ORDER).toContain(assess(documentedOrBetter(example.answers, given as never)).verdict)
      }),
      { numRuns: 40 },
    )
  })
})
