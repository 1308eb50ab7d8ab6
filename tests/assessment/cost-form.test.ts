import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromQuery, toQuery } from '@/app/tools/cost/address'
import { draftOf } from '@/app/tools/cost/fields'
import { readCost } from '@/app/tools/cost/read-cost'
import { readNumber } from '@/app/tools/cost/read-number'
import { COST_EXAMPLE, type CostInputs } from '@/lib/assessment'
import { plausibleInputs } from './cost-inputs'

const said = (typed: string) => {
  const read = readNumber('Rate', typed)
  return read.ok ? read.value : read.message
}
const told = (draft: Record<string, string>) => {
  const read = readCost({ ...draftOf(COST_EXAMPLE), ...draft })
  return read.ok ? [] : read.errors
}

describe('a number as people type it', () => {
  it.each([
    ['17000', 17000],
    ['17 000', 17000],
    ['17,000', 17000],
    ['17’000', 17000],
    ['17\u00a0000,5', 17000.5],
    ['1,234,567.8', 1234567.8],
    ['1.234.567', 1234567],
    ['1.234,56', 1234.56],
    ['1,00,000', 100000],
    ['58.5', 58.5],
    ['58,5', 58.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['18 %', 18],
    ['\u22123', -3],
    ['-3', -3],
  ])('%s is understood', (typed, value) => expect(said(typed)).toBe(value))

  it('what can be read as two numbers is asked back with both', () => {
    expect(said('17.000')).toBe('Write “Rate” as 17000 or as 17.0: “17.000” can be read as either')
    expect(said('1.250')).toContain('as 1250 or as 1.25')
  })

  it.each(['much', '58 USD', '1e9', '3-5', '--3', '1,2,3', '1.2.3', '5.', '٣', 'NaN', 'Infinity', '0x10'])(
    '%s is asked for in digits',
    (typed) => expect(said(typed)).toBe('Write “Rate” in digits, such as 1200 or 58.5'),
  )
})

describe('the cost form', () => {
  it('gives the figures back as they were stored, from the fields and from the address', () => {
    fc.assert(
      fc.property(plausibleInputs, (given) => {
        const read = readCost(draftOf(given))
        expect(read.ok && Object.keys(read.inputs).sort()).toEqual(Object.keys(withoutEmpty(given)).sort())
        const again = fromQuery(Object.fromEntries(new URLSearchParams(toQuery(draftOf(given)))))
        expect(again).toEqual(draftOf(given))
      }),
      { numRuns: 100 },
    )
  })

  it('a figure with three decimals is not asked back', () => {
    const inputs = { ...COST_EXAMPLE, expert: 95.125 }
    expect(readCost(draftOf(inputs))).toEqual({ ok: true, inputs })
  })

  it('takes the example from its address', () => {
    const read = readCost(fromQuery(Object.fromEntries(new URLSearchParams(toQuery(draftOf(COST_EXAMPLE))))))
    expect(read).toEqual({ ok: true, inputs: COST_EXAMPLE })
  })

  it('a share is typed in per cent', () => {
    const read = readCost({ ...draftOf(COST_EXAMPLE), 'a.offshore.governance.base': '20', discount: '7,5' })
    expect(read.ok && read.inputs.assumptions?.offshore?.governance).toBe(0.2)
    expect(read.ok && read.inputs.discount).toBe(0.075)
  })

  it('an end that is not known is the usual value', () => {
    const read = readCost({ ...draftOf(COST_EXAMPLE), 'rate.offshore.high': '45' })
    expect(read.ok && read.inputs.rates.offshore).toEqual({ low: 36, base: 36, high: 45 })
  })

  it.each([
    [
      'a negative rate',
      { 'rate.offshore.base': '-36' },
      'rate-offshore-base',
      'Give “Offshore rate” as a number from 0.01 to 1,000,000,000',
    ],
    [
      'a rate of nothing',
      { 'rate.in-house.base': '0' },
      'rate-in-house-base',
      'Give “Own team rate” as a number from 0.01 to 1,000,000,000',
    ],
    ['an absurd volume', { 'hours.base': '9'.repeat(30) }, 'hours-base', 'Give “Work in a year” as a number from 1 to 100,000,000'],
    ['words', { 'manager.base': 'a lot' }, 'manager-base', 'Write “A manager’s yearly cost” in digits, such as 1200 or 58.5'],
    ['a range that falls', { 'hours.low': '20000' }, 'hours-base', 'Give low, usual and high of “Work in a year” in rising order'],
    [
      'a rate that falls',
      { 'rate.offshore.low': '90' },
      'rate-offshore-base',
      'Give low, usual and high of “Offshore rate” in rising order',
    ],
    [
      'a share beyond reason',
      { 'a.offshore.rework.base': '900' },
      'a-offshore-rework-base',
      'Give “Rework above your usual” as a share from 0% to 200%',
    ],
    ['a currency of nobody', { currency: 'XXQ' }, 'currency', 'Choose a currency by its code of three letters, such as USD'],
    ['half a year', { years: '2.5' }, 'years', 'Give the years as a whole number from 1 to 5'],
    ['a range alone', { 'a.offshore.trips.low': '2' }, 'a-offshore-trips-base', 'Give the usual value of “Trips” beside its range'],
    ['a split without its second', { 'hybrid.share': '40' }, 'hybrid-abroad', 'Choose one of the models'],
  ])('%s is told in one sentence at its field', (_, draft, field, message) => expect(told(draft)).toEqual([{ field, message }]))

  it('asks for everything that is missing, in the order of the page', () => {
    const read = readCost({ basis: 'economic' })
    expect(read.ok ? [] : read.errors.map(({ field }) => field)).toEqual([
      'currency',
      'hours-base',
      'manager-base',
      'expert-base',
      'rate-in-house-base',
    ])
  })

  it('without a provider there is nothing to compare', () => {
    const { onshore: _, nearshore: __, offshore: ___, ...rates } = COST_EXAMPLE.rates
    const read = readCost(draftOf({ ...COST_EXAMPLE, rates }))
    expect(read.ok ? [] : read.errors).toEqual([{ field: 'rate-offshore-base', message: 'Give the rate of at least one provider' }])
  })
})

/** Assumptions without a figure are no assumptions of the buyer's. */
const withoutEmpty = ({ assumptions, ...given }: CostInputs) =>
  Object.values(assumptions ?? {}).some((own) => Object.keys(own).length > 0) ? { ...given, assumptions } : given
