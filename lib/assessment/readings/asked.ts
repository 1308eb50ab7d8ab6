import type { Answers } from '../answers'
import { isHidden } from '../journey'
import { QUESTIONS, type QuestionId, SECTIONS } from '../questionnaire'
import type { Option, Question } from '../questionnaire/shape'
import { isNoOwner, isThin } from '../rows'
import { markedIn, markOf } from './marks'
import { numbered } from './numbers'

/** The code of what is blank or does not apply. */
export const BLANK = 0
/** The code under which nobody is sure. */
export const NOT_SURE = 1

type Codes = ReadonlyMap<string | undefined, number>
/** A choice among options, in a question or in one row of it. Its code is the place of the option; its bit tells it from others of its section. */
export type Choice = {
  readonly id: string
  /** Among the rows of its matrix. */
  readonly place: number
  readonly number: number
  readonly codes: Codes
  /** The code of an option that has this mark. */
  readonly marked: readonly number[]
  /** By code; null for whatever is no option. */
  readonly options: readonly (string | undefined | null)[]
  /** Of the number under which a section notes its choices that are not known. */
  readonly bit: number
}
/** A choice in each row, and two numbers beside them: whether nobody is sure of some row, and the set of rows that are weak. */
export type Matrix = {
  readonly rows: readonly Choice[]
  readonly byId: ReadonlyMap<string, Choice>
  readonly notSure: number
  readonly weak: number
  /** By the code of a row. */
  readonly isWeak: readonly boolean[]
}
/** How one question is read: as a choice, as a matrix or as ticks; of others, and of what may not apply, also whether they were answered. */
export type Asked = {
  readonly id: QuestionId
  readonly place: number
  readonly section: number
  /** The number under which its section notes what is not known. */
  readonly unknown: number
  readonly core: boolean
  readonly choice: Choice | null
  readonly matrix: Matrix | null
  readonly ticks: Codes | null
  readonly given: number | null
  readonly mayNotApply: boolean
}

const NO_PROVIDER: Answers = { 'pm-track-record': 'no-provider-yet' }
const WEAK: Partial<Record<QuestionId, readonly ['gaps' | 'thin', (option: unknown) => boolean]>> = {
  'io-owners': ['gaps', isNoOwner],
  'pm-evidence': ['thin', isThin],
}
const bits = SECTIONS.map(() => 1)

/** For each section the number under which its choices are noted on which nobody is sure, by their bits. */
export const UNKNOWN: readonly number[] = SECTIONS.map(({ id }) => numbered(0, 'unknown', id))

/** Every question, in the order in which it is asked. */
export const ASKED: readonly Asked[] = QUESTIONS.map((question: Question & { id: QuestionId }, place) => {
  const { id, input, options, core } = question
  const section = SECTIONS.findIndex((one) => one.id === question.section)
  const mayNotApply = isHidden(NO_PROVIDER, id)
  return {
    id,
    place,
    section,
    unknown: UNKNOWN[section] ?? 0,
    core,
    choice: input === 'single' ? choiceOf(question, section, null) : null,
    matrix: input === 'matrix' ? matrixOf(question, section) : null,
    ticks: input === 'ticks' ? new Map(options.map((option) => [option.id, numbered(1 + 1, id, option.id)])) : null,
    given: input !== 'single' || mayNotApply ? numbered(1 + 1, id, 'given') : null,
    mayNotApply,
  }
})

/** The numbers of a question: one for a single choice, one for each row of a matrix, none for what is no choice. */
export const choicesOf = ({ choice, matrix }: Asked): readonly Choice[] => (choice ? [choice] : (matrix?.rows ?? []))

function matrixOf(question: Question & { id: QuestionId }, section: number): Matrix {
  const { id, rows, options } = question
  const [name, isWeak] = WEAK[id] ?? ['thin', () => false]
  const choices = rows.map((row, place) => choiceOf(question, section, { id: row.id, place }))
  return {
    rows: choices,
    byId: new Map(choices.map((choice) => [choice.id, choice])),
    notSure: numbered(1 + 1, id, 'not-sure'),
    weak: numbered(1 << rows.length, name),
    isWeak: [...codesFor(options).keys()].map(isWeak),
  }
}

function choiceOf({ id, options }: Question, section: number, row: { id: string; place: number } | null): Choice {
  const codes = codesFor(options)
  const said = [...codes.keys(), null]
  const bit = bits[section] ?? 1
  bits[section] = bit << 1
  // Whatever is no option has one code more: no rule names it.
  return {
    id: row?.id ?? id,
    place: row?.place ?? 0,
    number: numbered(said.length, id, row?.id),
    codes,
    marked: markedIn(codes, BLANK),
    options: said,
    bit,
  }
}

/** The code of an answer; whatever is no option has the one after the last. */
export function codeOf({ codes, marked, options }: Choice, given: unknown): number {
  if (typeof given === 'string') {
    const likely = marked[markOf(given)] ?? BLANK
    if (options[likely] === given) return likely
  }
  return codes.get(given as string) ?? codes.size
}

function codesFor(options: readonly Option[]): Codes {
  return new Map([undefined, 'not-sure', ...options.map(({ id }) => id)].map((option, code) => [option, code]))
}
