import type { OwnerRole } from '../answers'
import type { QuestionId } from '../questionnaire'
import { parameter } from './parameter'

export const SEVERAL_THRESHOLD = parameter({
  name: 'Several unclear dimensions',
  value: 3,
  unit: 'of eight dimensions',
  because: 'When three of eight are unclear, the set-up itself is unknown; fewer can be cleared one by one before a pilot.',
  sources: ['offshore-guide', 'judgement'],
})

export const TOO_MANY = parameter({
  name: 'Too many conditions',
  value: 7,
  unit: 'conditions before a pilot',
  because: 'From seven on, closing the conditions is the project, and no pilot should wait for it.',
  sources: ['judgement'],
})

export const OWNERLESS_ROLES = parameter({
  name: 'Roles without an owner',
  value: 3,
  unit: 'of six roles',
  because: 'With half of the roles empty there is nobody to govern the arrangement.',
  sources: ['iso-37500', 'judgement'],
})

export const SOME_GAPS = parameter({
  name: 'Rates before owners',
  value: 2,
  unit: 'of six roles',
  because: 'Two empty roles are enough to make any price comparison early.',
  sources: ['judgement'],
})
export const THIN_EVIDENCE = parameter({
  name: 'Thin evidence',
  value: 2,
  unit: 'kinds of evidence',
  because: 'One gap is a question to the provider; two are a pattern.',
  sources: ['offshore-guide', 'judgement'],
})
export const UNKNOWN_ITEMS = parameter({
  name: 'Unclear by number',
  value: 2,
  unit: 'questions of a dimension',
  because: 'One unknown can be found out; two leave the dimension in the dark.',
  sources: ['judgement'],
})
export const UNKNOWN_OWNERS = parameter({
  name: 'Unclear ownership',
  value: 2,
  unit: 'of six roles',
  because: 'An owner nobody is sure of is not an owner.',
  sources: ['judgement'],
})
export const UNKNOWN_EVIDENCE = parameter({
  name: 'Unclear provider',
  value: 3,
  unit: 'of five kinds of evidence',
  because: 'More than half of the picture is missing.',
  sources: ['judgement'],
})
export const STRONG_LEVEL = parameter({
  name: 'Strong: least level',
  value: 2,
  unit: 'level 0 to 3',
  because: 'Strong has no weak spot.',
  sources: ['bouyssou-2013', 'judgement'],
})
export const STRONG_MEAN = parameter({
  name: 'Strong: least mean',
  value: 2.5,
  unit: 'level 0 to 3',
  because: 'More than half of the answers at the top.',
  sources: ['judgement'],
})

/** Questions that alone make a dimension unclear when nobody is sure. */
export const GATES = parameter<readonly QuestionId[]>({
  name: 'Gate questions',
  value: [
    'wc-documentation',
    'wc-acceptance',
    'ci-live-need',
    'rl-data-class',
    'rl-legal-position',
    'cf-accountability',
    'lf-coverage',
    'sp-pilot-slice',
    'pm-track-record',
  ],
  unit: 'questions',
  because: 'Without these answers nothing else in their dimension can be judged.',
  sources: ['judgement'],
})

/** Roles whose owner alone decides whether ownership is clear. */
export const GATE_ROLES = parameter<readonly OwnerRole[]>({
  name: 'Gate roles',
  value: ['scope', 'quality'],
  unit: 'roles',
  because: 'Without them nothing can be ordered and nothing accepted.',
  sources: ['offshore-guide', 'judgement'],
})

export const REQUIRED_CONTROL = parameter({
  name: 'Control that exposure asks for',
  value: [1, 1, 2, 3],
  unit: 'access level 0 to 3, by exposure 0 to 3',
  because: 'Effort follows what could be harmed.',
  sources: ['nist-800-161', 'judgement'],
})

export const SENSITIVE = parameter({
  name: 'Sensitive work',
  value: 2,
  unit: 'exposure 0 to 3',
  because: 'From personal data or harm to customers on, access rules come before people.',
  sources: ['nist-800-161', 'offshore-guide'],
})
export const CRITICAL = parameter({
  name: 'Critical work',
  value: 3,
  unit: 'exposure 0 to 3',
  because: 'Regulated data, safety or infrastructure others depend on.',
  sources: ['nist-800-161', 'judgement'],
})
export const SMALL_TEAM_CAPACITY = parameter({
  name: 'A few hours for up to three people',
  value: 2,
  unit: 'level 0 to 3',
  because: 'A few reserved hours a week are enough to run up to three people.',
  sources: ['judgement'],
})
