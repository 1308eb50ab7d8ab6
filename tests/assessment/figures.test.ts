import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { CostResult } from '@/components/cost/cost-result'
import { BandFigure } from '@/components/result/band-figure'
import { PairFigure } from '@/components/result/pair-figure'
import { Ranking } from '@/components/result/ranking'
import { Risks } from '@/components/result/risks'
import type { ResultView } from '@/components/result/view'
import { assess, COST_EXAMPLE, capital, costOf, numeral, overlapHours, overlapLine, placeOf } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { markup } from '../support/markup'

type Found = { attributes: Record<string, string>; text: string }

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim()

/** Opening tags that carry an attribute, each with the text up to its end tag of the same name. */
function found(html: string, name: string, attribute: string): Found[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*\\b${attribute}="[^>]*>`, 'g'))].map((match) => {
    const start = (match.index ?? 0) + match[0].length
    return { attributes: attributesOf(match[0]), text: textOf(html.slice(start, html.indexOf(`</${name}>`, start))) }
  })
}

const cellsOf = (page: string, row: string) =>
  [...page.matchAll(new RegExp(`<tr[^>]*data-row="${row}"[^>]*>(.*?)</tr>`, 'gs'))].flatMap(([, inside = '']) =>
    found(inside, 'td', 'data-cell'),
  )
const cell = (page: string, row: string, name: string) =>
  cellsOf(page, row).find(({ attributes }) => attributes['data-cell'] === name)?.text

const RESULTS = EXAMPLES.map(({ id, answers }) => ({ id, answers, result: assess(answers, { year: 2026, cost: COST_EXAMPLE }) }))
const viewOf = ({ id, answers, result }: (typeof RESULTS)[number]): ResultView =>
  ({
    reference: id,
    title: id,
    organisation: '',
    work: '',
    leavesOut: [],
    number: 1,
    finishedAt: new Date(0),
    contentHash: '',
    timeZoneTable: '',
    answers,
    words: {},
    result,
    notes: {},
    reasons: {},
  }) as unknown as ResultView

const COSTS = [
  ['the worked example', COST_EXAMPLE],
  ['rates with ranges', { ...COST_EXAMPLE, rates: { 'in-house': 92, offshore: { low: 27, base: 36, high: 54 } }, units: 900 }],
  ['a provider who costs more', { ...COST_EXAMPLE, rates: { 'in-house': 40, onshore: 125 }, years: 1 }],
  ['very small sums', { ...COST_EXAMPLE, hours: 10, rates: { 'in-house': 1, offshore: 0.5 }, manager: 0, expert: 0 }],
  [
    'your own time left out, and a split',
    { ...COST_EXAMPLE, basis: 'cash' as const, hybrid: { home: 'in-house' as const, abroad: 'offshore' as const, share: 0.4 } },
  ],
] as const

