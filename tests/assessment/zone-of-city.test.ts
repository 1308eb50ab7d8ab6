import { cityMapping } from 'city-timezones'
import { describe, expect, it } from 'vitest'
import { CITIES, findZone } from '@/app/tools/overlap/find-zone'

describe('somebody who types a city', () => {
  it.each([
    ['Bengaluru', 'Bengaluru', 'Asia/Kolkata'],
    ['krakow', 'Kraków', 'Europe/Warsaw'],
    ['Medellín, Colombia', 'Medellin', 'America/Bogota'],
    ['chengdu', 'Chengdu', 'Asia/Shanghai'],
    ['Cape Town', 'Cape Town', 'Africa/Johannesburg'],
    ['Hyderabad', 'Hyderabad, India', 'Asia/Kolkata'],
    ['Hyderabad, Pakistan', 'Hyderabad', 'Asia/Karachi'],
    ['San Francisco', 'San Francisco, United States', 'America/Los_Angeles'],
    ['Warsaw', 'Warsaw', 'Europe/Warsaw'],
    ['Singapore', 'Singapore', 'Asia/Singapore'],
    ['India', 'Kolkata', 'Asia/Kolkata'],
  ])('as %s is understood as %s', async (typed, name, zone) => {
    expect(await findZone(typed)).toMatchObject({ name, zone })
  })

  it.each(['Atlantis', '', 'United States', '__proto__', 'constructor'])('as %j is asked again', async (typed) => {
    expect(await findZone(typed)).toBeNull()
  })

  it('finds every city that is listed under its own clock', async () => {
    for (const { label, zone } of CITIES) expect((await findZone(label))?.zone, label).toBe(zone)
  })

  it('finds every city of a million people', async () => {
    const large = cityMapping.filter(({ pop }) => pop >= 1_000_000)
    expect(large.length).toBeGreaterThan(300)
    for (const { city } of large) expect(await findZone(city), city).not.toBeNull()
  })
})
