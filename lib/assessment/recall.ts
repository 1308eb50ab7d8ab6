import type { Candidate, MatrixId, OwnerRole, SingleId, Site } from './answers'
import { Facts } from './facts'
import { MOST_KEPT } from './policy/recall'
import type { OptionId, QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import type { Readings } from './readings'
import { codesOf, givenNumber, numberOf } from './readings/numbers'

/** Where no way leads on yet. */
const NEW = 0

/**
 * Remembers what a part of the rules says, by what it looked at: asked again about answers that look the same to it, it says the same.
 * The rule itself tells what it looks at, so what is kept is right whatever the rule is; and no more is kept than a fixed number.
 */
export class Recall<Value> {
  /**
   * The ways to what was said, the first from 0 on. A step is the number looked at, followed by where each of its codes leads:
   * to the place of another step, above 0, or below 0 to what was said.
   */
  readonly #ways: number[] = [NEW]
  readonly #said: Value[] = []

  /** @param say looks at nothing but the facts, and gives something that is never changed */
  constructor(readonly say: (facts: Facts) => Value) {}

  /** What is said of these facts. */
  of(facts: Facts): Value {
    const { readings } = facts
    return readings === null ? this.say(facts) : this.under(readings, facts)
  }

  /** The same where the readings of the facts are at hand. */
  under(readings: Readings, facts: Facts): Value {
    const ways = this.#ways
    const { codes } = readings
    let at = ways[0] ?? NEW
    while (at > NEW) at = ways[at + 1 + (codes[ways[at] ?? 0] ?? 0)] ?? NEW
    if (at < NEW) return this.#said[-1 - at] as Value
    return this.#said.length < MOST_KEPT ? this.#learned(facts, readings) : this.say(facts)
  }

  #learned(facts: Facts, readings: Readings): Value {
    const watched = new Watched(facts)
    const value = this.say(watched)
    if (watched.lookedAtPlaces) return value
    const ways = this.#ways
    let from = 0
    for (const number of watched.seen) {
      // The way so far is there already, up to the first code that is new.
      if (ways[from] === NEW) ways[from] = ways.push(number, ...Array<number>(codesOf(number)).fill(NEW)) - 1 - codesOf(number)
      from = (ways[from] ?? 0) + 1 + readings.at(number)
    }
    ways[from] = -this.#said.push(value)
    return value
  }
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
