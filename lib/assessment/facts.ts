import { candidatesIn, isAbroad, looksAbroad } from './abroad'
import { Answered } from './answered'
import type { Answers, Candidate, OwnerRole, SingleId, Site } from './answers'
import type { Known } from './policy/levels'
import { CRITICAL, SENSITIVE, SEVERAL_THRESHOLD, TOO_MANY } from './policy/verdict'
import type { OptionId, QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import { Readings } from './readings'
import { EVIDENCE_KINDS, isNoOwner, isThin, OWNER_ROLES } from './rows'
import { unclearDimensions } from './unclear'

export { EVIDENCE_KINDS, OWNER_ROLES } from './rows'

/** The two limits of the verdict that are ours alone; given otherwise only to see whether the verdict hangs on them. */
export type Limits = { readonly severalThreshold: number; readonly tooMany: number }
const LIMITS: Limits = { severalThreshold: SEVERAL_THRESHOLD.value, tooMany: TOO_MANY.value }

/** What the answers come to, worked out once. Rules speak only of what is known. */
export class Facts extends Answered {
  #gaps: readonly OwnerRole[] | undefined
  #exposure: number | null | undefined
  #unclear: readonly DimensionId[] | undefined
  #readings: Readings | undefined

  /** @param answers as stored; never changed here */
  constructor(
    answers: Answers,
    readonly limits: Limits = LIMITS,
  ) {
    super(answers)
  }

  /** The answers as numbers, by which rules are remembered; null where each rule has to be asked itself. */
  get readings(): Readings | null {
    if (this.limits !== LIMITS) return null
    this.#readings ??= new Readings(this.answers)
    return this.#readings
  }

  /** Answers of many shapes are read faster by their numbers. */
  override option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    const { readings } = this
    const option = readings === null ? null : readings.optionOf(id)
    return option === null ? super.option(id) : (option as OptionId<Id> | 'not-sure' | undefined)
  }

  override isGiven(id: QuestionId): boolean {
    const { readings } = this
    return readings === null ? super.isGiven(id) : readings.isGiven(id)
  }

  /** Some place under consideration lies outside every country of the buyer's; so do places that are not named. */
  get looksAbroad(): boolean {
    return looksAbroad(this.sites, this.candidates)
  }

  /** Roles at nobody, shared or not sure. */
  get gaps(): readonly OwnerRole[] {
    this.#gaps ??= this.readings?.gaps ?? OWNER_ROLES.filter((role) => this.isGap(role))
    return this.#gaps
  }

  /** Greater of data class and consequence, 0 to 3; null when neither is known, a lower bound when one is not. */
  get exposure(): number | null {
    if (this.#exposure === undefined) this.#exposure = greater(this.level('rl-data-class'), this.level('rl-consequence'))
    return this.#exposure
  }

  /** Dimensions of which too much is not known, in their order. */
  get unclear(): readonly DimensionId[] {
    this.#unclear ??= this.readings?.unclear ?? unclearDimensions(this)
    return this.#unclear
  }

  /** Too much of a dimension is not known. */
  isUnclear(dimension: DimensionId): boolean {
    return this.unclear.includes(dimension)
  }

  /** Nobody is named for a role. */
  hasNobody(role: OwnerRole): boolean {
    return this.row('io-owners', role) === 'nobody'
  }

  /** Nobody, shared, or not sure: an owner nobody is sure of is not an owner. */
  isGap(role: OwnerRole): boolean {
    return isNoOwner(this.row('io-owners', role))
  }

  /** One person is named, without time or authority. */
  isStrained(role: OwnerRole): boolean {
    return this.row('io-owners', role) === 'named-no-time'
  }

  /** Evidence of this kind is known to be words at best. */
  isThin(kind: RowId<'pm-evidence'>): boolean {
    return isThin(this.row('pm-evidence', kind))
  }

  /** Kinds of evidence that are words at best, in their order. */
  get thin(): readonly RowId<'pm-evidence'>[] {
    return this.readings?.thin ?? EVIDENCE_KINDS.filter((kind) => this.isThin(kind))
  }

  /** What the team could see or harm calls for access rules before people. */
  get isSensitive(): boolean {
    return this.exposure !== null && this.exposure >= SENSITIVE.value
  }

  /** Regulated data, safety, or infrastructure others depend on. */
  get isCritical(): boolean {
    return this.exposure !== null && this.exposure >= CRITICAL.value
  }

  /** The answers that make up the exposure: the greater one, or both where they are level. */
  get exposedBy(): QuestionId[] {
    return (['rl-data-class', 'rl-consequence'] as const).filter((id) => this.level(id) === this.exposure)
  }

  /** Outsiders write or speak to customers; where that is not known, the kind of work tells. */
  get isCustomerFacing(): boolean {
    const contact = this.option('ctx-customer-contact')
    if (contact === undefined || contact === 'not-sure') return this.is('ctx-work-category', 'customer-backoffice')
    return contact !== 'none'
  }

  /** The answer that tells whether the work is customer-facing. */
  get customersBy(): QuestionId {
    return this.is('ctx-customer-contact', 'in-writing', 'by-voice') ? 'ctx-customer-contact' : 'ctx-work-category'
  }

  /** A benefit is among the reasons given. */
  seeks(benefit: OptionId<'ctx-benefits'>): boolean {
    return this.isTicked('ctx-benefits', benefit)
  }

  /** Somebody on the buyer's side has said this. */
  hasSaid(thought: OptionId<'ctx-current-thinking'>): boolean {
    return this.isTicked('ctx-current-thinking', thought)
  }

  /** More than one business day is known to be covered. */
  get coversMoreThanADay(): boolean {
    return this.atLeast('lf-coverage', 'extended-day')
  }

  /** The buyer's candidates; empty where none is named or nobody is sure. */
  get candidates(): readonly Candidate[] {
    return this.readings?.candidates ?? candidatesIn(this.answers['ctx-candidates'])
  }

  /** Where the buyer's people work. */
  get sites(): readonly Site[] {
    return this.readings?.sites ?? this.answers['ctx-buyer-location'] ?? []
  }

  /** Outside every country in which the buyer has a site. */
  isAbroad(candidate: Candidate): boolean {
    return isAbroad(this.sites, candidate)
  }
}

/** The roles that nobody holds, or that nobody is sure of; blank ones are not among them. */
export const ownerGapsOf = (answers: Answers): readonly OwnerRole[] => new Facts(answers).gaps

function greater(a: Known, b: Known): number | null {
  if (typeof a !== 'number') return typeof b === 'number' ? b : null
  return typeof b === 'number' ? Math.max(a, b) : a
}
