import type { Answers } from './answers'
import cases from './examples/cases.json' with { type: 'json' }
import type { Decided, Term } from './result'

/** What a worked case must yield; null is not judged. */
export type Expectation = {
  verdict: Decided[]
  topLocation: string[] | null
  term: Term | null
  engagement: string[] | null
  pricing: string[] | null
  mustContain: { finding?: string; ownerGap?: string }[]
}

/** A named worked case: tests, seed and demonstration use the same ones. */
export type Example = { id: string; title: string; industry: string; kind: string; answers: Answers; expect: Expectation }

/** Cases judged beforehand, some of them from companies that told their story. */
export const EXAMPLES = cases as unknown as readonly Example[]
