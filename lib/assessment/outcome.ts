import type { OwnerRole } from './answers'
import type { Cost } from './cost'
import type { Engagement, Pricing } from './forms'
import type { OptionId, QuestionId } from './questionnaire'
import type { CandidateRef, Decided } from './result'
import type { SourceId } from './sources'

/** How well an option suits the answers; `not-ranked` where no score is given to it. */
export type Standing = 'fits' | 'possible' | 'poor' | 'ruled-out' | 'not-ranked'

/** Why an option stands where it stands. The points of all reasons of an option add up to its score. */
export type RankingReason = {
  /** The criterion or rule: `L1`, `EM-3`, `R-CONSIDERED`, `LV-LAW`. */
  id: string
  text: string
  /** Null for a rule that moves or rules out without points. */
  points: number | null
  causes: QuestionId[]
  sources: readonly SourceId[]
}

/** One option of a ranking. */
export type Ranked<Id> = {
  id: Id
  standing: Standing
  /** The score under the worst completion of what is unknown or blank, by which options are ordered; null where not scored. */
  points: number | null
  /** Score under the worst and the best completion. */
  interval: { low: number; high: number } | null
  reasons: RankingReason[]
}

export type LocationId = 'retain' | 'onshore' | 'nearshore' | 'offshore' | 'hybrid'

/** A location: scores are 0 to 1. */
export type RankedLocation<Id = LocationId> = Ranked<Id> & {
  /** Share of the weight draws in which it ends first, 0 to 1; null where not scored. */
  share: number | null
  /** Meant in general: the buyer named no place of this class. */
  unnamed: boolean
  /** The place that stands for it; null where none does, absent in results of earlier rules. */
  place?: CandidateRef | null
}

/** How the work would be divided between two places. */
export type Split = { pattern: string; home: string; abroad: string; causes: QuestionId[]; sources: SourceId[] }

/** Where the work could be done, best first, ruled out last. */
export type Location = {
  ranking: RankedLocation[]
  /** The leader is less than the tie margin ahead, or intervals overlap: too close to call. */
  tie: boolean
  /** The leader ends first in nearly all draws. */
  stable: boolean
  /** The buyer's own places, best first, removed ones last; the first not removed is the leading candidate. */
  candidates: RankedLocation<CandidateRef>[]
  /** What would go where, when `hybrid` is possible. */
  splits: Split[]
}

/** Engagement or pricing models, best first, vetoed ones last. */
export type FormRanking<Id> = {
  ranking: (Ranked<Id> & {
    /** Which uncertainty the choice leaves, and with whom. */
    leaves: { text: string; with: 'buyer' | 'provider' | 'both' }
  })[]
  tie: boolean
  /** The wanted accountability is not known: ranked by adjustments alone. */
  provisional: boolean
}
export type EngagementRanking = FormRanking<Engagement>
export type PricingRanking = FormRanking<Pricing>

/** One entry of the risk register. */
export type Risk = {
  id: `RK${number}`
  title: string
  /** 1 to 4: one, and one more for each driver; the high end counts drivers that unknown answers could add. */
  likelihood: { low: number; high: number }
  /** 1 to 4; null when the consequence of a failure, for data risk the class of the data, is not known. */
  impact: number | null
  drivers: { text: string; causes: QuestionId[] }[]
  /** Questions, unknown or blank, whose answers could add a driver. */
  open: QuestionId[]
  mitigation: string
  owner: OwnerRole
  /** The evidence that closes it. */
  evidence: string
  causes: QuestionId[]
  sources: SourceId[]
}

export type Benefit = {
  id: `BN${number}`
  benefit: OptionId<'ctx-benefits'>
  title: string
  /** Supported by the answers, conditional on what is not known yet, or not supported. */
  status: 'supported' | 'conditional' | 'not-supported'
  reason: string
  /** What has to be managed to have it. */
  manage: string
  sought: boolean
  causes: QuestionId[]
  sources: SourceId[]
}

/** Something to verify before anything else, most telling first. */
export type Verification = {
  id: string
  /** The question whose answer settles it; absent in results of earlier rules. */
  question?: QuestionId
  /** The row of a matrix; absent in results of rules before 1.1.5. */
  row?: string
  /** What it would settle: the verdict, the location, a reason for going, a piece of evidence, or hours nobody covers. */
  settles: 'verdict' | 'location' | 'situation' | 'evidence' | 'hours'
  what: string
  who: string
  /** Acceptable proof. */
  proof: string
  /** How long finding out takes. */
  effort: string
  causes: QuestionId[]
  sources: SourceId[]
}

/** One of the six roles: what its owner decides and keeps, and what the provider does. */
export type Owner = {
  role: OwnerRole
  /** Named with time and authority, named without, or a gap. */
  state: 'named' | 'strained' | 'gap' | 'blank'
  decides: string
  /** Stays with the buyer whatever is contracted. */
  keeps: string
  /** Goes to the provider. */
  provider: string
  causes: QuestionId[]
  sources: SourceId[]
}

/** A measure of the pilot, with the value from which it counts as met. */
export type Measure = { id: string; name: string; unit: string; threshold: number; better: 'higher' | 'lower'; because: string }

/** Seven steps to a pilot; a plan to get ready, or a pilot elsewhere, where the verdict asks for it. */
export type Pilot = {
  kind: 'pilot' | 'get-ready' | 'elsewhere'
  steps: { title: string; text: string; owner: OwnerRole; findings: string[]; causes: QuestionId[] }[]
  measures: Measure[]
  gate: { text: string; owner: OwnerRole } | null
  sources: SourceId[]
}

/** One answer changed: `row` for a row of a matrix. */
export type Change = { question: QuestionId; row?: string; from: string | null; to: string }

/** Changes that together give another verdict; no part of them does. */
export type ChangeSet = { changes: Change[]; verdict: Decided }

/** An unknown worth finding out. */
export type NextQuestion = {
  question: QuestionId
  row?: string
  /** Share of the uncertainty about the verdict that the answer is expected to remove, 0 to 1. */
  settles: number
}

/** How certain the verdict is, given what is not known. */
export type Certainty = {
  label: 'settled' | 'leaning' | 'open'
  /** The verdict with unknowns as unknowns. */
  today: Decided
  /** Number of answers (matrix rows each) that are unknown or blank. */
  unknowns: number
  /** Over every completion of unknown and blank options, best first; shares add up to 1. */
  possibleVerdicts: { verdict: Decided; share: number }[]
  smallestChanges: { better: ChangeSet[]; worse: ChangeSet[] }
  nextQuestions: NextQuestion[]
  /** The verdict under other values of the two thresholds; only where it moves. */
  sensitivity: { parameter: 'severalThreshold' | 'tooMany'; value: number; verdict: Decided }[]
  /** The verdict if every unknown readiness answer turned out the worst, and the best. */
  known: { worst: Decided; best: Decided }
}

/** What follows beside the verdict: where, how, at what price, with which risks, and how certain. */
export type Outcome = {
  /** The comparison of total cost; null where no figures were given. */
  cost: Cost | null
  location: Location
  engagement: EngagementRanking
  pricing: PricingRanking
  risks: Risk[]
  benefits: Benefit[]
  verifyFirst: Verification[]
  owners: Owner[]
  /** Null while there is no verdict. */
  pilot: Pilot | null
  certainty: Certainty
}
