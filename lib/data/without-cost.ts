import type { RankingReason, StoredResult } from '@/lib/assessment'

type Scored = { points: number | null; interval: unknown; reasons: RankingReason[] }

/** The figures are an option of the result too; the ranking scores what they come to, and one benefit is judged by them alone. */
export function withoutCost<Of extends StoredResult>(result: Of): Of {
  const { cost, options, location, benefits, ...rest } = result
  if (!cost) return result
  return {
    ...rest,
    ...(options && { options: { year: options.year } }),
    ...(benefits && { benefits: benefits.filter(({ benefit }) => benefit !== 'cost-leverage') }),
    ...(location && {
      location: { ...location, ranking: location.ranking.map(unscored), candidates: location.candidates.map(unscored) },
    }),
  } as unknown as Of
}

/** A sum of all points but one gives that one away, and so does a range of the sum. */
function unscored<Entry extends Scored>(entry: Entry): Entry {
  if (entry.points === null) return entry
  const reasons = entry.reasons.map(unquoted)
  return { ...entry, reasons, interval: null, points: reasons.reduce((sum, { points }) => sum + (points ?? 0), 0) }
}

const unquoted = (reason: RankingReason): RankingReason =>
  reason.id === 'L3' ? { ...reason, text: 'Compared by cost figures that this copy leaves out.', points: null } : reason
