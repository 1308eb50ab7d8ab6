import type { Answers } from './answers'
import africaMiddleEast from './examples/africa-middle-east.json' with { type: 'json' }
import americas from './examples/americas.json' with { type: 'json' }
import asiaPacific from './examples/asia-pacific.json' with { type: 'json' }
import cases from './examples/cases.json' with { type: 'json' }
import europe from './examples/europe.json' with { type: 'json' }
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

/** A named worked case: tests, seed and demonstration use the same ones; `differs` says where its judgement and the rules part. */
export type Example = {
  id: string
  title: string
  industry: string
  kind: string
  answers: Answers
  expect: Expectation
  differs?: string
}

/** Cases judged beforehand: first those of the specification, then our own by the buyer's part of the world. */
export const EXAMPLES = [...cases, ...europe, ...africaMiddleEast, ...asiaPacific, ...americas] as unknown as readonly Example[]
