import type { OwnerRole } from '../answers'
import { parameter } from './parameter'

/** Responsible, accountable, consulted, informed; `AR` where one and the same person decides and does. */
export type Part = 'A' | 'R' | 'AR' | 'C' | 'I'

export const RACI = parameter({
  name: 'Who does what',
  value: {
    scope: { scope: 'AR', delivery: 'C', security: 'I', quality: 'C', commercial: 'C', escalation: 'I', provider: 'C' },
    delivery: { scope: 'C', delivery: 'A', security: 'I', quality: 'C', commercial: 'I', escalation: 'I', provider: 'R' },
    security: { scope: 'I', delivery: 'C', security: 'AR', quality: 'I', commercial: 'I', escalation: 'I', provider: 'R' },
    quality: { scope: 'C', delivery: 'C', security: 'I', quality: 'AR', commercial: 'I', escalation: 'I', provider: 'R' },
    commercial: { scope: 'C', delivery: 'C', security: 'I', quality: 'C', commercial: 'AR', escalation: 'I', provider: 'C' },
    escalation: { scope: 'I', delivery: 'R', security: 'C', quality: 'C', commercial: 'I', escalation: 'A', provider: 'R' },
  } satisfies Record<OwnerRole, Record<OwnerRole | 'provider', Part>>,
  unit: 'R does it, A answers for it, C is asked before, I is told after',
  because: 'Each matter has one person who answers for it, and that person is yours: work can be handed over, answering for it cannot.',
  sources: ['offshore-guide', 'iso-37500', 'aws-shared', 'judgement'],
})
