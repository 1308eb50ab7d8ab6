'use client'
import type { FieldErrors, PlaceDraft } from './draft'
import { Place } from './place'
import type { PlaceWords } from './places'

type Props = { words: PlaceWords; places: readonly PlaceDraft[]; errors: FieldErrors }

/** The places one after another; a script fetches the cities of a country that was chosen. */
export function PlaceList({ words, places, errors }: Props) {
  const countries = words.countries.split('|').map((name) => ({ id: name, label: name }))
  return places
    .map((place, index) => ({ place, index, key: `${index} ${place.country}` }))
    .map(({ key, ...one }) => (
      <Place key={key} {...one} words={words} countries={countries} errors={errors} removable={places.length > 1} />
    ))
}
