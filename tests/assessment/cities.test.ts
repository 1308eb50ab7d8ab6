import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/cities/[country]/route'
import { COUNTRIES, zonesOf } from '@/lib/assessment'

const ask = (country: string) => GET(new Request(`http://localhost/api/v1/cities/${country}`), { params: Promise.resolve({ country }) })

describe('asking for the cities of a country', () => {
  it('gives every clock of every country that can be chosen, and no other', async () => {
    for (const { code, name } of COUNTRIES) {
      const { cities } = (await (await ask(code)).json()) as { cities: { id: string; label: string }[] }
      expect(cities.map(({ id }) => id)).toEqual(zonesOf(code))
      expect(await (await ask(name)).json()).toEqual({ cities })
      expect(cities.every(({ label }) => label.length > 0)).toBe(true)
    }
  })

  it.each(['XX', 'us', 'constructor', '__proto__', ' '])('says what to send instead of %j', async (country) => {
    const answer = await ask(country)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ errors: [{ path: 'country', message: 'Give a country by its two capital letters, such as MX' }] })
  })
})
