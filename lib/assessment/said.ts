import type { Answers, Candidate, Site } from './answers'
import { questionOf } from './journey'
import { cityIn, countryName } from './places/places'
import type { QuestionId } from './questionnaire'

/** One line of an answer in words: `of` names the row, the rank or the place it speaks about, where there are several. */
export type Said = { of: string | null; text: string; notSure: boolean }

const UNSURE: Omit<Said, 'of'> = { text: 'Not sure', notSure: true }

/** The words of one question as they were shown once: option id to statement, row id to label. */
export type Shown = { options: Record<string, string>; rows: Record<string, string> }

/** An answer as statements, in today's words or in those given; empty where the question is still blank. */
export function said(answers: Answers, id: QuestionId, shown: Shown = shownNow(id)): Said[] {
  const value: unknown = answers[id]
  if (value === undefined) return []
  if (value === 'not-sure') return [{ of: null, ...UNSURE }]
  if (typeof value === 'string') return [{ of: null, ...optionSaid(shown, value) }]
  if (!Array.isArray(value)) return rowsSaid(id, shown, value as Record<string, string>)
  if (id === 'ctx-buyer-location') return (value as Site[]).map((site) => ({ of: placeName(site), text: hoursSaid(site), notSure: false }))
  if (id === 'ctx-candidates') return candidatesSaid(value as Candidate[])
  return (value as string[]).map((option) => ({ of: null, ...optionSaid(shown, option) }))
}

/** 'Manila, Philippines'; 'Singapore' where both have one name. */
export const placeName = (site: Site): string => [...new Set([cityIn(site), countryName(site.country)])].join(', ')

/** In the order in which the rows are asked: words that were stored come back in another. */
function rowsSaid(id: QuestionId, shown: Shown, value: Record<string, string>): Said[] {
  const rows = new Set([...questionOf(id).rows.map((row) => row.id), ...Object.keys(shown.rows)])
  return [...rows].flatMap((row) => {
    const [label, option] = [shown.rows[row], value[row]]
    return label === undefined || option === undefined ? [] : [{ of: label, ...optionSaid(shown, option) }]
  })
}

function candidatesSaid(candidates: Candidate[]): Said[] {
  if (candidates.length === 0) return [{ of: null, text: 'No place named yet', notSure: false }]
  return candidates.map((place) => ({
    of: placeName(place),
    text: [hoursSaid(place), OWNERSHIP[place.ownership], place.distance && `placed ${place.distance} by you`].filter(Boolean).join(', '),
    notSure: place.permitted === 'not-sure' || place.language === 'not-sure',
  }))
}

function optionSaid(shown: Shown, id: string): Omit<Said, 'of'> {
  if (id === 'not-sure') return UNSURE
  return { text: shown.options[id] ?? id, notSure: false }
}

function shownNow(id: QuestionId): Shown {
  const { options, rows } = questionOf(id)
  return {
    options: Object.fromEntries(options.map((option) => [option.id, option.said])),
    rows: Object.fromEntries(rows.map((row) => [row.id, row.label])),
  }
}

const OWNERSHIP: Record<Candidate['ownership'], string> = {
  external: 'an outside company',
  'own-entity': 'a company of your own',
  undecided: 'ownership undecided',
}

const WEEK = [1, 2, 3, 4, 5]
const hoursSaid = (site: Site): string => `${site.start} to ${site.end}${daysSaid(site.days ?? WEEK)}`

function daysSaid(days: readonly number[]): string {
  if (days.join() === WEEK.join()) return ''
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  return ` on ${days.map((day) => names[day - 1] ?? '').join(', ')}`
}
