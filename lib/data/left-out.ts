import 'server-only'
import type { Answers, Candidate, Change, ChangeSet, RankingReason, StoredResult } from '@/lib/assessment'
import type { Content } from './snapshots'

/** Parts of a result that a link may leave out, in the order in which they are offered; `owners` is every name of a person. */
export const PARTS = ['cost', 'notes', 'owners', 'answers'] as const
export type Part = (typeof PARTS)[number]

export const isPart = (text: string): text is Part => (PARTS as readonly string[]).includes(text)

/** The content of a result without the parts that its link leaves out: what is taken away here is in no page and no file made from it. */
export function withoutParts(content: Content, leavesOut: readonly Part[]): Content {
  return leavesOut.reduce((left, part) => WITHOUT[part](left), content)
}

const WITHOUT: Record<Part, (content: Content) => Content> = {
  cost: (content) => ({ ...content, result: withoutCost(content.result) }),
  notes: (content) => ({ ...content, notes: {}, reasons: {} }),
  owners: (content) => ({
    ...withoutKey(withoutKey(content, 'owners'), 'answeredBy'),
    ...(content.pilot && { pilot: { ...content.pilot, decides: '' } }),
  }),
  answers: withoutAnswers,
}

function withoutKey<Of extends object>(of: Of, key: string): Of {
  const { [key]: _, ...rest } = of as Record<string, unknown>
  return rest as Of
}

/** The figures are an option of the result too, and the ranking quotes what they come to. */
function withoutCost<Of extends StoredResult>(result: Of): Of {
  if (!result.cost) return withoutKey(result, 'cost')
  const { options, location } = result
  const quiet = <Entry extends { reasons: RankingReason[] }>(entry: Entry): Entry => ({ ...entry, reasons: entry.reasons.map(unquoted) })
  return {
    ...withoutKey(result, 'cost'),
    ...(options && { options: withoutKey(options, 'cost') }),
    ...(location && { location: { ...location, ranking: location.ranking.map(quiet), candidates: location.candidates.map(quiet) } }),
  }
}

const unquoted = (reason: RankingReason): RankingReason =>
  reason.id === 'L3' ? { ...reason, text: 'Compared by cost figures that this copy leaves out.' } : reason

/** The places stay, because the result is about them: where they are and when they work, and nothing that was said about them. */
function withoutAnswers(content: Content): Content {
  const { answers, words, result } = content
  const sites = answers['ctx-buyer-location']
  const candidates = answers['ctx-candidates']
  const kept: Answers = {
    ...(sites && { 'ctx-buyer-location': sites }),
    ...(Array.isArray(candidates) && { 'ctx-candidates': candidates.map(bare) }),
  }
  return {
    ...withoutKey(content, 'answeredBy'),
    answers: kept,
    notes: {},
    reasons: {},
    words: Object.fromEntries(Object.entries(words).map(([id, word]) => [id, { ...word, options: {}, rows: {} }])),
    result: withoutFormer(result),
  }
}

const bare = ({ permitted: _, language: __, distance: ___, ...place }: Candidate): Candidate => place

/** A change names the answer it starts from. */
function withoutFormer<Of extends StoredResult>(result: Of): Of {
  if (!result.certainty) return result
  const hidden = (sets: ChangeSet[]) =>
    sets.map((set) => ({ ...set, changes: set.changes.map((change): Change => ({ ...change, from: null })) }))
  const { better, worse } = result.certainty.smallestChanges
  return { ...result, certainty: { ...result.certainty, smallestChanges: { better: hidden(better), worse: hidden(worse) } } }
}
