import { COUNTRIES, cityOf, zonesOf } from '@/lib/assessment'

export type Known = { zone: string; country: string; label: string }

/** Every city of the table with its country, as a list to choose from. */
export const CITIES: readonly Known[] = COUNTRIES.flatMap(({ code, name }) =>
  zonesOf(code).map((zone) => ({ zone, country: code, label: `${cityOf(zone)}, ${name}` })),
)

/** Letters alone, without their accents: 'São Paulo' and 'sao paulo' are one. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

const byName = new Map<string, Known[]>()
for (const known of CITIES)
  for (const name of new Set(
    [known.label, known.zone, cityOf(known.zone), COUNTRIES.find(({ code }) => code === known.country)?.name ?? ''].map(bare),
  ))
    byName.set(name, [...(byName.get(name) ?? []), known])

/** The clock that a text means: a city, a city and its country, a zone, or a country that keeps one clock; null where none or several. */
export function findZone(text: string): Known | null {
  const found = byName.get(bare(text)) ?? []
  const label = found.find(
    (known) => bare(known.label) === bare(text) || bare(known.zone) === bare(text) || bare(cityOf(known.zone)) === bare(text),
  )
  return label ?? (found.length === 1 ? (found[0] ?? null) : null)
}

/** Several clocks in one country: the question is then which city. */
export const clocksOf = (text: string): readonly Known[] => byName.get(bare(text)) ?? []
