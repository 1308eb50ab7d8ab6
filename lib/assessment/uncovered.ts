import type { Facts } from './facts'
import { coveredHours } from './overlap'
import { COVERED_HOURS } from './policy/need'

/** More hours are to be covered than the buyer's sites and the places named would work in together; false where no place is named. */
export function hasUncoveredHours(facts: Facts, year: number): boolean {
  const coverage = facts.option('lf-coverage')
  if (coverage === undefined || coverage === 'not-sure' || facts.candidates.length === 0) return false
  return coveredHours([...(facts.answers['ctx-buyer-location'] ?? []), ...facts.candidates], year) < COVERED_HOURS.value[coverage]
}
