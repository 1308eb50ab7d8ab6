import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/assessment/answers'
import { assess } from '@/lib/assessment/assess'
import { EXAMPLES } from '@/lib/assessment/examples'
import { bandsLine, certaintyLine, groupCaution, headline, nextStep, subjectOf } from '@/lib/assessment/explain'
import { said } from '@/lib/assessment/said'

const answersOf = (id: string): Answers => {
  const found = EXAMPLES.find((example) => example.id === id)
  if (!found) throw new Error(`No example ${id}`)
  return found.answers
}
const shown = (id: string) => ({ answers: answersOf(id), result: assess(answersOf(id)) })

describe('the verdict as a sentence', () => {
  it('tells a buyer with open points how many close before the work moves, and to which city', () => {
    const { answers, result } = shown('C01')
    expect(headline(result, answers, { work: 'support' })).toBe('Support can move to Manila once five points are closed.')
  })

  it('tells a buyer whose law forbids it which city is out', () => {
    const { answers, result } = shown('C03')
    expect(headline(result, answers)).toBe('Finance and accounting work should not move to Kolkata.')
  })

  it('tells a buyer who is not ready that the gap is at home', () => {
    const { answers, result } = shown('C12')
    expect(headline(result, answers)).toBe('IT operations should wait: one thing on your own side stands between it and London.')
  })

  it('names no country to a buyer who is not ready and has no place that could lead', () => {
    const answers: Answers = { ...answersOf('C12'), 'ctx-candidates': [] }
    expect(headline(assess(answers), answers)).toBe('IT operations should wait: one thing on your own side comes before any place abroad.')
  })

  it('tells somebody who has answered nothing how much is left, and gives no verdict', () => {
    const result = assess({})
    expect(headline(result, {})).toMatch(/^A verdict needs \d+ more answers\.$/)
    expect(nextStep(result).who).toBe('you')
  })

  it('speaks of every worked case without a hole in the sentence', () => {
    for (const { answers } of EXAMPLES) expect(headline(assess(answers), answers)).toMatch(/^[A-Z](?!.*(undefined|null|NaN)).+\.$/)
  })

  it('does not make a subject of a question or of several sentences', () => {
    const answers: Answers = { 'ctx-work-category': 'it-operations' }
    for (const title of ['Should we offshore support?', 'Support. All hours', 'Support: level 1', 'Now!'])
      expect(subjectOf(answers, { title }), title).toBe('IT operations')
    expect(subjectOf(answers, { title: 'Level-1 support, all hours.' })).toBe('Level-1 support, all hours')
  })

  it('falls back to the kind of work where the description is long', () => {
    expect(subjectOf({ 'ctx-work-category': 'it-operations' }, { work: 'x'.repeat(300), title: '' })).toBe('IT operations')
  })
})

describe('the next step', () => {
  it('puts the open legal route before every other condition', () => {
    expect(nextStep(shown('C01').result)).toMatchObject({ finding: 'C-LEGAL', who: 'your security owner' })
  })

  it('asks whoever sponsors the move, and not the owner who is missing, to fill an empty role', () => {
    const answers: Answers = { ...answersOf('C01'), 'rl-legal-position': 'conditions-met' }
    expect(nextStep(assess(answers))).toMatchObject({ finding: 'C-OWNER-escalation', who: 'whoever sponsors the move' })
  })

  it('is one that a rule of the result asks for, whenever something stands in the way', () => {
    for (const { answers } of EXAMPLES) {
      const result = assess(answers)
      const ids = [...result.blockers, ...result.vetoes, ...result.conditions].map((finding) => finding.id)
      if (result.verdict !== 'ready') expect(ids).toContain(nextStep(result).finding)
    }
  })
})

describe('what is known', () => {
  it('counts what is not sure apart from what is blank', () => {
    const answers: Answers = { 'rl-data-class': 'not-sure', 'rl-consequence': 'internal-cost' }
    expect(certaintyLine(answers)).toBe('2 of 39 questions answered, one as not sure.')
  })

  it('says not sure, and never an option, for an answer that nobody knows', () => {
    expect(said({ 'rl-data-class': 'not-sure' }, 'rl-data-class')).toEqual([{ of: null, text: 'Not sure', notSure: true }])
    expect(said({}, 'rl-data-class')).toEqual([])
  })

  it('keeps the words that a result was made with', () => {
    const words = { options: { public: 'Words of last year' }, rows: {} }
    expect(said({ 'rl-data-class': 'public' }, 'rl-data-class', words)[0]?.text).toBe('Words of last year')
  })

  it('tells rows in the order in which they are asked, whatever order their words were stored in', () => {
    const words = { options: {}, rows: { scope: 'Scope', quality: 'Quality', delivery: 'Delivery' } }
    const lines = said({ 'io-owners': { quality: 'nobody', scope: 'nobody', delivery: 'nobody' } }, 'io-owners', words)
    expect(lines.map(({ of }) => of)).toEqual(['Scope', 'Delivery', 'Quality'])
  })

  it('names the dimensions that are weak', () => {
    expect(bandsLine(shown('C01').result, (id) => id)).toContain('Weak: internal-ownership')
  })
})

it('cautions about a company of the own group only where data or harm is at its highest', () => {
  const own = [{ country: 'PL', timeZone: 'Europe/Warsaw', start: '09:00', end: '17:00', ownership: 'own-entity' as const }]
  expect(groupCaution({ 'rl-data-class': 'special-regulated', 'ctx-candidates': own })).toBe(true)
  expect(groupCaution({ 'rl-data-class': 'internal', 'ctx-candidates': own })).toBe(false)
})
