import { describe, expect, it } from 'vitest'
import { GUIDE, guideAnchorOf, guidePlaceOf } from '@/components/guide/guide'
import { REFERENCES } from '@/components/guide/words/references'
import { CELLS } from '@/components/guide/words/terms'
import { QUESTIONS, questionOf, SOURCES, TERM_NAMES } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from '@/lib/assessment/conditions'
import { DIVISIONS } from '@/lib/assessment/location/patterns'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { VETOES } from '@/lib/assessment/vetoes'
import items from './guide-items.json'

const groups = GUIDE.flatMap((section) => section.groups)
const entries = groups.flatMap((group) => group.entries)
const references = REFERENCES.map(({ item }, index) => ({ anchor: `reference-${index + 1}`, items: [item] }))
const anchors = [
  ...GUIDE.map(({ id }) => id),
  ...groups.flatMap(({ anchor }) => anchor ?? []),
  ...entries.map(({ anchor }) => anchor),
  ...references.map(({ anchor }) => anchor),
]
const findings: string[] = [
  ...[...BLOCKERS, ...VETOES, ...CONDITIONS, ...CONDITIONS_OF_PLACE, ...MISTAKES].map(({ id }) => id),
  'ON-TOO-MANY-CONDITIONS',
]
const questions: string[] = QUESTIONS.map(({ id }) => id)
const known = new Set([...findings, ...DIVISIONS.map(({ id }) => id)])
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

describe('every item of the buyer’s guide has its place', () => {
  it('the list holds 110 items, each once', () => {
    expect(items).toHaveLength(110)
    expect(twice(items.map(({ item }) => item))).toEqual([])
  })

  it.each(items)('$item, $says, is told at #$anchor', ({ item, anchor }) => {
    const tellers = [...entries, ...references].filter((entry) => entry.items.includes(item))
    expect(tellers.map((entry) => entry.anchor)).toEqual([anchor])
  })

  it('the guide claims no item that is not on the list', () => {
    const listed = new Set(items.map(({ item }) => item))
    expect([...entries, ...references].flatMap((entry) => entry.items).filter((item) => !listed.has(item))).toEqual([])
  })

  it('the rules and questions named beside an item exist', () => {
    expect(items.flatMap(({ rules }) => rules).filter((id) => !known.has(id))).toEqual([])
    expect(items.flatMap((item) => item.questions).filter((id) => !questions.includes(id))).toEqual([])
  })

  it('every question serves some item', () => {
    const served = new Set(items.flatMap((item) => item.questions))
    expect(questions.filter((id) => !served.has(id))).toEqual([])
  })
})

describe('whoever is puzzled by a question or a finding can read on', () => {
  const inEntries = new Set(anchors.map((anchor) => `/guide#${anchor}`))

  it('every question and every finding has one place in the guide', () => {
    const ids = [...questions, ...findings]
    expect(ids.filter((id) => !inEntries.has(guideAnchorOf(id) ?? ''))).toEqual([])
  })

  it('every risk and every benefit of the register has one', () => {
    const ids = [...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `RK${n}`), ...[1, 2, 3, 4, 5, 6].map((n) => `BN${n}`)]
    expect(ids.filter((id) => !inEntries.has(guideAnchorOf(id) ?? ''))).toEqual([])
  })

  it('every term and every kind of place has one too', () => {
    const ids = [...Object.keys(TERM_NAMES), 'onshore', 'nearshore', 'offshore', 'hybrid']
    expect(ids.filter((id) => !inEntries.has(guideAnchorOf(id) ?? ''))).toEqual([])
  })

  it('forms and prices stand under the ids by which they are ranked', () => {
    const offered = (id: 'ctx-proposed-engagement' | 'ctx-proposed-pricing') =>
      questionOf(id).options.flatMap((option) => (option.id === 'none-yet' ? [] : [option.id]))
    const wanted = [
      ...offered('ctx-proposed-engagement').map((id) => `engagement-${id}`),
      ...offered('ctx-proposed-pricing').map((id) => `pricing-${id}`),
    ]
    expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([])
  })

  it('no question or finding is claimed by two places, and an unknown one has none', () => {
    const claims = [...GUIDE, ...groups, ...entries].flatMap(({ from }) => from ?? [])
    expect(twice(claims)).toEqual([])
    expect(guidePlaceOf('ON-NOTHING')).toBeNull()
  })

  it('no address is given twice', () => {
    expect(twice(anchors)).toEqual([])
  })
})

describe('how the guide is built', () => {
  it('a row has a cell for every head', () => {
    for (const { heads, entries } of groups) {
      if (heads) for (const entry of entries) expect(entry.says, entry.anchor).toHaveLength(heads.length - 1)
    }
  })

  it('the picture of the terms gives every arrangement the name it has elsewhere', () => {
    const drawn = CELLS.flatMap(({ cells }) => cells.map(({ term, lines }) => [term, lines.join(' ')]))
    expect(Object.fromEntries(drawn)).toEqual(TERM_NAMES)
  })

  it('the authors of SP 800-161 revision 1 are those of its title page', () => {
    expect(SOURCES['nist-800-161'].by).toMatch(/Boyens.*Smith.*Bartol.*Winkler.*Holbrook.*Fallon/)
    expect(REFERENCES.find(({ source }) => source === 'nist-800-161')?.correction).toBeDefined()
  })

  it('the survey about goods lends no figure', () => {
    const texts = [
      SOURCES['bain-2024'].says,
      ...REFERENCES.map(({ correction }) => correction ?? ''),
      ...entries.flatMap(({ says }) => says),
    ]
    expect(texts.filter((text) => /\d+ ?(%|per cent)/.test(text))).toEqual([])
  })

  it('the words keep to the manners of the house', () => {
    const texts = GUIDE.flatMap(({ title, lead, groups }) => [
      title,
      lead ?? '',
      ...groups.flatMap((group) => [
        group.title ?? '',
        ...(group.heads ?? []),
        ...group.entries.flatMap((entry) => [entry.title, ...entry.says]),
      ]),
    ])
    expect(texts.filter((text) => /!|\bplease\b|\bsimply\b|\binvalid\b|\boops\b|organiz|center\b/i.test(text))).toEqual([])
  })
})
