import { describe, expect, it } from 'vitest'
import { assess, QUESTIONS, RULE_GROUPS, ruleName, SOURCES } from '@/lib/assessment'
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

describe('the list of all rules', () => {
  const all = RULE_GROUPS.flatMap(({ rules }) => rules)

  it('has every rule once, so that whoever follows an id of a result finds it', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set([...ids, 'ON-TOO-MANY-CONDITIONS'])].toSorted())
  })

  it('names for each the questions by which it speaks and the works it rests on', () => {
    const known = new Set<string>(QUESTIONS.map(({ id }) => id))
    for (const { id, reads, sources } of all) {
      expect(reads.length > 0, id).toBe(id !== 'ON-TOO-MANY-CONDITIONS')
      expect(reads.filter((read) => !known.has(read))).toEqual([])
      expect(sources.length, id).toBeGreaterThan(0)
      for (const source of sources) expect(SOURCES).toHaveProperty(source)
    }
  })

  it('gives as the reason of a rule what it says in every case, and none where that follows the answers', () => {
    const said = [...BLOCKERS, ...VETOES, ...CONDITIONS, ...CONDITIONS_OF_PLACE, ...MISTAKES]
    for (const { id, reason } of all) {
      const own = said.filter((rule) => rule.id === id).map((rule) => rule.reason)
      const isFixed = own.length > 0 && own.every((one) => one === own[0] && typeof one === 'string')
      expect(reason, id).toBe(isFixed ? own[0] : null)
    }
  })
})
