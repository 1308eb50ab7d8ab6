import { candidatesIn, looksAbroad } from './abroad'
import type { Answers, Candidate, OwnerRole, Site } from './answers'
import type { QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import { ASKED, type Asked, BLANK, type Choice, choicesOf, type Matrix, NOT_SURE } from './readings/asked'
import { clarityOf } from './readings/clarity'
import { numbered, numberOf, numbersGiven } from './readings/numbers'
import { EVIDENCE_KINDS, OWNER_ROLES } from './rows'
import { DIMENSIONS } from './unclear'

const BY_ID: ReadonlyMap<string, Asked> = new Map(ASKED.map((asked) => [asked.id, asked]))
const CLARITY = DIMENSIONS.map(({ id, section }, at) => ({ section, number: numbered(1 + 1, 'unclear', id), bit: 1 << at }))
const UNCLEAR = numbered(1 << DIMENSIONS.length, 'unclear')
const ABROAD = numbered(1 + 1, 'abroad')
const [TRACK, GAPS, THIN] = [numberOf('pm-track-record'), numberOf('gaps'), numberOf('thin')]
const NO_PROVIDER = BY_ID.get('pm-track-record')?.choice?.codes.get('no-provider-yet')
const OF_PROVIDER = ASKED.filter(({ mayNotApply }) => mayNotApply)

const ALL_BLANK: readonly number[] = Array.from({ length: numbersGiven() }, () => BLANK)
const ALL_KNOWN: readonly number[] = Array.from({ length: 1 + Math.max(...ASKED.map(({ section }) => section)) }, () => 0)
const NOWHERE: readonly never[] = []
const GAP_LISTS = subsetsOf(OWNER_ROLES)
const THIN_LISTS = subsetsOf(EVIDENCE_KINDS)
const UNCLEAR_LISTS = subsetsOf(DIMENSIONS.map(({ id }) => id))
const CORE = ASKED.filter(({ core }) => core)
const [CORE_NUMBERS, CORE_BARE] = [CORE, CORE.filter(({ mayNotApply }) => !mayNotApply)].map((asked) => asked.flatMap(tellingOf))

/** Everything that a rule on the assessment as a whole can look at, each as a small number. */
export class Readings {
  /** The code of each number. */
  readonly codes = ALL_BLANK.slice()
  readonly candidates: readonly Candidate[]
  readonly sites: readonly Site[]
  /** For each section, the bits of its choices on which nobody is sure. */
  readonly #unknown = ALL_KNOWN.slice()

  constructor(answers: Answers) {
    const { codes } = this
    let next = 0
    let [sites, candidates]: readonly unknown[] = [NOWHERE, NOWHERE]
    for (const id in answers) {
      // Answers mostly come in the order in which they are asked.
      const expected = ASKED[next]
      const asked = expected?.id === id ? expected : BY_ID.get(id)
      const given: unknown = answers[id as QuestionId]
      if (asked === undefined || given === undefined) continue
      next = asked.place + 1
      if (asked.given !== null) codes[asked.given] = 1
      if (asked.choice !== null) this.#choose(asked.choice, asked.section, given)
      else if (asked.matrix !== null) this.#fill(asked.matrix, asked.section, given)
      else if (asked.ticks !== null) this.#tick(asked.ticks, given)
      else if (asked.id === 'ctx-candidates') candidates = given
      else sites = given
    }
    this.candidates = candidatesIn(candidates)
    this.sites = sites as readonly Site[]
    if (codes[TRACK] === NO_PROVIDER) this.#leaveOutProvider()
    this.#clear()
    codes[ABROAD] = Number(looksAbroad(this.sites, this.candidates))
  }

  /** The code of what has this number, from 0. */
  at(number: number): number {
    return this.codes[number] ?? BLANK
  }

  /** Roles that nobody holds. */
  get gaps(): readonly OwnerRole[] {
    return GAP_LISTS[this.at(GAPS)] ?? []
  }

  /** Kinds of evidence that are words at best. */
  get thin(): readonly RowId<'pm-evidence'>[] {
    return THIN_LISTS[this.at(THIN)] ?? []
  }

  /** Dimensions of which too much is not known. */
  get unclear(): readonly DimensionId[] {
    return UNCLEAR_LISTS[this.at(UNCLEAR)] ?? []
  }

  /** Questions of a dimension on which nobody is sure. */
  unknownOf(section: number): readonly QuestionId[] {
    return clarityOf(section, this.#unknown[section] ?? 0).unknown
  }

  /** The option chosen; undefined where it is blank or does not apply, and null where something else was given. */
  optionOf(id: QuestionId): string | undefined | null {
    const choice = BY_ID.get(id)?.choice
    return choice ? choice.options[this.at(choice.number)] : null
  }

  /** Something was answered, if only that nobody is sure. */
  isGiven(id: QuestionId): boolean {
    const asked = BY_ID.get(id)
    return asked !== undefined && this.codes[asked.given ?? asked.choice?.number ?? 0] !== BLANK
  }

  /** Everything without which there is no verdict was answered. */
  get hasCore(): boolean {
    const { codes } = this
    const numbers = codes[TRACK] === NO_PROVIDER ? CORE_BARE : CORE_NUMBERS
    if (numbers) for (const number of numbers) if (codes[number] === BLANK) return false
    return true
  }

  #choose({ number, codes, bit }: Choice, section: number, given: unknown): number {
    const code = codes.get(given as string) ?? codes.size
    this.codes[number] = code
    if (code === NOT_SURE) this.#unknown[section] = (this.#unknown[section] ?? 0) | bit
    return code
  }

  #fill({ rows, notSure, weak, isWeak }: Matrix, section: number, given: unknown): void {
    const { codes } = this
    let next = 0
    for (const id in given as Readonly<Record<string, unknown>>) {
      let at = next
      if (rows[at]?.id !== id) at = rows.findIndex((row) => row.id === id)
      const row = rows[at]
      if (row === undefined) continue
      next = at + 1
      const code = this.#choose(row, section, (given as Readonly<Record<string, unknown>>)[id])
      if (code === NOT_SURE) codes[notSure] = 1
      if (isWeak[code]) codes[weak] = (codes[weak] ?? 0) | (1 << at)
    }
  }

  #tick(numbers: ReadonlyMap<string | undefined, number>, ticked: unknown): void {
    if (!Array.isArray(ticked)) return
    for (const one of ticked) {
      const number = numbers.get(one as string)
      if (number !== undefined) this.codes[number] = 1
    }
  }

  /** What is asked about a provider does not count where there is none; that it was answered can still be seen. */
  #leaveOutProvider(): void {
    for (const asked of OF_PROVIDER) {
      for (const { number, bit } of choicesOf(asked)) {
        this.codes[number] = BLANK
        this.#unknown[asked.section] = (this.#unknown[asked.section] ?? 0) & ~bit
      }
      if (asked.matrix) this.codes[asked.matrix.notSure] = this.codes[asked.matrix.weak] = BLANK
    }
  }

  #clear(): void {
    let unclear = 0
    for (const { section, number, bit } of CLARITY) {
      const unknown = this.#unknown[section] ?? 0
      if (unknown === 0 || !clarityOf(section, unknown).isUnclear) continue
      this.codes[number] = 1
      unclear |= bit
    }
    this.codes[UNCLEAR] = unclear
  }
}

/** The numbers that tell whether a question was answered: those of its choices, or the one beside it. */
function tellingOf(asked: Asked): number[] {
  const numbers = choicesOf(asked).map(({ number }) => number)
  return numbers.length > 0 || asked.given === null ? numbers : [asked.given]
}

/** All ways of taking some members of a list, in its order; each stands at the number with their bits. */
function subsetsOf<Member>(all: readonly Member[]): readonly (readonly Member[])[] {
  return Array.from({ length: 1 << all.length }, (_, set) => all.filter((_, at) => (set & (1 << at)) !== 0))
}
