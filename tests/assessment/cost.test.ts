import { describe, expect, it } from 'vitest'
import { type Cost, type CostInputs, costOf, type ModelId } from '@/lib/assessment/cost'

/** The worked example of the rubric, 4.4. */
const EXAMPLE: CostInputs = {
  currency: 'USD',
  hours: 17_000,
  rates: { 'in-house': 92, onshore: 125, nearshore: 58, offshore: 36 },
  manager: 150_000,
  expert: 95,
}
const modelIn = (cost: Cost, id: ModelId) => {
  const found = cost.models.find(({ model }) => model === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const of = (id: ModelId, inputs: CostInputs = EXAMPLE) => modelIn(costOf(inputs), id)
const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
const perMille = (value: number) => Math.round(value * 1000) / 10

describe('the worked example, to the unit', () => {
  it.each<[ModelId, number, number, number, number | null]>([
    ['in-house', 4_499_215, 4_919_135, 0.09, null],
    ['onshore', 6_358_456, 7_589_000, 0.19, -0.23],
    ['nearshore', 3_211_469, 4_602_615, 0.43, 0.53],
    ['offshore', 2_245_815, 4_279_694, 0.91, 1.19],
  ])('%s: price %d, total %d, overhead %d, break-even at %d', (model, run, total, overhead, breakEven) => {
    const found = of(model)
    expect([Math.round(found.lines.run), Math.round(found.total.base)]).toEqual([run, total])
    expect([hundredths(found.overhead), hundredths(found.breakEven)]).toEqual([overhead, breakEven])
  })

  it('a rate 61% lower saves 13% over three years, costs more over one, and saves little for two people', () => {
    const offshore = costOf(EXAMPLE).horizons.map(({ savings }) => perMille(savings.offshore ?? 0))
    expect(offshore).toEqual([-10.6, 7.2, 13, 15.7, 17.2])
    for (const [index, years] of [1, 2, 3, 4, 5].entries())
      expect(perMille(of('offshore', { ...EXAMPLE, years }).saving)).toBe(offshore[index])
    expect(perMille(of('offshore', { ...EXAMPLE, hours: 3_400 }).saving)).toBe(3.6)
  })

  it('the swings of offshore come in the order and size of the rubric, and governance with speed outweighs the rate', () => {
    const swings = of('offshore').swings
    const share = Object.fromEntries(swings.map(({ input, share }) => [input, Math.round(share * 100)]))
    expect(swings.slice(0, 6).map(({ input }) => input)).toEqual([
      'rate',
      'governance',
      'productivity',
      'parallelMonths',
      'rework',
      'change',
    ])
    expect(share).toMatchObject({ rate: 48, governance: 33, productivity: 29, parallelMonths: 15, rework: 12, change: 9 })
    expect((share.governance ?? 0) + (share.productivity ?? 0)).toBeGreaterThan(share.rate ?? 0)
  })

  it('shows the parts that the figure stacks', () => {
    const parts = Object.fromEntries(
      costOf(EXAMPLE).models.map(({ model, parts }) => [model, Object.values(parts).map((part) => hundredths(part / 1e6))]),
    )
    expect(parts).toEqual({
      'in-house': [4.5, 0.21, 0.13, 0.08, 0],
      onshore: [6.36, 0.35, 0.45, 0.21, 0.23],
      nearshore: [3.21, 0.56, 0.32, 0.24, 0.27],
      offshore: [2.25, 0.94, 0.36, 0.32, 0.42],
    })
  })
})
