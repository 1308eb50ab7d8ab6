'use client'
import { useEffect, useRef } from 'react'
import type { FieldErrors, PlaceDraft } from './draft'
import { Place } from './place'
import type { PlaceWords } from './places'

type Props = { words: PlaceWords; places: readonly PlaceDraft[]; errors: FieldErrors }

/** The places one after another; a script fetches the cities of a country that was chosen, and goes to the last when one came or went. */
export function PlaceList({ words, places, errors }: Props) {
  const countries = words.countries.split('|').map((name) => ({ id: name, label: name }))
  const count = useRef(places.length)
  useEffect(() => {
    if (count.current !== places.length) document.getElementById(`p${places.length - 1}-country`)?.focus()
    count.current = places.length
  }, [places.length])
  return places
    .map((place, index) => ({ place, index, key: `${index} ${place.country}` }))
    .map(({ key, ...one }) => (
      <Place key={key} {...one} words={words} countries={countries} errors={errors} removable={places.length > 1} />
    ))
}
