import type { Answers, Candidate, MatrixId, OwnerRole, SingleId } from './answers'
import { isHidden } from './journey'
import { type Known, LEVELS } from './policy/levels'
import { CRITICAL, SENSITIVE, SEVERAL_THRESHOLD, SMALL_TEAM_CAPACITY, TOO_MANY } from './policy/verdict'
import type { OptionId, QuestionId, RowId } from './questionnaire'
import type { DimensionId } from './questionnaire/shape'
import { unclearDimensions } from './unclear'

/** The six roles, in the order in which they are asked. */
export const OWNER_ROLES: readonly OwnerRole[] = ['scope', 'delivery', 'security', 'quality', 'commercial', 'escalation']
/** The five kinds of evidence about a provider, in the order in which they are asked. */
export const EVIDENCE_KINDS: readonly RowId<'pm-evidence'>[] = ['process', 'security', 'staffing', 'reporting', 'escalation']

type Table = Readonly<Record<string, number | null>>
const LEVELS_BY_ID: Readonly<Record<string, Table | undefined>> = LEVELS.value

/** The two limits of the verdict that are ours alone; given otherwise only to see whether the verdict hangs on them. */
export type Limits = { readonly severalThreshold: number; readonly tooMany: number }
const LIMITS: Limits = { severalThreshold: SEVERAL_THRESHOLD.value, tooMany: TOO_MANY.value }

/** The answers, read once. A comparison is false on what is unknown, blank or hidden: rules speak only of what is known. */
export class Facts {
  #gaps: readonly OwnerRole[] | undefined
  #exposure: number | null | undefined
  #unclear: readonly DimensionId[] | undefined
  /** No provider is chosen: what is asked about one does not count. */
  readonly hasNoProvider: boolean
  /** Some place under consideration lies outside every country of the buyer's; so do places that are not named. */
  readonly looksAbroad: boolean

  /** @param answers as stored; never changed here */
  constructor(
    readonly answers: Answers,
    readonly limits: Limits = LIMITS,
  ) {
    this.hasNoProvider = answers['pm-track-record'] === 'no-provider-yet'
    this.looksAbroad = this.candidates.length === 0 || this.candidates.some((place) => this.isAbroad(place))
  }

  /** Roles at nobody, shared or not sure. */
  get gaps(): readonly OwnerRole[] {
    this.#gaps ??= OWNER_ROLES.filter((role) => this.isGap(role))
    return this.#gaps
  }

  /** Greater of data class and consequence, 0 to 3; null when neither is known, a lower bound when one is not. */
  get exposure(): number | null {
    if (this.#exposure === undefined) this.#exposure = greater(this.level('rl-data-class'), this.level('rl-consequence'))
    return this.#exposure
  }

  /** Dimensions of which too much is not known, in their order. */
  get unclear(): readonly DimensionId[] {
    this.#unclear ??= unclearDimensions(this)
    return this.#unclear
  }

  /** What is asked about a provider, where there is none yet. */
  isHidden(id: QuestionId): boolean {
    return this.hasNoProvider && isHidden(this.answers, id)
  }

  /** The chosen option; undefined when blank or hidden. */
  option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    if (this.isHidden(id)) return undefined
    return this.answers[id] as OptionId<Id> | 'not-sure' | undefined
  }

  /** Level of the answer, 0 to 4; options outside the order count as blank. */
  level(id: SingleId): Known {
    const option: string | undefined = this.option(id)
    if (option === undefined) return 'blank'
    if (option === 'not-sure') return 'unknown'
    if (option === 'few-hours' && this.is('ctx-size', 'micro')) return SMALL_TEAM_CAPACITY.value
    return LEVELS_BY_ID[id]?.[option] ?? 'blank'
  }

  /** One of these options was chosen. */
  is<Id extends SingleId>(id: Id, ...options: OptionId<Id>[]): boolean {
    return (options as readonly unknown[]).includes(this.option(id))
  }

  /** *Not sure* was chosen. */
  isUnknown(id: SingleId): boolean {
    return this.option(id) === 'not-sure'
  }

  /** Known, and at this option's level or below. */
  atMost<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    const own = this.level(id)
    return typeof own === 'number' && own <= levelIn(id, option)
  }

  /** Known, and at this option's level or above. */
  atLeast<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    const own = this.level(id)
    return typeof own === 'number' && own >= levelIn(id, option)
  }

  /** The option chosen in one row of a matrix; undefined when blank or hidden. */
  row<Id extends MatrixId>(id: Id, row: RowId<Id>): OptionId<Id> | 'not-sure' | undefined {
    if (this.isHidden(id)) return undefined
    return (this.answers[id] as Partial<Record<string, OptionId<Id> | 'not-sure'>> | undefined)?.[row]
  }

  /** Level of one row of a matrix, 0 to 3. */
  rowLevel<Id extends MatrixId>(id: Id, row: RowId<Id>): Known {
    const option: string | undefined = this.row(id, row)
    if (option === undefined) return 'blank'
    return option === 'not-sure' ? 'unknown' : (LEVELS_BY_ID[id]?.[option] ?? 'blank')
  }

  /** *Not sure* was chosen in one row of a matrix. */
  isRowUnknown<Id extends MatrixId>(id: Id, row: RowId<Id>): boolean {
    return this.row(id, row) === 'not-sure'
  }

  /** Nobody is named for a role. */
  hasNobody(role: OwnerRole): boolean {
    return this.row('io-owners', role) === 'nobody'
  }

  /** Nobody, shared, or not sure: an owner nobody is sure of is not an owner. */
  isGap(role: OwnerRole): boolean {
    const owner = this.row('io-owners', role)
    return owner === 'nobody' || owner === 'shared' || owner === 'not-sure'
  }

  /** One person is named, without time or authority. */
  isStrained(role: OwnerRole): boolean {
    return this.row('io-owners', role) === 'named-no-time'
  }

  /** Evidence of this kind is known to be words at best. */
  isThin(kind: RowId<'pm-evidence'>): boolean {
    const seen = this.row('pm-evidence', kind)
    return seen === 'nothing-yet' || seen === 'told'
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
    return this.answers['ctx-benefits']?.includes(benefit) ?? false
  }

  /** Somebody on the buyer's side has said this. */
  hasSaid(thought: OptionId<'ctx-current-thinking'>): boolean {
    const said = this.answers['ctx-current-thinking']
    return Array.isArray(said) && said.includes(thought)
  }

  /** More than one business day is known to be covered. */
  get coversMoreThanADay(): boolean {
    return this.atLeast('lf-coverage', 'extended-day')
  }

  /** The buyer's candidates; empty where none is named or nobody is sure. */
  get candidates(): readonly Candidate[] {
    const given = this.answers['ctx-candidates']
    return Array.isArray(given) ? given : []
  }

  /** Outside every country in which the buyer has a site. */
  isAbroad({ country }: Candidate): boolean {
    return !this.answers['ctx-buyer-location']?.some((site) => site.country === country)
  }
}

/** The roles that nobody holds, or that nobody is sure of; blank ones are not among them. */
export const ownerGapsOf = (answers: Answers): readonly OwnerRole[] => new Facts(answers).gaps

function levelIn(id: SingleId, option: string): number {
  return LEVELS_BY_ID[id]?.[option] ?? Number.NaN
}

function greater(a: Known, b: Known): number | null {
  if (typeof a !== 'number') return typeof b === 'number' ? b : null
  return typeof b === 'number' ? Math.max(a, b) : a
}
