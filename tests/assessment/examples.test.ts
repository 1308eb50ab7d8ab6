import { describe, expect, it } from 'vitest'
import { answersSchema, assess } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { EXAMPLES, type Example } from '@/lib/assessment/examples'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { VETOES } from '@/lib/assessment/vetoes'
import { isIndustry } from '@/lib/industries'

/** Where judgement and rules part, by case: what differs. Each says why in its own words, and is held to everything else. */
const DIFFERING: Record<string, readonly string[]> = {
  C13: ['pricing time-and-materials'],
  C17: ['pricing capacity-based'],
  C21: ['term nearshore-outsourcing'],
  C23: ['pricing capacity-based'],
  C25: ['verdict ready-with-conditions', 'lacks LV-CRITICAL-UNCONTROLLED', 'location hybrid'],
  C31: ['pricing capacity-based'],
  C35: ['pricing time-and-materials'],
}

/** Blockers that count: they stand apart from the rules of one question. */
const COUNTED = ['ON-TOO-MANY-CONDITIONS']

describe('worked cases', () => {
  it.each(EXAMPLES.map((example) => [`${example.id} ${example.title}`, example] as const))('%s', (_, example) => {
    expect(answersSchema.parse(example.answers)).toEqual(example.answers)
    expect(departures(example)).toEqual(DIFFERING[example.id] ?? [])
  })

  it('say so, all of them and no other, where they part from the rules', () => {
    expect(EXAMPLES.flatMap(({ id, differs }) => (differs ? [id] : [])).sort()).toEqual(Object.keys(DIFFERING))
  })

  it('leave no question of the core open, so that each has a verdict', () => {
    expect(EXAMPLES.flatMap(({ id, answers }) => assess(answers).missing.map((missing) => [id, missing]))).toEqual([])
  })

  it('are told apart by id and name', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length)
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length)
    expect(EXAMPLES.filter(({ industry }) => !isIndustry(industry))).toEqual([])
  })

  it('reach every verdict at least five times, and both stages of ready', () => {
    const verdicts = EXAMPLES.map(({ answers }) => assess(answers))
    const ready = verdicts.filter(({ verdict }) => verdict === 'ready')
    for (const verdict of ['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable'])
      expect([verdict, verdicts.filter((result) => result.verdict === verdict).length >= 5]).toEqual([verdict, true])
    expect(new Set(ready.map(({ stage }) => stage))).toEqual(new Set(['shortlist', 'pilot']))
  })

  it('make every rule speak', () => {
    const rules = [...BLOCKERS, ...VETOES, ...CONDITIONS, ...CONDITIONS_OF_PLACE, ...MISTAKES].map(({ id }) => id)
    const spoken = new Set(EXAMPLES.flatMap(({ answers }) => idsOf(answers)))
    expect([...rules, ...COUNTED].filter((id) => !spoken.has(id))).toEqual([])
  })

  it('hold cases in which somebody is not sure, from one point to most of them', () => {
    const unsure = EXAMPLES.map(({ answers }) => (JSON.stringify(answers).match(/"not-sure"/g) ?? []).length)
    expect(unsure.filter((count) => count > 0).length).toBeGreaterThanOrEqual(6)
    expect(unsure.filter((count) => count === 1).length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...unsure)).toBeGreaterThanOrEqual(20)
  })
})

function idsOf(answers: Example['answers']): string[] {
  const { blockers, vetoes, conditions, otherConditions, mistakes } = assess(answers)
  return [...blockers, ...vetoes, ...conditions, ...otherConditions, ...mistakes].map(({ id }) => id)
}

const RANKINGS = ['location', 'engagement', 'pricing'] as const

/** What the rules say otherwise than was judged. */
function departures({ answers, expect: expected }: Example): string[] {
  const result = assess(answers)
  const terms = result.terms[typeof result.leading === 'number' ? result.leading : 0] ?? []
  const ids = idsOf(answers)
  const found = expected.verdict.includes(result.verdict as (typeof expected.verdict)[number]) ? [] : [`verdict ${result.verdict}`]
  if (expected.term && !terms.includes(expected.term)) found.push(`term ${terms.join(', ')}`)
  for (const { finding, ownerGap } of expected.mustContain) {
    if (finding && !ids.includes(finding)) found.push(`lacks ${finding}`)
    if (ownerGap && !result.ownerGaps.includes(ownerGap as (typeof result.ownerGaps)[number])) found.push(`lacks the gap of ${ownerGap}`)
  }
  const wanted = { location: expected.topLocation, engagement: expected.engagement, pricing: expected.pricing }
  for (const ranking of RANKINGS) {
    const first = result[ranking].ranking[0]?.id
    if (first && wanted[ranking] && !wanted[ranking].includes(first)) found.push(`${ranking} ${first}`)
  }
  return found
}
