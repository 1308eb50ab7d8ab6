import type { Tallies } from './tallies'

/** In how many ways each tally comes about: `counts` by position of `ids`. */
export type Polynomial = {
  /** Tells it from every other one. */
  readonly number: number
  readonly ids: readonly number[]
  readonly counts: readonly bigint[]
  /** By tally and verdict: how many ways to each verdict hang on one more way to this tally; filled in on the way back. */
  pull: Float64Array
}

/** How often a class of options occurs: the number of its options, and what hangs on one more. */
export type Weight = { readonly number: number; readonly size: bigint; readonly pull: Float64Array }

type Part = { readonly polynomial: Polynomial; readonly weight: Weight }

/**
 * Sums and products of polynomials, kept so that they can be followed back from the verdicts to what led there. Large tables hold the
 * same few over and over: each sum and each product is worked out once, and stands for all that are equal.
 */
export class Arithmetic {
  readonly #back: (() => void)[] = []
  readonly #known = new Map<string, Polynomial>()
  #numbers = 0

  /** @param width number of verdicts */
  constructor(
    readonly tallies: Tallies,
    readonly width: number,
  ) {}

  /** One way to one tally. */
  single(id: number): Polynomial {
    return this.#once(`${id}`, () => this.#made([id], [1n]))
  }

  weight(size: number): Weight {
    return { number: this.#next(), size: BigInt(size), pull: new Float64Array(this.width) }
  }

  /** Every way to the one together with every way to the other. */
  product(a: Polynomial, b: Polynomial): Polynomial {
    if (this.#isNothing(a)) return b
    if (this.#isNothing(b)) return a
    return this.#once(`${a.number} x ${b.number}`, () => this.#multiplied(a, b))
  }

  #multiplied(a: Polynomial, b: Polynomial): Polynomial {
    const sum = new Gathered()
    const at = new Uint32Array(a.ids.length * b.ids.length)
    a.ids.forEach((one, i) => {
      b.ids.forEach((other, j) => {
        at[i * b.ids.length + j] = sum.add(this.tallies.sum(one, other), countAt(a, i) * countAt(b, j))
      })
    })
    const out = this.#made(sum.ids, sum.counts)
    this.#back.push(() => {
      for (let i = 0; i < a.ids.length; i += 1) {
        for (let j = 0; j < b.ids.length; j += 1) {
          const from = (at[i * b.ids.length + j] ?? 0) * this.width
          this.#pass(out.pull, from, a.pull, i * this.width, Number(countAt(b, j)))
          this.#pass(out.pull, from, b.pull, j * this.width, Number(countAt(a, i)))
        }
      }
    })
    return out
  }

  /** All ways together, each polynomial as often as its weight says. */
  total(parts: readonly Part[]): Polynomial {
    return this.#once(parts.map(({ polynomial, weight }) => `${weight.number} of ${polynomial.number}`).join(), () => this.#totalled(parts))
  }

  #totalled(parts: readonly Part[]): Polynomial {
    const sum = new Gathered()
    const at = parts.map(({ polynomial, weight }) => polynomial.ids.map((id, i) => sum.add(id, countAt(polynomial, i) * weight.size)))
    const out = this.#made(sum.ids, sum.counts)
    this.#back.push(() => {
      parts.forEach(({ polynomial, weight }, part) => {
        polynomial.ids.forEach((_, i) => {
          const from = (at[part]?.[i] ?? 0) * this.width
          this.#pass(out.pull, from, polynomial.pull, i * this.width, Number(weight.size))
          this.#pass(out.pull, from, weight.pull, 0, Number(countAt(polynomial, i)))
        })
      })
    })
    return out
  }

  /** The same ways to other tallies. */
  renamed(given: Polynomial, name: (id: number) => number): Polynomial {
    const sum = new Gathered()
    const at = given.ids.map((id, i) => sum.add(name(id), countAt(given, i)))
    const out = this.#made(sum.ids, sum.counts)
    this.#back.push(() => {
      at.forEach((to, i) => {
        this.#pass(out.pull, to * this.width, given.pull, i * this.width, 1)
      })
    })
    return out
  }

  /** Follows a polynomial back: afterwards the pull of every weight says how its class of options leads to each verdict. */
  follow(end: Polynomial, verdictOf: (id: number) => number): void {
    end.ids.forEach((id, i) => {
      end.pull[i * this.width + verdictOf(id)] = 1
    })
    for (const step of this.#back.reverse()) step()
  }

  #isNothing({ ids, counts }: Polynomial): boolean {
    return ids.length === 1 && ids[0] === this.tallies.nothing && counts[0] === 1n
  }

  #made(ids: readonly number[], counts: readonly bigint[]): Polynomial {
    return { number: this.#next(), ids, counts, pull: new Float64Array(ids.length * this.width) }
  }

  #once(key: string, make: () => Polynomial): Polynomial {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = make()
    this.#known.set(key, made)
    return made
  }

  #next(): number {
    this.#numbers += 1
    return this.#numbers
  }

  /** Adds a stretch of one array, times a factor, to a stretch of another. */
  #pass(out: Float64Array, from: number, into: Float64Array, to: number, factor: number): void {
    for (let v = 0; v < this.width; v += 1) into[to + v] = (into[to + v] ?? 0) + (out[from + v] ?? 0) * factor
  }
}

/** Collects counts by tally. */
class Gathered {
  readonly ids: number[] = []
  readonly counts: bigint[] = []
  readonly #at = new Map<number, number>()

  /** @returns the position of the tally */
  add(id: number, count: bigint): number {
    const known = this.#at.get(id)
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0n) + count
      return known
    }
    this.#at.set(id, this.ids.length)
    this.counts.push(count)
    return this.ids.push(id) - 1
  }
}

const countAt = ({ counts }: Polynomial, at: number): bigint => counts[at] ?? 0n
