import { field } from '@/app/form'
import type { Draft, PlaceDraft } from '@/components/question/draft'
import { citiesOf, countryCode, countryName, type Question, zonesOf } from '@/lib/assessment'

const MOST_READ = 10

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[]

/** What was sent, as it was sent. */
export function readDraft(form: FormData, question: Question): Draft {
  const many = question.input === 'ticks'
  return {
    choice: many ? '' : field(form, 'answer'),
    rows: Object.fromEntries(question.rows.map((row) => [row.id, field(form, `row.${row.id}`)])),
    ticks: many ? textsOf(form, 'answer') : [],
    places: readPlaces(form),
    note: field(form, 'note'),
    reason: field(form, 'reason'),
  }
}

function readPlaces(form: FormData): PlaceDraft[] {
  const places: PlaceDraft[] = []
  while (places.length < MOST_READ && form.has(`p${places.length}.country`)) places.push(readPlace(form, `p${places.length}`))
  return places
}

function readPlace(form: FormData, at: string): PlaceDraft {
  const of = (name: string) => field(form, `${at}.${name}`).trim()
  const country = countryCode(of('country'))
  const zones = zonesOf(country)
  const sent = of('timeZone')
  return {
    country: countryName(country),
    cities: citiesText(country),
    timeZone: zones.includes(sent) ? sent : zones.length === 1 ? (zones[0] ?? '') : '',
    city: of('city'),
    start: clock(of('start')),
    end: clock(of('end')),
    days: textsOf(form, `${at}.days`),
    ownership: of('ownership'),
    distance: of('distance'),
    permitted: of('permitted'),
    language: of('language'),
  }
}

/** The cities of a country as the field of a place takes them. */
export const citiesText = (country: string): string =>
  citiesOf(country)
    .map(({ id, label }) => `${id} ${label}`)
    .join('|')

/** '9:00' and '9.00' mean 09:00. */
function clock(text: string): string {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? []
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : text
}

export const EMPTY_PLACE: PlaceDraft = {
  country: '',
  cities: '',
  timeZone: '',
  city: '',
  start: '',
  end: '',
  days: ['1', '2', '3', '4', '5'],
  ownership: '',
  distance: '',
  permitted: '',
  language: '',
}

/** Adds or removes a place, or only shows the cities of a country. */
export function afterIntent(draft: Draft, intent: string): Draft {
  if (intent === 'add') return { ...draft, places: [...draft.places, EMPTY_PLACE] }
  const [, removed] = /^remove-(\d)$/.exec(intent) ?? []
  return removed === undefined ? draft : { ...draft, places: draft.places.filter((_, index) => String(index) !== removed) }
}
