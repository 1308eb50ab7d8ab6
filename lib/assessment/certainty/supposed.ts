import type { Answers, MatrixId, OwnerRole, SingleId } from '../answers'
import { Facts, type Limits } from '../facts'
import { isHidden } from '../journey'
import type { Known } from '../policy/levels'
import type { OptionId, QuestionId, RowId } from '../questionnaire'
import type { Given, Item } from './items'

/** One way of looking at open answers: for each that was looked at, the options that look alike; and what came of it. */
export type Look<Value> = { readonly seen: ReadonlyMap<Item, readonly Given[]>; readonly value: Value }

/** An open answer while it is looked at. */
type Open<Kind extends Item = Item> = { readonly item: Kind; left: readonly Given[]; isTried: boolean }
type ByQuestion = ReadonlyMap<string, ReadonlyMap<string | null, Open>>
type Choice = { at: number; readonly of: number }

/**
 * Everything that a part of the rules can say while some answers are open, each way of falling once: the rules themselves
 * are asked, under one representative of the options that they do not tell apart.
 * @param items open answers; no other answer may be unknown to the part
 */
export function looksOf<Value>(answers: Answers, items: readonly Item[], say: (facts: Facts) => Value, limits?: Limits): Look<Value>[] {
  const filled = copied(answers, items)
  for (const item of items) put(filled, item, item.options[0])
  const looks: Look<Value>[] = []
  const choices: Choice[] = []
  const opens = opened(items)
  const byQuestion = arranged(opens)
  do {
    for (const open of opens) open.left = open.item.options
    const value = say(new Supposed(filled, byQuestion, { choices, limits }))
    const seen = opens.filter(({ item, left }) => left !== item.options).map(({ item, left }) => [item, left] as const)
    looks.push({ seen: new Map(seen), value })
    for (const { item } of opens) put(filled, item, item.options[0])
  } while (turned(choices))
  return looks
}

/**
 * The options that would look otherwise to a part of the rules, on the way that it takes through the answers as they stand. Unless one
 * of them is given, the part goes on saying what it says, whatever else is given to these items.
 * @param items each with what is given first
 */
export function turnsOf<Kind extends Item>(
  answers: Answers,
  items: readonly Kind[],
  say: (facts: Facts) => unknown,
  limits?: Limits,
): Map<Kind, readonly Given[]> {
  const opens = opened(items)
  say(new Supposed(copied(answers, items), arranged(opens), { choices: [], limits }))
  const turning = opens.map(({ item, left }) => [item, item.options.filter((option) => !left.includes(option))] as const)
  return new Map(turning.filter(([, options]) => options.length > 0))
}

const opened = <Kind extends Item>(items: readonly Kind[]): Open<Kind>[] =>
  items.map((item) => ({ item, left: item.options, isTried: false }))

/** Open answers by question and row: most questions that are asked about are not open, and are told by one look. */
function arranged(opens: readonly Open[]): ByQuestion {
  const all = new Map<string, Map<string | null, Open>>()
  for (const open of opens) {
    const { question, row } = open.item
    const rows = all.get(question)
    if (rows) rows.set(row, open)
    else all.set(question, new Map([[row, open]]))
  }
  return all
}

/** Answers of which those items may be written over. */
function copied(answers: Answers, items: readonly Item[]): Answers {
  const copy: Record<string, unknown> = { ...answers }
  for (const { question, row } of items) if (row !== null) copy[question] = { ...(answers[question] as object | undefined) }
  return copy as Answers
}

/** The next way of choosing, the last choice first; false when all were taken. */
function turned(choices: Choice[]): boolean {
  for (let last = choices.at(-1); last; last = choices.at(-1)) {
    if (last.at + 1 < last.of) {
      last.at += 1
      return true
    }
    choices.pop()
  }
  return false
}

/** Facts of which some answers are open: whoever asks about one is answered for some of its options, and it stays with these. */
class Supposed extends Facts {
  readonly #opens: ByQuestion
  readonly #choices: Choice[]
  #taken = 0

  constructor(answers: Answers, opens: ByQuestion, { choices, limits }: { choices: Choice[]; limits: Limits | undefined }) {
    super(answers, limits)
    this.#opens = opens
    this.#choices = choices
  }

  /** What is open would be read as one option: each rule is asked itself. */
  override get readings() {
    return null
  }
  override isHidden(id: QuestionId): boolean {
    return isHidden(NO_PROVIDER, id) && this.#see('pm-track-record', null, () => isHidden(this.answers, id))
  }
  override option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    return this.#see(id, null, () => super.option(id))
  }
  override level(id: SingleId): Known {
    return this.#see(id, null, () => super.level(id))
  }
  override is<Id extends SingleId>(id: Id, ...options: OptionId<Id>[]): boolean {
    return this.#see(id, null, () => super.is(id, ...options))
  }
  override isUnknown(id: SingleId): boolean {
    return this.#see(id, null, () => super.isUnknown(id))
  }
  override atMost<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    return this.#see(id, null, () => super.atMost(id, option))
  }
  override atLeast<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    return this.#see(id, null, () => super.atLeast(id, option))
  }
  override row<Id extends MatrixId>(id: Id, row: RowId<Id>): OptionId<Id> | 'not-sure' | undefined {
    return this.#see(id, row, () => super.row(id, row))
  }
  override rowLevel<Id extends MatrixId>(id: Id, row: RowId<Id>): Known {
    return this.#see(id, row, () => super.rowLevel(id, row))
  }
  override isRowUnknown<Id extends MatrixId>(id: Id, row: RowId<Id>): boolean {
    return this.#see(id, row, () => super.isRowUnknown(id, row))
  }
  override hasNobody(role: OwnerRole): boolean {
    return this.#see('io-owners', role, () => super.hasNobody(role))
  }
  override isGap(role: OwnerRole): boolean {
    return this.#see('io-owners', role, () => super.isGap(role))
  }
  override isStrained(role: OwnerRole): boolean {
    return this.#see('io-owners', role, () => super.isStrained(role))
  }
  override isThin(kind: RowId<'pm-evidence'>): boolean {
    return this.#see('pm-evidence', kind, () => super.isThin(kind))
  }

  /** What is read under each option that is left; of the readings one is chosen, and the options that give it stay. */
  #see<T>(question: QuestionId, row: string | null, read: () => T): T {
    const open = this.#opens.get(question)?.get(row)
    if (open === undefined || open.isTried || this.isHidden(question)) return read()
    open.isTried = true
    const readings = open.left.map((option) => {
      put(this.answers, open.item, option)
      return read()
    })
    open.isTried = false
    const [first] = readings
    const reading = readings.every((one) => one === first) ? (first as T) : this.#chosen([...new Set(readings)])
    if (readings.some((one) => one !== reading)) open.left = open.left.filter((_, at) => readings[at] === reading)
    put(this.answers, open.item, open.left[0])
    return reading
  }

  #chosen<T>(readings: readonly T[]): T {
    const choice = this.#choices[this.#taken] ?? { at: 0, of: readings.length }
    if (this.#taken === this.#choices.length) this.#choices.push(choice)
    this.#taken += 1
    return readings[choice.at] as T
  }
}

const NO_PROVIDER: Answers = { 'pm-track-record': 'no-provider-yet' }

/** Writes into answers that belong to the look alone. */
function put(answers: Answers, { question, row }: Item, option: Given): void {
  const all = answers as Record<string, unknown>
  if (row === null) all[question] = option
  else (all[question] as Record<string, unknown>)[row] = option
}
