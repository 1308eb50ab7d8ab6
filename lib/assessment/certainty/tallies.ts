import type { Decided } from '../result'
import { concluded, type Fate, fateOf, type Standings } from '../verdict'

/** What some of the rules add up to. Two tallies are added without regard to order. */
export type Tally = {
  readonly blocked: boolean
  /** Points counted towards too many, without owners that have no time. */
  readonly count: number
  /** Some owner has no time: however many, they count as one. */
  readonly asOne: boolean
  readonly hasOpen: boolean
  /** By place that the verdict is about; empty once it is settled what becomes of them. */
  readonly places: readonly Standings[]
  readonly fate: Fate['is'] | null
}

/** Nothing said. */
export const NOTHING: Tally = { blocked: false, count: 0, asOne: false, hasOpen: false, places: [], fate: null }

/** The sum of two tallies. */
export function added(a: Tally, b: Tally): Tally {
  return {
    blocked: a.blocked || b.blocked,
    count: a.count + b.count,
    asOne: a.asOne || b.asOne,
    hasOpen: a.hasOpen || b.hasOpen,
    places: a.places.length === 0 ? b.places : b.places.length === 0 ? a.places : a.places.map((place, at) => both(place, b.places[at])),
    fate: a.fate ?? b.fate,
  }
}

const both = (a: Standings, b: Standings = a): Standings => ({
  removed: a.removed || b.removed,
  forbidden: a.forbidden || b.forbidden,
  open: a.open + b.open,
})

/**
 * Tallies by number, each kept once: equal ones have the same number, and so have those between which no verdict can tell.
 * @param tooMany number of points from which on the buyer's own set-up comes first
 */
export class Tallies {
  readonly #all: Tally[] = []
  readonly #numbers = new Map<string, number>()
  readonly #sums = new Map<number, Map<number, number>>()
  readonly nothing: number

  constructor(readonly tooMany: number) {
    this.nothing = this.number(NOTHING)
  }

  /** The number of a tally. */
  number(given: Tally): number {
    const tally = this.#shortened(given)
    const key = JSON.stringify(tally)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#all.length)
    this.#all.push(tally)
    return this.#all.length - 1
  }

  /** The number of the sum of two. */
  sum(a: number, b: number): number {
    if (a === this.nothing) return b
    if (b === this.nothing) return a
    const row = this.#sums.get(a) ?? new Map<number, number>()
    this.#sums.set(a, row)
    const known = row.get(b)
    if (known !== undefined) return known
    const sum = this.number(added(this.#at(a), this.#at(b)))
    row.set(b, sum)
    return sum
  }

  /** The same once every rule on places has spoken. */
  settled(at: number): number {
    const tally = this.#at(at)
    const { is, open } = fateOf(tally.places)
    return this.number({ ...tally, count: tally.count + open, hasOpen: tally.hasOpen || open > 0, places: [], fate: is })
  }

  /** The verdict once every rule has spoken. */
  verdict(at: number): Decided {
    const { blocked, count, asOne, hasOpen, fate } = this.#at(at)
    const sum = { blocked, count: count + (asOne ? 1 : 0), hasOpen, fate: { is: fate ?? 'left', open: 0 } }
    return concluded(sum, this.tooMany).verdict
  }

  /** Whether it says anything of places. */
  isOfPlaces(at: number): boolean {
    return this.#at(at).places.length > 0
  }

  #at(at: number): Tally {
    return this.#all[at] ?? NOTHING
  }

  /** What no longer makes a difference is left out: under a ban everything else, and points where the set-up comes first anyway. */
  #shortened(tally: Tally): Tally {
    const { blocked, count, asOne, places, fate } = tally
    if (fate === 'forbidden') return { ...NOTHING, fate }
    if (!blocked && count + (asOne ? 1 : 0) < this.tooMany) return tally
    const bans = places.map(({ forbidden }) => ({ removed: forbidden, forbidden, open: 0 }))
    return { ...NOTHING, blocked: true, places: bans, fate: fate && 'left' }
  }
}
