import type { RankedLocation, RankingReason } from '@/lib/assessment'

type Entry = Pick<RankedLocation<unknown>, 'points' | 'reasons'>

/** Points, of a scale from 0 to 1, by which a place has to differ from the others for a reason to be worth telling. */
const LEAST = 0.005

/** Two reasons that set a place most above the others, and the one that sets it most below them: alone, many points of one reason speak for no place. */
export function telling(entry: Entry, among: readonly Entry[]): [pro: RankingReason[], con: RankingReason[]] {
  const others = among.filter((one) => one !== entry && one.points !== null)
  const ahead = ({ id, points }: RankingReason): number => (points ?? 0) - meanOf(others.map((one) => pointsOf(one, id)))
  const scored = entry.reasons
    .filter(({ points }) => points !== null)
    .map((reason) => ({ reason, by: ahead(reason) }))
    .sort((a, b) => b.by - a.by)
  const reasons = (part: typeof scored) => part.map(({ reason }) => reason)
  return [reasons(scored.filter(({ by }) => by > LEAST).slice(0, 2)), reasons(scored.filter(({ by }) => by < -LEAST).slice(-1))]
}

const pointsOf = ({ reasons }: Entry, id: string): number => reasons.find((reason) => reason.id === id)?.points ?? 0
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
