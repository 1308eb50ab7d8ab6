import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { problemsOf } from '@/lib/assessment'
import {
  assumptionFields,
  COST_EXAMPLE,
  COST_MODELS,
  type Cost,
  type CostInputs,
  CURRENCIES,
  costInputsSchema,
  costOf,
  type Figure,
  type ModelId,
  type Stability,
  savesAtWorst,
  totalsByClass,
} from '@/lib/assessment/cost'
import { type CostCase, caseOf } from '@/lib/assessment/cost/case'
import { linesOf, valuesOf } from '@/lib/assessment/cost/model'
import { cheapestOf, drawsOf, paybackOf, totalsAt, triangular } from '@/lib/assessment/cost/outlook'
import { swingsOf } from '@/lib/assessment/cost/swings'
import { anyInputs, plausibleInputs } from './cost-inputs'
import { numbersIn } from './numbers-in'

/** The figures of the rubric's 4.4, written out: the product's own example has to be the same. */
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

describe('what a buyer gives, and what is assumed', () => {
  const refusals = (inputs: unknown) => problemsOf(costInputsSchema.safeParse(inputs).error ?? new z.ZodError([]))
  const own = (assumptions: CostInputs['assumptions']): CostInputs => ({ ...EXAMPLE, assumptions })

  it('the example at hand is the example of the rubric, and the schema takes it', () => {
    expect(COST_EXAMPLE).toEqual(EXAMPLE)
    expect(refusals(EXAMPLE)).toEqual([])
  })

  it.each<[string, object, string, string]>([
    [
      'a negative rate',
      { rates: { 'in-house': 92, offshore: -1 } },
      'rates.offshore',
      'Give “Rate” as a number from 0.01 to 1,000,000,000',
    ],
    ['no provider', { rates: { 'in-house': 92 } }, 'rates', 'Give the rate of at least one provider'],
    ['a model nobody knows', { rates: { 'in-house': 92, offshore: 36, moon: 1 } }, 'rates.moon', 'This model is not known'],
    ['no own rate', { rates: { offshore: 36 } }, 'rates.in-house', 'Give “Rate” as a number from 0.01 to 1,000,000,000'],
    ['not a number', { hours: Number.NaN }, 'hours', 'Give “Work in a year” as a number from 1 to 100,000,000'],
    ['no end of hours', { hours: Number.POSITIVE_INFINITY }, 'hours', 'Give “Work in a year” as a number from 1 to 100,000,000'],
    ['words', { manager: 'much' }, 'manager', 'Give “A manager’s yearly cost” as a number from 0 to 1,000,000,000,000'],
    [
      'a range upside down',
      { hours: { low: 3, base: 2, high: 1 } },
      'hours',
      'Give low, usual and high of “Work in a year” in rising order',
    ],
    ['half a range', { hours: { low: 1, base: 2 } }, 'hours.high', 'Give “Work in a year” as a number from 1 to 100,000,000'],
    [
      'per cent as a whole number',
      { assumptions: { offshore: { rework: 18 } } },
      'assumptions.offshore.rework',
      'Give “Rework above your usual” as a share from 0% to 200%',
    ],
    ['an assumption nobody makes', { assumptions: { offshore: { luck: 1 } } }, 'assumptions.offshore.luck', 'This assumption is not known'],
    ['a money nobody takes', { currency: 'ABC' }, 'currency', 'Choose a currency by its code of three letters, such as USD'],
    ['half a year', { years: 1.5 }, 'years', 'Give the years as a whole number from 1 to 5'],
    ['a discount above one', { discount: 8 }, 'discount', 'Give “Discount rate” as a share from 0% to 100%'],
    ['a field nobody asked for', { people: 10 }, 'people', 'This cost input is not known'],
    [
      'a split with itself',
      { hybrid: { home: 'offshore', abroad: 'offshore', share: 0.5 } },
      'hybrid.abroad',
      'Choose two different models',
    ],
  ])('%s is refused at its place, in one sentence', (_, change, path, message) => {
    expect(refusals({ ...EXAMPLE, ...change })).toEqual([{ path, message }])
  })

  it('nothing where nothing is meant is taken: no manager, no trips, no discount', () => {
    const none = { ...EXAMPLE, manager: 0, expert: 0, discount: 0, assumptions: { offshore: { trips: 0, rampMonths: 0, governance: 0 } } }
    expect(refusals(none)).toEqual([])
    expect(of('offshore', none).parts.managing).toBe(0)
  })

  it('every currency is a code of three letters with a name, once', () => {
    expect(CURRENCIES.length).toBeGreaterThan(140)
    for (const { code, name } of CURRENCIES) expect(`${code} ${name}`).toMatch(/^[A-Z]{3} \S/)
    expect(new Set(CURRENCIES.map(({ code }) => code)).size).toBe(CURRENCIES.length)
  })

  it('an own figure takes the place of the assumed one, stands without a spread, and counts as touched', () => {
    const field = (inputs: CostInputs) => assumptionFields(inputs, 'offshore').find(({ id }) => id === 'governance')
    expect(field(EXAMPLE)).toMatchObject({ touched: false, used: { low: 0.08, base: 0.18, high: 0.35 }, percent: true })
    expect(field(own({ offshore: { governance: 0.3 } }))).toMatchObject({
      touched: true,
      assumed: { base: 0.18 },
      used: { low: 0.3, base: 0.3, high: 0.3 },
    })
    expect(of('offshore', own({ offshore: { governance: 0.3 } })).total.base).toBeGreaterThan(of('offshore').total.base)
    expect(of('nearshore', own({ offshore: { governance: 0.3 } }))).toMatchObject({
      total: of('nearshore').total,
      draws: { p50: of('nearshore').draws.p50 },
    })
  })

  it('every assumption says what it is, why, and where it comes from', () => {
    for (const model of COST_MODELS)
      for (const { name, unit, because, sources, used, bounds } of assumptionFields(EXAMPLE, model)) {
        expect(name.length * unit.length * because.length * sources.length, name).toBeGreaterThan(0)
        expect(bounds.least <= used.low && used.low <= used.base && used.base <= used.high && used.high <= bounds.most, name).toBe(true)
      }
  })

  it('is an illustration until the figures that move most are the buyer’s own', () => {
    expect(costOf(EXAMPLE)).toMatchObject({ illustration: true, bestProvider: 'offshore' })
    const figures = { governance: 0.2, productivity: 0.8, parallelMonths: 3, rework: 0.08 }
    const given = costOf(own({ offshore: figures, nearshore: figures }))
    expect(given.illustration).toBe(false)
    expect(given.untouched).toBeLessThan(costOf(EXAMPLE).untouched)
  })

  it('a request that changes midway makes assumed change requests dearer, and leaves the buyer’s own figure alone', () => {
    const changes = (stability?: Stability, inputs = EXAMPLE) => modelIn(costOf(inputs, stability), 'offshore').lines.change
    expect(changes('daily')).toBeCloseTo(2 * changes(), 6)
    expect([changes('per-cycle'), changes('not-sure')]).toEqual([changes(), changes()])
    expect(changes('rarely')).toBeCloseTo(changes() / 2, 6)
    const given = own({ offshore: { change: 0.06 } })
    expect(changes('daily', given)).toBe(changes(undefined, given))
  })

  it('trips and tools assumed in dollars keep their proportion to a manager in another money', () => {
    const rupees: CostInputs = {
      ...EXAMPLE,
      currency: 'INR',
      rates: { 'in-house': 9200, offshore: 3600 },
      manager: 15_000_000,
      expert: 9500,
    }
    expect(of('offshore', rupees).total.base).toBeCloseTo(of('offshore').total.base * 100, 3)
    expect(of('offshore', { ...rupees, assumptions: { offshore: { tripCost: 3500 } } }).lines.travel).toBe(of('offshore').lines.travel)
  })

  it('on a cash basis nobody pays for the time of managers and experts', () => {
    const cash = of('offshore', { ...EXAMPLE, basis: 'cash' })
    expect([cash.lines.governance, cash.lines.transfer]).toEqual([0, 0])
    expect(cash.lines.run).toBe(of('offshore').lines.run)
    expect(cash.swings.map(({ input }) => input)).not.toContain('governance')
  })

  it('night work adds its premium and counts as overhead', () => {
    const nights = of('offshore', own({ offshore: { nightShare: 1 } }))
    expect(nights.lines.nights).toBeCloseTo(0.1 * nights.lines.run, 6)
    expect(nights.overhead - of('offshore').overhead).toBeCloseTo(0.1, 9)
  })

  it('work divided between two places pays for both parts and for keeping them in step', () => {
    const split = (share: number) => costOf({ ...EXAMPLE, hybrid: { home: 'in-house', abroad: 'offshore', share } }).hybrid
    expect(costOf(EXAMPLE).hybrid).toBeNull()
    expect(split(0)).toMatchObject({ total: of('in-house').total.base, governance: 0, saving: 0 })
    expect(split(1)?.total).toBe(of('offshore').total.base)
    expect(split(0.6)?.governance).toBeCloseTo(0.25 * 150_000 * (1 + 1 / 1.08 + 1 / 1.08 ** 2), 6)
    expect(split(0.6)?.total).toBeCloseTo(
      0.4 * of('in-house').total.base + 0.6 * of('offshore').total.base + (split(0.6)?.governance ?? 0),
      6,
    )
  })

  it('costs a unit what all units of all years cost together', () => {
    expect(of('offshore').perUnit).toBeNull()
    expect(of('offshore', { ...EXAMPLE, units: 10_000 }).perUnit).toBeCloseTo(of('offshore').total.base / 30_000, 9)
  })

  it('hands the ranking of places its totals, and says of a saving whether it survives the worst', () => {
    expect(Object.entries(totalsByClass(costOf(EXAMPLE))).map(([place, total]) => [place, Math.round(total ?? 0)])).toEqual([
      ['inHouse', 4_919_135],
      ['onshore', 7_589_000],
      ['nearshore', 4_602_615],
      ['offshore', 4_279_694],
    ])
    expect(savesAtWorst(costOf(EXAMPLE))).toBe(false)
    const firm = {
      governance: 0.18,
      productivity: 0.85,
      startProductivity: 0.6,
      parallelMonths: 4,
      rework: 0.1,
      change: 0.06,
      rampMonths: 6,
    }
    const sure = costOf({ ...own({ offshore: firm }), rates: { 'in-house': 92, offshore: 20 } })
    expect([savesAtWorst(sure), savesAtWorst(sure, 'offshore'), savesAtWorst(sure, 'in-house')]).toEqual([true, true, false])
    expect(modelIn(sure, 'offshore').draws.saves).toBe(1)
  })

  it('a number is drawn from a triangle over its range that peaks at the usual value', () => {
    const spread = { low: 1, base: 2, high: 5 }
    const below = (value: number) => (value < 2 ? (value - 1) ** 2 / (4 * 1) : 1 - (5 - value) ** 2 / (4 * 3))
    for (const share of [0, 0.1, 0.25, 0.5, 0.9, 1]) expect(below(triangular(spread, share))).toBeCloseTo(share, 12)
    expect(triangular({ low: 3, base: 3, high: 3 }, 0.4)).toBe(3)
    expect(triangular({ low: 3, base: 3, high: 4 }, 0)).toBe(3)
    expect(triangular({ low: 3, base: 4, high: 4 }, 1)).toBe(4)
  })

  it('two providers alike are drawn apart: each comes first about half of the time', () => {
    const alike = Object.fromEntries(assumptionFields(EXAMPLE, 'offshore').map(({ id, used }) => [id, used]))
    const twins = costOf({ ...own({ nearshore: alike, offshore: alike }), rates: { 'in-house': 500, nearshore: 36, offshore: 36 } })
    for (const model of ['nearshore', 'offshore'] as const) expect(Math.abs(modelIn(twins, model).draws.cheapest - 0.5)).toBeLessThan(0.1)
  })

  it('where totals are equal, the own team stands first', () => {
    const alike = Object.fromEntries(assumptionFields(EXAMPLE, 'in-house').map(({ id, used }) => [id, used.base]))
    const same = costOf({ ...own({ 'in-house': alike, offshore: alike }), rates: { 'in-house': 92, offshore: 92 } })
    expect(same.cheapest).toBe('in-house')
    expect(modelIn(same, 'in-house').draws.cheapest).toBe(1)
    expect(modelIn(same, 'offshore')).toMatchObject({ saving: 0, savingAtWorst: 0, payback: 1 })
  })

  it('adding a model moves no draw of another', () => {
    const { onshore: _, nearshore: __, ...two } = EXAMPLE.rates
    const [few, all] = [of('offshore', { ...EXAMPLE, rates: two }).draws, of('offshore').draws]
    expect([few.p10, few.p50, few.p90, few.saves]).toEqual([all.p10, all.p50, all.p90, all.saves])
  })
})

