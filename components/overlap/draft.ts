/** What the fields of the overlap form show, as texts. */
export type OverlapDraft = { places: PlaceDraft[]; year: string; need: string }
export type PlaceDraft = { city: string; start: string; end: string; days: string[] }

export const EMPTY_PLACE: PlaceDraft = { city: '', start: '09:00', end: '17:00', days: ['1', '2', '3', '4', '5'] }
