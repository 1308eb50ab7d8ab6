import type { Draft, PlaceDraft } from '@/components/question/draft'
import { type Answers, type Candidate, countryName, NOT_SURE, type QuestionId, questionOf } from '@/lib/assessment'
import type { AnswerRecord } from '@/lib/data/record'
import { citiesText, EMPTY_PLACE } from './read-draft'

/** The fields as the stored answer fills them. */
export function storedDraft(answers: Answers, id: QuestionId, record: AnswerRecord | undefined): Draft {
  const { input } = questionOf(id)
  const value: unknown = answers[id]
  const list = Array.isArray(value) ? value : []
  const isPlaces = input === 'sites' || input === 'candidates'
  return {
    choice: isPlaces ? wayOf(value) : typeof value === 'string' ? value : '',
    rows: input === 'matrix' && typeof value === 'object' ? (value as Record<string, string>) : {},
    ticks: input === 'ticks' ? (value === NOT_SURE ? [NOT_SURE] : (list as string[])) : [],
    places: isPlaces ? (list.length > 0 ? (list as Candidate[]).map(placeDraft) : [EMPTY_PLACE]) : [],
    note: record?.note ?? '',
    reason: record?.reason ?? '',
  }
}

function wayOf(value: unknown): string {
  if (value === NOT_SURE) return NOT_SURE
  if (!Array.isArray(value)) return ''
  return value.length > 0 ? 'places' : 'none-yet'
}

function placeDraft(place: Candidate): PlaceDraft {
  const { days, ...rest } = place
  return {
    ...EMPTY_PLACE,
    ...rest,
    country: countryName(place.country),
    cities: citiesText(place.country),
    days: (days ?? [1, 2, 3, 4, 5]).map(String),
  }
}