describe('the laws of the cost comparison', () => {
  const RUNS = { numRuns: 300 }
  const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)))
  const most = (a: number, b: number) => expect(a).toBeLessThanOrEqual(b + 1e-9 * Math.abs(b))

  it('whatever the schema takes has a result: finite, the same each time, with ends in order and parts that add up', () => {
    fc.assert(
      fc.property(fc.oneof(anyInputs, plausibleInputs), (given) => {
        const inputs = costInputsSchema.parse(given)
        const cost = costOf(inputs)
        for (const number of numbersIn(cost)) expect(Number.isFinite(number)).toBe(true)
        expect(JSON.stringify(costOf(inputs))).toBe(JSON.stringify(cost))
        for (const { total, draws, parts, lines, savingAtWorst, saving } of cost.models) {
          most(total.low, total.base)
          most(total.base, total.high)
          for (const [less, more] of [
            [total.low, draws.p10],
            [draws.p10, draws.p50],
            [draws.p50, draws.p90],
            [draws.p90, total.high],
          ] as const)
            most(less, more)
          close(
            Object.values(parts).reduce((sum, part) => sum + part, 0),
            total.base,
          )
          close(
            Object.values(lines).reduce((sum, line) => sum + line, 0),
            total.base,
          )
          expect(savingAtWorst <= saving + 1e-9 * Math.max(1, Math.abs(savingAtWorst))).toBe(true)
          if (savingAtWorst > 1e-9) expect(draws.saves).toBe(1)
        }
        close(
          cost.models.reduce((sum, { draws }) => sum + draws.cheapest, 0),
          1,
        )
        expect(cost.untouched >= 0 && cost.untouched <= 1).toBe(true)
        expect(cost.illustration).toBe(cost.untouched > 0.5)
      }),
      RUNS,
    )
  })

  it('counting in another money changes nothing but the money', () => {
    const money = (figure: Figure, by: number): Figure =>
      typeof figure === 'number' ? figure * by : { low: figure.low * by, base: figure.base * by, high: figure.high * by }
    const times = (inputs: CostInputs, by: number): CostInputs => ({
      ...inputs,
      rates: Object.fromEntries(Object.entries(inputs.rates).map(([model, rate]) => [model, money(rate, by)])) as CostInputs['rates'],
      manager: money(inputs.manager, by),
      expert: money(inputs.expert, by),
      assumptions: Object.fromEntries(
        Object.entries(inputs.assumptions ?? {}).map(([model, own]) => [
          model,
          Object.fromEntries(
            Object.entries(own).map(([id, figure]) => [id, id === 'tools' || id === 'tripCost' ? money(figure, by) : figure]),
          ),
        ]),
      ),
    })
    fc.assert(
      fc.property(plausibleInputs, fc.double({ min: 0.01, max: 100, noNaN: true }), (inputs, by) => {
        const euros: CostInputs = { ...inputs, currency: 'EUR' }
        const [one, other] = [caseOf(euros), caseOf(times(euros, by))]
        for (const end of ['cheap', 'usual', 'dear'] as const)
          for (const [index, { total }] of totalsAt(one, end).entries()) close(total * by, totalsAt(other, end)[index]?.total ?? 0)
        for (const [model, { p50 }] of drawsOf(one)) close(p50 * by, drawsOf(other).get(model)?.p50 ?? 0)
      }),
      RUNS,
    )
  })

  it('a dearer rate never makes its own model cheaper', () => {
    fc.assert(
      fc.property(plausibleInputs, fc.nat(3), fc.double({ min: 0.01, max: 50, noNaN: true }), (inputs, pick, more) => {
        const given = COST_MODELS.filter((model) => inputs.rates[model] !== undefined)
        const model = given[pick % given.length] ?? 'in-house'
        const rate = inputs.rates[model] ?? 0
        const dearer = typeof rate === 'number' ? rate + more : { low: rate.low + more, base: rate.base + more, high: rate.high + more }
        const [before, after] = [caseOf(inputs), caseOf({ ...inputs, rates: { ...inputs.rates, [model]: dearer } })]
        for (const end of ['cheap', 'usual', 'dear'] as const) most(totalIn(before, model, end), totalIn(after, model, end))
        const [drawn, redrawn] = [drawsOf(before).get(model), drawsOf(after).get(model)]
        for (const share of ['p10', 'p50', 'p90'] as const) most(drawn?.[share] ?? Number.NaN, redrawn?.[share] ?? Number.NaN)
      }),
      RUNS,
    )
  })

  it('the break-even overhead is the overhead that a model has where, by bisection, governance eats its saving', () => {
    let met = 0
    fc.assert(
      fc.property(plausibleInputs, (given) => {
        const inputs: CostInputs = { ...given, basis: 'economic', manager: 150_000 }
        for (const { model, breakEven } of costOf(inputs).models) {
          if (breakEven === null) continue
          const governed = (governance: number) =>
            caseOf({ ...inputs, assumptions: { ...inputs.assumptions, [model]: { ...inputs.assumptions?.[model], governance } } })
          let [low, high] = [0, 1e6]
          if (totalIn(governed(low), model) > totalIn(governed(low), 'in-house')) continue
          for (let step = 0; step < 100; step += 1) {
            const middle = (low + high) / 2
            if (totalIn(governed(middle), model) > totalIn(governed(middle), 'in-house')) high = middle
            else low = middle
          }
          const run = runOf(governed(low), model)
          expect(totalIn(governed(low), model) / run - 1).toBeCloseTo(breakEven, 6)
          met += 1
        }
      }),
      RUNS,
    )
    expect(met).toBeGreaterThan(50)
  })

  it('totals and the month of payback agree with bookkeeping month by month', () => {
    let paid = 0
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const of = caseOf(inputs)
        const payback = paybackOf(of)
        const home = ledger(of, 'in-house')
        for (const { model } of of.models) {
          const book = ledger(of, model)
          close(book.at(-1) ?? Number.NaN, totalIn(of, model))
          if (model === 'in-house') continue
          const margin = 1e-9 * (home.at(-1) ?? 0)
          if (book.some((cost, month) => Math.abs(cost - (home[month] ?? 0)) < margin)) continue
          const first = book.findIndex((_, month) => book.slice(month).every((cost, later) => cost <= (home[month + later] ?? 0)))
          expect(payback.get(model)).toBe(first === -1 ? null : first + 1)
          if (first !== -1) paid += 1
        }
      }),
      RUNS,
    )
    expect(paid).toBeGreaterThan(50)
  })

  it('at the value that turns the ranking another model is the cheapest, and at no value before it', () => {
    let turned = 0
    fc.assert(
      fc.property(plausibleInputs, (given) => {
        const inputs: CostInputs = { ...given, currency: 'USD' }
        const usual = caseOf(inputs)
        const cheapest = cheapestOf(totalsAt(usual, 'usual'))
        for (const { model } of usual.models)
          for (const { input, range, flip } of swingsOf(inputs, usual, model).slice(0, 4)) {
            const leader = (value: number) => cheapestOf(totalsAt(caseOf(moved(inputs, model, input, value)), 'usual'))
            const side = flip && flip.value < range.base ? range.low : range.high
            const steps = Array.from({ length: 7 }, (_, index) => range.base + ((flip?.value ?? side) - range.base) * (index / 8))
            for (const value of steps) expect(leader(value)).toBe(cheapest)
            if (!flip) for (const end of [range.low, range.high]) expect(leader(end)).toBe(cheapest)
            else {
              expect(leader(flip.value + (flip.value - range.base) * 1e-9)).toBe(flip.cheapest)
              turned += 1
            }
          }
      }),
      RUNS,
    )
    expect(turned).toBeGreaterThan(100)
  })
})

