import { type ChangeEvent, useEffect, useState } from 'react'
import { Field } from '../ui/field'
import type { Choice } from './fields'
import type { Inner } from './place'
import { Select } from './select'

/** Milliseconds within which arrow keys may pass a country by. */
const PASSING = 200

/** Country, the city whose clock is kept, and their own. Until scripts run, and where they cannot fetch the cities, a button of the form does. */
export function Where({ at, place, error, countries, index }: Inner & { countries: readonly Choice[]; index: number }) {
  const [cities, setCities] = useState<readonly Choice[] | null>(citiesIn(place.cities))
  const [unaided, setUnaided] = useState(true)
  useEffect(() => setUnaided(false), [])
  const look = async ({ currentTarget: list }: ChangeEvent<HTMLSelectElement>) => {
    const country = list.value
    setCities(null)
    await new Promise((resolve) => setTimeout(resolve, PASSING))
    if (list.value !== country) return
    const found = country === '' ? [] : await citiesOf(country)
    if (list.value !== country) return
    setUnaided(found === null)
    setCities(found ?? [])
  }
  return (
    <>
      <Field id={`${at}-country`} label="Country" error={error('country')}>
        {(describedBy) => (
          <span className="beside">
            <Select
              id={`${at}-country`}
              name={`${at}.country`}
              value={place.country}
              options={countries}
              none="Choose a country"
              describedBy={describedBy}
              onChange={look}
            />
            {unaided ? (
              <button className="button second tight" type="submit" name="intent" value={`country-${index}`}>
                Choose country
              </button>
            ) : null}
          </span>
        )}
      </Field>
      <Field id={`${at}-timeZone`} label="City whose clock they keep" error={error('timeZone')}>
        {(describedBy) => (
          <Select
            id={`${at}-timeZone`}
            name={`${at}.timeZone`}
            value={place.timeZone}
            options={cities ?? []}
            none={noCity(cities)}
            busy={cities === null}
            describedBy={describedBy}
          />
        )}
      </Field>
      <Field id={`${at}-city`} label="Their own city, if it is another" optional error={error('city')}>
        {(describedBy) => (
          <input type="text" id={`${at}-city`} name={`${at}.city`} defaultValue={place.city} aria-describedby={describedBy} />
        )}
      </Field>
    </>
  )
}

/** Of a single city nothing is chosen: it stands there by itself, and whoever is on the list already stays on it. */
function noCity(cities: readonly Choice[] | null): string | null {
  if (cities === null) return 'One moment'
  if (cities.length === 1) return null
  return cities.length > 0 ? 'Choose a city' : 'Choose the country first'
}

const citiesIn = (text: string): Choice[] =>
  text === '' ? [] : text.split('|').map((one) => ({ id: one.slice(0, one.indexOf(' ')), label: one.slice(one.indexOf(' ') + 1) }))

/** Null where they cannot be had: the button beside the country then fetches them with the whole form. */
async function citiesOf(country: string): Promise<Choice[] | null> {
  try {
    const answer = await fetch(`/api/v1/cities/${encodeURIComponent(country)}`)
    return answer.ok ? ((await answer.json()) as { cities: Choice[] }).cities : null
  } catch {
    return null
  }
}
