import { candidatesIn, looksAbroad } from './abroad'
import type { Answers, Candidate, OwnerRole, Site } from './answers'
import type { QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import { ASKED, type Asked, BLANK, type Choice, choicesOf, codeOf, type Matrix, NOT_SURE, UNKNOWN } from './readings/asked'
import { clarityOf } from './readings/clarity'
import { numbered, numberOf, numbersGiven } from './readings/numbers'
import { EVIDENCE_KINDS, OWNER_ROLES } from './rows'
import { DIMENSIONS } from './unclear'

const BY_ID: ReadonlyMap<string, Asked> = new Map(ASKED.map((asked) => [asked.id, asked]))
const CLARITY = DIMENSIONS.map(({ id, section }, at) => ({
  section,
  unknown: UNKNOWN[section] ?? 0,
  number: numbered(1 + 1, 'unclear', id),
  bit: 1 << at,
}))
const UNCLEAR = numbered(1 << DIMENSIONS.length, 'unclear')
const ABROAD = numbered(1 + 1, 'abroad')
const [TRACK, GAPS, THIN] = [numberOf('pm-track-record'), numberOf('gaps'), numberOf('thin')]
const NO_PROVIDER = BY_ID.get('pm-track-record')?.choice?.codes.get('no-provider-yet')
const OF_PROVIDER = ASKED.filter(({ mayNotApply }) => mayNotApply)

const ALL_BLANK: readonly number[] = Array.from({ length: numbersGiven() }, () => BLANK)
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

  constructor(answers: Answers) {
    const { codes } = this
    let [next, sites, candidates]: [number, readonly Site[], unknown] = [0, NOWHERE, NOWHERE]
    for (const id in answers) {
      const given: unknown = answers[id as QuestionId]
      // Answers mostly come in the order in which they are asked.
      let asked = ASKED[next]
      if (asked?.id !== id) asked = BY_ID.get(id)
      if (asked === undefined || given === undefined) continue
      next = asked.place + 1
      if (asked.given !== null) codes[asked.given] = 1
      if (asked.choice !== null) choose(codes, asked.choice, asked.unknown, given)
      else if (asked.matrix !== null) fill(codes, asked.matrix, asked.unknown, given)
      else if (asked.ticks !== null) tick(codes, asked.ticks, given)
      else if (asked.id === 'ctx-candidates') candidates = given
      else sites = given as readonly Site[]
    }
    this.sites = sites
    this.candidates = candidatesIn(candidates)
    if (codes[TRACK] === NO_PROVIDER) leaveOutProvider(codes)
    codes[UNCLEAR] = unclearIn(codes)
    codes[ABROAD] = Number(looksAbroad(sites, this.candidates))
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
    return clarityOf(section, this.at(UNKNOWN[section] ?? 0)).unknown
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
}

function choose(codes: number[], choice: Choice, unknown: number, given: unknown): number {
  const code = codeOf(choice, given)
  codes[choice.number] = code
  if (code === NOT_SURE) codes[unknown] = (codes[unknown] ?? 0) | choice.bit
  return code
}

function fill(codes: number[], { rows, byId, notSure, weak, isWeak }: Matrix, unknown: number, given: unknown): void {
  const all = given as Readonly<Record<string, unknown>>
  let next = 0
  for (const id in all) {
    let row = rows[next]
    if (row?.id !== id) row = byId.get(id)
    if (row === undefined) continue
    next = row.place + 1
    const code = choose(codes, row, unknown, all[id])
    if (code === NOT_SURE) codes[notSure] = 1
    if (isWeak[code]) codes[weak] = (codes[weak] ?? 0) | (1 << row.place)
  }
}

function tick(codes: number[], numbers: ReadonlyMap<unknown, number>, ticked: unknown): void {
  if (!Array.isArray(ticked)) return
  for (const one of ticked) {
    const number = numbers.get(one)
    if (number !== undefined) codes[number] = 1
  }
}

/** What is asked about a provider does not count where there is none; that it was answered can still be seen. */
function leaveOutProvider(codes: number[]): void {
  for (const asked of OF_PROVIDER) {
    for (const { number, bit } of choicesOf(asked)) {
      codes[number] = BLANK
      codes[asked.unknown] = (codes[asked.unknown] ?? 0) & ~bit
    }
    if (asked.matrix) codes[asked.matrix.notSure] = codes[asked.matrix.weak] = BLANK
  }
}

/** Notes each unclear dimension, and gives the set of them. */
function unclearIn(codes: number[]): number {
  let unclear = 0
  for (const { section, unknown, number, bit } of CLARITY) {
    const bits = codes[unknown] ?? 0
    if (bits === 0 || !clarityOf(section, bits).isUnclear) continue
    codes[number] = 1
    unclear |= bit
  }
  return unclear
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
