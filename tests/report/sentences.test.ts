import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/assessment'
import { COST_EXAMPLE, CURRENCIES, costFinding, costOf } from '@/lib/assessment'
import { EXAMPLES, type Example } from '../../lib/assessment/examples'
import { pageOf, textsOf, viewOf } from './views'

const textOf = (example: Example): string => textsOf(pageOf(viewOf(example))).join(' ')
const caseOf = (id: string): Example => {
  const found = EXAMPLES.find((example) => example.id === id)
  if (!found) throw new Error(`No example ${id}`)
  return found
}

/** What no reader should meet in a sentence, and why. */
const NEVER: [RegExp, string][] = [
  [/behind of/, 'a place is behind another, not behind of it'],
  [/\b0 hours (?:a day|shared)/, 'no hour is no hour'],
  [/needed an hour less, this would be \S+; an hour more, (?:\S+ )?\S+\. .*this work needs none/, 'less than none cannot be needed'],
  [/(?:None|One) of (?:the )?eight hold\b/, 'one holds, none holds'],
  [/\b\d of (?:six|eight|nine|\d)\b (?:is|are|has|have)/, 'a small count is a word where its base is one'],
  [/1 of \d+ is .* first among them/, 'one has no first among it'],
  [/\(our table is of \d{4}-/, 'a date is written as everywhere'],
  [/there are none at the least/, 'none is none'],
  [/(\d) of \1 points for notes[^.]*the rest/, 'of all points there is no rest'],
  [/undefined|NaN|\[object|Infinity/, 'nothing is missing'],
]

describe.each(EXAMPLES.map((example) => [example.id, example] as const))('the sentences of the result of %s', (_id, example) => {
  const text = textOf(example)
  it.each(NEVER)('have no %s, for %s', (slip) => expect(slip.exec(text)?.[0]).toBeUndefined())
})

describe('three decisions', () => {
  it('do not call staying by the name of a contract abroad, nor weigh it against the places', () => {
    const text = textOf(caseOf('C19'))
    expect(text).toMatch(/Keep it as it is.{0,4} ?Of the places, nearshore, from Nairobi comes first, though too close to call\./)
    expect(text).not.toContain('Properly called')
  })

  it('call a place by it', () => {
    expect(textOf(caseOf('C01'))).toContain('Properly called offshore outsourcing. Runner-up: a provider at home, too close to call.')
  })
})

describe('a lead too close to call', () => {
  it('says why the first place may all the same be first in nearly every weighting', () => {
    expect(textOf(caseOf('C20'))).toContain('the one that you have in mind or use today goes first, under every weighting too')
    expect(textOf(caseOf('C14'))).not.toContain('under every weighting too')
  })

  it('speaks of no place in mind to a buyer who has none', () => {
    const { answers, ...rest } = caseOf('C01')
    const text = textOf({ ...rest, answers: { ...answers, 'ctx-candidates': [] } })
    expect(text).toContain('Too close to call between')
    expect(text).not.toContain('that you have in mind')
  })
})

describe('shared hours that are not comfortable', () => {
  const { answers, ...rest } = caseOf('C01')

  it('are not called short of room where they are enough and lie in the night', () => {
    const text = textOf({ ...rest, answers })
    expect(text).toContain(
      '7 hours shared at the least, this work needs 1: manageable, not comfortable; reached only by hours outside the day.',
    )
    expect(text).toContain('The hours shared with Manila (Philippines) are enough, but people there keep them outside the day.')
  })

  it('are said to rest on the shift that was agreed where there are too few without it', () => {
    const text = textOf({ ...rest, answers: { ...answers, 'ctx-candidates': [place('PH', 'Asia/Manila')] } })
    expect(text).toContain('No hour is shared, this work needs 1: manageable, not comfortable; reached only by the shift that was agreed.')
    expect(text).toContain('the shift that was agreed has to bring the rest')
    expect(text).toContain(
      'Manila (Philippines) shares no hour with you by its own clock: what the work needs can be met only by moved hours.',
    )
  })
})

describe('a place by the clock of the buyer’s own city', () => {
  it('is told apart from the buyer’s', () => {
    const text = textOf(caseOf('C12'))
    expect(text).toContain('London (yours)')
    expect(text).toContain('London (theirs) keeps the clock of London (yours) all year')
  })
})

describe('a pilot', () => {
  it('says what to do about the owners whom it promises to close', () => {
    expect(textOf(caseOf('C01'))).toContain('Put one name beside each role that has nobody. Reserve hours, in writing')
  })
})

const place = (country: string, timeZone: string): Candidate => ({ country, timeZone, start: '09:00', end: '17:00', ownership: 'external' })

describe('several places that the law rules out alike', () => {
  const example = caseOf('C03')
  const candidates = [place('IN', 'Asia/Kolkata'), place('PL', 'Europe/Warsaw'), place('MX', 'America/Mexico_City')]
  const texts = textsOf(pageOf(viewOf({ ...example, answers: { ...example.answers, 'ctx-candidates': candidates } })))

  it('are one point that names them, not the same point three times', () => {
    expect(texts.filter((text) => text === 'Someone competent has told you so. No other strength of a place changes that.')).toHaveLength(1)
    expect(texts.join(' ')).toMatch(/Holds for: +Kolkata, Warsaw, Mexico City/)
  })
})

describe('two places abroad of which the one with more open scores higher', () => {
  it('are told apart: which one scores highest, and why the verdict goes by the other', () => {
    const example = caseOf('C14')
    const candidates = [
      { ...place('PL', 'Europe/Warsaw'), permitted: 'yes' as const },
      { ...place('PH', 'Asia/Manila'), permitted: 'not-sure' as const },
    ]
    const answers = { ...example.answers, 'rl-legal-position': 'named-countries' as const, 'ctx-candidates': candidates }
    const text = textOf({ ...example, answers })
    expect(text).toContain(
      'By score alone Manila would come first; places are ordered by what is open at each before a pilot, so the verdict goes by Warsaw.',
    )
    expect(textOf({ ...example, answers: { ...answers, 'ctx-candidates': candidates.slice(0, 1) } })).not.toContain('By score alone')
  })
})

describe('a place whose city is not the one its clock is named after', () => {
  it('is called by its own city wherever it is spoken of, and judged as before', () => {
    const example = caseOf('C03')
    const candidates = [place('IN', 'Asia/Kolkata'), place('PL', 'Europe/Warsaw')]
    const by = (city: object) => ({
      ...example.answers,
      'ctx-candidates': candidates.map((one, index) => (index ? one : { ...one, ...city })),
    })
    const text = textOf({ ...example, answers: by({ city: 'Bengaluru' }) })
    expect(text).toContain('Bengaluru')
    expect(text).not.toContain('Kolkata')
    expect(text.replaceAll('Bengaluru', 'Kolkata')).toBe(textOf({ ...example, answers: by({}) }))
  })
})

describe('work that could be divided between two places abroad', () => {
  it('calls neither of them home', () => {
    const example = caseOf('C01')
    const answers = { ...example.answers, 'ctx-candidates': [place('MX', 'America/Mexico_City'), place('IN', 'Asia/Kolkata')] }
    const text = textOf({ ...example, answers })
    expect(text).toMatch(/In one place: .{0,60}Mexico City \(Mexico\)/)
    expect(text).not.toContain('At home: ')
  })
})

describe('what comes after', () => {
  it.each(EXAMPLES.map((example) => [example.id, example] as const))('is not said twice in %s', (_id, example) => {
    const view = viewOf(example)
    const page = pageOf(view)
    const shown = textsOf(page)
    const titles = [...view.result.blockers, ...view.result.vetoes, ...view.result.conditions].map(({ reason }) => reason)
    for (const title of new Set(titles))
      expect(shown.filter((text) => text === title).length, title).toBeLessThanOrEqual(titles.filter((one) => one === title).length)
  })
})

describe('a buyer without any comparison of cost', () => {
  it('is not told what it leaves out', () => {
    const text = textOf(caseOf('C34'))
    expect(text).toContain('decision-makers have seen no comparison of the whole of it')
    expect(text).not.toContain('what decision-makers have seen leaves out')
  })
})

describe('currencies', () => {
  it('are told apart by their country', () => {
    const names = CURRENCIES.map(({ name }) => name)
    expect(names).toContain('Danish krone')
    expect(names).toContain('Norwegian krone')
    expect(names.filter((name) => !/\p{Lu}/u.test(name))).toEqual([])
  })
})

describe('a provider whose hour is not cheaper', () => {
  const findingAt = (own: number) => costFinding(costOf({ ...COST_EXAMPLE, rates: { 'in-house': own, offshore: 36 } }))

  it('is said to cost the same or more, and how much more in figures that can be read', () => {
    expect(findingAt(36)).toContain('an hour costs the same, and')
    expect(findingAt(20)).toContain('an hour costs more, and')
    expect(findingAt(0.5)).toMatch(/the same accepted work \d,\d{3}% more over three years/)
  })
})
