import { parameter } from './parameter'

export const DEFAULT_YEAR = parameter({
  name: 'Year of the shared hours',
  value: 2026,
  unit: 'calendar year',
  because: 'Used where the caller names none; the server passes the current one.',
  sources: ['judgement'],
})

export const DAY_WINDOW = parameter({
  name: 'Day window',
  value: { start: 7 * 60, end: 20 * 60 },
  unit: 'minutes after local midnight',
  because:
    'Hours before 07:00 or after 20:00 local are bought with shifts; the minimum that people keep without being paid for it lies inside.',
  sources: ['judgement', 'chauvin-2024'],
})

export const NIGHT = parameter({
  name: 'Night',
  value: { start: 22 * 60, end: 6 * 60 },
  unit: 'minutes after local midnight',
  because: 'The hours for which Philippine law asks a night differential; other laws are close to it.',
  sources: ['ph-labor-86'],
})

export const NIGHT_CAUTION = parameter({
  name: 'Mostly night work',
  value: 0.5,
  unit: 'share of working hours',
  because: 'Above half, turnover and health duties follow.',
  sources: ['judgement', 'ph-labor-86'],
})
export const WORKDAYS = parameter({
  name: 'Working days where none are given',
  value: [1, 2, 3, 4, 5],
  unit: 'ISO weekdays',
  because: 'Monday to Friday is the common case.',
  sources: ['judgement'],
})
