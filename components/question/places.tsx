import { Choices } from './choices'
import type { Draft, FieldErrors } from './draft'
import type { Choice } from './fields'
import { PlaceList } from './place-list'

/** Words and lists of the two forms for places. */
export type PlaceWords = {
  /** 'Place 1', or 'Candidate 1'. */
  heading: string
  add: string
  /** Names, between bars: as text it weighs a third. */
  countries: string
  hours: { name: 'start' | 'end'; label: string; hint: string }[]
  days: { label: string; hint: string; names: string[] }
  /** Ways to answer without naming a place; empty where a place has to be named. */
  ways: Choice[]
  candidate: CandidateWords | null
  most: number
}

export type CandidateWords = {
  legend: string
  ownership: Choice[]
  /** Lists below it, each with what stands first, for no choice. */
  chosen: { name: 'distance' | 'permitted' | 'language'; label: string; none: string; options: Choice[] }[]
}

type Props = { words: PlaceWords; draft: Draft; errors: FieldErrors }

/** One or more places; adding and removing are buttons of the form, so that they work without scripts. */
export function Places({ words, draft, errors }: Props) {
  return (
    <>
      {words.ways.length > 0 ? (
        <Choices kind={{ input: 'single', notSure: true, options: words.ways, rows: [], reason: null, places: null }} draft={draft} />
      ) : null}
      <PlaceList words={words} places={draft.places} errors={errors} />
      {draft.places.length < words.most ? (
        <button className="button second tight" type="submit" name="intent" value="add">
          {words.add}
        </button>
      ) : null}
    </>
  )
}
