import { Choices } from './choices'
import type { Draft, FieldErrors } from './draft'
import type { Choice } from './fields'
import { Place } from './place'

/** Words and lists of the two forms for places. */
export type PlaceWords = {
  /** 'Place 1', or 'Candidate 1'. */
  heading: string
  add: string
  /** Codes of two letters, each with its name, between bars: as text it weighs a third. */
  countries: string
  /** Ways to answer without naming a place; empty where a place has to be named. */
  ways: Choice[]
  candidate: CandidateWords | null
  most: number
}

export type CandidateWords = { ownership: Choice[]; distance: Choice[]; permitted: Choice[] | null; language: Choice[] }

type Props = { words: PlaceWords; draft: Draft; errors: FieldErrors }

/** One or more places; adding and removing are buttons of the form, so that they work without scripts. */
export function Places({ words, draft, errors }: Props) {
  const { places } = draft
  const countries = words.countries.split('|').map((one) => ({ id: one.slice(0, 2), label: one.slice(2) }))
  return (
    <>
      {words.ways.length > 0 ? (
        <Choices kind={{ input: 'single', notSure: true, options: words.ways, rows: [], reason: null, places: null }} draft={draft} />
      ) : null}
      {places
        .map((place, index) => ({ place, index, key: `${index} ${place.country}` }))
        .map(({ key, ...one }) => (
          <Place key={key} {...one} words={words} countries={countries} errors={errors} removable={places.length > 1} />
        ))}
      {places.length < words.most ? (
        <button className="button second tight" type="submit" name="intent" value="add">
          {words.add}
        </button>
      ) : null}
    </>
  )
}
