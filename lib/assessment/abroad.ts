import type { Candidate, Site } from './answers'

const NONE: readonly never[] = []

/** The buyer's candidates; empty where none is named or nobody is sure. */
export const candidatesIn = (given: unknown): readonly Candidate[] => (Array.isArray(given) ? given : NONE)

/** Outside every country in which the buyer has a site. */
export function isAbroad(sites: readonly Site[], { country }: Candidate): boolean {
  for (const site of sites) if (site.country === country) return false
  return true
}

/** Some place under consideration lies outside every country of the buyer's; so do places that are not named. */
export function looksAbroad(sites: readonly Site[], candidates: readonly Candidate[]): boolean {
  if (candidates.length === 0) return true
  for (const candidate of candidates) if (isAbroad(sites, candidate)) return true
  return false
}