const totalIn = (of: CostCase, id: ModelId, end: 'cheap' | 'usual' | 'dear' = 'usual') =>
  totalsAt(of, end).find(({ model }) => model === id)?.total ?? Number.NaN
const runOf = (of: CostCase, id: ModelId) => {
  const { world, models } = valuesOf(of, (spread) => spread.base)
  const values = models.find(({ model }) => model === id)?.values
  return values ? linesOf(values, world).run : Number.NaN
}

/** The formulae of the rubric, booked month by month in the plainest way, without a look at the model. */
function ledger(of: CostCase, id: ModelId): number[] {
  const mine = of.models.find(({ model }) => model === id)?.spreads
  const home = of.models.find(({ model }) => model === 'in-house')?.spreads
  if (!mine || !home) return []
  const v = Object.fromEntries(Object.entries(mine).map(([key, { base }]) => [key, base])) as Record<keyof typeof mine, number>
  const [hours, manager, expert] = [of.shared.hours.base, of.shared.manager.base, of.shared.expert.base]
  const contract = (hours * v.rate) / v.productivity
  let cash = contract * (v.selection + v.severance + v.exit) + v.transferHours * expert
  cash += (v.parallelMonths / 12) * hours * home.rate.base * v.parallelShare
  const book: number[] = []
  for (let month = 0; month < 12 * of.years; month += 1) {
    const year = Math.floor(month / 12)
    const start = Math.min(v.startProductivity, v.productivity)
    const speed = v.rampMonths > 0 && month < v.rampMonths ? start + ((v.productivity - start) * month) / v.rampMonths : v.productivity
    const paid = hours / 12 / speed
    const price = v.rate * (1 + v.priceGrowth) ** year
    const people = paid / v.hoursPerFte
    const leavers = v.turnover * people
    const spent =
      paid * price * (1 + v.rework + v.change + v.nightShare * v.nightPremium) +
      people * (v.governance * manager + v.tools) +
      leavers * v.replaceHours * (price + v.expertShare * expert) +
      (v.trips * v.tripCost) / 12
    cash += spent / (1 + of.discount) ** year
    book.push(cash)
  }
  return book
}

/** The inputs with one figure at one value. */
function moved(inputs: CostInputs, model: ModelId, input: string, value: number): CostInputs {
  if (input === 'rate') return { ...inputs, rates: { ...inputs.rates, [model]: value } }
  if (input === 'hours' || input === 'manager' || input === 'expert') return { ...inputs, [input]: value }
  return { ...inputs, assumptions: { ...inputs.assumptions, [model]: { ...inputs.assumptions?.[model], [input]: value } } }
}
