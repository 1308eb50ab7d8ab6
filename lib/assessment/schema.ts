import { z } from 'zod'
import type { Answers } from './answers'
import { countryName, zonesOf } from './places/places'
import { MOST_BENEFITS, MOST_CANDIDATES, MOST_SITES, TEXT_LIMITS } from './policy/limits'
import { QUESTIONS, type QuestionId } from './questionnaire'
import type { Question } from './questionnaire/shape'

const NOT_SURE = 'not-sure'
const listed = 'Choose one of the listed options'
const time = z.string('Enter a time such as 09:00').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time such as 09:00')
const option = (ids: readonly string[], sure: boolean) => z.enum(sure ? ids : [...ids, NOT_SURE], listed)

const hours = {
  country: z.string('Choose a country').refine((code) => zonesOf(code).length > 0, 'Choose a country from the list'),
  timeZone: z.string('Choose the city whose clock is kept'),
  start: time,
  end: time,
  days: z
    .array(z.int().min(1).max(7), 'Tick the working days')
    .min(1, 'Tick at least one working day')
    .max(7, 'Tick each working day once')
    .refine((days) => new Set(days).size === days.length, 'Tick each working day once')
    .optional(),
}

const placeRules = (place: { country: string; timeZone: string; start: string; end: string }, context: z.RefinementCtx) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!zonesOf(place.country).includes(place.timeZone)) refuse('timeZone', `Choose a city in ${countryName(place.country)}`)
  if (place.start === place.end) refuse('end', 'Enter an end that differs from the start')
}

const siteSchema = z.strictObject(hours).superRefine(placeRules)
const candidateSchema = z
  .strictObject({
    ...hours,
    ownership: z.enum(['external', 'own-entity', 'undecided'], 'Choose who would own it'),
    distance: z.enum(['near', 'far'], listed).optional(),
    permitted: z.enum(['yes', 'no', NOT_SURE], listed).optional(),
    language: option(optionIds('lf-language-nuance'), false).optional(),
  })
  .superRefine(placeRules)

/** The schema of one question's answer, derived from the questionnaire. Errors are sentences for the person who answers. */
export function answerSchema(id: QuestionId): z.ZodType {
  return SCHEMAS[id]
}

const SCHEMAS = Object.fromEntries(QUESTIONS.map((question) => [question.id, schemaOf(question)])) as Record<QuestionId, z.ZodType>

/** All answers of an assessment. Unknown questions, options and rows are refused with their path and one sentence. */
export const answersSchema = z.strictObject(
  Object.fromEntries(QUESTIONS.map((question) => [question.id, SCHEMAS[question.id].optional()])),
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no question called ${issue.keys?.join(', ')}`
        : 'Send the answers as an object by question',
  },
) as unknown as z.ZodType<Answers>

function schemaOf(question: Question): z.ZodType {
  const ids = question.options.map((o) => o.id)
  const sure = !question.notSure
  switch (question.input) {
    case 'single':
      return option(ids, sure)
    case 'matrix':
      return z.strictObject(Object.fromEntries(question.rows.map((row) => [row.id, option(ids, sure).optional()])), {
        error: (issue) =>
          issue.code === 'unrecognized_keys' ? `There is no row called ${issue.keys?.join(', ')}` : 'Choose one option in each row',
      })
    case 'ticks':
      return question.id === 'ctx-benefits'
        ? ticks(ids).max(MOST_BENEFITS.value, `Choose at most ${MOST_BENEFITS.value} reasons`)
        : thoughts(ids)
    case 'sites':
      return z
        .array(siteSchema, 'Add the place where your people work')
        .min(1, 'Add at least one place')
        .max(MOST_SITES.value, `Add at most ${MOST_SITES.value} places`)
    case 'candidates':
      return z.union([
        z.literal(NOT_SURE),
        z.array(candidateSchema).max(MOST_CANDIDATES.value, `Add at most ${MOST_CANDIDATES.value} places`),
      ])
  }
}

function ticks(ids: readonly string[]) {
  return z
    .array(z.enum(ids, listed), 'Tick at least one')
    .min(1, 'Tick at least one')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'Choose each one once')
}

function thoughts(ids: readonly string[]) {
  const exclusive = ticks(ids).refine((said) => said.length === 1 || !said.includes('none-said'), '“None of these” goes alone')
  return z.union([z.literal(NOT_SURE), exclusive])
}

function optionIds(id: QuestionId): readonly string[] {
  return QUESTIONS.find((question) => question.id === id)?.options.map((o) => o.id) ?? []
}

const readable = (text: string) => !text.includes('\0') && text.isWellFormed()
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, { error: (issue) => `Shorten this to ${limit} characters; it has ${String(issue.input).length}` })
    .refine(readable, 'Remove the characters that cannot be stored')

const limits = TEXT_LIMITS.value
/** What people write beside the answers; it never counts. Empty texts are kept as empty. */
export const texts = {
  title: text(limits.title),
  organisation: text(limits.organisation),
  work: text(limits.work),
  note: text(limits.note),
  reason: text(limits.reason),
  label: text(limits.label),
  name: text(limits.name),
}
