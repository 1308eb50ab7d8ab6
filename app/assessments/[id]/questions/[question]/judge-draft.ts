import { problemsAt } from '@/app/form'
import type { Draft, FieldErrors, PlaceDraft } from '@/components/question/draft'
import {
  answerSchema,
  countryCode,
  inSentence,
  NOT_SURE,
  type Problem,
  problemsOf,
  type Question,
  type QuestionId,
  texts,
} from '@/lib/assessment'
import { PLACE_NAMES } from './kind'

type Judged = { ok: true; value: unknown; note: string; reason: string } | { ok: false; errors: FieldErrors }

/** The answer that the fields give, or what to put right and where. A question that is not core may stay blank: its value is null. */
export function judgeDraft(question: Question & { id: QuestionId }, draft: Draft): Judged {
  const [note, reason] = [texts.note.safeParse(draft.note), texts.reason.safeParse(draft.reason)]
  const value = answerOf(question, draft)
  const errors = [...answerErrors(question, draft, value), ...problemsAt('note', note), ...problemsAt('reason', reason)]
  if (!note.success || !reason.success || errors.length > 0) return { ok: false, errors }
  return { ok: true, value, note: note.data, reason: reason.data }
}

function answerErrors(question: Question & { id: QuestionId }, draft: Draft, value: unknown): FieldErrors {
  if (value === null && !question.core) return []
  if (value === null && question.rows.length === 0) return [{ field: 'answer', message: question.missing }]
  if (question.input === 'ticks' && draft.ticks.length > 1 && draft.ticks.includes(NOT_SURE)) return [{ field: 'answer', message: ALONE }]
  const parsed = answerSchema(question.id).safeParse(value ?? {})
  if (!parsed.success) return problemsOf(parsed.error).map((problem) => told(question, draft, problem))
  return question.rows
    .filter((row) => !draft.rows[row.id])
    .map((row) => ({ field: `row-${row.id}`, message: `Select an answer for ${row.label.toLowerCase()}, or that you are not sure` }))
}

const ALONE = 'Choose “I’m not sure” alone, or leave it out'

/** '0.timeZone' is the field p0-timeZone, and of several places the sentence says which; anything else belongs to the question. */
function told(question: Question, { places }: Draft, { path, message }: Problem): FieldErrors[number] {
  const [first = '', second] = path.split('.')
  if (!second || !/^\d$/.test(first)) return { field: 'answer', message }
  const which = places.length > 1 ? `${PLACE_NAMES[question.input]} ${Number(first) + 1}: ` : ''
  return { field: `p${first}-${second}`, message: which ? which + inSentence(message) : message }
}

function answerOf(question: Question, draft: Draft): unknown {
  switch (question.input) {
    case 'single':
      return draft.choice || null
    case 'matrix': {
      const given = Object.entries(draft.rows).filter(([, option]) => option !== '')
      return given.length > 0 ? Object.fromEntries(given) : null
    }
    case 'ticks':
      if (draft.ticks.length === 1 && draft.ticks[0] === NOT_SURE) return NOT_SURE
      return draft.ticks.length > 0 ? draft.ticks : null
    case 'sites':
      return draft.places.map((place) => siteOf(place))
    case 'candidates':
      return candidatesOf(draft)
  }
}

/** Naming a place is enough to say that there are places. */
function candidatesOf(draft: Draft): unknown {
  if (draft.choice === NOT_SURE) return NOT_SURE
  if (draft.choice === 'none-yet') return []
  if (draft.choice === '' && draft.places.every((place) => place.country === '')) return null
  return draft.places.map((place) => ({
    ...siteOf(place),
    ownership: place.ownership,
    ...given('distance', place.distance),
    ...given('permitted', place.permitted),
    ...given('language', place.language),
  }))
}

const siteOf = ({ country, timeZone, city, start, end, days }: PlaceDraft) => ({
  country: countryCode(country),
  timeZone,
  ...given('city', city),
  start,
  end,
  days: days.map(Number),
})
const given = (name: string, value: string) => (value === '' ? {} : { [name]: value })
