import type { MatrixId } from './answers'
import type { Facts } from './facts'
import { isHidden } from './journey'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'

type Asked = Question & { id: QuestionId }
/** A choice among options, in a question or in one row of it; its code is the place of the option, 0 where there is none. */
type Choice = { readonly question: QuestionId; readonly row: string | null; readonly codes: ReadonlyMap<unknown, number> }
/** What the facts make of several answers, or of one that is no choice. */
type Made = { readonly name: string; readonly codeOf: (facts: Facts) => number }

const ASKED: readonly Asked[] = QUESTIONS
const SINGLES = ASKED.filter(({ input }) => input === 'single').map((question) => choiceOf(question, null))
const MATRICES = ASKED.filter(({ input }) => input === 'matrix').map((question) => ({
  id: question.id as MatrixId,
  rows: question.rows.map((row) => choiceOf(question, row.id)),
}))
const TICKS = ASKED.filter(({ input }) => input === 'ticks').flatMap(({ id, options }) =>
  options.map((option): Made => ({ name: nameOf(id, option.id), codeOf: (facts) => Number(facts.isTicked(id, option.id)) })),
)
const GIVEN = ASKED.map(({ id }): Made => ({ name: nameOf(id, 'given'), codeOf: (facts) => Number(facts.isGiven(id)) }))
const UNKNOWN = MATRICES.map(({ id }): Made => ({ name: nameOf(id, 'not-sure'), codeOf: (facts) => Number(facts.hasUnknownRow(id)) }))
const SECTIONS = [...new Set(ASKED.map(({ section }) => section))]
const UNCLEAR = SECTIONS.map(
  (id): Made => ({ name: nameOf('unclear', id), codeOf: ({ unclear }) => Number(unclear.some((one) => one === id)) }),
)
const rowsOf = (matrix: MatrixId) => MATRICES.flatMap(({ id, rows }) => (id === matrix ? rows.map(({ row }) => row) : []))
const [ROLES, EVIDENCE] = [rowsOf('io-owners'), rowsOf('pm-evidence')]
const MADE: readonly Made[] = [
  ...TICKS,
  ...GIVEN,
  ...UNKNOWN,
  ...UNCLEAR,
  { name: nameOf('gaps'), codeOf: (facts) => setOf(ROLES, facts.gaps) },
  { name: nameOf('thin'), codeOf: (facts) => setOf(EVIDENCE, facts.thin) },
  { name: nameOf('unclear'), codeOf: (facts) => setOf(SECTIONS, facts.unclear) },
  { name: nameOf('abroad'), codeOf: (facts) => Number(facts.looksAbroad) },
]

const CHOICES = [...SINGLES, ...MATRICES.flatMap(({ rows }) => rows)]
const NAMES = [...CHOICES.map(({ question, row }) => nameOf(question, row)), ...MADE.map(({ name }) => name)]
const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, number) => [name, number]))
const HIDDEN = CHOICES.flatMap(({ question }, number) => (isHidden({ 'pm-track-record': 'no-provider-yet' }, question) ? [number] : []))
const BLANK = 0
const NOT_SURE = 1
const UNREAD = -1
const UNREAD_YET: readonly number[] = NAMES.map(() => UNREAD)
const NOTHING: Readonly<Record<string, unknown>> = {}

/** Everything that a rule on the assessment as a whole can look at, each as a small number; what is asked for the first time is worked out then. */
export class Readings {
  readonly #codes = UNREAD_YET.slice()

  constructor(readonly facts: Facts) {
    const { answers } = facts
    const codes = this.#codes
    let number = 0
    for (const single of SINGLES) codes[number++] = codeOf(single, answers[single.question])
    for (const { id, rows } of MATRICES) {
      const given: Readonly<Record<string, unknown>> = answers[id] ?? NOTHING
      for (const choice of rows) codes[number++] = codeOf(choice, given[choice.row ?? ''])
    }
    if (facts.hasNoProvider) for (const hidden of HIDDEN) codes[hidden] = BLANK
  }

  /** The code of what has this number, from 0. */
  at(number: number): number {
    const code = this.#codes[number] ?? UNREAD
    return code === UNREAD ? this.#read(number) : code
  }

  /** Nothing was chosen under one of these numbers. */
  isBlank(numbers: readonly number[]): boolean {
    return this.#holds(BLANK, numbers)
  }

  /** *Not sure* was chosen under one of these numbers. */
  isUnknown(numbers: readonly number[]): boolean {
    return this.#holds(NOT_SURE, numbers)
  }

  #holds(code: number, numbers: readonly number[]): boolean {
    for (const number of numbers) if (this.#codes[number] === code) return true
    return false
  }

  #read(number: number): number {
    const code = MADE[number - CHOICES.length]?.codeOf(this.facts) ?? BLANK
    this.#codes[number] = code
    return code
  }
}

/** The numbers of a question: one for a single choice, one for each row of a matrix, none for what is no choice. */
export const numbersOf = (id: QuestionId): number[] => CHOICES.flatMap(({ question }, number) => (question === id ? [number] : []))

/** The number of what is looked at: a question or one part of it, or what the facts make of several. */
export function numberOf(subject: QuestionId | 'gaps' | 'thin' | 'unclear' | 'abroad', part?: string): number {
  const number = NUMBERS.get(nameOf(subject, part))
  if (number === undefined) throw new RangeError(`Nothing is read under ${nameOf(subject, part)}`)
  return number
}

function choiceOf({ id, options }: Asked, row: string | null): Choice {
  const all = [undefined, 'not-sure', ...options.map((option) => option.id)]
  return { question: id, row, codes: new Map(all.map((option, code) => [option, code])) }
}

/** Whatever is no option has one code of its own: no rule names it. */
const codeOf = ({ codes }: Choice, option: unknown): number => codes.get(option) ?? codes.size

function nameOf(subject: string, part: string | null = null): string {
  return part === null ? subject : `${subject} ${part}`
}

/** Some of a list as a number: a bit for each of its members. */
const setOf = (all: readonly unknown[], some: readonly unknown[]): number =>
  some.reduce((bits: number, one) => bits | (1 << all.indexOf(one)), 0)
