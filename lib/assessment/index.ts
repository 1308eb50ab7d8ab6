export type { Answers, Candidate, Hours, OwnerRole, Site } from './answers'
export { NOT_SURE } from './answers'
export { type AssessOptions, assess, type Result, type StoredResult } from './assess'
export { texts } from './beside'
export { canonical } from './canonical'
export { type Comparison, compare, movedBetween, sinceLine, type Version } from './compare'
export type { Traced } from './compare/attribute'
export { type Changed, changedName } from './compare/changed'
export type { Move } from './compare/moves'
export { type Output, summaryOf } from './compare/summary'
export { movedLine, OUTPUT_NAMES, tracedLine } from './compare/words'
export {
  ASSUMPTION_IDS,
  type AssumptionField,
  type AssumptionId,
  assumptionFields,
  breakEvenLine,
  COST_ANCHORS,
  COST_EXAMPLE,
  COST_MODEL_NAMES,
  COST_MODEL_WORDS,
  COST_MODELS,
  COST_PART_NAMES,
  COST_PARTS,
  type Cost,
  type CostInputs,
  CURRENCIES,
  chanceLine,
  costFinding,
  costInputsSchema,
  costOf,
  FIGURE_FIELDS,
  type Figure,
  flipLine,
  horizonLine,
  inputRange,
  inputValue,
  type Lines,
  labelOf,
  type ModelCost,
  type ModelId,
  type MoneyScale,
  money,
  moneyScale,
  moneyUnit,
  type Parts,
  paybackLine,
  type Spread,
  type Stability,
  type Swing,
  savesAtWorst,
  swingFinding,
  totalsByClass,
  untouchedLine,
} from './cost'
export { documentedOrBetter, GRADED, GRADES, type Grade } from './evidence'
export {
  bandsLine,
  certaintyLine,
  groupCaution,
  headline,
  hoursOf,
  type Named,
  nextStep,
  obstacles,
  overlapLine,
  placeOf,
  ROLE_NAMES,
  subjectOf,
  TERM_NAMES,
  VERDICT_NAMES,
} from './explain'
export { OWNER_ROLES, ownerGapsOf } from './facts'
export {
  hasNotSure,
  isAnswered,
  isQuestionId,
  type Journey,
  journey,
  nextAfter,
  positionOf,
  previousOf,
  questionOf,
  type SectionProgress,
} from './journey'
export { capital, inOneList, inSentence, listed, numeral } from './listed'
export { TOPICS } from './location/words'
export { classOfHours, classOfPair, needsNights } from './need'
export type {
  Benefit,
  Certainty,
  Change,
  ChangeSet,
  FormRanking,
  Location,
  LocationId,
  Measure,
  NextQuestion,
  Outcome,
  Owner,
  Pilot,
  Ranked,
  RankedLocation,
  RankingReason,
  Risk,
  Standing,
  Verification,
} from './outcome'
export { overlapHours, stepsOf } from './overlap'
export { type ByDays, byDays } from './overlap/by-days'
export {
  type Actual,
  type Actuals,
  actualsSchema,
  DECISION_ADVICE,
  DECISION_NAMES,
  type MeasureOutcome,
  type PilotOutcome,
  pilotOutcome,
  STOPPING,
} from './pilot-outcome'
export { COUNTRIES, citiesOf, cityIn, cityOf, countryCode, countryName, zonesOf } from './places/places'
export { TIME_ZONE_TABLE_VERSION } from './places/zone-table'
export { POLICY, RULES_CHANGES, RULES_VERSION } from './policy'
export { DRAWS } from './policy/draws'
export { MOST_CANDIDATES, MOST_SITES } from './policy/limits'
export { NIGHT } from './policy/overlap'
export { QUESTIONS, type QuestionId, SECTIONS } from './questionnaire'
export type { DimensionId, Question } from './questionnaire/shape'
export { PART_NAMES, PARTIES, type Party, type RaciRow, raci } from './raci'
export { assessRequestSchema } from './request'
export type {
  Band,
  CandidateRef,
  Condition,
  Decided,
  DimensionResult,
  Finding,
  Findings,
  Missing,
  Overlap,
  OverlapClass,
  OverlapHours,
  Place,
  Term,
  Verdict,
} from './result'
export { RULE_GROUPS, type RuleEntry, type RuleGroup, ruleName } from './rule-names'
export { placeName, type Said, type Shown, said } from './said'
export { answerSchema, answersSchema, type Problem, problemsOf } from './schema'
export { SOURCES, type SourceId, yearSaid } from './sources'
export {
  answersCounted,
  BAND_NAMES,
  CERTAINTY_NAMES,
  certaintySentence,
  changeSaid,
  engagementName,
  formName,
  LOCATION_NAMES,
  locationName,
  percent,
  pricingName,
  STANDING_NAMES,
  shareLine,
} from './spoken'
export { changedSince, type Earlier, isOpen, SETTLES, type Task, tasksOf, tellingOf } from './tasks'
export { type Moved, type Standpoint, type Trial, trying, type WhatIf, whatIf } from './what-if'
