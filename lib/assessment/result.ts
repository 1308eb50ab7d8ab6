import type { OwnerRole } from './answers'
import type { QuestionId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import type { SourceId } from './sources'

export type Verdict = 'incomplete' | 'ready' | 'ready-with-conditions' | 'operating-model-not-ready' | 'offshore-unsuitable'
/** A verdict that a complete assessment can have. */
export type Decided = Exclude<Verdict, 'incomplete'>

/** Something a rule says, with the answers that caused it and the works it rests on. Page, consultant, PDF and test read the same data. */
export type Finding = {
  /** The rule's id: `ON-BIGBANG`, `LV-LAW`, `C-OWNER-quality`, `M1`, `W3`. */
  readonly id: string
  /** A short heading: "Nobody owns escalation". */
  readonly title: string
  /** Why it matters here, in one to three sentences. */
  readonly reason: string
  /** What to do about it, or instead. */
  readonly advice: string
  /** The questions whose answers fired the rule; never empty. */
  readonly causes: readonly QuestionId[]
  /** Never empty. */
  readonly sources: readonly SourceId[]
  /** Index into the buyer's candidates, or the generic class, when it belongs to one place. */
  readonly candidate?: CandidateRef
}

/** A place under consideration: the index of the buyer's candidate, or a class with no place named. */
export type CandidateRef = number | 'nearshore' | 'offshore'

export type Condition = Finding & {
  readonly phase: 'before-pilot' | 'before-scale'
  /** The proof that closes it. */
  readonly close: string
  readonly owner: OwnerRole
}

export type Band = 'strong' | 'adequate' | 'weak' | 'unclear' | 'pending' | 'not-answered'

export type DimensionResult = {
  id: DimensionId
  band: Band
  /** Share of the levels in place, 0 to 1: worst and best completion of what is unknown or blank. Never shown as a midpoint. */
  score: { low: number; high: number }
  /** Sentences; the first is the shortest account of the band. */
  reasons: { text: string; causes: QuestionId[] }[]
  /** What the nature of the work asks for, beside the band: it never changes it. */
  demand: { text: string; causes: QuestionId[] }[]
}

/** Hours shared by one buyer site and one place over a year. All hours are decimal, 0 to 24. */
export type OverlapHours = {
  site: number
  candidate: CandidateRef
  year: number
  /** Over ordinary working days. */
  min: number
  mean: number
  max: number
  /** The minimum when the place works only within the day window (07:00 to 20:00 local). */
  minWithinDay: number
  /** Days on which the shared time changes, as local ISO dates of the buyer, with the hours from then on. */
  changes: { date: string; hours: number }[]
  /** Buyer's working days of the year that share no time. */
  zeroDays: number
  /** Least shared hours in a week of the year. */
  weeklyMin: number
  /** Shared window by local clocks on both sides, one entry per distinct window of the year. */
  windows: { from: string; hours: number; buyer: { start: string; end: string }; candidate: { start: string; end: string } }[]
  /** Minutes by which the place's clock is ahead of the site's, with the local date from which that holds; absent in results of rules 1.0. */
  clocks?: { from: string; ahead: number }[]
  /** Share of the place's working hours between 22:00 and 06:00 local, 0 to 1. */
  nightShare: number
  /** Hours a day the place works outside the buyer's hours, yearly minimum. */
  hoursOutsideBuyerDay: number
}

export type OverlapClass = 'comfortable' | 'manageable' | 'blocker'

/** `OverlapHours` judged against the need of this work. */
export type Overlap = OverlapHours & {
  /** Hours needed; null when someone must be on site. */
  need: number | null
  class: OverlapClass
  /** The class is reached only by hours outside the day window. */
  bought: boolean
  /** The gap is worth having: more coverage without night work. */
  benefit: boolean
  /** The class if the need were an hour less or more. */
  sensitivity: { less: OverlapClass; more: OverlapClass }
}

export type Term =
  | 'domestic-outsourcing'
  | 'captive-domestic'
  | 'nearshore-outsourcing'
  | 'captive-nearshoring'
  | 'offshore-outsourcing'
  | 'captive-offshoring'

/** Where a place lies, seen from the lead site, and why. */
export type Place = {
  candidate: CandidateRef
  distance: 'domestic' | 'near' | 'far'
  /** The near test in words: border, region, hours, kilometres, or the buyer's override. */
  because: string
}

/** A core answer that is still blank; `row` for a row of a matrix. */
export type Missing = { question: QuestionId; row?: string }

/** The verdict and everything that speaks for it. */
export type Findings = {
  verdict: Verdict
  stage: 'shortlist' | 'pilot' | null
  secondary: { verdict: Decided; findings: Finding[] } | null
  /** Under `incomplete`: the verdicts still possible. */
  preview: Decided[] | null
  missing: Missing[]
  dimensions: DimensionResult[]
  blockers: Finding[]
  vetoes: Finding[]
  /** Of the assessment and of the leading candidate. */
  conditions: Condition[]
  /** Conditions of the other candidates, not counted. */
  otherConditions: Condition[]
  mistakes: Finding[]
  ownerGaps: OwnerRole[]
  overlap: Overlap[]
  places: Place[]
  /** What each of the buyer's candidates is called, in their order; two names where ownership is undecided. */
  terms: Term[][]
  /** The place that the verdict is about: the first of the ranking that no veto removes; null when all are removed. */
  leading: CandidateRef | null
}
