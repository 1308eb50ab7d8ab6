import type { Answers, Candidate, MatrixId, OwnerRole, SingleId } from './answers'
import { isHidden } from './journey'
import { type Known, levelOf } from './policy/levels'
import { CRITICAL, SENSITIVE, SMALL_TEAM_CAPACITY } from './policy/verdict'
import type { OptionId, QuestionId, RowId } from './questionnaire'

export const OWNER_ROLES: readonly OwnerRole[] = ['scope', 'delivery', 'security', 'quality', 'commercial', 'escalation']
export const EVIDENCE_KINDS: readonly RowId<'pm-evidence'>[] = ['process', 'security', 'staffing', 'reporting', 'escalation']

/** The answers, read once. A comparison is false on what is unknown, blank or hidden: rules speak only of what is known. */
export class Facts {
  readonly gaps: readonly OwnerRole[]
  /** Greater of data class and consequence, 0 to 3; null when neither is known, a lower bound when one is not. */
  readonly exposure: number | null

  constructor(readonly answers: Answers) {
    this.gaps = OWNER_ROLES.filter((role) => this.isGap(role))
    const known = [this.level('rl-data-class'), this.level('rl-consequence')].filter((level) => typeof level === 'number')
    this.exposure = known.length > 0 ? Math.max(...known) : null
  }

  /** The chosen option; undefined when blank or hidden. */
  option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    return isHidden(this.answers, id) ? undefined : (this.answers[id] as OptionId<Id> | 'not-sure' | undefined)
  }

  level(id: SingleId): Known {
    const option = this.option(id)
    if (id === 'io-capacity' && option === 'few-hours' && this.answers['ctx-size'] === 'micro') return SMALL_TEAM_CAPACITY.value
    return levelOf(id, option)
  }

  is<Id extends SingleId>(id: Id, ...options: OptionId<Id>[]): boolean {
    return (options as readonly unknown[]).includes(this.option(id))
  }

  isUnknown(id: SingleId): boolean {
    return this.option(id) === 'not-sure'
  }

  /** Known, and at this option's level or below. */
  atMost<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    return compare(this.level(id), levelOf(id, option)) === 'below' || compare(this.level(id), levelOf(id, option)) === 'equal'
  }

  /** Known, and at this option's level or above. */
  atLeast<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    const order = compare(this.level(id), levelOf(id, option))
    return order === 'above' || order === 'equal'
  }

  row<Id extends MatrixId>(id: Id, row: RowId<Id>): OptionId<Id> | 'not-sure' | undefined {
    if (isHidden(this.answers, id)) return undefined
    return (this.answers[id] as Partial<Record<string, OptionId<Id> | 'not-sure'>> | undefined)?.[row]
  }

  rowLevel<Id extends MatrixId>(id: Id, row: RowId<Id>): Known {
    return levelOf(id, this.row(id, row))
  }

  isOwner(role: OwnerRole, ...options: OptionId<'io-owners'>[]): boolean {
    return (options as readonly unknown[]).includes(this.row('io-owners', role))
  }

  /** Nobody, shared, or not sure: an owner nobody is sure of is not an owner. */
  isGap(role: OwnerRole): boolean {
    return this.isOwner(role, 'nobody', 'shared') || this.row('io-owners', role) === 'not-sure'
  }

  /** One person is named, without time or authority. */
  isStrained(role: OwnerRole): boolean {
    return this.isOwner(role, 'named-no-time')
  }

  /** Kinds of evidence that are words at best. */
  get untested(): RowId<'pm-evidence'>[] {
    return EVIDENCE_KINDS.filter((kind) => this.isThin(kind))
  }

  isThin(kind: RowId<'pm-evidence'>): boolean {
    const option = this.row('pm-evidence', kind)
    return option === 'nothing-yet' || option === 'told'
  }

  get isSensitive(): boolean {
    return (this.exposure ?? 0) >= SENSITIVE.value
  }

  get isCritical(): boolean {
    return (this.exposure ?? 0) >= CRITICAL.value
  }

  /** Outsiders write or speak to customers; where that is not known, the kind of work tells. */
  get isCustomerFacing(): boolean {
    const contact = this.option('ctx-customer-contact')
    if (contact === undefined || contact === 'not-sure') return this.is('ctx-work-category', 'customer-backoffice')
    return contact !== 'none'
  }

  seeks(benefit: OptionId<'ctx-benefits'>): boolean {
    return this.answers['ctx-benefits']?.includes(benefit) ?? false
  }

  hasSaid(thought: OptionId<'ctx-current-thinking'>): boolean {
    const said = this.answers['ctx-current-thinking']
    return Array.isArray(said) && said.includes(thought)
  }

  /** More than one business day is to be covered. */
  get coversMoreThanADay(): boolean {
    return this.is('lf-coverage', 'extended-day', 'round-the-clock', 'overnight-batch')
  }

  /** Language of a place: its own answer, else the general one. */
  language(candidate: Candidate | null): OptionId<'lf-language-nuance'> | 'not-sure' | undefined {
    return candidate?.language ?? this.option('lf-language-nuance')
  }
}

/** The subset of causes that were answered, so that a finding names answers and not blanks; all of them when none was. */
export function answered(facts: Facts, ids: readonly QuestionId[]): QuestionId[] {
  const given = ids.filter((id) => facts.answers[id] !== undefined)
  return given.length > 0 ? given : [...ids]
}

function compare(own: Known, other: Known): 'below' | 'equal' | 'above' | 'unknown' {
  if (typeof own !== 'number' || typeof other !== 'number') return 'unknown'
  if (own === other) return 'equal'
  return own < other ? 'below' : 'above'
}
