import type { OwnerRole } from './answers'
import type { RowId } from './questionnaire'

/** The six roles, in the order in which they are asked. */
export const OWNER_ROLES: readonly OwnerRole[] = ['scope', 'delivery', 'security', 'quality', 'commercial', 'escalation']
/** The five kinds of evidence about a provider, in the order in which they are asked. */
export const EVIDENCE_KINDS: readonly RowId<'pm-evidence'>[] = ['process', 'security', 'staffing', 'reporting', 'escalation']

/** Nobody, shared, or not sure: an owner nobody is sure of is not an owner. */
export const isNoOwner = (owner: unknown): boolean => owner === 'nobody' || owner === 'shared' || owner === 'not-sure'

/** Known to be words at best. */
export const isThin = (seen: unknown): boolean => seen === 'nothing-yet' || seen === 'told'
