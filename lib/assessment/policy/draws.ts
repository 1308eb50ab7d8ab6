import { parameter } from './parameter'

export const DRAWS = parameter({
  name: 'Random draws',
  value: 1_000,
  unit: 'draws',
  because: 'Enough for shares that are steady to about three points in a hundred, few enough to be done while a page loads.',
  sources: ['tervonen-2007', 'judgement'],
})

export const SEED = parameter({
  name: 'Seed of the random draws',
  value: 20_260,
  unit: 'number',
  because: 'A fixed start makes the same inputs give the same draws; which number it is does not matter.',
  sources: ['judgement'],
})
