import type { Facts } from './facts'
import type { RankingReason } from './outcome'
import type { QuestionId } from './questionnaire'
import type { SourceId } from './sources'

/** A reason as it is written; `reads` are the questions it rests on, and what is judged alone needs no sources. */
export type Line = { id: string; text: string; reads?: readonly QuestionId[]; sources?: readonly SourceId[] }

/** A line without points: a rule that moves, rules out or warns. Blank answers cause nothing. */
export const reasonOf = ({ answers }: Facts, { id, text, reads = [], sources = ['judgement'] }: Line): RankingReason => ({
  id,
  text,
  points: null,
  causes: [...new Set(reads)].filter((read) => answers[read] !== undefined),
  sources: sources.slice(),
})
