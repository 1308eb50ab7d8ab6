import type { Answers } from './answers'
import { dimensionsOf } from './bands'
import { Facts } from './facts'
import { findings } from './findings'
import type { Outcome } from './outcome'
import { overlapHours } from './overlap'
import { RULES_VERSION } from './policy'
import { DEFAULT_YEAR } from './policy/overlap'
import { preview } from './preview'
import type { Findings } from './result'
import { placesOf, termsOf } from './terms'

/** What beside the answers changes a result; kept with it. */
export type AssessOptions = {
  /** Calendar year of the shared hours, 1970 to 2100; the policy's default where absent. */
  year?: number
}

/** A whole result, stamped with the rules that spoke and the year of its shared hours. */
export type Result = Findings & { rulesVersion: string; year: number }

/** A result as it was stored: one made under earlier rules has no more than they gave. */
export type StoredResult = Findings & { rulesVersion: string; year: number } & Partial<Outcome>

/** The whole result for these answers. Pure and total: the same answers and options give the same result, byte for byte. */
export function assess(answers: Answers, options: AssessOptions = {}): Result {
  const year = options.year ?? DEFAULT_YEAR.value
  const places = placesOf(answers)
  const hours = overlapHours(answers, year)
  const found = findings(answers, hours)
  return {
    rulesVersion: RULES_VERSION,
    year,
    ...found,
    preview: found.verdict === 'incomplete' ? preview(answers, hours) : null,
    dimensions: dimensionsOf(new Facts(answers)),
    places,
    terms: termsOf(answers, places),
  }
}
