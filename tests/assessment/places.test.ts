import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { offsetAt } from '@/lib/assessment/places/clock'
import {
  COUNTRIES,
  cityOf,
  countryInSentence,
  countryName,
  kilometresBetween,
  shareBorder,
  subregionOf,
  zonesOf,
} from '@/lib/assessment/places/places'
import { TIME_ZONE_TABLE_VERSION, ZONE_TABLE } from '@/lib/assessment/places/zone-table'

const zones = [...new Set(Object.keys(ZONE_TABLE).flatMap(zonesOf))]

describe('places', () => {
  it('offers every country at least one clock, and none twice', () => {
    expect(COUNTRIES.length).toBeGreaterThan(240)
    for (const { code } of COUNTRIES) {
      expect(zonesOf(code).length, code).toBeGreaterThan(0)
      expect(new Set(zonesOf(code)).size, code).toBe(zonesOf(code).length)
    }
  })

  it('names a country for every row of the zone table', () => {
    for (const code of Object.keys(ZONE_TABLE)) expect(countryName(code), code).not.toBe(code)
  })

  it('uses only zones that both clock libraries know', () => {
    for (const zone of zones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow()
      expect(Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(zone).offset, zone).toMatch(/^[+-]/)
    }
  })

  it('says which release of the zone table it holds', () => {
    expect(TIME_ZONE_TABLE_VERSION).toMatch(/^20\d\d[a-z]$/)
  })

  it.each([
    ['NO', 'Europe/Oslo', 'Oslo'],
    ['VN', 'Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
    ['IN', 'Asia/Kolkata', 'Kolkata'],
    ['US', 'America/New_York', 'New York'],
    ['US', 'America/Indiana/Knox', 'Knox, Indiana'],
    ['AR', 'America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['AR', 'America/Argentina/Cordoba', 'Cordoba'],
    ['XK', 'Europe/Belgrade', 'Belgrade'],
  ])('%s lists %s as %s', (country, zone, city) => {
    expect(zonesOf(country)).toContain(zone)
    expect(cityOf(zone)).toBe(city)
  })

  it.each([
    ['US', 'the United States'],
    ['PH', 'the Philippines'],
    ['DO', 'the Dominican Republic'],
    ['KY', 'the Cayman Islands'],
    ['CG', 'the Republic of the Congo'],
    ['MX', 'Mexico'],
    ['CZ', 'Czechia'],
  ])('speaks of %s as %s', (country, name) => {
    expect(countryInSentence(country)).toBe(name)
  })

  it('knows nothing about a country that does not exist, nor about the inner names of objects', () => {
    for (const code of ['ZZ', '', '__proto__', 'constructor', 'toString']) {
      expect(zonesOf(code)).toEqual([])
      expect(countryName(code)).toBe(code)
    }
  })

  it.each([
    ['America/New_York', 'America/Los_Angeles', 3936],
    ['Europe/Berlin', 'Asia/Kolkata', 7030],
    ['Europe/London', 'Europe/Bucharest', 2090],
    ['Asia/Tokyo', 'Asia/Ho_Chi_Minh', 4333],
    ['Pacific/Auckland', 'America/Santiago', 9660],
  ])('%s and %s lie about %d km apart', (a, b, kilometres) => {
    expect(kilometresBetween(a, b) / kilometres).toBeCloseTo(1, 1)
    expect(kilometresBetween(a, b)).toBe(kilometresBetween(b, a))
    expect(kilometresBetween(a, a)).toBe(0)
  })

  it('has borders on both sides and regions for every place where people work', () => {
    const codes = COUNTRIES.map((country) => country.code)
    for (const a of codes) for (const b of codes) expect(shareBorder(a, b), `${a} ${b}`).toBe(shareBorder(b, a))
    expect(codes.filter((code) => subregionOf(code) === '')).toEqual(['AQ', 'TF', 'GS'])
  })
})

describe('clocks', () => {
  it('agree with another library at every noon of 2026, in every zone', () => {
    for (const zone of zones) {
      for (let day = Date.UTC(2026, 0, 1, 12); day < Date.UTC(2027, 0, 1); day += 5 * 86_400_000) {
        const expected = Temporal.Instant.fromEpochMilliseconds(day).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
        expect(offsetAt(zone, day / 60_000, 2026), `${zone} ${new Date(day).toISOString()}`).toBe(expected)
      }
    }
  })
})
