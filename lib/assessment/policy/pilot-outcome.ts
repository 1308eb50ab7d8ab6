import { parameter } from './parameter'

export const SCALE_OPEN = parameter({
  name: 'Growing: measures that may be missed or not measured',
  value: 0,
  unit: 'measures',
  because:
    'The thresholds were set before the pilot as the least that has to hold. One that does not hold, or that nobody looked at, holds no better with more people.',
  sources: ['offshore-guide', 'uk-playbook', 'judgement'],
})

export const STOP_SHARE = parameter({
  name: 'Stopping: share of the measures missed',
  value: 0.5,
  unit: 'share of all measures, 0 to 1',
  because:
    'One miss has a cause that can be mended. When half of what was looked for does not hold, the set-up is wrong, not a detail. What was not measured counts on neither side.',
  sources: ['offshore-guide', 'judgement'],
})
