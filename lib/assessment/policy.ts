import { ASSUMPTIONS } from './policy/assumptions'
import * as certainty from './policy/certainty'
import { CHANGES, type RulesChange } from './policy/changes'
import * as cost from './policy/cost'
import * as draws from './policy/draws'
import * as forms from './policy/forms'
import * as law from './policy/law'
import { LEVELS } from './policy/levels'
import * as limits from './policy/limits'
import * as location from './policy/location'
import * as need from './policy/need'
import * as overlap from './policy/overlap'
import type { Parameter } from './policy/parameter'
import * as pilot from './policy/pilot'
import * as pilotOutcome from './policy/pilot-outcome'
import * as places from './policy/places'
import * as raci from './policy/raci'
import * as risks from './policy/risks'
import * as verdict from './policy/verdict'

const { FIGURES, ...costs } = cost

/** What each version of the rules changed, newest first; shown at `/method`. Add an entry with any change of a rule or a parameter. */
export const RULES_CHANGES: readonly RulesChange[] = CHANGES

/** Semantic version of the rules, that of the newest change; stamped on every result. */
export const RULES_VERSION: string = CHANGES[0].version

/** Every parameter of the decision, by subject, as shown at `/method`. */
export const POLICY: readonly { subject: string; parameters: readonly Parameter[] }[] = [
  { subject: 'Verdict', parameters: Object.values(verdict) },
  { subject: 'Certainty', parameters: Object.values(certainty) },
  { subject: 'Shared hours', parameters: [...Object.values(need), ...Object.values(overlap)] },
  { subject: 'Near and far', parameters: Object.values(places) },
  { subject: 'Location', parameters: Object.values(location) },
  { subject: 'Engagement and pricing', parameters: Object.values(forms) },
  { subject: 'Risks', parameters: Object.values(risks) },
  { subject: 'Outcome of a pilot', parameters: Object.values(pilotOutcome) },
  { subject: 'Responsibilities', parameters: Object.values(raci) },
  { subject: 'Pilot', parameters: Object.values(pilot) },
  { subject: 'Total cost', parameters: [...Object.values(costs), ...Object.values(FIGURES)] },
  { subject: 'Assumptions of the cost comparison', parameters: Object.values(ASSUMPTIONS) },
  { subject: 'Draws', parameters: Object.values(draws) },
  { subject: 'Law, dated', parameters: Object.values(law) },
  { subject: 'Limits of the form', parameters: Object.values(limits) },
  { subject: 'Levels of the options', parameters: [LEVELS] },
]
