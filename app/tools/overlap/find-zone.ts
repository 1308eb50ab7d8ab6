import { COUNTRIES, cityOf, zonesOf } from '@/lib/assessment'
import { bare } from './bare'
import { usualName } from './other-names'
import { largestNamed } from './world-cities'

/** A city: its clock, its country, and its name, with the country where there are several. */
export type Known = { zone: string; country: string; label: string; name: string }

/** Every city of the table with its country, as a list to choose from. */
export const CITIES: readonly Known[] = COUNTRIES.flatMap(({ code, name }) =>
  zonesOf(code).map((zone) => ({ zone, country: code, label: `${cityOf(zone)}, ${name}`, name: cityOf(zone) })),
)

const byName = new Map<string, Known[]>()
for (const known of CITIES)
  for (const name of new Set(
    [known.label, known.zone, known.name, COUNTRIES.find(({ code }) => code === known.country)?.name ?? ''].map(bare),
  ))
    byName.set(name, [...(byName.get(name) ?? []), known])

/**
 * The clock that a text means: a city, a city and its country, a zone, or a country that keeps one clock; null where none or several.
 * A city that no clock is named after is sought among those of the world.
 */
export async function findZone(text: string): Promise<Known | null> {
  const found = byName.get(bare(text)) ?? []
  const label = found.find((known) => [known.label, known.zone, known.name].some((name) => bare(name) === bare(text)))
  if (label || found.length > 0) return label ?? alone(found)
  const usual = usualName(text)
  return (await largestNamed(usual)) ?? (usual === text ? null : findZone(usual))
}

const alone = (found: readonly Known[]): Known | null => (found.length === 1 ? (found[0] ?? null) : null)

/** Several clocks in one country: the question is then which city. */
export const clocksOf = (text: string): readonly Known[] => byName.get(bare(text)) ?? []
