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
export const SHIFT_REACH = parameter({
  name: 'What an agreed shift can bridge',
  value: 1,
  unit: 'hours below the need, for work that needs one planned talk a day or less',
  because: 'Moving a day by an hour is common once it is agreed; more is another working day.',
  sources: ['judgement'],
})

export const NEED_STEP = parameter({
  name: 'Sensitivity of the need',
  value: 1,
  unit: 'hours less and more',
  because: 'The need is a judgement; an hour either way shows whether the class hangs on it.',
  sources: ['judgement'],
})

export const BENEFIT_HOURS = parameter({
  name: 'A gap worth having',
  value: 4,
  unit: 'hours a day outside the buyer’s day',
  because: 'Half a working day more coverage, without night work.',
  sources: ['carmel-2010', 'judgement'],
})

export const UNNAMED_CLASS = parameter({
  name: 'Shared hours where no place is named',
  value: { nearshore: 'comfortable', offshore: 'manageable' },
  unit: 'class of shared hours',
  because: 'A nearby country keeps most of the day in common; a distant one can be managed at best until a place is known.',
  sources: ['judgement'],
})

export const COVERED_HOURS = parameter({
  name: 'Hours that both sides must cover together',
  value: { 'business-day': 0, 'extended-day': 12, 'overnight-batch': 12, 'round-the-clock': 24 },
  unit: 'hours of a working day in which somebody works, by hours to cover',
  because:
    'A long day starts at twelve hours; a night shift that follows a day of eight needs four at the least. What nobody works in has to be staffed, or promised away.',
  sources: ['judgement'],
})
