import type { SavedAt } from '@/components/frame'
import type { AssessmentRecord } from '@/lib/data/record'

/** When answers were last saved, by the clock of the buyer's first place where it is known. */
export function savedIn({ savedAt, answers }: AssessmentRecord): SavedAt | null {
  return savedAt && { at: savedAt, timeZone: answers['ctx-buyer-location']?.[0]?.timeZone }
}