describe('a figure of cost has the numbers of its table', () => {
  it.each(COSTS)('for %s: each bar, each part and each range', (_, inputs) => {
    const cost = costOf(inputs)
    const page = markup(createElement(CostResult, { id: 'cost', cost, inputs }))
    const bars = found(page, 'g', 'data-model')
    expect(bars).toHaveLength(cost.models.length)
    for (const { attributes } of bars) {
      const model = attributes['data-model'] ?? ''
      expect(cell(page, model, 'total')).toBe(attributes['data-total'])
      for (const end of ['p10', 'p90']) expect(cell(page, model, end)).toBe(attributes[`data-${end}`])
    }
    for (const [index, { model }] of cost.models.entries())
      for (const { attributes } of found(page.split('data-model=')[index + 1] ?? '', 'g', 'data-part'))
        expect(cell(page, model, attributes['data-part'] ?? '')).toBe(attributes['data-amount'])
  })

  it.each(COSTS)('for %s: the heaviest figures, in the order of the table', (_, inputs) => {
    const page = markup(createElement(CostResult, { id: 'cost', cost: costOf(inputs), inputs }))
    const bars = found(page, 'g', 'data-input')
    expect(bars.length).toBeGreaterThan(0)
    for (const { attributes } of bars)
      for (const name of ['low', 'high', 'share']) expect(cell(page, attributes['data-input'] ?? '', name)).toBe(attributes[`data-${name}`])
    const rows = [...page.matchAll(/data-row="([\w-]+)"/g)].map(([, row]) => row)
    expect(rows.join()).toContain(bars.map(({ attributes }) => attributes['data-input']).join())
  })

  it.each(COSTS)('for %s: bars are as long as their numbers say', (_, inputs) => {
    const cost = costOf(inputs)
    const page = markup(createElement(CostResult, { id: 'cost', cost, inputs }))
    const boxes = [...page.matchAll(/<rect class="box" x="0" width="([\d.]+)%"/g)].map(([, width]) => Number(width))
    const longest = Math.max(...cost.models.map(({ total }) => total.base))
    for (const [index, { total }] of cost.models.entries())
      expect((boxes[index] ?? 0) / Math.max(...boxes)).toBeCloseTo(total.base / longest, 3)
  })
})

const at = (timeZone: string, days: number[], [start, end] = ['09:00', '17:00']) => ({ timeZone, start, end, days })
const WEEK = [1, 2, 3, 4, 5]
const SHORT = [
  ['three days that are not in a row', at('America/New_York', WEEK), at('Europe/Warsaw', [1, 3, 5]), ['Mondays, Wednesdays and Fridays']],
  ['a single day', at('America/New_York', WEEK), at('Europe/Warsaw', [3]), ['Wednesdays']],
  ['an hour on Fridays', at('Africa/Cairo', [7, 1, 2, 3, 4, 5]), at('Europe/Berlin', [5], ['09:00', '10:00']), ['Fridays']],
  ['a day across the date line', at('Pacific/Auckland', WEEK), at('Pacific/Honolulu', [3]), ['Thursdays']],
  [
    'a day that meets two',
    at('Europe/London', WEEK, ['00:00', '23:59']),
    at('Asia/Tokyo', [3], ['00:00', '23:59']),
    ['Tuesdays', 'Wednesdays'],
  ],
] as const

describe('where shared hours come and go with the days of the week', () => {
  it.each(SHORT)(
    '%s: a row for each change of the clocks, told by the days of the week, in figure and table alike',
    (_, here, there, told) => {
      const [pair] = overlapHours({
        'ctx-buyer-location': [{ ...here, country: 'PL' }],
        'ctx-candidates': [{ ...there, country: 'PL', ownership: 'external' }],
      })
      if (!pair) throw new Error('There are two places')
      const page = markup(
        createElement(PairFigure, {
          id: 'p',
          pair,
          here: { name: 'Here', hours: here },
          there: { name: 'There', hours: there },
          caption: '',
        }),
      )
      const [drawn, rows] = ['g', 'tr'].map((tag) =>
        found(page, tag, 'data-hours').map(({ attributes }) => [attributes['data-from'], attributes['data-hours']]),
      )
      expect(rows).toEqual(drawn)
      expect(drawn?.length).toBeLessThanOrEqual(told.length * (pair.clocks?.length ?? 0))
      expect(Math.max(...(drawn ?? []).map(([, hours]) => Number(hours)))).toBe(pair.max)
      expect([...page.matchAll(/<caption>Through 2026, on (.*?)<\/caption>/g)].map(([, days]) => days)).toEqual(told)
      expect(page).toContain('nothing is shared.')
    },
  )
})

