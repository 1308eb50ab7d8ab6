import { z } from 'zod'
import { type Answers, type Candidate, NOT_SURE, type NotSure, type Site } from './answers'
import { texts } from './beside'
import { countryInSentence, zonesOf } from './places/places'
import { MOST_BENEFITS, MOST_CANDIDATES, MOST_SITES } from './policy/limits'
import { QUESTIONS, type QuestionId } from './questionnaire'
import { locationFit } from './questionnaire/location-fit'
import type { Question } from './questionnaire/shape'

const MOST_PROBLEMS = 50
const LISTED = 'Choose one of the listed options'
const PLACE = 'Give this place as a country, a time zone, a start and an end'

function oneOf<Id extends string>(ids: readonly Id[], notSure: boolean) {
  return z.enum<readonly (Id | NotSure)[]>(notSure ? [...ids, NOT_SURE] : ids, LISTED)
}

const unknownKeys = (what: string, otherwise: string) => (issue: { code: string }) =>
  issue.code === 'unrecognized_keys' ? `This ${what} is not known` : otherwise
const unique = (chosen: readonly unknown[]) => new Set(chosen).size === chosen.length

const LANGUAGE = locationFit.questions
  .filter((question) => question.id === 'lf-language-nuance')
  .flatMap((question) => question.options.map((option) => option.id))

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const time = (what: string) => z.string(`Enter when ${what}, such as 09:00`).regex(CLOCK, `Enter when ${what}, such as 09:00`)
const weekday = z.int('Choose the days from the list').min(1, 'Choose the days from the list').max(7, 'Choose the days from the list')

const CITY = 'Choose the city whose clock these people keep'
const place = {
  country: z
    .string('Choose a country')
    .min(1, { error: 'Choose a country', abort: true })
    .refine((code) => zonesOf(code).length > 0, 'This country is not known'),
  timeZone: z.string(CITY),
  city: texts.city.optional(),
  start: time('their day starts'),
  end: time('their day ends'),
  days: z.array(weekday, 'Tick the working days').min(1, 'Tick at least one working day').refine(unique, 'Tick each day once').optional(),
}

function fitsTogether(given: { country: string; timeZone: string; start: string; end: string }, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const zones = zonesOf(given.country)
  if (zones.length > 0 && !zones.includes(given.timeZone))
    refuse('timeZone', given.timeZone === '' ? CITY : `This time zone does not belong to ${countryInSentence(given.country)}`)
  if (CLOCK.test(given.start) && given.start === given.end) refuse('end', 'Enter a start and an end that differ')
}

const site = z.strictObject(place, { error: unknownKeys('field of a place', PLACE) }).superRefine(fitsTogether) satisfies z.ZodType<Site>
const candidate = z
  .strictObject(
    {
      ...place,
      ownership: z.enum(['external', 'own-entity', 'undecided'], 'Choose whether an outside company or your own entity would do the work'),
      distance: z.enum(['near', 'far'], LISTED).optional(),
      permitted: z.enum(['yes', 'no', NOT_SURE], LISTED).optional(),
      language: oneOf(LANGUAGE, true).optional(),
    },
    { error: unknownKeys('field of a place', PLACE) },
  )
  .superRefine(fitsTogether) satisfies z.ZodType<Candidate>

const SCHEMAS = new Map<string, z.ZodType>(QUESTIONS.map((question) => [question.id, schemaOf(question)]))

/** The schema of one question's answer, derived from the questionnaire. Its errors are sentences for the person who answers. */
export function answerSchema(id: QuestionId): z.ZodType {
  const schema = SCHEMAS.get(id)
  if (!schema) throw new RangeError(`There is no question called ${id}`)
  return schema
}

/** All answers of an assessment. Unknown questions, options, rows and fields are refused with their path and one sentence. */
export const answersSchema = z.strictObject(Object.fromEntries([...SCHEMAS].map(([id, schema]) => [id, schema.optional()])), {
  error: unknownKeys('question', 'Send the answers as an object with one entry for each question'),
}) as unknown as z.ZodType<Answers>

function schemaOf(question: Question): z.ZodType {
  const ids = question.options.map((option) => option.id)
  switch (question.input) {
    case 'single':
      return oneOf(ids, question.notSure)
    case 'matrix':
      return matrix(question, ids)
    case 'ticks':
      return orNotSure(question, question.id === 'ctx-benefits' ? reasons(ids) : thoughts(ids))
    case 'sites':
      return atMost(z.array(site, 'Add the place where your people work').min(1, 'Add the place where your people work'), MOST_SITES.value)
    case 'candidates':
      return orNotSure(question, atMost(z.array(candidate, 'Add a place, or choose that you are not sure'), MOST_CANDIDATES.value))
  }
}

function matrix(question: Question, ids: readonly string[]) {
  const rows = question.rows.map((row) => [row.id, oneOf(ids, question.notSure).optional()] as const)
  return z.strictObject(Object.fromEntries(rows), { error: unknownKeys('row', 'Choose one option in each row') })
}

function ticks(ids: readonly string[]) {
  return z.array(z.enum(ids, LISTED), 'Tick at least one').min(1, 'Tick at least one').refine(unique, 'Choose each one once')
}

function reasons(ids: readonly string[]) {
  return ticks(ids).max(MOST_BENEFITS.value, `Choose at most ${MOST_BENEFITS.value} reasons`)
}

function thoughts(ids: readonly string[]) {
  return ticks(ids).refine((said) => said.length === 1 || !said.includes('none-said'), 'Choose “None of these” alone, or leave it out')
}

/** The list is the last branch: `problemsOf` reads its sentence from there. */
function orNotSure(question: Question, list: z.ZodType) {
  return question.notSure ? z.union([z.literal(NOT_SURE), list]) : list
}

function atMost(list: z.ZodArray, most: number) {
  return list.max(most, `Add at most ${most} places`)
}

/** What is wrong, and where: `path` joins keys and indexes by dots ('ctx-candidates.0.timeZone'), empty for the whole. */
export type Problem = { path: string; message: string }

/** The refusals of a schema as sentences at their places; the first fifty, which is more than anybody reads. */
export function problemsOf(error: z.core.$ZodError): Problem[] {
  return error.issues.flatMap((issue) => problemsIn(issue, [])).slice(0, MOST_PROBLEMS)
}

function problemsIn(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path]
  const at = (end: readonly PropertyKey[]): Problem => ({ path: [...path, ...end].map(String).join('.'), message: issue.message })
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => at([key]))
  const list = issue.code === 'invalid_union' ? issue.errors.at(-1) : undefined
  return list && list.length > 0 ? list.flatMap((inner) => problemsIn(inner, path)) : [at([])]
}
