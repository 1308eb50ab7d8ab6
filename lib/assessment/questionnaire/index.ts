import { collaborationIntensity } from './collaboration-intensity'
import { commercialFit } from './commercial-fit'
import { context } from './context'
import { internalOwnership } from './internal-ownership'
import { locationFit } from './location-fit'
import { providerMaturity } from './provider-maturity'
import { riskLevel } from './risk-level'
import { scalePath } from './scale-path'
import { workClarity } from './work-clarity'

/** The whole checklist: the setting first, then the eight dimensions in their order. */
export const SECTIONS = [
  context,
  workClarity,
  collaborationIntensity,
  riskLevel,
  internalOwnership,
  providerMaturity,
  commercialFit,
  locationFit,
  scalePath,
] as const

type AnySection = (typeof SECTIONS)[number]
export type SectionId = AnySection['id']

/** One question of the checklist with its literal ids. */
export type KnownQuestion = AnySection['questions'][number]
export type QuestionId = KnownQuestion['id']
export type QuestionOf<Id extends QuestionId> = Extract<KnownQuestion, { id: Id }>
export type OptionId<Id extends QuestionId> = QuestionOf<Id>['options'][number]['id']
export type RowId<Id extends QuestionId> = QuestionOf<Id>['rows'][number]['id']
export type QuestionsBy<Key extends 'input' | 'role', Value> = Extract<KnownQuestion, Record<Key, Value>>['id']

/** Every question, in the order in which it is asked. */
export const QUESTIONS: readonly KnownQuestion[] = SECTIONS.flatMap((section) => [...section.questions])
