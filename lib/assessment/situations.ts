import type { Facts } from './facts'
import type { QuestionId } from './questionnaire'

/** One of the five situations in which going abroad makes sense, with what has to be verified before anyone relies on it. */
export type Situation = {
  readonly id: `VF-S${number}`
  readonly matches: (facts: Facts) => boolean
  /** The answers by which it is matched. */
  readonly reads: readonly QuestionId[]
  /** What to verify, most telling first. */
  readonly verify: readonly { readonly question: QuestionId; readonly row?: string; readonly what: string }[]
}

/** The five situations, in the order of the guide. */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'VF-S1',
    matches: (f) => f.seeks('talent-access'),
    reads: ['ctx-benefits'],
    verify: [
      { question: 'pm-people', what: 'Skill, seniority and language of the people you would get' },
      { question: 'pm-track-record', what: 'What these skills have delivered for others' },
      { question: 'lf-language-nuance', what: 'Whether their language is good enough for your users' },
    ],
  },
  {
    id: 'VF-S2',
    matches: (f) => f.is('ctx-workload-shape', 'steady-flow', 'variable-flow') && f.atLeast('wc-documentation', 'main-path'),
    reads: ['ctx-workload-shape', 'wc-documentation'],
    verify: [
      { question: 'wc-documentation', what: 'Whether a newcomer can work from what is written' },
      { question: 'wc-acceptance', what: 'Whether two people would accept the same pieces' },
      { question: 'wc-stability', what: 'How often running work is redirected between reviews' },
    ],
  },
  {
    id: 'VF-S3',
    matches: (f) => f.coversMoreThanADay,
    reads: ['lf-coverage'],
    verify: [
      { question: 'lf-coverage', what: 'In which hours somebody really waits' },
      { question: 'ci-answer-latency', what: 'How fast an answer has to come in those hours' },
      { question: 'io-owners', row: 'escalation', what: 'Who is called while your own people are off' },
    ],
  },
  {
    id: 'VF-S4',
    matches: (f) => f.seeks('cost-leverage') || f.seeks('scalability'),
    reads: ['ctx-benefits'],
    verify: [
      { question: 'cf-cost-basis', what: 'The total cost of the same output, not the rate' },
      { question: 'cf-volume', what: 'How much the volume really swings' },
    ],
  },
  {
    id: 'VF-S5',
    matches: (f) => f.atLeast('cf-measurability', 'units') && f.atLeast('wc-acceptance', 'written-mostly'),
    reads: ['cf-measurability', 'wc-acceptance'],
    verify: [
      { question: 'wc-acceptance', what: 'Whether everybody means the same by done' },
      { question: 'cf-measurability', what: 'Whether both sides count the same thing' },
      { question: 'io-owners', row: 'quality', what: 'Who checks and accepts a finished piece' },
    ],
  },
]
