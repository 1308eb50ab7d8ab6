import { describe, expect, it } from 'vitest'
import { telling } from '@/components/result/telling'
import { assess, type Location } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'

const rankingOf = (id: string): Location['ranking'] => {
  const found = EXAMPLES.find((example) => example.id === id)
  return (found && assess(found.answers).location?.ranking) ?? []
}
const told = (ranking: Location['ranking'], id: string) => {
  const entry = ranking.find((one) => one.id === id)
  if (!entry) throw new Error(`No ${id}`)
  return telling(entry, ranking).map((reasons) => reasons.map((reason) => reason.id))
}

describe('what is told for a place and against it', () => {
  const ranking = rankingOf('C01')

  it('counts another law against the place far away, and one’s own law for home', () => {
    expect(told(ranking, 'offshore')[0]).not.toContain('L5')
    expect(told(ranking, 'onshore')[0]).toContain('L5')
  })

  it('counts cost for the place far away, and hours outside the day against it', () => {
    const [pro, con] = told(ranking, 'offshore')
    expect(pro).toContain('L3')
    expect(con).toEqual(['L1'])
  })

  it('is never told for and against alike, and in both cases differs from the others', () => {
    for (const { id } of ranking) {
      const [pro, con] = told(ranking, id)
      expect(pro?.filter((one) => con?.includes(one))).toEqual([])
    }
  })

  it('leaves out what all places have alike', () => {
    const [one] = ranking
    if (!one) throw new Error('No place')
    const twin = { ...one }
    expect(telling(one, [one, twin])).toEqual([[], []])
  })
})
