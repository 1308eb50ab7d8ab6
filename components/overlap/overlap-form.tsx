import { Button } from '../ui/button'
import { errorAt } from '../ui/error-at'
import { ErrorMessage } from '../ui/error-message'
import type { FieldError } from '../ui/error-summary'
import { Field } from '../ui/field'
import { Leaf } from '../ui/leaf'
import type { OverlapDraft, PlaceDraft } from './draft'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const NEEDS = [
  ['0', 'None: notes and checkpoints do'],
  ['1', '1 hour: one talk a day'],
  ['2', '2 hours: answers on the same day'],
  ['3', '3 hours: several talks a day'],
  ['4', '4 hours: answers within minutes'],
  ['6', '6 hours: side by side all day'],
] as const

type Props = { draft: OverlapDraft; errors: readonly FieldError[]; cities: readonly string[]; canAdd: boolean }

/** Cities, hours, days and a year: everything stands in the address, so that it can be passed on. */
export function OverlapForm({ draft, errors, cities, canAdd }: Props) {
  return (
    <form className="cost" action="/tools/overlap" method="get" noValidate>
      <datalist id="cities">
        {cities.map((city) => (
          <option key={city} value={city} />
        ))}
      </datalist>
      <Leaf id="places" title="Who works when">
        {draft.places
          .map((place, index) => ({ place, at: index + 1 }))
          .map(({ place, at }) => (
            <Place key={`${at} ${place.city}`} place={place} at={at} errors={errors} />
          ))}
        {canAdd ? (
          <Button second tight name="add" value="1">
            Add another city
          </Button>
        ) : null}
      </Leaf>
      <Leaf title="What the work asks for">
        <div className="pair">
          <Need need={draft.need} error={errorAt(errors, 'need')} />
          <Field id="year" label="Year" hint="Clocks change on other dates each year" error={errorAt(errors, 'year')}>
            {(describedBy) => (
              <input
                type="text"
                inputMode="numeric"
                id="year"
                name="year"
                defaultValue={draft.year}
                maxLength={4}
                aria-describedby={describedBy}
              />
            )}
          </Field>
        </div>
        <div className="actions">
          <Button>Compare the hours</Button>
        </div>
      </Leaf>
    </form>
  )
}

function Need({ need, error }: { need: string; error: string | undefined }) {
  return (
    <Field id="need" label="Hours to share in a day" optional hint="For a judgement beside the hours" error={error}>
      {(describedBy) => (
        <select key={need} id="need" name="need" defaultValue={need} aria-describedby={describedBy}>
          <option value="">Not said</option>
          {NEEDS.map(([hours, words]) => (
            <option key={hours} value={hours}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Place({ place, at, errors }: { place: PlaceDraft; at: number; errors: Props['errors'] }) {
  return (
    <fieldset className="place">
      <legend>
        <h3>{at === 1 ? 'Your city' : `City ${at}`}</h3>
      </legend>
      <Field id={`c${at}`} label="City" hint={at > 2 ? 'Empty leaves it out' : 'Where these people work'} error={errorAt(errors, `c${at}`)}>
        {(describedBy) => (
          <input
            type="text"
            list="cities"
            autoComplete="off"
            maxLength={80}
            id={`c${at}`}
            name={`c${at}`}
            defaultValue={place.city}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <div className="pair">
        {(['s', 'e'] as const).map((end) => (
          <Field
            key={end}
            id={`${end}${at}`}
            label={end === 's' ? 'Their day starts' : 'Their day ends'}
            error={errorAt(errors, `${end}${at}`)}
          >
            {(describedBy) => (
              <input
                type="time"
                id={`${end}${at}`}
                name={`${end}${at}`}
                defaultValue={end === 's' ? place.start : place.end}
                aria-describedby={describedBy}
              />
            )}
          </Field>
        ))}
      </div>
      <Days place={place} at={at} error={errorAt(errors, `d${at}`)} />
    </fieldset>
  )
}

function Days({ place, at, error }: { place: PlaceDraft; at: number; error: string | undefined }) {
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={error ? `d${at}-error` : undefined}>
      <legend>Working days</legend>
      <ErrorMessage id={`d${at}-error`}>{error}</ErrorMessage>
      <div className="days">
        {DAYS.map((day, index) => (
          <label key={day}>
            <input
              type="checkbox"
              id={index === 0 ? `d${at}` : undefined}
              name={`d${at}`}
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
