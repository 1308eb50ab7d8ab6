import type { Candidate, MatrixId, OwnerRole, SingleId, Site } from './answers'
import { Facts } from './facts'
import { MOST_KEPT } from './policy/recall'
import type { OptionId, QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import type { Readings } from './readings'
import { codesOf, givenNumber, numberOf } from './readings/numbers'

/** Where no way leads on yet. */
const NEW = 0
/** Where a way ends on which nothing is said. */
const SILENT = -1

/** Part of the rules: it looks at nothing but the facts, and says something that is never changed, or nothing. */
type Saying<Value> = (facts: Facts) => Value | null

/**
 * Remembers what parts of the rules say, each by what it looked at: asked again about answers that look the same to it, it says the same.
 * The rule itself tells what it looks at, so what is kept is right whatever the rule is; and no more is kept than a fixed number for each.
 */
export class Recall<Value> {
  /**
   * The ways to what was said, all in one list, as that is quicker to follow than a list for each: first where each part begins, then
   * the steps. A step is the number looked at, followed by where each of its codes leads: above 0 to another step, below 0 to what was said.
   */
  readonly #ways: number[]
  readonly #said: (Value | null)[] = [null]
  /** Outcomes kept of each part. */
  readonly #kept: number[]

  constructor(readonly parts: readonly Saying<Value>[]) {
    this.#ways = parts.map(() => NEW)
    this.#kept = parts.map(() => 0)
  }

  /** What is said of these facts, in the order of the parts. */
  of(facts: Facts): Value[] {
    const { readings } = facts
    const all: Value[] = []
    for (let part = 0; part < this.parts.length; part += 1) {
      const said = this.#ask(part, facts, readings)
      if (said !== null) all.push(said)
    }
    return all
  }

  /** What the first part says. */
  first(facts: Facts): Value | null {
    return this.#ask(0, facts, facts.readings)
  }

  #ask(part: number, facts: Facts, readings: Readings | null): Value | null {
    if (readings === null) return this.#asked(part, facts)
    const ways = this.#ways
    const { codes } = readings
    let at = ways[part] ?? NEW
    while (at > NEW) at = ways[at + 1 + (codes[ways[at] ?? 0] ?? 0)] ?? NEW
    if (at < NEW) return at === SILENT ? null : (this.#said[-1 - at] as Value)
    return (this.#kept[part] ?? 0) < MOST_KEPT ? this.#learned(part, facts, readings) : this.#asked(part, facts)
  }

  #asked(part: number, facts: Facts): Value | null {
    return this.parts[part]?.(facts) ?? null
  }

  #learned(part: number, facts: Facts, readings: Readings): Value | null {
    const watched = new Watched(facts)
    const value = this.#asked(part, watched)
    if (watched.lookedAtPlaces) return value
    const ways = this.#ways
    let from = part
    for (const number of watched.seen) {
      // The way so far is there already, up to the first code that is new.
      if (ways[from] === NEW) ways[from] = ways.push(number, ...Array<number>(codesOf(number)).fill(NEW)) - 1 - codesOf(number)
      from = (ways[from] ?? 0) + 1 + readings.at(number)
    }
    ways[from] = value === null ? SILENT : -this.#said.push(value)
    this.#kept[part] = (this.#kept[part] ?? 0) + 1
    return value
  }
}

/** One part that always says something. */
export function recalled<Value>(part: (facts: Facts) => Value): (facts: Facts) => Value {
  const recall = new Recall([part])
  return (facts) => recall.first(facts) as Value
}

/** Facts that note what is looked at. */
class Watched extends Facts {
  readonly seen = new Set<number>()
  lookedAtPlaces = false
  readonly #facts: Facts
  readonly #answered = new Set<QuestionId>()

  constructor(facts: Facts) {
    super(facts.answers, facts.limits)
    this.#facts = facts
  }

  /** Whatever is remembered is looked at again, so that it counts as seen. */
  override get readings() {
    return null
  }
  override get hasNoProvider(): boolean {
    this.seen.add(numberOf('pm-track-record'))
    return super.hasNoProvider
  }
  override get gaps(): readonly OwnerRole[] {
    this.seen.add(numberOf('gaps'))
    return this.#facts.gaps
  }
  override get unclear(): readonly DimensionId[] {
    this.seen.add(numberOf('unclear'))
    return this.#facts.unclear
  }
  override get thin(): readonly RowId<'pm-evidence'>[] {
    this.seen.add(numberOf('thin'))
    return this.#facts.thin
  }
  override isUnclear(dimension: DimensionId): boolean {
    this.seen.add(numberOf('unclear', dimension))
    return this.#facts.isUnclear(dimension)
  }
  override hasUnknownRow(id: MatrixId): boolean {
    this.seen.add(numberOf(id, 'not-sure'))
    return this.#facts.hasUnknownRow(id)
  }
  override get looksAbroad(): boolean {
    this.seen.add(numberOf('abroad'))
    return this.#facts.looksAbroad
  }
  override get candidates(): readonly Candidate[] {
    this.lookedAtPlaces = true
    return super.candidates
  }
  override get sites(): readonly Site[] {
    this.lookedAtPlaces = true
    return super.sites
  }
  override option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    this.seen.add(numberOf(id))
    return this.#noted(id, super.option(id))
  }
  override row<Id extends MatrixId>(id: Id, row: RowId<Id>): OptionId<Id> | 'not-sure' | undefined {
    this.seen.add(numberOf(id, row))
    return this.#noted(id, super.row(id, row))
  }
  override isTicked(id: QuestionId, option: string): boolean {
    this.seen.add(numberOf(id, option))
    return super.isTicked(id, option)
  }
  override isGiven(id: QuestionId): boolean {
    // An option that was seen tells as much.
    if (!this.#answered.has(id)) this.seen.add(givenNumber(id))
    return super.isGiven(id)
  }

  #noted<Option>(id: QuestionId, option: Option | undefined): Option | undefined {
    if (option !== undefined) this.#answered.add(id)
    return option
  }
}
