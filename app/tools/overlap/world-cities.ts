import type { CityData } from 'city-timezones'
import { countryName, zonesOf } from '@/lib/assessment'
import { bare } from './bare'
import type { Known } from './find-zone'

/** The most populous city of that name, or of that name and country ('Hyderabad, Pakistan'), called with its country where there are others; null where none is known. */
export async function largestNamed(text: string): Promise<Known | null> {
  byName ??= import('city-timezones').then(({ cityMapping }) => listed(cityMapping))
  const cities = await byName
  const [largest] = cities.get(bare(text)) ?? []
  if (!largest) return null
  const namesakes = cities.get(bare(largest.name)) ?? []
  return { ...largest, name: namesakes.length > 1 ? largest.label : largest.name }
}

/** Read when somebody first asks for a city that no clock is named after. */
let byName: Promise<Map<string, Known[]>> | undefined

function listed(cities: readonly CityData[]): Map<string, Known[]> {
  const all = new Map<string, Known[]>()
  for (const city of cities.toSorted((a, b) => b.pop - a.pop)) {
    const known = knownOf(city)
    if (known) for (const name of namesOf(city, known)) all.set(name, [...(all.get(name) ?? []), known])
  }
  return all
}

function knownOf({ city, iso2, timezone }: CityData): Known | null {
  const zone = zonesOf(iso2).find((one) => one === timezone) ?? zonesOf(iso2).find((one) => canonical(one) === canonical(timezone))
  return zone ? { zone, country: iso2, label: `${city}, ${countryName(iso2)}`, name: city } : null
}

const namesOf = ({ city, city_ascii }: CityData, { label, country }: Known): Set<string> =>
  new Set([city, city_ascii, label, `${city_ascii} ${countryName(country)}`].map(bare))

/** 'Asia/Chongqing' is an old name of 'Asia/Shanghai'. */
function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}
