import { parameter } from './parameter'

export const COST_YEARS = parameter({
  name: 'Years compared',
  value: { least: 1, usual: 3, most: 5 },
  unit: 'years',
  because: 'One year shows the price of starting, three a usual contract; beyond five nobody knows the price.',
  sources: ['judgement'],
})

export const DISCOUNT = parameter({
  name: 'Discount rate',
  value: { least: 0, usual: 0.08, most: 1 },
  unit: 'a year, share',
  because: 'Money saved later is worth less than money spent at the start. Ask your finance people for theirs.',
  sources: ['judgement'],
})

export const FIGURES = {
  hours: parameter({
    name: 'Work in a year',
    value: { least: 1, most: 1e8 },
    unit: 'hours at the speed of your own team',
    because: 'What is compared is the same accepted work, so it is counted in the hours that your own team needs for it.',
    sources: ['judgement'],
  }),
  rate: parameter({
    name: 'Rate',
    value: { least: 0.01, most: 1e9 },
    unit: 'money an hour',
    because: 'A provider’s price, or what an hour of your own people costs with everything that comes on top of pay.',
    sources: ['bls-ecec', 'judgement'],
  }),
  manager: parameter({
    name: 'A manager’s yearly cost',
    value: { least: 0, most: 1e12 },
    unit: 'money a year, everything included',
    because: 'Whoever steers the work on your side is paid by you, wherever the work is done.',
    sources: ['judgement'],
  }),
  expert: parameter({
    name: 'An expert’s hour',
    value: { least: 0, most: 1e9 },
    unit: 'money an hour, everything included',
    because: 'Your best people explain the work, at the start and again whenever somebody leaves.',
    sources: ['dibbern-2008', 'judgement'],
  }),
  units: parameter({
    name: 'Accepted units in a year',
    value: { least: 0.001, most: 1e12 },
    unit: 'units',
    because: 'Cost for each accepted unit compares better than cost for each hour.',
    sources: ['judgement'],
  }),
} as const

export const STABILITY_FACTOR = parameter({
  name: 'Change requests by how often the request changes midway',
  value: { daily: 2, weekly: 1.5, 'per-cycle': 1, rarely: 0.5 },
  unit: 'times the assumed share, until you give your own; once where not known',
  because: 'Changes between planned rounds are what the assumed share stands for; more of them cost more.',
  sources: ['gopal-2003', 'judgement'],
})

export const SWING = parameter({
  name: 'How far one figure is moved to see what it does',
  value: {
    rate: [0.75, 1.5],
    governance: [0.5, 2],
    productivity: [0.8, 1.12],
    parallelMonths: [0.5, 3],
    change: [0.5, 10 / 3],
  },
  unit: 'times the figure, from and to; other figures move over their own range',
  because: 'How far such figures have been seen or feared to miss; wide enough to show which of them to find out first.',
  sources: ['judgement'],
})

export const BOUNDARY_STEPS = parameter({
  name: 'Halvings in search of the value that turns the ranking',
  value: 40,
  unit: 'halvings',
  because: 'Closer than anybody can read.',
  sources: ['judgement'],
})

export const PERCENTILES = parameter({
  name: 'Range shown of the draws',
  value: { low: 0.1, middle: 0.5, high: 0.9 },
  unit: 'share of the draws below',
  because: 'One in ten ends below the lower end, one in ten above the upper.',
  sources: ['judgement'],
})

export const ILLUSTRATION_SHARE = parameter({
  name: 'When a cost result is an illustration',
  value: 0.5,
  unit: 'share of the swing that comes from our assumptions; more than this',
  because: 'When more than half rests on figures that are not yours, the result speaks of a company like yours at best.',
  sources: ['larsen-2013', 'judgement'],
})

export const HYBRID_GOVERNANCE = parameter({
  name: 'Governance of a second place',
  value: 0.25,
  unit: 'of a manager, beside the managers of both parts',
  because: 'Two places have to be kept in step, however small they are.',
  sources: ['judgement'],
})

export const DOLLAR_MANAGER = parameter({
  name: 'The manager beside whom trips and tools were assumed',
  value: 150_000,
  unit: 'US dollars a year',
  because: 'In another currency, trips and tools keep their proportion to your manager’s cost until you give your own.',
  sources: ['judgement'],
})

export const WORKED_EXAMPLE = parameter({
  name: 'Worked example of the cost comparison',
  value: {
    currency: 'USD',
    hours: 17_000,
    rates: { 'in-house': 92, onshore: 125, nearshore: 58, offshore: 36 },
    manager: 150_000,
    expert: 95,
  },
  unit: 'hours a year; US dollars an hour, a manager’s year, an expert’s hour',
  because: 'Ten people for three years, to show how the parts add up. It is an illustration, and nobody’s figures.',
  sources: ['judgement'],
})
