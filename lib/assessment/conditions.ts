import { CONTROL_CONDITIONS } from './conditions/control'
import { OWNERSHIP_CONDITIONS } from './conditions/ownership'
import { PLACE_CONDITIONS, type PlaceCondition } from './conditions/place'
import { PROVIDER_CONDITIONS } from './conditions/provider'
import { START_CONDITIONS } from './conditions/start'
import { WORK_CONDITIONS } from './conditions/work'
import type { ConditionRule } from './rule'

/** Open points of the assessment as a whole, in the order in which they are shown: what can stop everything first. */
export const CONDITIONS: readonly ConditionRule[] = [
  ...CONTROL_CONDITIONS,
  ...OWNERSHIP_CONDITIONS,
  ...WORK_CONDITIONS,
  ...PROVIDER_CONDITIONS,
  ...START_CONDITIONS,
]

/** Open points of one place. */
export const CONDITIONS_OF_PLACE: readonly PlaceCondition[] = PLACE_CONDITIONS
