import type { Candidate } from './answers'
import type { Facts } from './facts'
import { hoursToAnswer, needsNights, usableHours } from './need'
import { cityIn, countryName } from './places/places'
import { ADEQUATE, US_RESTRICTED } from './policy/law'
import { UNNAMED_CLASS } from './policy/need'
import type { QuestionId } from './questionnaire'
import type { CandidateRef, Overlap, OverlapClass } from './result'

/** One place under consideration, with what the rules ask about it. */
export type Prospect = {
  readonly facts: Facts
  readonly ref: CandidateRef
  /** Null for a class of places in general. */
  readonly candidate: Candidate | null
  readonly abroad: boolean
  /** Against the lead site, the first of the buyer's. */
  readonly lead: Overlap | null
  readonly class: OverlapClass
  /** Too few shared hours with another of the buyer's sites. */
  readonly remoteElsewhere: boolean
}

/** The questions that say which place is meant and from where it is seen. */
export const PLACE_READS = ['ctx-buyer-location', 'ctx-candidates'] as const satisfies readonly QuestionId[]

/** Every candidate; without a named place the two foreign classes in general. */
export function prospectsOf(facts: Facts, overlap: readonly Overlap[]): Prospect[] {
  const { candidates } = facts
  if (candidates.length === 0) return [unnamed(facts, 'nearshore'), unnamed(facts, 'offshore')]
  return candidates.map((candidate, ref) => named(facts, candidate, ref, overlap))
}

function named(facts: Facts, candidate: Candidate, ref: number, overlap: readonly Overlap[]): Prospect {
  let lead: Overlap | null = null
  let remoteElsewhere = false
  for (const pair of overlap) {
    if (pair.candidate !== ref) continue
    if (pair.site === 0) lead = pair
    else if (pair.need !== null && pair.class === 'blocker') remoteElsewhere = true
  }
  return { facts, ref, candidate, abroad: facts.isAbroad(candidate), lead, class: lead?.class ?? 'comfortable', remoteElsewhere }
}

/** A class of foreign places in general: no place of it is named. */
export function unnamed(facts: Facts, ref: 'nearshore' | 'offshore'): Prospect {
  return { facts, ref, candidate: null, abroad: true, lead: null, class: UNNAMED_CLASS.value[ref], remoteElsewhere: false }
}

/** Level of language of a place: its own answer, else the general one. */
export const languageOf = ({ facts, candidate }: Prospect) => candidate?.language ?? facts.option('lf-language-nuance')

/** The question in which the language of a place was answered. */
export const languageBy = ({ candidate }: Prospect): QuestionId => (candidate?.language ? 'ctx-candidates' : 'lf-language-nuance')

/** Hours reach the need only outside the day window. */
export const needsNightWork = ({ lead }: Prospect): boolean => lead !== null && needsNights(lead, lead.need)

/** Questions to the buyer's people could not be answered in the hours that are shared. */
export function tooFewHoursToAsk({ facts, lead }: Prospect): boolean {
  const need = hoursToAnswer(facts)
  return lead !== null && need !== null && usableHours(facts, lead) < need
}

/** A US site, and a country that 28 CFR 202 names. */
export const isRestricted = ({ facts, candidate }: Prospect): boolean =>
  candidate !== null && RESTRICTED.has(candidate.country) && hasSiteIn(facts, STATES)

/** Personal data from the European Economic Area would go to a country without an adequacy decision. */
export function needsSafeguards(facts: Facts, candidate: Candidate | null): boolean {
  if (candidate === null || SAFE.has(candidate.country)) return false
  return hasSiteIn(facts, HOME) && facts.atLeast('rl-data-class', 'personal-confidential')
}

/** What a place is called in a sentence: its city and country, or the class. */
export function nameOf({ candidate, ref }: Pick<Prospect, 'candidate' | 'ref'>): string {
  if (!candidate) return ref === 'nearshore' ? 'A nearby country' : 'A distant country'
  const [city, country] = [cityIn(candidate), countryName(candidate.country)]
  return city === country ? city : `${city} (${country})`
}

function hasSiteIn({ sites }: Facts, countries: ReadonlySet<string>): boolean {
  for (const site of sites) if (countries.has(site.country)) return true
  return false
}

const STATES = new Set(['US'])
const RESTRICTED = new Set<string>(US_RESTRICTED.value.countries)
const HOME = new Set<string>(ADEQUATE.value.home)
const SAFE = new Set<string>([...HOME, ...ADEQUATE.value.countries])
