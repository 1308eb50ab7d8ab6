import { type ChangeEvent, useEffect, useState } from 'react'
import { ErrorMessage } from '../ui/error-message'
import { Field } from '../ui/field'
import { ChoiceRow } from './choices'
import { errorAt, type FieldErrors, type PlaceDraft } from './draft'
import type { Choice } from './fields'
import type { CandidateWords, PlaceWords } from './places'
import { Select } from './select'

/** Milliseconds within which arrow keys may pass a country by. */
const PASSING = 200
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

type Props = {
  index: number
  words: PlaceWords
  countries: readonly Choice[]
  place: PlaceDraft
  errors: FieldErrors
  removable: boolean
}
type Inner = { at: string; place: PlaceDraft; error: (name: string) => string | undefined }

/** Country, city, hours and days of one place. */
export function Place({ index, words, countries, place, errors, removable }: Props) {
  const at = `p${index}`
  const inner: Inner = { at, place, error: (name) => errorAt(errors, `${at}-${name}`) }
  const title = `${words.heading} ${index + 1}`
  return (
    <fieldset className="place">
      <legend>
        <h2>{title}</h2>
      </legend>
      <Where {...inner} countries={countries} index={index} />
      <Hours {...inner} />
      <Days {...inner} />
      {words.candidate ? <CandidateFields {...inner} words={words.candidate} /> : null}
      {removable ? (
        <button className="button second tight" type="submit" name="intent" value={`remove-${index}`}>
          Remove {title.toLowerCase()}
        </button>
      ) : null}
    </fieldset>
  )
}

function Where({ at, place, error, countries, index }: Inner & { countries: readonly Choice[]; index: number }) {
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
    const answer = await fetch(`/api/v1/cities/${country}`)
    return answer.ok ? ((await answer.json()) as { cities: Choice[] }).cities : null
  } catch {
    return null
  }
}

function Hours({ at, place, error }: Inner) {
  return (
    <div className="pair">
      {(['start', 'end'] as const).map((name) => (
        <Field
          key={name}
          id={`${at}-${name}`}
          label={name === 'start' ? 'Their day starts' : 'Their day ends'}
          error={error(name)}
          hint={name === 'start' ? 'Local time, such as 09:00' : 'An end before the start means the next day'}
        >
          {(describedBy) => (
            <input type="time" id={`${at}-${name}`} name={`${at}.${name}`} defaultValue={place[name]} aria-describedby={describedBy} />
          )}
        </Field>
      ))}
    </div>
  )
}

function Days({ at, place, error }: Inner) {
  return (
    <fieldset className="field" aria-describedby={`${at}-days-hint`}>
      <legend>Working days</legend>
      <p className="hint" id={`${at}-days-hint`}>
        Monday to Friday are ticked to begin with.
      </p>
      <ErrorMessage id={`${at}-days-error`}>{error('days')}</ErrorMessage>
      <div className="days">
        {DAYS.map((day, index) => (
          <label key={day}>
            <input
              type="checkbox"
              id={index === 0 ? `${at}-days` : undefined}
              name={`${at}.days`}
              value={index + 1}
              defaultChecked={place.days.includes(String(index + 1))}
            />
            {day}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function CandidateFields({ words, ...inner }: Inner & { words: CandidateWords }) {
  const { at, place, error } = inner
  return (
    <>
      <fieldset className="field">
        <legend>Who would own the team</legend>
        <ErrorMessage id={`${at}-ownership-error`}>{error('ownership')}</ErrorMessage>
        <div className="choices">
          {words.ownership.map((option, index) => (
            <ChoiceRow
              key={option.id}
              type="radio"
              id={index === 0 ? `${at}-ownership` : undefined}
              name={`${at}.ownership`}
              value={option.id}
              chosen={place.ownership === option.id}
            >
              {option.label}
            </ChoiceRow>
          ))}
        </div>
      </fieldset>
      <Chosen {...inner} name="distance" label="Near or far" none="Work it out for me" options={words.distance} />
      {words.permitted ? (
        <Chosen {...inner} name="permitted" label="On your list of permitted countries" none="Not said" options={words.permitted} />
      ) : null}
      <Chosen {...inner} name="language" label="Language match of this place" none="As in the general answer" options={words.language} />
    </>
  )
}

type ChosenProps = Inner & { name: 'distance' | 'permitted' | 'language'; label: string; none: string; options: Choice[] }

function Chosen({ at, place, error, name, label, none, options }: ChosenProps) {
  const id = `${at}-${name}`
  return (
    <Field id={id} label={label} optional error={error(name)}>
      {(describedBy) => (
        <Select id={id} name={`${at}.${name}`} value={place[name]} options={options} none={none} describedBy={describedBy} />
      )}
    </Field>
  )
}
