import { parameter } from './parameter'

export const RISK_STEPS = parameter({
  name: 'Steps of likelihood and impact',
  value: 4,
  unit: 'steps from 1',
  because: 'Few enough to be judged alike by two people; each driver found adds one step of likelihood, up to the last.',
  sources: ['judgement'],
})

export const UNGOVERNED_ROLES = parameter({
  name: 'Governance: empty roles',
  value: 2,
  unit: 'of six roles',
  because: 'One empty role is a gap to fill; two leave decisions that nobody expects to take.',
  sources: ['iso-37500', 'judgement'],
})
