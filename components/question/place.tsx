import { errorAt } from '../ui/error-at'
import { ErrorMessage } from '../ui/error-message'
import { Field } from '../ui/field'
import { ChoiceRow } from './choices'
import type { FieldErrors, PlaceDraft } from './draft'
import type { Choice } from './fields'
import type { CandidateWords, PlaceWords } from './places'
import { Select } from './select'
import { Where } from './where'

type Props = {
  index: number
  words: PlaceWords
  countries: readonly Choice[]
  place: PlaceDraft
  errors: FieldErrors
  removable: boolean
}
export type Inner = { at: string; place: PlaceDraft; error: (name: string) => string | undefined }

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
      <Hours {...inner} hours={words.hours} />
      <Days {...inner} words={words.days} />
      {words.candidate ? <CandidateFields {...inner} words={words.candidate} /> : null}
      {removable ? (
        <button className="button second tight" type="submit" name="intent" value={`remove-${index}`}>
          Remove {title.toLowerCase()}
        </button>
      ) : null}
    </fieldset>
  )
}

function Hours({ at, place, error, hours }: Inner & Pick<PlaceWords, 'hours'>) {
  return (
    <div className="pair">
      {hours.map(({ name, ...said }) => (
        <Field key={name} id={`${at}-${name}`} {...said} error={error(name)}>
          {(describedBy) => (
            <input type="time" id={`${at}-${name}`} name={`${at}.${name}`} defaultValue={place[name]} aria-describedby={describedBy} />
          )}
        </Field>
      ))}
    </div>
  )
}

function Days({ at, place, error, words }: Inner & { words: PlaceWords['days'] }) {
  return (
    <fieldset className="field" aria-describedby={`${at}-days-hint`}>
      <legend>{words.label}</legend>
      <p className="hint" id={`${at}-days-hint`}>
        {words.hint}
      </p>
      <ErrorMessage id={`${at}-days-error`}>{error('days')}</ErrorMessage>
      <div className="days">
        {words.names.map((day, index) => (
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
        <legend>{words.legend}</legend>
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
      {words.chosen.map((one) => (
        <Field key={one.name} id={`${at}-${one.name}`} label={one.label} optional error={error(one.name)}>
          {(describedBy) => (
            <Select {...one} id={`${at}-${one.name}`} name={`${at}.${one.name}`} value={place[one.name]} describedBy={describedBy} />
          )}
        </Field>
      ))}
    </>
  )
}
