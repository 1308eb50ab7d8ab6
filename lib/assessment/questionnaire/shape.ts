import type { SourceId } from '../sources'

/** The eight dimensions of the checklist, in the order in which they are asked. */
export type DimensionId =
  | 'work-clarity'
  | 'collaboration-intensity'
  | 'risk-level'
  | 'internal-ownership'
  | 'provider-maturity'
  | 'commercial-fit'
  | 'location-fit'
  | 'scale-path'

export type Option = {
  /** Stable: stored answers, links and rules name it. */
  readonly id: string
  /** The full sentence beside the control; always visible. */
  readonly label: string
  /** The same as a statement, for the summary of answers. */
  readonly said: string
}

export type Row = { readonly id: string; readonly label: string; readonly about: string }

/** How the answer is given: one option, one option a row, ticked options, or the two forms for places. */
export type Input = 'single' | 'matrix' | 'ticks' | 'sites' | 'candidates'

/** What the answer says: about the setting, about how ready the buyer is, or about the nature of the work. */
export type Role = 'context' | 'readiness' | 'nature'

export type Question = {
  readonly id: string
  readonly section: DimensionId | 'context'
  readonly input: Input
  readonly role: Role
  /** A verdict needs the answer. */
  readonly core: boolean
  /** *Not sure* may be chosen. */
  readonly notSure: boolean
  readonly prompt: string
  /** The question in a few words, for lists of answers: "How a finished piece is judged". */
  readonly name: string
  /** Why it is asked: one sentence, at most 120 characters, no full stop, naming what it counts towards. */
  readonly why: string
  /** What it feeds, and how to think about it; behind a disclosure. */
  readonly more: string
  /** What to select when nothing was: "Select how they would decide, or that you are not sure". */
  readonly missing: string
  /** When not sure: who can tell, what proof settles it, and how long finding out takes. */
  readonly findOut: { readonly who: string; readonly proof: string; readonly effort: string } | null
  readonly sources: readonly SourceId[]
  readonly options: readonly Option[]
  readonly rows: readonly Row[]
}

export type Section = {
  readonly id: DimensionId | 'context'
  readonly name: string
  /** One line for the hub: what the section is about. */
  readonly about: string
  readonly questions: readonly Question[]
}
