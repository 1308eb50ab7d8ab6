import type { OptionId, QuestionId, QuestionOf, QuestionsBy, RowId } from './questionnaire'

/** *Not sure*: a known state of not knowing, never a zero and never a blank. */
export const NOT_SURE = 'not-sure'
export type NotSure = typeof NOT_SURE

/** Adds *not sure* where the question allows it. */
type Answerable<Id extends QuestionId, Value> = QuestionOf<Id>['notSure'] extends true ? Value | NotSure : Value

export type SingleId = QuestionsBy<'input', 'single'>
export type MatrixId = QuestionsBy<'input', 'matrix'>
export type TicksId = QuestionsBy<'input', 'ticks'>

/** Working hours at one place: IANA zone, local 'HH:MM'; `end` at or before `start` means past midnight; ISO weekdays, Monday to Friday when absent. */
export type Hours = { timeZone: string; start: string; end: string; days?: number[] }
/** A place where the buyer's people work; `country` is ISO 3166-1 alpha-2, `city` its own where its zone is named after another. */
export type Site = Hours & { country: string; city?: string }
export type Candidate = Site & {
  ownership: 'external' | 'own-entity' | 'undecided'
  /** Only where the buyer overrides the near test. */
  distance?: 'near' | 'far'
  /** On the list of permitted countries; asked when the legal position is `named-countries`. */
  permitted?: 'yes' | 'no' | NotSure
  /** Language match of this place, where it differs from the general answer. */
  language?: OptionId<'lf-language-nuance'> | NotSure
}

/** All answers of one assessment; an absent key is a blank. */
export type Answers = { [Id in SingleId]?: Answerable<Id, OptionId<Id>> } & {
  [Id in MatrixId]?: Partial<Record<RowId<Id>, OptionId<Id> | NotSure>>
} & { [Id in TicksId]?: Answerable<Id, OptionId<Id>[]> } & {
  'ctx-buyer-location'?: Site[]
  'ctx-candidates'?: Candidate[] | NotSure
}

/** The six roles that must have an owner on the buyer's side. */
export type OwnerRole = RowId<'io-owners'>