describe('over all worked cases', () => {
  it.each(RESULTS)('$id: the hours of the year are those of the table', ({ answers, result }) => {
    for (const pair of result.overlap) {
      const [site, place] = [
        answers['ctx-buyer-location']?.[pair.site],
        (answers['ctx-candidates'] as { start: string; end: string }[])[Number(pair.candidate)],
      ]
      if (!site || !place) throw new Error('A pair belongs to a site and a place')
      const sides = { here: { name: 'Here', hours: site }, there: { name: placeOf(answers, pair.candidate), hours: place } }
      const page = markup(createElement(PairFigure, { id: 'p', pair, ...sides, caption: overlapLine(pair) }))
      const drawn = found(page, 'g', 'data-hours').map(({ attributes }) => [attributes['data-from'], attributes['data-hours']])
      const told = found(page, 'tr', 'data-hours').map(({ attributes }) => [attributes['data-from'], attributes['data-hours']])
      expect(drawn).toEqual(told)
      expect(Math.min(...drawn.map(([, hours]) => Number(hours)))).toBe(pair.min)
      expect(Math.max(...drawn.map(([, hours]) => Number(hours)))).toBe(pair.max)
      expect(page).toContain(`<figcaption>${overlapLine(pair)}</figcaption>`)
    }
  })

  it.each(RESULTS)('$id: each risk stands where its row says', (one) => {
    const page = markup(createElement(Risks, { view: viewOf(one) }))
    const spots = found(page, 'g', 'data-risk')
    const known = one.result.risks.filter(({ impact }) => impact !== null)
    expect(spots.map(({ attributes }) => attributes['data-risk'])).toEqual(known.map(({ id }) => id))
    for (const { attributes, text } of spots) {
      const id = attributes['data-risk'] ?? ''
      const row = page.slice(page.indexOf(`<tr id="${id}"`), page.indexOf('</tr>', page.indexOf(`<tr id="${id}"`)))
      const [low, high] = [attributes['data-low'], attributes['data-high']]
      expect(textOf(row)).toContain(low === high ? `${low} of 4` : `${low} to ${high} of 4`)
      expect(textOf(row)).toContain(`${attributes['data-impact']} of 4`)
      expect(row).toContain(`>${text.replace(' ?', '')}<`)
    }
  })

  it.each(RESULTS)('$id: the caption of the risks counts what is drawn', (one) => {
    const page = markup(createElement(Risks, { view: viewOf(one) }))
    const spots = found(page, 'g', 'data-risk').map(({ attributes }) => attributes)
    const heavy = spots.filter((spot) => Number(spot['data-low']) >= 3 && Number(spot['data-impact']) >= 3).length
    const caption = /<figcaption>(.*?)<\/figcaption>/s.exec(page)?.[1] ?? ''
    if (spots.length > 0)
      expect(caption).toMatch(
        heavy === 0
          ? /^No risk is both likely and grave/
          : new RegExp(`^${capital(numeral(heavy))} of ${numeral(spots.length)} (is|are) both likely and grave`),
      )
  })

  it.each(RESULTS)('$id: the bar of each place is as long as its share says', (one) => {
    const page = markup(createElement(Ranking, { view: viewOf(one) }))
    const shares = [...page.matchAll(/First in (\d+) of 100 weightings(.*?)<\/svg>/gs)]
    for (const [, share, svg = ''] of shares) expect(svg).toContain(`class="sea" width="${share}%"`)
    const ranked = [...one.result.location.ranking, ...(one.result.location.candidates.length > 1 ? one.result.location.candidates : [])]
    expect(shares).toHaveLength(ranked.filter(({ share, standing }) => share !== null && standing !== 'ruled-out').length)
  })

  it.each(RESULTS)('$id: the bands are drawn from their worst to their best', ({ result }) => {
    const page = markup(createElement(BandFigure, { dimensions: result.dimensions }))
    const drawn = found(page, 'g', 'data-lo').map(({ attributes }) => [Number(attributes['data-lo']), Number(attributes['data-hi'])])
    expect(drawn).toEqual(result.dimensions.map(({ score }) => [Math.round(score.low * 100), Math.round(score.high * 100)]))
  })
})
