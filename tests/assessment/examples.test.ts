import { describe, expect, it } from 'vitest'
import { answersSchema, assess } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'

describe('worked cases', () => {
  it('reach different verdicts, and are told apart by name', () => {
    expect(new Set(EXAMPLES.map(({ answers }) => assess(answers).verdict)).size).toBeGreaterThanOrEqual(3)
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length)
    expect(EXAMPLES.filter(({ title, industry }) => !title || !industry)).toEqual([])
  })

  it.each(EXAMPLES.map((example) => [example.title, example] as const))('%s', (_, { answers, expect: expected }) => {
    expect(answersSchema.parse(answers)).toEqual(answers)
    const result = assess(answers)
    expect(expected.verdict).toContain(result.verdict)
    if (expected.term) expect(result.terms[typeof result.leading === 'number' ? result.leading : 0]).toContain(expected.term)
    const ids = [...result.blockers, ...result.vetoes, ...result.conditions, ...result.mistakes].map((finding) => finding.id)
    for (const { finding, ownerGap } of expected.mustContain) {
      if (finding) expect(ids).toContain(finding)
      if (ownerGap) expect(result.ownerGaps).toContain(ownerGap)
    }
  })
})
