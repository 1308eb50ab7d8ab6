import countries from 'world-countries'
import { EARTH_RADIUS } from '../policy/places'
import { ZONE_TABLE } from './zone-table'

type Country = { readonly code: string; readonly name: string; readonly subregion: string; readonly borders: ReadonlySet<string> }

const byLongCode = new Map(countries.map((country) => [country.cca3, country.cca2]))
const table = new Map<string, Country>(
  countries
    .filter((country) => ZONE_TABLE[country.cca2])
    .map((country) => [
      country.cca2,
      {
        code: country.cca2,
        name: country.name.common,
        subregion: country.subregion,
        borders: new Set(country.borders.map((code) => byLongCode.get(code) ?? code)),
      },
    ]),
)

/** All countries that have a time zone, by name. */
export const COUNTRIES: readonly { code: string; name: string }[] = [...table.values()]
  .map(({ code, name }) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** The English name of a country; the code itself where none is known. */
export const countryName = (code: string): string => table.get(code)?.name ?? code

const codes = new Map(COUNTRIES.map(({ code, name }) => [name, code]))

/** The code, ISO 3166-1 alpha-2, of a country given by its English name or by its code; anything else as it is. */
export const countryCode = (given: string): string => codes.get(given) ?? given

const TAKES_ARTICLE = /^(United |Republic |DR |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)|(Islands|Republic)$/

/** The name of a country within a sentence: 'the United States', 'Mexico'. */
export const countryInSentence = (code: string): string =>
  countryName(code)
    .replace(TAKES_ARTICLE, 'the $&')
    .replace(/^(.+)the (Islands|Republic)$/, 'the $1$2')

/** The IANA zones of a country, ISO 3166-1 alpha-2; empty where the country is not known. */
export const zonesOf = (country: string): readonly string[] =>
  (Object.hasOwn(ZONE_TABLE, country) ? (ZONE_TABLE[country] ?? []) : []).map(zoneName)

const CITY_NAMES: Readonly<Record<string, string>> = {
  'America/Bogota': 'Bogotá',
  'America/Sao_Paulo': 'São Paulo',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'America/St_Johns': 'St John’s',
  'Antarctica/DumontDUrville': 'Dumont d’Urville',
}

/** The city that a zone is named after, with its state where the name holds one: 'Asia/Ho_Chi_Minh' -> 'Ho Chi Minh City'. */
export const cityOf = (zone: string): string => cities.get(zone) ?? cityNamedIn(zone)

function cityNamedIn(zone: string): string {
  const [, ...parts] = zone.replace('/Argentina/', '/').replaceAll('_', ' ').split('/')
  return parts.length > 0 ? parts.reverse().join(', ') : zone
}

/** What a place is called: by its own city where one is given, else by that of its zone. */
export const cityIn = ({ city, timeZone }: { city?: string; timeZone: string }): string => city || cityOf(timeZone)

/** The cities of a country whose clocks its people keep, by IANA zone; none where the country is not known. */
export const citiesOf = (country: string): { id: string; label: string }[] =>
  zonesOf(country).map((zone) => ({ id: zone, label: cityOf(zone) }))

const cities = new Map([
  ...Object.values(ZONE_TABLE)
    .flat()
    .map(zoneName)
    .map((zone) => [zone, cityNamedIn(zone)] as const),
  ...Object.entries(CITY_NAMES),
])

/** Whether two countries have a land border; one of the two saying so is enough. */
export const shareBorder = (a: string, b: string): boolean => Boolean(table.get(a)?.borders.has(b) || table.get(b)?.borders.has(a))

/** The subregion of a country as the country table gives it (the UN’s, finer for Europe); an empty text where none is known. */
export const subregionOf = (country: string): string => table.get(country)?.subregion ?? ''

/** Great-circle distance between the cities of two zones in kilometres; infinite where a zone is not listed. */
export function kilometresBetween(a: string, b: string): number {
  const [from, to] = [positions.get(a), positions.get(b)]
  if (!from || !to) return Number.POSITIVE_INFINITY
  const haversine = (x: number) => (1 - Math.cos(x)) / 2
  const h = haversine(to.lat - from.lat) + Math.cos(from.lat) * Math.cos(to.lat) * haversine(to.lon - from.lon)
  return 2 * EARTH_RADIUS.value * Math.asin(Math.sqrt(h))
}

function zoneName(entry: string): string {
  return entry.slice(entry.indexOf(' ') + 1)
}

/** ±DDMM or ±DDMMSS (degrees may have three digits) in radians. */
function radians(text: string): number {
  const digits = text.slice(1)
  const degreeDigits = digits.length % 2 === 0 ? 2 : 3
  const part = (from: number, to: number) => Number(digits.slice(from, to) || 0)
  const degrees = part(0, degreeDigits) + part(degreeDigits, degreeDigits + 2) / 60 + part(degreeDigits + 2, digits.length) / 3600
  return ((text.startsWith('-') ? -degrees : degrees) * Math.PI) / 180
}

const positions = new Map(
  Object.values(ZONE_TABLE)
    .flat()
    .map((entry) => {
      const [, lat = '+0000', lon = '+00000'] = /^([+-]\d+)([+-]\d+)/.exec(entry) ?? []
      return [zoneName(entry), { lat: radians(lat), lon: radians(lon) }] as const
    }),
)
