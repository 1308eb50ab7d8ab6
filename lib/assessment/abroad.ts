import type { Answers, Candidate } from './answers'

/** The buyer's candidates; empty where none is named or nobody is sure. */
export function candidatesOf(answers: Answers): readonly Candidate[] {
  const given = answers['ctx-candidates']
  return Array.isArray(given) ? given : NONE
}
const NONE: readonly Candidate[] = []

/** Outside every country in which the buyer has a site. */
export function isAbroad(answers: Answers, { country }: Candidate): boolean {
  const sites = answers['ctx-buyer-location']
  if (sites === undefined) return true
  for (const site of sites) if (site.country === country) return false
  return true
}

/** Some place under consideration lies outside every country of the buyer's; so do places that are not named. */
export function looksAbroad(answers: Answers): boolean {
  const candidates = candidatesOf(answers)
  if (candidates.length === 0) return true
  for (const candidate of candidates) if (isAbroad(answers, candidate)) return true
  return false
}
