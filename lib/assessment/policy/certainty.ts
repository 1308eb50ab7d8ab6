import { parameter } from './parameter'

export const OTHER_LIMITS = parameter({
  name: 'Other values of our own limits',
  value: { severalThreshold: [2, 4], tooMany: [6, 8] },
  unit: 'unclear dimensions; conditions before a pilot',
  because: 'Both limits are judgements; one step either way shows whether the verdict hangs on them.',
  sources: ['dclg-2009', 'judgement'],
})
