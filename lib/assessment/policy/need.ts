import { parameter } from './parameter'

export const LIVE_HOURS = parameter({
  name: 'Shared hours by live conversation',
  value: { checkpoints: 0, 'one-slot': 1, 'several-a-day': 3, 'all-day': 6, 'on-site': null },
  unit: 'hours a day; none suffices on site',
  because: 'A slot needs an hour, unplanned talks need a stretch in which both are there. No study gives a threshold.',
  sources: ['chauvin-2024', 'judgement'],
})

export const LATENCY_HOURS = parameter({
  name: 'Shared hours by how long an answer may take',
  value: { days: 0, 'next-day': 0, 'same-day': 2, minutes: 4 },
  unit: 'hours a day',
  because:
    'An answer within the day needs a stretch in which it can be asked and given. Left out where more than a business day is covered: there it is a matter of who is on call.',
  sources: ['cummings-2009', 'judgement'],
})

export const COMFORT_MARGIN = parameter({
  name: 'Comfort',
  value: 1,
  unit: 'hours above the need',
  because: 'A meeting that runs over must not end the working day.',
  sources: ['judgement'],
})
export const BENEFIT_HOURS = parameter({
  name: 'A gap worth having',
  value: 4,
  unit: 'hours a day outside the buyer’s day',
  because: 'Half a working day more coverage, without night work.',
  sources: ['carmel-2010', 'judgement'],
})
