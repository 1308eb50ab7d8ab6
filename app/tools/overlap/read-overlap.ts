import { z } from 'zod'
import { EMPTY_PLACE, type OverlapDraft, type PlaceDraft } from '@/components/overlap/draft'
import type { FieldError } from '@/components/ui/error-summary'
import type { Hours } from '@/lib/assessment'
import { clocksOf, findZone, type Known } from './find-zone'

export const MOST_PLACES = 6
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100]
const LONGEST = 80

export type Query = Record<string, string | string[] | undefined>
export type PlaceRead = Hours & { country: string; name: string }
export type ReadOverlap = { ok: true; places: PlaceRead[]; year: number; need: number | null } | { ok: false; errors: FieldError[] }

const one = z
  .union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')])
  .default('')
  .transform((text) => text.trim().slice(0, LONGEST))
const many = z.union([z.string().transform((text) => [text]), z.array(z.string())]).default([])

/** The fields as the address fills them; at least two places are shown, and one more where it was asked for. */
export function overlapDraft(query: Query, thisYear: number): OverlapDraft {
  const places: PlaceDraft[] = []
  for (let index = 1; index <= MOST_PLACES; index += 1) {
    const city = one.parse(query[`c${index}`])
    if (city === '' && places.length >= 2) continue
    places.push(placeDraft(query, index, city))
  }
  if (query.add !== undefined && places.length < MOST_PLACES) places.push(EMPTY_PLACE)
  return { places, year: one.parse(query.year) || String(thisYear), need: one.parse(query.need) }
}

/**
 * An address may leave out hours and days, or leave them empty: what is not said is as usual, and no mistake. A form always says hours, and
 * leaves out days where none is ticked.
 */
function placeDraft(query: Query, index: number, city: string): PlaceDraft {
  const { [`s${index}`]: from, [`e${index}`]: to } = query
  const start = from === undefined ? EMPTY_PLACE.start : clock(one.parse(from))
  const end = to === undefined ? EMPTY_PLACE.end : clock(one.parse(to))
  const days = many.parse(query[`d${index}`])
  if (days.length > 0) return { city, start, end, days }
  if (start === '' && end === '') return { ...EMPTY_PLACE, city }
  return { city, start, end, days: from === undefined || to === undefined ? EMPTY_PLACE.days : [] }
}

/** '9', '9:00', '9.00' and '0900' mean 09:00. */
function clock(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text) ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : text
}

/** Two places or more with their hours, or what to put right and where. A place without a city is left out. */
export async function readOverlap({ places, year, need }: OverlapDraft): Promise<ReadOverlap> {
  const errors: FieldError[] = []
  const filled = places.map((place, index) => ({ place, at: index + 1 })).filter(({ place, at }) => place.city !== '' || at <= 2)
  const zones = await Promise.all(filled.map(({ place }) => findZone(place.city)))
  const read = filled.flatMap(({ place, at }, index) => readPlace(place, zones[index] ?? null, at, errors))
  const when = Number(year)
  if (!/^\d{4}$/.test(year) || when < FIRST_YEAR || when > LAST_YEAR)
    errors.push({ field: 'year', message: `Give a year from ${FIRST_YEAR} to ${LAST_YEAR}` })
  const hours = need === '' ? null : Number(need)
  if (hours !== null && !(hours >= 0 && hours <= 12))
    errors.push({ field: 'need', message: 'Choose the hours that the work needs from the list' })
  return errors.length > 0 ? { ok: false, errors } : { ok: true, places: read, year: when, need: hours }
}

function readPlace({ city, start, end, days }: PlaceDraft, known: Known | null, at: number, errors: FieldError[]): PlaceRead[] {
  const before = errors.length
  const which = at === 1 ? 'Your city' : `City ${at}`
  const refuse = (field: string, message: string) => errors.push({ field: `${field}${at}`, message: `${which}: ${message}` })
  if (!known) refuse('c', unknown(city))
  for (const [field, text, what] of [
    ['s', start, 'starts'],
    ['e', end, 'ends'],
  ] as const)
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) refuse(field, `enter when their day ${what}, such as 09:00`)
  if (errors.length === before && start === end) refuse('e', 'enter a start and an end that differ')
  const worked = days.filter((day) => /^[1-7]$/.test(day)).map(Number)
  if (worked.length === 0) refuse('d', 'tick at least one working day')
  if (!known || errors.length > before) return []
  return [{ timeZone: known.zone, country: known.country, name: known.name, start, end, days: [...new Set(worked)] }]
}

function unknown(city: string): string {
  if (city === '') return 'choose a city'
  const several = clocksOf(city)
  if (several.length > 1) return `“${city}” keeps several clocks: choose a city, such as “${several[0]?.label}”`
  return `“${city}” is not a city we know: give the city whose clock it keeps, such as “Berlin, Germany”`
}
