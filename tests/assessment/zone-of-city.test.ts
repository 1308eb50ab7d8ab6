import { cityMapping } from 'city-timezones'
import { describe, expect, it } from 'vitest'
import { CITIES, findZone } from '@/app/tools/overlap/find-zone'
import { OTHERS } from '@/app/tools/overlap/other-names'

describe('somebody who types a city', () => {
  it.each([
    ['Bengaluru', 'Bengaluru', 'Asia/Kolkata'],
    ['krakow', 'Kraków', 'Europe/Warsaw'],
    ['Medellín, Colombia', 'Medellin', 'America/Bogota'],
    ['chengdu', 'Chengdu', 'Asia/Shanghai'],
    ['Cape Town', 'Cape Town', 'Africa/Johannesburg'],
    ['Hyderabad', 'Hyderabad, India', 'Asia/Kolkata'],
    ['Hyderabad, Pakistan', 'Hyderabad, Pakistan', 'Asia/Karachi'],
    ['Hyderabad, India', 'Hyderabad, India', 'Asia/Kolkata'],
    ['Wrocław', 'Wroclaw', 'Europe/Warsaw'],
    ['Đà Nẵng', 'Da Nang', 'Asia/Ho_Chi_Minh'],
    ['Bangalore', 'Bengaluru', 'Asia/Kolkata'],
    ['bangalore, india', 'Bengaluru', 'Asia/Kolkata'],
    ['Cochin', 'Kochi, India', 'Asia/Kolkata'],
    ['Washington', 'Washington, D.C.', 'America/New_York'],
    ['Saint Petersburg', 'St. Petersburg, Russia', 'Europe/Moscow'],
    ['Saigon', 'Ho Chi Minh City', 'Asia/Ho_Chi_Minh'],
    ['NYC', 'New York', 'America/New_York'],
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

  it('finds every city that has another name by that name too', async () => {
    for (const [name, known] of Object.entries(OTHERS)) expect((await findZone(name))?.zone, name).toBe((await findZone(known))?.zone)
    for (const known of Object.values(OTHERS)) expect(await findZone(known), known).not.toBeNull()
  })

  it('finds every city of a million people', async () => {
    const large = cityMapping.filter(({ pop }) => pop >= 1_000_000)
    expect(large.length).toBeGreaterThan(300)
    for (const { city } of large) expect(await findZone(city), city).not.toBeNull()
  })
})
