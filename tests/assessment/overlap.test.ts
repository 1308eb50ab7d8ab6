import { describe, expect, it } from 'vitest'
import { between, overlapHours } from '@/lib/assessment/overlap'
import { instantOf } from '@/lib/assessment/places/clock'

const zones = {
  'New York': 'America/New_York',
  Manila: 'Asia/Manila',
  Kolkata: 'Asia/Kolkata',
  'Los Angeles': 'America/Los_Angeles',
  'Mexico City': 'America/Mexico_City',
  Bogota: 'America/Bogota',
  Warsaw: 'Europe/Warsaw',
  London: 'Europe/London',
  Bucharest: 'Europe/Bucharest',
  Johannesburg: 'Africa/Johannesburg',
  Berlin: 'Europe/Berlin',
  'Ho Chi Minh': 'Asia/Ho_Chi_Minh',
  Sydney: 'Australia/Sydney',
  Tokyo: 'Asia/Tokyo',
} as const
type City = keyof typeof zones

const shared = (buyer: City, place: City, start = '09:00', end = '17:00') =>
  between({ timeZone: zones[buyer], start: '09:00', end: '17:00' }, { timeZone: zones[place], start, end }, 2026)

/** Worked out beforehand with another library's zone rules: buyer, place, least, most, days of change, and the same for a 12:00 to 20:00 shift. */
const pairs: [City, City, number, number, string[], number, number][] = [
  ['New York', 'Manila', 0, 0, [], 0, 0],
  ['New York', 'Kolkata', 0, 0, [], 0.5, 1.5],
  ['Los Angeles', 'Kolkata', 0, 0, [], 0, 0],
  ['New York', 'Mexico City', 6, 7, ['2026-03-10', '2026-11-03'], 3, 4],
  ['New York', 'Bogota', 7, 8, ['2026-03-10', '2026-11-03'], 4, 5],
  ['Los Angeles', 'Bogota', 5, 6, ['2026-03-10', '2026-11-03'], 7, 8],
  ['New York', 'Warsaw', 2, 3, ['2026-03-10', '2026-03-31', '2026-10-27', '2026-11-03'], 5, 6],
  ['London', 'Kolkata', 2.5, 3.5, ['2026-03-31', '2026-10-27'], 5.5, 6.5],
  ['London', 'Manila', 0, 1, ['2026-03-31', '2026-10-27'], 3, 4],
  ['London', 'Bucharest', 6, 6, [], 7, 7],
  ['London', 'Johannesburg', 6, 7, ['2026-03-31', '2026-10-27'], 6, 7],
  ['Berlin', 'Kolkata', 3.5, 4.5, ['2026-03-31', '2026-10-27'], 6.5, 7.5],
  ['Berlin', 'Ho Chi Minh', 2, 3, ['2026-03-31', '2026-10-27'], 5, 6],
  ['Berlin', 'Warsaw', 8, 8, [], 5, 5],
  ['Sydney', 'Manila', 5, 6, ['2026-04-07', '2026-10-06'], 2, 3],
  ['Tokyo', 'Ho Chi Minh', 6, 6, [], 3, 3],
]

describe('shared hours over 2026', () => {
  it.each(pairs)('%s and %s share %d to %d hours', (buyer, place, min, max, changes, shiftMin, shiftMax) => {
    const day = shared(buyer, place)
    expect([day.min, day.max]).toEqual([min, max])
    expect(day.changes.map((change) => change.date)).toEqual(changes)
    const shift = shared(buyer, place, '12:00', '20:00')
    expect([shift.min, shift.max]).toEqual([shiftMin, shiftMax])
  })

  it('a Manila night shift shares seven hours with New York in winter and eight in summer', () => {
    const night = shared('New York', 'Manila', '21:00', '05:00')
    expect([night.min, night.max]).toEqual([7, 8])
    expect(night.minWithinDay).toBe(0)
    expect(night.nightShare).toBe(0.875)
  })

  it('a Kolkata late shift shares two and a half to three and a half hours with New York', () => {
    const late = shared('New York', 'Kolkata', '14:00', '22:00')
    expect([late.min, late.max]).toEqual([2.5, 3.5])
  })

  it('a pair across the date line loses Monday or Friday, and the least hours do not hide behind that', () => {
    const pair = between(
      { timeZone: 'America/Los_Angeles', start: '09:00', end: '17:00' },
      { timeZone: 'Pacific/Auckland', start: '09:00', end: '17:00' },
      2026,
    )
    expect(pair.min).toBeGreaterThan(0)
    expect(pair.zeroDays).toBeGreaterThanOrEqual(52)
    expect(pair.weeklyMin).toBeLessThan(pair.max * 5)
  })

  it('shows the shared window by the clocks of both sides', () => {
    expect(shared('Berlin', 'Kolkata').windows[0]).toMatchObject({
      buyer: { start: '09:00', end: '12:30' },
      candidate: { start: '13:30', end: '17:00' },
    })
  })
})

