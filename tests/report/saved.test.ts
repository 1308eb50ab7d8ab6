import { expect, it } from 'vitest'
import { savedText } from '@/components/save-status'

const at = new Date('2026-11-03T18:40:00Z')

it('a buyer who comes back weeks later reads the day on which the answers were saved, not the hour alone', () => {
  expect(savedText(at, 'America/New_York', new Date('2026-11-28T09:00:00Z'))).toBe('3 Nov, 13:40')
  expect(savedText(at, 'America/New_York', new Date('2026-11-03T19:00:00Z'))).toBe('13:40')
})

it('the day is that of the buyer’s place', () => {
  expect(savedText(at, 'Asia/Kathmandu', new Date('2026-11-03T19:00:00Z'))).toBe('00:25')
  expect(savedText(at, 'America/New_York', new Date('2026-11-04T06:00:00Z'))).toBe('3 Nov, 13:40')
})

it('where no place is known the clock is named', () => {
  expect(savedText(at, undefined, new Date('2026-11-03T19:00:00Z'))).toBe('18:40 UTC')
})
