import type { Answers, Candidate, Site } from './answers'
import { offsetAt } from './places/clock'
import { cityOf, countryInSentence, kilometresBetween, shareBorder, subregionOf } from './places/places'
import { DEFAULT_YEAR } from './policy/overlap'
import { NEAR_HOURS, NEAR_KILOMETRES } from './policy/places'
import type { CandidateRef, Place, Term } from './result'

const NAMES: Record<Place['distance'], { external: Term; own: Term }> = {
  domestic: { external: 'domestic-outsourcing', own: 'captive-domestic' },
  near: { external: 'nearshore-outsourcing', own: 'captive-nearshoring' },
  far: { external: 'offshore-outsourcing', own: 'captive-offshoring' },
}

/** The buyer's candidates as a list; empty where none is named or nobody is sure. */
export const candidatesOf = (answers: Answers): readonly Candidate[] => {
  const given = answers['ctx-candidates']
  return Array.isArray(given) ? given : []
}

/** The places under consideration: the buyer's own, or the two foreign classes where none is named. */
export function candidateRefs(answers: Answers): CandidateRef[] {
  const named = candidatesOf(answers)
  return named.length > 0 ? named.map((_, index) => index) : ['nearshore', 'offshore']
}

/** Where each place lies, seen from the lead site (the first). */
export function placesOf(answers: Answers): Place[] {
  const sites = answers['ctx-buyer-location'] ?? []
  const named = candidatesOf(answers)
  if (named.length === 0) {
    return [
      { candidate: 'nearshore', distance: 'near', because: 'No place is named, so a nearby country in general is considered.' },
      { candidate: 'offshore', distance: 'far', because: 'No place is named, so a distant country in general is considered.' },
    ]
  }
  return named.map((place, candidate) => ({ candidate, ...distanceOf(place, sites) }))
}

/** What each of the buyer's candidates is called: one name, or two where ownership is undecided. */
export function termsOf(answers: Answers, places: readonly Place[]): Term[][] {
  return candidatesOf(answers).map((place, index) => {
    const names = NAMES[places[index]?.distance ?? 'far']
    if (place.ownership === 'undecided') return [names.external, names.own]
    return [place.ownership === 'external' ? names.external : names.own]
  })
}

function distanceOf(place: Candidate, sites: readonly Site[]): Omit<Place, 'candidate'> {
  if (sites.some((site) => site.country === place.country)) {
    return { distance: 'domestic', because: `You have people in ${countryInSentence(place.country)}.` }
  }
  if (place.distance) return { distance: place.distance, because: `You placed it ${place.distance === 'near' ? 'near' : 'far away'}.` }
  const [lead] = sites
  return lead ? nearTest(lead, place) : { distance: 'far', because: 'Your own place is not given yet.' }
}

function nearTest(lead: Site, place: Candidate): Omit<Place, 'candidate'> {
  if (shareBorder(lead.country, place.country))
    return { distance: 'near', because: `It has a border with ${countryInSentence(lead.country)}.` }
  const region = subregionOf(place.country)
  if (region && region === subregionOf(lead.country)) return { distance: 'near', because: `It lies in the same region (${region}).` }
  const hours = largestDifference(lead.timeZone, place.timeZone)
  const kilometres = kilometresBetween(lead.timeZone, place.timeZone)
  const near = hours <= NEAR_HOURS.value && kilometres <= NEAR_KILOMETRES.value
  return { distance: near ? 'near' : 'far', because: `${apart(hours, kilometres)} from ${cityOf(lead.timeZone)}.` }
}

/** '1 hour of clock difference and about 3,800 km'. */
function apart(hours: number, kilometres: number): string {
  const away = kilometres < 1000 ? Math.round(kilometres / 10) * 10 : Math.round(kilometres / 100) * 100
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} of clock difference and about ${away.toLocaleString('en')} km`
}

/** Largest difference of two clocks over the default year, in hours; one fixed year, so that a place does not move with the calendar. */
function largestDifference(a: string, b: string): number {
  const year = DEFAULT_YEAR.value
  const start = Date.UTC(year, 0, 1) / 60_000
  const days = Array.from({ length: 365 }, (_, day) => start + day * 24 * 60)
  return Math.max(...days.map((at) => Math.abs(offsetAt(a, at, year) - offsetAt(b, at, year)))) / 60
}
