import 'server-only'
import type { Content } from './snapshots'
import { withoutAnswers } from './without-answers'
import { withoutCost } from './without-cost'

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
  owners: ({ owners: _, answeredBy: __, ...content }) => ({
    ...content,
    ...(content.pilot && { pilot: { ...content.pilot, decides: '' } }),
  }),
  answers: withoutAnswers,
}
