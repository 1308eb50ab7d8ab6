import { describe, expect, it } from 'vitest'
import type { Answers, Candidate } from '@/lib/assessment/answers'
import { candidateRefs, placesOf, termsOf } from '@/lib/assessment/terms'

const lead = {
  US: 'America/New_York',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
  JP: 'Asia/Tokyo',
  AU: 'Australia/Sydney',
  MX: 'America/Mexico_City',
  VN: 'Asia/Ho_Chi_Minh',
  PL: 'Europe/Warsaw',
  IN: 'Asia/Kolkata',
  PH: 'Asia/Manila',
  NL: 'Europe/Amsterdam',
  RO: 'Europe/Bucharest',
  KR: 'Asia/Seoul',
  CO: 'America/Bogota',
  ZA: 'Africa/Johannesburg',
  BR: 'America/Sao_Paulo',
  AE: 'Asia/Dubai',
  UZ: 'Asia/Tashkent',
} as const
type Code = keyof typeof lead

const at = (country: Code) => ({ country, timeZone: lead[country], start: '09:00', end: '17:00' })
const planned = (from: Code[], to: Code, more: Partial<Candidate> = {}): Answers => ({
  'ctx-buyer-location': from.map(at),
  'ctx-candidates': [{ ...at(to), ownership: 'external', ...more }],
})
const place = (answers: Answers) => placesOf(answers)[0]
const names = (answers: Answers) => termsOf(answers, placesOf(answers))

describe('near or far, seen from the lead site', () => {
  it.each<[Code, Code, string, RegExp]>([
    ['US', 'US', 'domestic', /You have people in the United States/],
    ['US', 'MX', 'near', /border with the United States/],
    ['DE', 'PL', 'near', /border with Germany/],
    ['DE', 'NL', 'near', /border/],
    ['JP', 'KR', 'near', /region \(Eastern Asia\)/],
    ['GB', 'RO', 'near', /2 hours of clock difference and about 2,100 km/],
    ['US', 'CO', 'near', /1 hour of clock difference and about 4,000 km/],
    ['DE', 'AE', 'near', /3 hours of clock difference and about 4,600 km/],
    ['DE', 'UZ', 'far', /4 hours of clock difference and about 4,\d00 km/],
    ['GB', 'ZA', 'far', /2 hours of clock difference and about 9,\d00 km/],
    ['GB', 'IN', 'far', /5.5 hours/],
    ['US', 'PH', 'far', /13 hours/],
    ['US', 'VN', 'far', /12 hours/],
    ['US', 'BR', 'far', /km from New York/],
    ['AU', 'PH', 'far', /3 hours of clock difference and about 6,300 km/],
  ])('%s to %s is %s', (from, to, distance, because) => {
    const found = place(planned([from], to))
    expect(found?.distance).toBe(distance)
    expect(found?.because).toMatch(because)
  })

  it('a second site makes its country domestic, and its neighbours no nearer', () => {
    expect(place(planned(['US', 'PH'], 'PH'))?.distance).toBe('domestic')
    expect(place(planned(['US', 'DE'], 'PL'))?.distance).toBe('far')
  })

  it('follows the buyer who places it otherwise, except at home', () => {
    expect(place(planned(['US'], 'PH', { distance: 'near' }))).toMatchObject({ distance: 'near', because: 'You placed it near.' })
    expect(place(planned(['US'], 'MX', { distance: 'far' }))).toMatchObject({ distance: 'far', because: 'You placed it far away.' })
    expect(place(planned(['US'], 'US', { distance: 'far' }))?.distance).toBe('domestic')
  })

  it('considers a nearby and a distant country where none is named', () => {
    for (const answers of [{}, { 'ctx-candidates': [] }, { 'ctx-candidates': 'not-sure' }] satisfies Answers[]) {
      expect(candidateRefs(answers)).toEqual(['nearshore', 'offshore'])
      expect(placesOf(answers).map(({ candidate, distance }) => [candidate, distance])).toEqual([
        ['nearshore', 'near'],
        ['offshore', 'far'],
      ])
      for (const { because } of placesOf(answers)) expect(because).toMatch(/No place is named/)
      expect(names(answers)).toEqual([])
    }
  })

  it('refers to named places by their row', () => {
    const answers = planned(['US'], 'MX')
    expect(
      candidateRefs({
        ...answers,
        'ctx-candidates': [...(answers['ctx-candidates'] as Candidate[]), { ...at('VN'), ownership: 'external' }],
      }),
    ).toEqual([0, 1])
  })

  it('takes a place as far while nobody has said where the buyer is', () => {
    const answers = planned([], 'MX')
    expect(place(answers)).toEqual({ candidate: 0, distance: 'far', because: 'Your own place is not given yet.' })
    expect(termsOf(answers, [])).toEqual([['offshore-outsourcing']])
  })

  it('gives short distances to the next ten kilometres, long ones to the next hundred', () => {
    const copenhagen = { country: 'DK', timeZone: 'Europe/Copenhagen', start: '09:00', end: '17:00' }
    expect(place({ ...planned(['NL'], 'DE'), 'ctx-candidates': [{ ...copenhagen, ownership: 'external' }] })?.because).toMatch(
      /about 6\d0 km/,
    )
  })
})

describe('what an arrangement is called', () => {
  it.each<[Code, Candidate['ownership'], string[]]>([
    ['US', 'external', ['domestic-outsourcing']],
    ['US', 'own-entity', ['captive-domestic']],
    ['MX', 'external', ['nearshore-outsourcing']],
    ['MX', 'own-entity', ['captive-nearshoring']],
    ['VN', 'external', ['offshore-outsourcing']],
    ['VN', 'own-entity', ['captive-offshoring']],
    ['VN', 'undecided', ['offshore-outsourcing', 'captive-offshoring']],
  ])('from the United States to %s, %s', (to, ownership, terms) => {
    expect(names(planned(['US'], to, { ownership }))).toEqual([terms])
  })
})
