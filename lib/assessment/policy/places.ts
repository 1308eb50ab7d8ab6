import { parameter } from './parameter'

export const NEAR_HOURS = parameter({
  name: 'Near test: hours',
  value: 3,
  unit: 'hours of clock difference, at the most of the year',
  because: 'Up to three hours leave half a working day in common without anybody moving theirs.',
  sources: ['judgement', 'carmel-abbott-2007'],
})

export const NEAR_KILOMETRES = parameter({
  name: 'Near test: distance',
  value: 5000,
  unit: 'kilometres between the zones’ cities',
  because: 'About a flight of six hours: a visit costs a day and not a week.',
  sources: ['judgement', 'carmel-abbott-2007'],
})

export const EARTH_RADIUS = parameter({
  name: 'Mean radius of the earth',
  value: 6371,
  unit: 'kilometres',
  because: 'For great-circle distances.',
  sources: ['moritz-2000'],
})
