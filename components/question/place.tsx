import { useEffect, useState } from 'react'
import { ErrorMessage } from '../ui/error-message'
import { Field } from '../ui/field'
import { ChoiceRow } from './choices'
import { errorAt, type FieldErrors, type PlaceDraft } from './draft'
import type { Choice } from './fields'
import type { CandidateWords, PlaceWords } from './places'
import { Select } from './select'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

type Props = { index: number; words: PlaceWords; place: PlaceDraft; errors: FieldErrors; removable: boolean }
type Inner = { at: string; place: PlaceDraft; error: (name: string) => string | undefined }

/** Country, city, hours and days of one place. */
export function Place({ index, words, place, errors, removable }: Props) {
  const at = `p${index}`
  const inner: Inner = { at, place, error: (name) => errorAt(errors, `${at}-${name}`) }
  const title = `${words.heading} ${index + 1}`
  return (
    <fieldset className="place">
      <legend>
        <h2>{title}</h2>
      </legend>
      <Where {...inner} words={words} index={index} />
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

function Where({ at, place, error, words, index }: Inner & { words: PlaceWords; index: number }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const country = chosen ?? place.country
  const zones = words.zones[country] ?? []
  const only = zones.length === 1 ? zones[0]?.id : undefined
  return (
    <>
      <Field id={`${at}-country`} label="Country" error={error('country')}>
        {(describedBy) => (
          <span className="beside">
            <Select
              id={`${at}-country`}
              name={`${at}.country`}
              value={place.country}
              options={words.countries}
              none="Choose a country"
              describedBy={describedBy}
              onChange={(event) => setChosen(event.target.value)}
            />
            {scripted ? null : (
              <button className="button second tight" type="submit" name="intent" value={`country-${index}`}>
                Choose country
              </button>
            )}
          </span>
        )}
      </Field>
      <Field id={`${at}-timeZone`} label="City whose clock they keep" error={error('timeZone')}>
        {(describedBy) => (
          <Select
            id={`${at}-timeZone`}
            name={`${at}.timeZone`}
            value={only ?? place.timeZone}
            options={zones}
            none={zones.length > 0 ? 'Choose a city' : 'Choose the country first'}
            describedBy={describedBy}
          />
        )}
      </Field>
    </>
  )
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
