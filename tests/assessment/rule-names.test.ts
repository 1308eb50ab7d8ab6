import { expect, it } from 'vitest'
import { assess, ruleName } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { EXAMPLES } from '@/lib/assessment/examples'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { VETOES } from '@/lib/assessment/vetoes'

const ids = [...BLOCKERS, ...VETOES, ...CONDITIONS, ...CONDITIONS_OF_PLACE, ...MISTAKES].map(({ id }) => id)

it('calls every rule by words that stand apart from any assessment', () => {
  for (const id of ids) expect(ruleName(id)).toMatch(/^[A-Z][^.]{8,70}$/)
  for (const id of ids) expect(ruleName(id)).not.toContain(id)
})

it('gives no two rules the same name, and one that speaks of places and of the whole a single one', () => {
  const distinct = [...new Set(ids)]
  expect(new Set(distinct.map(ruleName)).size).toBe(distinct.length)
  for (const { id, title } of CONDITIONS) if (typeof title === 'string') expect(ruleName(id)).toBe(title)
})

it('names whatever speaks in the worked cases, and says so where it knows no such rule', () => {
  const results = EXAMPLES.map(({ answers }) => assess(answers, { year: 2026 }))
  const spoken = results.flatMap((result) => [...result.blockers, ...result.vetoes, ...result.conditions, ...result.mistakes])
  expect(spoken.length).toBeGreaterThan(20)
  for (const { id } of spoken) expect(ruleName(id)).not.toBeNull()
  expect(ruleName('C-NOTHING')).toBeNull()
})
