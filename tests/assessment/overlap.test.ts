import { describe, expect, it } from 'vitest'
import { between } from '@/lib/assessment/overlap'

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
