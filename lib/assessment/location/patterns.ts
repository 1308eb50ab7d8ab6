import type { Facts } from '../facts'
import type { QuestionId } from '../questionnaire'
import type { SourceId } from '../sources'
import type { Criterion } from './scenarios'

/** The two places of a division: `first` is at home, or the nearer one. */
export type Legs = { readonly first: string; readonly second: string }

/** A reason for which the work could be divided between two places, and what would go where. */
export type Division = {
  readonly id: 'HY-COVERAGE' | 'HY-DATA-TIER' | 'HY-LIVE-SPLIT' | 'HY-SEGMENT' | 'HY-MULTI-CANDIDATE'
  /** The criterion for which the better of the two places counts. */
  readonly repairs: Criterion | null
  /** Vetoes on the second place that the division itself takes away. */
  readonly cures: readonly string[]
  readonly why: (facts: Facts) => string
  readonly pattern: string
  readonly home: (legs: Legs) => string
  readonly abroad: (legs: Legs) => string
  readonly reads: readonly QuestionId[]
  readonly sources: readonly SourceId[]
}

/** Reasons for a division, in the order in which they are told. */
export const DIVISIONS: readonly Division[] = [
  {
    id: 'HY-COVERAGE',
    repairs: 'L2',
    cures: [],
    why: (facts) =>
      facts.is('ctx-work-category', 'software-engineering')
        ? 'All 24 hours are to be covered, and two places could take turns. For software that has seldom been shown to work: everything hangs on the hand-off.'
        : 'All 24 hours are to be covered, and two places could take turns.',
    pattern: 'A rota round the clock',
    home: ({ first }) => `The day shift, and every decision that cannot wait: ${first}`,
    abroad: ({ second }) => `The hours that the day shift leaves: ${second}`,
    reads: ['lf-coverage', 'wc-separability'],
    sources: ['offshore-guide', 'carmel-2010', 'bain-2024'],
  },
  {
    id: 'HY-DATA-TIER',
    repairs: 'L5',
    cures: [],
    why: () => 'Part of the work is sensitive, and the work can be cut: the sensitive part could stay.',
    pattern: 'Sensitive part at home, masked part abroad',
    home: ({ first }) => `Whatever shows real records or can do serious harm: ${first}`,
    abroad: ({ second }) => `The same work on masked or made-up records: ${second}`,
    reads: ['rl-data-class', 'rl-consequence', 'wc-separability'],
    sources: ['nist-800-161', 'bain-2024', 'judgement'],
  },
  {
    id: 'HY-LIVE-SPLIT',
    repairs: 'L1',
    cures: ['LV-LIVE', 'LV-PRESENCE'],
    why: () => 'Part of the work needs people together, and the work can be cut: only that part has to be close.',
    pattern: 'Live part close by, the rest in batches far away',
    home: ({ first }) => `What needs talk or presence through the day: ${first}`,
    abroad: ({ second }) => `What can be handed over in writing and picked up next day: ${second}`,
    reads: ['ci-live-need', 'wc-separability'],
    sources: ['mithas-2007', 'bain-2024', 'judgement'],
  },
  {
    id: 'HY-SEGMENT',
    repairs: 'L7',
    cures: ['LV-LANGUAGE'],
    why: () => 'The language is missing for customers. If that holds for one group of them only, that group could be served from home.',
    pattern: 'Language-bound contact at home, the rest abroad',
    home: ({ first }) => `Contact with customers whose language is missing elsewhere: ${first}`,
    abroad: ({ second }) => `Groups that the language suits, and work without contact: ${second}`,
    reads: ['lf-language-nuance', 'ctx-candidates', 'ctx-customer-contact', 'wc-separability'],
    sources: ['dell-santander', 'bain-2024', 'judgement'],
  },
  {
    id: 'HY-MULTI-CANDIDATE',
    repairs: null,
    cures: [],
    why: () => 'You have two places in mind that nothing rules out.',
    pattern: 'One place leads, the other carries out',
    home: ({ first }) => `Direction, acceptance and the harder cases: ${first}`,
    abroad: ({ second }) => `The steady volume, by written rules: ${second}`,
    reads: ['ctx-candidates'],
    sources: ['bain-2024', 'judgement'],
  },
]

/** The last of them, where one place is your own company and the other a provider. */
export const CENTRE_AND_PROVIDER = {
  pattern: 'Your own centre and a provider',
  home: (own: string): string => `What you want to keep knowing how to do, in your own centre: ${own}`,
  abroad: (provider: string): string => `What others do as well, and what has to grow and shrink, with a provider: ${provider}`,
} as const
