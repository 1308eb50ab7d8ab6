import type { Version } from '@/lib/assessment'
import type { Snapshot } from '@/lib/data/snapshots'

/** A stored snapshot as what a comparison needs: the result, and what it was made from. */
export const versionOf = ({ content: { answers, result } }: Snapshot): Version => ({
  answers,
  options: result.options ?? { year: result.year },
  result,
})
