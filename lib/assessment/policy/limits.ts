import { parameter } from './parameter'

const because = 'Enough for every case we know, few enough to compare.'
export const MOST_SITES = parameter({ name: 'Most own places', value: 5, unit: 'places', because, sources: ['judgement'] })
export const MOST_CANDIDATES = parameter({ name: 'Most candidates', value: 5, unit: 'places', because, sources: ['judgement'] })
export const MOST_BENEFITS = parameter({
  name: 'Most reasons',
  value: 3,
  unit: 'reasons',
  because: 'More than three reasons weigh nothing.',
  sources: ['judgement'],
})
export const TEXT_LIMITS = parameter({
  name: 'Longest texts',
  value: { title: 120, organisation: 120, work: 300, note: 4000, reason: 500, label: 80, name: 120, city: 60 },
  unit: 'characters',
  because: 'A note fits a page; a title fits a line.',
  sources: ['judgement'],
})
