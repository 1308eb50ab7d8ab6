import type { OwnerRole } from './answers'
import { OWNER_ROLES } from './facts'
import { type Part, RACI } from './policy/raci'

/** A party to the arrangement: one of the buyer's six roles, or the provider. */
export type Party = OwnerRole | 'provider'

/** One matter to be settled, and what each party has to do with it. */
export type RaciRow = { role: OwnerRole; matter: string; parts: Record<Party, Part> }

/** The parties in the order of their columns, the provider last. */
export const PARTIES: readonly Party[] = [...OWNER_ROLES, 'provider']

const MATTERS: Record<OwnerRole, string> = {
  scope: 'The list of work and its order',
  delivery: 'The work from day to day',
  security: 'Access to data, systems and tools',
  quality: 'Acceptance of finished work',
  commercial: 'Invoices, changes and extras',
  escalation: 'Whatever is late, wrong or stuck',
}

/** Who does what, one row for each role: always exactly one party answers for it, and never the provider. Source: policy/raci. */
export const raci = (): RaciRow[] => OWNER_ROLES.map((role) => ({ role, matter: MATTERS[role], parts: RACI.value[role] }))

/** What a letter of the table says, in words. */
export const PART_NAMES: Record<Part, string> = {
  A: 'Answers for it',
  R: 'Does it',
  AR: 'Answers for it and does it',
  C: 'Is asked before',
  I: 'Is told after',
}
