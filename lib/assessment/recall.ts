import type { Candidate, MatrixId, OwnerRole, SingleId } from './answers'
import { Facts } from './facts'
import { MOST_KEPT } from './policy/recall'
import type { OptionId, QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import { numberOf } from './readings'

/** A step on the way to what is said: what is looked at, and where each of its codes leads; or the end of the way. */
type Step<Value> = { readonly looksAt: number; readonly next: (Step<Value> | undefined)[]; readonly value: Value | undefined }

const END = -1

/**
 * Remembers what a part of the rules says, by what it looked at: asked again about answers that look the same to it, it says the same.
 * The rule itself tells what it looks at, so what is kept is right whatever the rule is; and no more is kept than a fixed number.
 */
export class Recall<Value> {
  #first: Step<Value> | undefined
  #kept = 0

  /** @param say looks at nothing but the facts, and gives something that is never changed */
  constructor(readonly say: (facts: Facts) => Value) {}

  /** What is said of these facts. */
  of(facts: Facts): Value {
    const { readings } = facts
    if (readings === null) return this.say(facts)
    let step = this.#first
    while (step !== undefined) {
      if (step.looksAt === END) return step.value as Value
      step = step.next[readings.at(step.looksAt)]
    }
    return this.#kept < MOST_KEPT ? this.#learned(facts) : this.say(facts)
  }

  #learned(facts: Facts): Value {
    const watched = new Watched(facts)
    const value = this.say(watched)
    if (watched.lookedAtPlaces) return value
    const path = [...watched.seen]
    const codes = path.map((number) => facts.readings?.at(number) ?? 0)
    // The way so far is there already, up to the first code that is new.
    const stepAt = (at: number, there: Step<Value> | undefined): Step<Value> => {
      const [number, code] = [path[at], codes[at]]
      if (number === undefined || code === undefined) return { looksAt: END, next: [], value }
      const step = there ?? { looksAt: number, next: [], value: undefined }
      step.next[code] = stepAt(at + 1, step.next[code])
      return step
    }
    this.#first = stepAt(0, this.#first)
    this.#kept += 1
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
    if (!this.#answered.has(id)) this.seen.add(numberOf(id, 'given'))
    return super.isGiven(id)
  }

  #noted<Option>(id: QuestionId, option: Option | undefined): Option | undefined {
    if (option !== undefined) this.#answered.add(id)
    return option
  }
}