describe('days and hours out of the ordinary', () => {
  const day = (timeZone: string, start = '09:00', end = '17:00', days?: number[]) => ({ timeZone, start, end, days })

  it('a Sunday to Thursday week shares no Friday with a Monday to Friday week', () => {
    const pair = between(day('Europe/London'), day('Asia/Amman', '09:00', '17:00', [7, 1, 2, 3, 4]), 2026)
    expect([pair.min, pair.max]).toEqual([5, 6])
    expect(pair.zeroDays).toBe(52)
    expect(pair.weeklyMin).toBe(20)
  })

  it('two weeks that never meet share nothing, and every day of the buyer’s counts', () => {
    const pair = between(day('Europe/London', '09:00', '17:00', [1, 2]), day('Europe/London', '09:00', '17:00', [4, 5]), 2026)
    expect(pair).toMatchObject({ min: 0, mean: 0, max: 0, zeroDays: 104, weeklyMin: 0, windows: [] })
  })

  it('a shift past midnight on the evening before still counts on the morning after', () => {
    const pair = between(day('Europe/London', '00:30', '08:00'), day('Europe/London', '22:00', '06:00'), 2026)
    expect([pair.min, pair.max]).toEqual([5.5, 5.5])
    expect(pair.nightShare).toBe(1)
    expect(pair.minWithinDay).toBe(0)
  })

  it('only the hours between 07:00 and 20:00 at the place count as its day', () => {
    const early = between(day('Europe/London', '05:00', '13:00'), day('Europe/London', '05:00', '13:00'), 2026)
    expect(early).toMatchObject({ min: 8, minWithinDay: 6, nightShare: 0.125 })
    const late = between(day('Europe/London', '14:00', '23:00'), day('Europe/London', '14:00', '23:00'), 2026)
    expect(late).toMatchObject({ min: 9, minWithinDay: 6, nightShare: 0.111 })
  })

  it('the morning after a night shift counts as day, too', () => {
    const night = day('Europe/London', '23:00', '09:00')
    expect(between(night, night, 2026)).toMatchObject({ min: 10, minWithinDay: 2, nightShare: 0.7 })
  })

  it('what the place works outside the buyer’s day is counted by daylight only', () => {
    expect(shared('New York', 'Manila').hoursOutsideBuyerDay).toBe(8)
    expect(shared('Berlin', 'Kolkata').hoursOutsideBuyerDay).toBe(3.5)
    expect(shared('New York', 'Manila', '21:00', '05:00').hoursOutsideBuyerDay).toBe(0)
    expect(shared('Berlin', 'Warsaw').hoursOutsideBuyerDay).toBe(0)
  })

  it('the windows of a year follow the clock changes of either side, each from its first day', () => {
    expect(shared('New York', 'Warsaw').windows.map(({ from, hours, buyer }) => [from, hours, buyer.end])).toEqual([
      ['2026-01-01', 2, '11:00'],
      ['2026-03-10', 3, '12:00'],
      ['2026-03-31', 2, '11:00'],
      ['2026-10-27', 3, '12:00'],
      ['2026-11-03', 2, '11:00'],
    ])
  })

  it('a clock change within a shift lengthens or shortens that night alone', () => {
    const night = day('America/New_York', '22:00', '06:00', [6])
    const spring = between(night, night, 2026)
    expect([spring.min, spring.max]).toEqual([7, 9])
    expect(spring.changes).toEqual([
      { date: '2026-03-07', hours: 7 },
      { date: '2026-03-14', hours: 8 },
      { date: '2026-10-31', hours: 9 },
      { date: '2026-11-07', hours: 8 },
    ])
  })

  it('the mean lies where the days lie', () => {
    const pair = shared('New York', 'Mexico City')
    const summer = 34 / 52
    expect(pair.mean).toBeCloseTo(7 - summer, 1)
  })

  it('an assessment has one account for each pair of own place and candidate, in their order', () => {
    const sites = [day('Europe/Berlin'), day('Europe/London')].map((hours) => ({ ...hours, country: 'DE' }))
    const rows = [day('Asia/Kolkata'), day('Asia/Manila')].map((hours) => ({ ...hours, country: 'IN', ownership: 'external' as const }))
    const pairs = overlapHours({ 'ctx-buyer-location': sites, 'ctx-candidates': rows })
    expect(pairs.map(({ site, candidate, min, year }) => [site, candidate, min, year])).toEqual([
      [0, 0, 3.5, 2026],
      [0, 1, 1, 2026],
      [1, 0, 2.5, 2026],
      [1, 1, 0, 2026],
    ])
    expect(overlapHours({ 'ctx-buyer-location': sites, 'ctx-candidates': 'not-sure' })).toEqual([])
    expect(overlapHours({ 'ctx-candidates': rows })).toEqual([])
  })
})

describe('local times on the day of a clock change', () => {
  const utc = (zone: string, local: string) => {
    const minutes = Date.parse(`${local}:00Z`) / 60_000
    return new Date(instantOf(zone, minutes, 2026) * 60_000).toISOString().slice(11, 16)
  }

  it('a time that is skipped moves on by the change, east and west of Greenwich', () => {
    expect(utc('America/New_York', '2026-03-08T02:30')).toBe('07:30')
    expect(utc('Europe/Berlin', '2026-03-29T02:30')).toBe('01:30')
    expect(utc('Australia/Sydney', '2026-10-04T02:30')).toBe('16:30')
  })

  it('a time that comes twice is taken the first time', () => {
    expect(utc('America/New_York', '2026-11-01T01:30')).toBe('05:30')
    expect(utc('Europe/Berlin', '2026-10-25T02:30')).toBe('00:30')
  })

  it('half hours count: Lord Howe changes by thirty minutes', () => {
    expect(utc('Australia/Lord_Howe', '2026-01-15T12:00')).toBe('01:00')
    expect(utc('Australia/Lord_Howe', '2026-07-15T12:00')).toBe('01:30')
  })
})
