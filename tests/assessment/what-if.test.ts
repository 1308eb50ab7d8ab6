import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, assess, whatIf } from '@/lib/assessment'
import { giving, itemsOf } from '@/lib/assessment/certainty/items'
import { careful } from './buyers'
import { withUnknowns } from './completing'

describe('a what-if', () => {
  it('says what moves, and by which findings', () => {
    const { moved } = whatIf(careful, [{ question: 'wc-documentation', to: 'nothing-written' }])
    expect(moved.verdict).toEqual({ from: 'ready', to: 'ready-with-conditions' })
    expect(moved.come.map(({ id }) => id)).toContain('C-DOCUMENT')
    expect(moved.gone).toEqual([])
  })

  it('tries a row of a matrix, and several answers at once', () => {
    const { moved } = whatIf(careful, [
      { question: 'io-owners', row: 'scope', to: 'nobody' },
      { question: 'wc-stability', to: 'daily' },
    ])
    expect(moved.verdict?.to).toBe('operating-model-not-ready')
    expect(moved.come.map(({ id }) => id)).toContain('ON-OWNERLESS-CHURN')
  })

  it('moves nothing where an answer stays as it is, and keeps the answers', () => {
    const kept = JSON.stringify(careful)
    const { before, after, moved } = whatIf(careful, [{ question: 'wc-documentation', to: 'runs-from-paper' }])
    expect(after).toEqual(before)
    expect(Object.values(moved).filter((one) => one !== null && !(Array.isArray(one) && one.length === 0))).toEqual([])
    expect(JSON.stringify(careful)).toBe(kept)
  })

  it('comes to what assessing the changed answers comes to', () => {
    fc.assert(
      fc.property(withUnknowns(4), fc.nat(), fc.nat(), (answers, at, option) => {
        const items = itemsOf(answers)
        const item = items[at % items.length] as (typeof items)[number]
        const to = item.options[option % item.options.length] as string
        const { after } = whatIf(answers, [{ question: item.question, ...(item.row !== null && { row: item.row }), to }])
        const whole = assess(giving(answers, item, to) as Answers)
        const { verdict, leading, blockers, vetoes, conditions } = whole
        expect(after).toMatchObject({ verdict, leading, blockers, vetoes, conditions })
        expect(after.locations[0]?.id).toBe(whole.location.ranking.find(({ share }) => share !== null)?.id)
        expect([after.engagement, after.pricing]).toEqual([whole.engagement.ranking[0]?.id, whole.pricing.ranking[0]?.id])
      }),
      { numRuns: 100 },
    )
  })
})
