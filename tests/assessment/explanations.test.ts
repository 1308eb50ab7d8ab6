import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  bandsLine,
  CERTAINTY_NAMES,
  certaintySentence,
  engagementName,
  type Finding,
  headline,
  LOCATION_NAMES,
  locationName,
  nextStep,
  overlapLine,
  placeOf,
  pricingName,
  QUESTIONS,
  type Ranked,
  type Result,
  SOURCES,
  type StoredResult,
  VERDICT_NAMES,
} from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { anyAnswers } from './any-answers'

type Case = { answers: Answers; result: Result }
const caseOf = (answers: Answers): Case => ({ answers, result: assess(answers) })
/** Every worked case, and answers nobody would give; the same each time. */
const SEED = 2_026
const cases = [...EXAMPLES.map(({ answers }) => answers), ...fc.sample(anyAnswers, { numRuns: 100, seed: SEED })].map(caseOf)

function always(holds: (one: Case) => void): void {
  for (const one of cases) holds(one)
}

const findingsOf = ({ blockers, vetoes, conditions, otherConditions, mistakes }: Result): Finding[] => [
  ...blockers,
  ...vetoes,
  ...conditions,
  ...otherConditions,
  ...mistakes,
]
const ids = new Set<string>(QUESTIONS.map(({ id }) => id))
const places = (result: Result, answers: Answers) => new Set(result.places.map(({ candidate }) => placeOf(answers, candidate)))

describe('explanations come from the same data as what they explain', () => {
  it('the reasons of every ranked option sum to its score', () => {
    always(({ result }) => {
      const stored: StoredResult = result
      const ranked: Pick<Ranked<unknown>, 'points' | 'reasons'>[] = [
        ...(stored.location?.ranking ?? []),
        ...(stored.location?.candidates ?? []),
        ...(stored.engagement?.ranking ?? []),
        ...(stored.pricing?.ranking ?? []),
      ]
      for (const { points, reasons } of ranked)
        expect(reasons.reduce((sum, reason) => sum + (reason.points ?? 0), 0)).toBeCloseTo(points ?? 0, 9)
    })
  })

  it('every finding names its cause, among what was answered, and its source', () => {
    always(({ result, answers }) => {
      for (const { id, title, reason, advice, causes, sources } of findingsOf(result)) {
        expect(causes.length, id).toBeGreaterThan(0)
        for (const cause of causes) expect([id, ids.has(cause), answers[cause] !== undefined]).toEqual([id, true, true])
        expect(sources.length, id).toBeGreaterThan(0)
        for (const source of sources) expect(SOURCES, id).toHaveProperty(source)
        for (const words of [title, reason, advice]) expect(words, id).toMatch(/^(?!.*(undefined|null|NaN|\[object| {2})).+$/)
      }
    })
  })

  it('the headline names no place that is not under consideration, and counts what is there', () => {
    always(({ result, answers }) => {
      const words = headline(result, answers, { work: 'it' })
      const cities = [...words.matchAll(/ (?:to|in|and|for) (?!a |an |once |start|be )([A-Z][\p{L}’., -]*?)(?= once|;|\.| or |$)/gu)].map(
        ([, city]) => city,
      )
      for (const city of cities)
        expect(
          [...places(result, answers)].some((place) => place.includes(city ?? '') || (city ?? '').includes(place)),
          words,
        ).toBe(true)
      const before = result.conditions.filter(({ phase }) => phase === 'before-pilot').length
      if (result.verdict === 'ready-with-conditions' && before === 1) expect(words).toContain('one point is closed')
      if (result.verdict === 'operating-model-not-ready' && result.blockers.length === 1) expect(words).toContain('one thing')
    })
  })

  it('the next step is the advice of a finding of this result, or of none', () => {
    always(({ result }) => {
      const { finding, action } = nextStep(result)
      if (finding !== null)
        expect(
          findingsOf(result)
            .filter(({ id }) => id === finding)
            .map(({ advice }) => advice),
        ).toContain(action)
    })
  })

  it('the line on the bands names each weak, unclear, waiting or unanswered dimension, and none of the others', () => {
    always(({ result }) => {
      const words = bandsLine(result, (id) => `<${id}>`)
      for (const { id, band } of result.dimensions) expect(words.includes(`<${id}>`)).toBe(band !== 'strong' && band !== 'adequate')
    })
  })

  it('the line on shared hours says the class, the need and the least hours of its pair', () => {
    always(({ result }) => {
      for (const pair of result.overlap) {
        const words = overlapLine(pair)
        if (pair.need === null) expect(words).toContain('on site')
        else {
          expect(words).toContain({ comfortable: ': comfortable', manageable: ': manageable', blocker: ': too few' }[pair.class])
          expect(words).toContain(pair.need === 0 ? 'needs none' : `needs ${pair.need}`)
          expect(words.toLowerCase()).toContain(pair.min === 0 ? 'no hour is shared' : `${Number(pair.min.toFixed(2))} hour`)
          expect(words.includes('outside the day')).toBe(pair.bought)
        }
      }
    })
  })

  it('the name of a location names a city only where the buyer named a place of it', () => {
    always(({ result, answers }) => {
      const stored: StoredResult = result
      for (const entry of stored.location?.ranking ?? []) {
        const name = locationName(entry, answers, result.leading)
        if (name === LOCATION_NAMES[entry.id]) continue
        expect(entry.unnamed, name).toBe(false)
        expect(
          [...places(result, answers)].some((place) => name.endsWith(place)),
          name,
        ).toBe(true)
      }
    })
  })

  it('the sentence on certainty names every verdict that is possible, and no other', () => {
    always(({ result }) => {
      const { certainty } = result as StoredResult
      if (!certainty) return
      expect(CERTAINTY_NAMES[certainty.label]).toBeDefined()
      const words = certaintySentence(certainty)
      const named = Object.values(VERDICT_NAMES).filter((name) => name !== 'Ready' && words.includes(name.toLowerCase()))
      const possible: string[] = certainty.possibleVerdicts.map(({ verdict }) => VERDICT_NAMES[verdict])
      expect(
        named.filter((name) => !possible.includes(name)),
        words,
      ).toEqual([])
      const lists = certainty.label !== 'settled' && certainty.unknowns > 0
      if (lists)
        expect(
          possible.filter((name) => !words.toLowerCase().includes(name.toLowerCase())),
          words,
        ).toEqual([])
    })
  })

  it('every form and price that is ranked has the words of the questionnaire', () => {
    always(({ result }) => {
      const stored: StoredResult = result
      for (const { id } of stored.engagement?.ranking ?? []) expect(engagementName(id)).not.toBe(id)
      for (const { id } of stored.pricing?.ranking ?? []) expect(pricingName(id)).not.toBe(id)
    })
  })
})
