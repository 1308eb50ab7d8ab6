import fc from 'fast-check'
import { ASSUMPTION_IDS, type AssumptionId, COST_MODELS, type CostInputs, type Figure, type ModelId } from '@/lib/assessment/cost'
import { ASSUMPTIONS } from '@/lib/assessment/policy/assumptions'

/** A number between two ends, or a range between them; the ends themselves come often. */
const figure = (least: number, most: number): fc.Arbitrary<Figure> => {
  const one = fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(least, most))
  const range = fc.tuple(one, one, one).map((three) => {
    const [low = 0, base = 0, high = 0] = three.toSorted((a, b) => a - b)
    return { low, base, high }
  })
  return fc.oneof(one, range)
}

type Reach = { rate: [number, number]; hours: [number, number]; manager: [number, number]; expert: [number, number] }
const ACCEPTED: Reach = { rate: [0.01, 1e9], hours: [1, 1e8], manager: [0, 1e12], expert: [0, 1e9] }
const USUAL: Reach = { rate: [10, 200], hours: [500, 100_000], manager: [0, 300_000], expert: [0, 300] }

/** Bounds near the assumed range, so that no single figure drowns the others. */
const nearby = (id: AssumptionId): [number, number] => {
  const [least, most] = ASSUMPTIONS[id].bounds
  const range = ASSUMPTIONS[id].value.offshore
  const usual: number = typeof range === 'number' ? range : range[1]
  return [Math.max(least, usual / 4), Math.min(most, usual * 4 || 1)]
}

const overrides = (bounds: (id: AssumptionId) => readonly [number, number]) =>
  fc.record(Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, figure(...bounds(id))])) as Record<AssumptionId, fc.Arbitrary<Figure>>, {
    requiredKeys: [],
  })

const inputs = (reach: Reach, bounds: (id: AssumptionId) => readonly [number, number]): fc.Arbitrary<CostInputs> =>
  fc
    .record(
      {
        currency: fc.constantFrom('USD', 'EUR', 'INR', 'PHP'),
        hours: figure(...reach.hours),
        rates: fc
          .tuple(
            figure(...reach.rate),
            fc.subarray(['onshore', 'nearshore', 'offshore'] as const, { minLength: 1 }),
            fc.array(figure(...reach.rate), { minLength: 3, maxLength: 3 }),
          )
          .map(
            ([own, models, prices]) =>
              ({ 'in-house': own, ...Object.fromEntries(models.map((model, index) => [model, prices[index]])) }) as CostInputs['rates'],
          ),
        manager: figure(...reach.manager),
        expert: figure(...reach.expert),
        units: fc.double({ min: 0.001, max: 1e12, noNaN: true }),
        years: fc.integer({ min: 1, max: 5 }),
        discount: fc.double({ min: 0, max: 1, noNaN: true }),
        basis: fc.constantFrom('economic' as const, 'cash' as const),
        assumptions: fc.record(
          Object.fromEntries(COST_MODELS.map((model) => [model, overrides(bounds)])) as Record<ModelId, ReturnType<typeof overrides>>,
          {
            requiredKeys: [],
          },
        ),
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      },
      { requiredKeys: ['currency', 'hours', 'rates', 'manager', 'expert', 'share'] },
    )
    .map(({ share, ...given }) => {
      const abroad = COST_MODELS.findLast((model) => given.rates[model] !== undefined) ?? 'offshore'
      return share === null ? given : { ...given, hybrid: { home: 'in-house' as const, abroad, share } }
    })

/** Any inputs that the schema takes, its very ends included. */
export const anyInputs = inputs(ACCEPTED, (id) => ASSUMPTIONS[id].bounds)
/** Inputs of a company that exists. */
export const plausibleInputs = inputs(USUAL, nearby)
