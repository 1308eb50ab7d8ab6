import type { Answers, Candidate, Place, StoredResult } from '@/lib/assessment'
import type { Content } from './snapshots'

/** The places stay, because the result is about them: where they are and when they work, and nothing that was said about them. */
export function withoutAnswers(content: Content): Content {
  const { answeredBy: _, ...rest } = content
  const { answers, words, result } = content
  const sites = answers['ctx-buyer-location']
  const candidates = answers['ctx-candidates']
  const kept: Answers = {
    ...(sites && { 'ctx-buyer-location': sites }),
    ...(Array.isArray(candidates) && { 'ctx-candidates': candidates.map(bare) }),
  }
  return {
    ...rest,
    answers: kept,
    notes: {},
    reasons: {},
    words: Object.fromEntries(Object.entries(words).map(([id, word]) => [id, { ...word, options: {}, rows: {} }])),
    result: untraced(unsaid(result, Array.isArray(candidates) ? candidates : [])),
  }
}

const bare = ({ permitted: _, language: __, distance: ___, ...place }: Candidate): Candidate => place

/** The findings and their sentences stay. What only repeats an answer, or names those that are not sure, goes. */
function unsaid<Of extends StoredResult>(result: Of, candidates: readonly Candidate[]): Of {
  const { benefits, dimensions, risks, owners, verifyFirst, certainty, places } = result
  return {
    ...result,
    // What a band rests on is said in the words of the answers.
    dimensions: dimensions.map((one) => ({ ...one, reasons: [], demand: [] })),
    places: places.map((place) => (isPlacedByAnswer(place, candidates) ? { ...place, because: PLACED } : place)),
    // Those that are sought come first.
    ...(benefits && { benefits: benefits.map((one) => ({ ...one, sought: false })).sort((a, b) => a.id.localeCompare(b.id)) }),
    ...(risks && { risks: risks.map((risk) => ({ ...risk, open: [] })) }),
    ...(owners && { owners: owners.map((owner) => ({ ...owner, state: owner.state === 'gap' ? owner.state : 'blank' })) }),
    ...(verifyFirst && { verifyFirst: verifyFirst.map(({ question: _, row: __, ...item }) => item) }),
    ...(certainty && { certainty: { ...certainty, smallestChanges: { better: [], worse: [] }, nextQuestions: [] } }),
  }
}

const PLACED = 'Whether it counts as near was said in the answers, which this copy leaves out.'
const isPlacedByAnswer = ({ candidate, distance }: Place, candidates: readonly Candidate[]): boolean =>
  typeof candidate === 'number' && distance !== 'domestic' && candidates[candidate]?.distance !== undefined

/** The same without the questions that caused anything in it. */
function untraced<Of>(value: Of): Of {
  if (Array.isArray(value)) return value.map(untraced) as Of
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'causes' ? [] : untraced(part)])) as Of
}
