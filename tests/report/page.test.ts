import { describe, expect, it } from 'vitest'
import { RULES_VERSION } from '@/lib/assessment'
import { EXAMPLES, type Example } from '../../lib/assessment/examples'
import { type Page, pageOf, textsOf, viewOf } from './views'

const cases = EXAMPLES.map((example) => [example.title, example] as const)

const everyOf = (node: Page | string): Page[] => (typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyOf)])
const withClass = (node: Page, name: string): Page[] =>
  everyOf(node).filter(({ attributes }) => (attributes.class ?? '').split(' ').includes(name))
const part = (page: Page, id: string): Page | undefined => everyOf(page).find(({ attributes }) => attributes.id === id)
const textOf = (node: Page | string | undefined): string =>
  node === undefined ? '' : typeof node === 'string' ? node : node.children.map(textOf).join('')
const linksIn = (node: Page): string[] => everyOf(node).flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes.href ?? ''] : []))
const shown = (example: Example) => pageOf(viewOf(example))

/** The parts in the order in which they are read; not every result has each. */
const ORDER = [
  'way',
  'after',
  'three',
  'where',
  'names',
  'dims',
  'hours',
  'benefits',
  'risks',
  'mistakes',
  'owners',
  'cost',
  'pilot',
  'verify',
  'unsure',
  'change',
  'all',
  'method',
]

const OF_EVERY_UNIT_PRICE = 'A price for each unit rewards more units'

describe.each(cases)('the page of a result: %s', (_title, example) => {
  const page = shown(example)
  const { result } = viewOf(example)

  it('has its parts in the order in which they are read, after verdict, certainty and next step', () => {
    const [first, ...parts] = everyOf(page).filter(({ tag }) => tag === 'section' || tag === 'header')
    expect(first?.attributes.class).toBe('verdict')
    const ids = parts.flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids).toEqual(ORDER.filter((id) => ids.includes(id)))
    const opening = everyOf(first as Page).flatMap(({ attributes }) => attributes.class ?? [])
    expect(opening.filter((name) => ['certain', 'next', 'ref'].includes(name))).toEqual(['certain', 'next', 'ref'])
  })

  it('leads from every finding, reason, risk and gain to an answer and to a work', () => {
    const findings = ['way', 'after', 'mistakes'].flatMap((id) => {
      const found = part(page, id)
      return found ? withClass(found, 'points').flatMap(({ children }) => children) : []
    })
    const rows = everyOf(page).filter(({ tag, attributes }) => tag === 'table' && attributes.class?.includes('reasons'))
    const reasons = rows.flatMap((table) =>
      everyOf(table).filter(({ tag, attributes }) => tag === 'td' && attributes['data-h'] === 'Because'),
    )
    const risks = everyOf(page).filter(({ tag, attributes }) => tag === 'tr' && /^RK/.test(attributes.id ?? ''))
    const gains = part(page, 'benefits')?.children.flatMap((child) => everyOf(child).filter(({ tag }) => tag === 'dd')) ?? []
    const claims = [...findings, ...reasons, ...risks, ...gains] as Page[]
    expect(claims.length).toBeGreaterThan(30)
    for (const claim of claims) {
      const links = linksIn(claim)
      expect(
        links.some((href) => href.startsWith('#source-')),
        textOf(claim),
      ).toBe(true)
    }
    const withoutAnswer = claims.filter((claim) => !linksIn(claim).some((href) => href.startsWith('#answer-')))
    // What holds of every contract of a kind rests on no answer.
    expect(withoutAnswer.filter((claim) => !textOf(claim).startsWith(OF_EVERY_UNIT_PRICE)).map(textOf)).toEqual([])
  })

  it('says exactly one thing to do next and for whom, what to do about everything in the way, and what comes after', () => {
    const [next] = withClass(page, 'next')
    expect(textOf(next)).toMatch(/^Do this next.+\. This is for [^.]+\.$/)
    const way = part(page, 'way')
    const points = withClass(way as Page, 'points').flatMap(({ children }) => children) as Page[]
    if (result.verdict !== 'ready') expect(points.length).toBeGreaterThan(0)
    for (const point of points) expect(everyOf(point).filter(({ tag }) => tag === 'p').length).toBeGreaterThan(1)
    expect(textOf(part(page, 'method'))).toContain('Next, take it to the owners named above')
  })

  it('calls a tie a tie, and nothing else', () => {
    const isTied = result.location?.tie && result.location.ranking.filter(({ points }) => points !== null).length > 1
    const ties = [result.location, result.engagement, result.pricing].filter((one) => one?.tie).length
    expect(textOf(part(page, 'three')).split('too close to call').length - 1).toBe(ties)
    expect(textOf(part(page, 'where')).includes('Too close to call')).toBe(Boolean(isTied))
  })

  it('carries reference, date, version, rules, clocks and hash', () => {
    const text = textsOf(page).join(' ')
    for (const words of ['SW-7K3F-2Q', '14 September 2026', RULES_VERSION, 'c0ffeec0ffee']) expect(text).toContain(words)
    expect(textOf(withClass(page, 'ref')[0])).toContain('version\u00a02')
    expect(textOf(part(page, 'method'))).toMatch(/time zone table \d{4}[a-z]/)
  })

  it('shows its verdict by a shape and a word, not by colour alone', () => {
    const [mark] = withClass(page, 'mark')
    expect(everyOf(mark as Page).some(({ tag }) => tag === 'svg')).toBe(true)
    expect(textOf(mark).trim()).not.toBe('')
  })

  it('gives each figure a finding as its caption, words for who cannot see it, and a table', () => {
    const figures = everyOf(page).filter(({ tag }) => tag === 'figure')
    for (const figure of figures.filter(({ attributes }) => attributes.class !== 'certainty')) {
      expect(textOf(everyOf(figure).find(({ tag }) => tag === 'figcaption')).trim().length).toBeGreaterThan(10)
      const drawn = everyOf(figure).filter(({ tag, attributes }) => tag === 'svg' && attributes.role === 'img')
      for (const svg of drawn)
        expect(
          everyOf(svg)
            .map(({ tag }) => tag)
            .slice(1, 3),
        ).toEqual(['title', 'desc'])
    }
    const drawn = ['dims', 'hours', 'risks']
      .flatMap((id) => part(page, id) ?? [])
      .filter((one) => everyOf(one).some(({ tag }) => tag === 'svg'))
    for (const one of drawn) expect(everyOf(one).some(({ tag }) => tag === 'table')).toBe(true)
  })
})
