import type { Answers } from './answers'
import { placeOf, VERDICT_NAMES } from './explain'
import type { Engagement, Pricing } from './forms'
import { questionOf } from './journey'
import { numeral } from './listed'
import type { Certainty, Change, LocationId, RankedLocation, Standing } from './outcome'
import type { Band, CandidateRef } from './result'

/** The five locations, as headings. */
export const LOCATION_NAMES: Record<LocationId, string> = {
  retain: 'Keep it as it is',
  onshore: 'A provider at home',
  nearshore: 'Nearshore',
  offshore: 'Offshore',
  hybrid: 'Two places together',
}

/** How well an option suits, in a word. */
export const STANDING_NAMES: Record<Standing, string> = {
  fits: 'Fits',
  possible: 'Possible',
  poor: 'Poor',
  'ruled-out': 'Ruled out',
  'not-ranked': 'Not ranked',
}

/** A form of engagement, in the words of the questionnaire. */
export const engagementName = (id: Engagement): string => saidOf('ctx-proposed-engagement', id)
/** A way of paying, in the words of the questionnaire. */
export const pricingName = (id: Pricing): string => saidOf('ctx-proposed-pricing', id)

/** A form of either kind by its words; null where the id is none. */
export const formName = (id: string): string | null =>
  FORM_QUESTIONS.map((question) => questionOf(question).options.find((option) => option.id === id)?.said).find(Boolean) ?? null
const FORM_QUESTIONS = ['ctx-proposed-engagement', 'ctx-proposed-pricing'] as const

/** 'Offshore, from Manila'; the class alone where no place of it is named. */
export function locationName(
  entry: Pick<RankedLocation, 'id' | 'unnamed' | 'place'>,
  answers: Answers,
  leading: CandidateRef | null,
): string {
  const isOfPlace = entry.id === 'onshore' || entry.id === 'nearshore' || entry.id === 'offshore'
  const place = entry.place === undefined ? leading : entry.place
  if (!isOfPlace || entry.unnamed || typeof place !== 'number') return LOCATION_NAMES[entry.id]
  return `${LOCATION_NAMES[entry.id]}, from ${placeOf(answers, place)}`
}

/** How a dimension stands, in a word. */
export const BAND_NAMES: Record<Band, string> = {
  strong: 'Strong',
  adequate: 'Adequate',
  weak: 'Weak',
  unclear: 'Unclear',
  pending: 'Waiting for a provider',
  'not-answered': 'Not answered',
}

/** How certain the verdict is, in a word. */
export const CERTAINTY_NAMES: Record<Certainty['label'], string> = { settled: 'Settled', leaning: 'Leaning', open: 'Open' }

/** What the unknown answers could still do to the verdict, in one or two sentences. */
export function certaintySentence({ label, today, unknowns, possibleVerdicts }: Certainty): string {
  const [only] = possibleVerdicts
  if (unknowns === 0) return 'Nothing is unknown: only a changed answer moves the verdict.'
  if (!possibleVerdicts.some(({ verdict }) => verdict === today)) return tooMuchUnknown(possibleVerdicts)
  if (label === 'settled')
    return `Whichever way ${unknowns === 1 ? 'the one unknown answer falls' : `the ${numeral(unknowns)} unknown answers fall`}, the verdict stands.`
  const spread = possibleVerdicts.map(({ verdict, share }) => `${VERDICT_NAMES[verdict].toLowerCase()} in ${percent(share)}`)
  return only ? `Of all the ways the unknown answers could fall: ${spread.join(', ')}.` : ''
}

/** Not knowing is itself the obstacle: the answers, once known, could not come out like this. */
function tooMuchUnknown(possible: Certainty['possibleVerdicts']): string {
  const best = possible[0]
  if (!best) return 'Too much is unknown to say.'
  if (possible.length === 1)
    return `Too much is unknown today. Once it is known, it comes to ${VERDICT_NAMES[best.verdict].toLowerCase()} in every case.`
  const spread = possible.map(({ verdict, share }) => `${VERDICT_NAMES[verdict].toLowerCase()} in ${percent(share)}`)
  return `Too much is unknown today. Once it is known: ${spread.join(', ')} of all cases.`
}

const grouped = new Intl.NumberFormat('en-GB')

/** 'under 1%', '34%', 'over 99%', '1,200%': never a certainty that is not there. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && rounded === 0) return 'under 1%'
  if (share < 1 && rounded === 100) return 'over 99%'
  return `${grouped.format(rounded)}%`
}

/** 'First in 34 of 100 weightings'. */
export const shareLine = (share: number): string => `First in ${Math.round(share * 100)} of 100 weightings`

/** One changed answer: its question, its row, and the words it would have. */
export function changeSaid({ question, row, to }: Pick<Change, 'question' | 'row' | 'to'>): {
  name: string
  row: string | null
  to: string
} {
  const asked = questionOf(question)
  return {
    name: asked.name,
    row: asked.rows.find(({ id }) => id === row)?.label ?? null,
    to: to === 'not-sure' ? 'Not sure' : (asked.options.find(({ id }) => id === to)?.said ?? to),
  }
}

/** 'three answers'. */
export const answersCounted = (count: number): string => `${numeral(count)} ${count === 1 ? 'answer' : 'answers'}`

function saidOf(question: 'ctx-proposed-engagement' | 'ctx-proposed-pricing', id: string): string {
  return questionOf(question).options.find((option) => option.id === id)?.said ?? id
}
