import type { Answers } from '../answers'
import type { StoredResult } from '../assess'
import { placeOf, ROLE_NAMES, VERDICT_NAMES } from '../explain'
import type { FormRanking } from '../outcome'
import { countryName } from '../places/places'
import { SECTIONS } from '../questionnaire'
import type { CandidateRef, Condition, Finding } from '../result'
import { BAND_NAMES, CERTAINTY_NAMES, engagementName, LOCATION_NAMES, pricingName } from '../spoken'
import { candidatesOf } from '../terms'

/** What a comparison looks at, in the order in which it is told. */
export const OUTPUTS = [
  'verdict',
  'certainty',
  'blocker',
  'veto',
  'condition',
  'leading',
  'location',
  'engagement',
  'pricing',
  'band',
  'owner-gap',
  'mistake',
] as const
export type Output = (typeof OUTPUTS)[number]

/** One output of a result: `value` is what is compared, `name` and `said` are words. */
export type Entry = { of: Output; name: string; value: string; said: string }

/** The outputs of a result by their keys, in order. */
export type Summary = ReadonlyMap<string, Entry>

/** The outputs that a result has: one made under earlier rules may lack rankings and certainty. */
export function outputsOf({ location, engagement, pricing, certainty }: StoredResult): Output[] {
  const later: Partial<Record<Output, unknown>> = { location, engagement, pricing, certainty }
  return OUTPUTS.filter((output) => !(output in later) || later[output] !== undefined)
}

/** What a result comes to, output by output; only those named in `outputs`. */
export function summaryOf(result: StoredResult, answers: Answers, outputs: readonly Output[] = outputsOf(result)): Summary {
  const entries = [...headOf(result, answers), ...findingsOf(result, answers), ...rankingsOf(result), ...listsOf(result)]
  const kept = entries.filter(([, { of }]) => outputs.includes(of))
  return new Map(kept.sort(([, a], [, b]) => OUTPUTS.indexOf(a.of) - OUTPUTS.indexOf(b.of)))
}

type Keyed = readonly [string, Entry]
const entry = (of: Output, name: string, value: string, said: string, key = ''): Keyed => [`${of} ${key}`.trim(), { of, name, value, said }]

function headOf({ verdict, certainty, leading }: StoredResult, answers: Answers): Keyed[] {
  return [
    entry('verdict', 'Verdict', verdict, VERDICT_NAMES[verdict]),
    ...(certainty ? [entry('certainty', 'Certainty', certainty.label, CERTAINTY_NAMES[certainty.label])] : []),
    ...(leading === null ? [] : [entry('leading', 'Place that leads', placeKey(answers, leading), placeOf(answers, leading))]),
  ]
}

function findingsOf({ blockers, vetoes, conditions, mistakes }: StoredResult, answers: Answers): Keyed[] {
  const keyed = (of: Output, finding: Finding, value: string, said: string) => {
    const place = finding.candidate === undefined ? '' : ` ${placeKey(answers, finding.candidate)}`
    return entry(of, titleOf(finding, answers), value, said, `${finding.id}${place}`)
  }
  return [
    ...blockers.map((finding) => keyed('blocker', finding, 'there', 'Stands in the way')),
    ...vetoes.map((finding) => keyed('veto', finding, 'there', 'Rules the place out')),
    ...conditions.map((finding) => keyed('condition', finding, finding.phase, PHASES[finding.phase])),
    ...mistakes.map((finding) => keyed('mistake', finding, 'there', 'Seen')),
  ]
}

function rankingsOf({ location, engagement, pricing }: StoredResult): Keyed[] {
  return [
    ...(location ? [order('location', 'Locations, best first', location, (id) => LOCATION_NAMES[id])] : []),
    ...(engagement ? [order('engagement', 'Forms of engagement, best first', engagement, engagementName)] : []),
    ...(pricing ? [order('pricing', 'Ways of paying, best first', pricing, pricingName)] : []),
  ]
}

function order<Id extends string>(
  of: Output,
  name: string,
  { ranking }: { ranking: readonly Pick<FormRanking<Id>['ranking'][number], 'id'>[] },
  nameOf: (id: Id) => string,
): Keyed {
  const ids = ranking.map(({ id }) => id)
  return entry(of, name, ids.join(' '), ids.map(nameOf).join('; '))
}

function listsOf({ dimensions, ownerGaps }: StoredResult): Keyed[] {
  const sectionName = (id: string) => SECTIONS.find((section) => section.id === id)?.name ?? id
  return [
    ...dimensions.map(({ id, band }) => entry('band', sectionName(id), band, BAND_NAMES[band], id)),
    ...ownerGaps.map((role) => entry('owner-gap', `${ROLE_NAMES[role]} owner`, 'gap', 'Gap', role)),
  ]
}

/** By country and clock, not by its number in the list: a place stays itself when another one is taken out before it. */
function placeKey(answers: Answers, ref: CandidateRef): string {
  const places = candidatesOf(answers)
  const place = typeof ref === 'number' ? places[ref] : undefined
  if (!place) return String(ref)
  const same = places.slice(0, Number(ref)).filter((other) => other.timeZone === place.timeZone && other.country === place.country).length
  return [place.country, place.timeZone, ...(same > 0 ? [same + 1] : [])].join(' ')
}

/** The heading of a finding, with its place where that is not named in it. */
function titleOf({ title, candidate }: Finding, answers: Answers): string {
  if (candidate === undefined) return title
  const place = placeOf(answers, candidate)
  const country = typeof candidate === 'number' ? countryName(candidatesOf(answers)[candidate]?.country ?? '') : place
  return title.includes(place) || title.includes(country) ? title : `${title} (${place})`
}

const PHASES: Record<Condition['phase'], string> = { 'before-pilot': 'Open before a pilot', 'before-scale': 'Open before it grows' }
