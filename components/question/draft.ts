import type { FieldError } from '../ui/error-summary'

/** What the fields of a question show, as texts, so that whatever was sent can be shown again. */
export type Draft = {
  /** The chosen option, or '' for none. For places: 'places', 'none-yet' or 'not-sure'. */
  choice: string
  rows: Record<string, string>
  ticks: string[]
  places: PlaceDraft[]
  note: string
  reason: string
}

export type PlaceDraft = {
  /** By its English name: beside the names, 250 codes would weigh 1.4 kB of a page. */
  country: string
  /** The cities of that country, each after the zone whose clock it keeps, between bars: a form carries them three times. */
  cities: string
  timeZone: string
  city: string
  start: string
  end: string
  days: string[]
  ownership: string
  distance: string
  permitted: string
  language: string
}

export type FieldErrors = readonly FieldError[]

export type FormState = {
  draft: Draft
  /** Version of the stored answer that the fields were made from; 0 where there was none. */
  version: number
  errors: FieldErrors
  /** What looks unusual and may be kept all the same. */
  unusual: string[]
  /** What another window saved meanwhile. */
  conflict: { saved: string; at: string } | null
}
