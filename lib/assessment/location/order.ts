import { CONSIDERED, HYBRID, TIE_MARGIN } from '../policy/location'

/** What the re-ordering has to know of an option, besides its score. */
export type Trait = {
  /** The buyer names a place of this kind that no veto removes. */
  readonly considered: boolean
  /** Considered, or the country in which the work is done today; every option where the buyer names no place at all. */
  readonly familiar: boolean
}

/** How two places together compare with one. */
export type Pairing = {
  /** Position of the hybrid among the options. */
  readonly at: number
  /** It may come second at most. */
  readonly barred: boolean
  /** By option: the hybrid repairs a criterion on which that one is weak. */
  readonly repairs: readonly boolean[]
}

/** The field of scored options, told apart by their positions. `scores` may be written anew for every draw. */
export type Field = { readonly scores: Float64Array; readonly traits: readonly Trait[]; readonly pairing: Pairing | null }

/** One rule of re-ordering: moves the positions in `order`, first ones first, and nothing else. */
type Step = (order: number[], field: Field) => void

/** Best score first; equal scores keep their order. */
export const byScore: Step = (order, field) =>
  sortPart(order, field, { from: 0, to: order.length, goesBefore: (a, b, f) => lead(f, a, b) > 0 })

/** R-TIE: among options within the margin of the best one, familiar ones first, one place before two, then the score. */
export const settleTies: Step = (order, field) => {
  let from = 0
  while (from < order.length) {
    const best = order[from] ?? 0
    let to = from + 1
    while (to < order.length && lead(field, best, order[to] ?? 0) < TIE_MARGIN.value) to += 1
    sortPart(order, field, { from, to, goesBefore: isPreferred })
    from = to
  }
}

/**
 * R-CONSIDERED: one nobody named goes behind a place in mind that scores well enough and is only a little worse, whoever stands between them.
 * Two places neither gain nor yield.
 */
export const preferConsidered: Step = (order, field) => {
  const pair = field.pairing?.at
  for (let i = 1; i < order.length; i += 1) {
    if (order[i] === pair) continue
    let own = i
    for (let above = i - 1; above >= 0; above -= 1) {
      if (order[above] === pair || !yields(field, order[above] ?? 0, order[own] ?? 0)) continue
      for (let at = above; at < own; at += 1) swap(order, at, at + 1)
      own -= 1
    }
  }
}

/** H-2b and H-3: two places come before the best single one only where they are worth a second governance. */
export const placeHybrid: Step = (order, field) => {
  const { pairing } = field
  if (!pairing || order.length <= 1) return
  const now = order.indexOf(pairing.at)
  const single = order[now === 0 ? 1 : 0] ?? 0
  if (!isWorthTwo(field, pairing, single)) {
    if (now === 0) swap(order, 0, 1)
    return
  }
  for (let i = now; i > 0; i -= 1) swap(order, i, i - 1)
}

/** All rules of re-ordering, in the order in which they speak. */
export function arrange(order: number[], field: Field): void {
  byScore(order, field)
  settleTies(order, field)
  preferConsidered(order, field)
  placeHybrid(order, field)
}

/** How far the first is ahead of the second. */
export const lead = ({ scores }: Field, a: number, b: number): number => (scores[a] ?? 0) - (scores[b] ?? 0)

/** Two places beat one: a clear lead, or a lead by repairing what the one is weak on; never past a place that is preferred for being in mind. */
export function isWorthTwo(field: Field, { at, barred, repairs }: Pairing, single: number): boolean {
  const ahead = lead(field, at, single)
  if (barred || ahead <= 0 || yields(field, at, single)) return false
  return ahead >= HYBRID.value.lead || repairs[single] === true
}

function yields(field: Field, above: number, below: number): boolean {
  if (field.traits[above]?.considered || !field.traits[below]?.considered) return false
  return (field.scores[below] ?? 0) >= CONSIDERED.value.least && lead(field, above, below) < CONSIDERED.value.behind
}

function isPreferred(a: number, b: number, field: Field): boolean {
  const [left, right] = [field.traits[a]?.familiar, field.traits[b]?.familiar]
  if (left !== right) return left === true
  const pair = field.pairing?.at
  if (a === pair || b === pair) return b === pair
  return lead(field, a, b) > 0
}

type Part = { from: number; to: number; goesBefore: (a: number, b: number, field: Field) => boolean }

/** Sorts a part in place, stably: lists have four entries, and the draws sort thousands of them. */
function sortPart(order: number[], field: Field, { from, to, goesBefore }: Part): void {
  for (let i = from + 1; i < to; i += 1) {
    for (let j = i; j > from && goesBefore(order[j] ?? 0, order[j - 1] ?? 0, field); j -= 1) {
      swap(order, j, j - 1)
    }
  }
}

function swap(order: number[], i: number, j: number): void {
  const option = order[i] ?? 0
  order[i] = order[j] ?? 0
  order[j] = option
}
