import type { SourceId } from '@/lib/assessment'

/** One thing the guide says, with an address of its own. */
export type Entry = {
  /** Never changes: questions, findings and bookmarks lead here. */
  readonly anchor: string
  readonly title: string
  /** The cells of a row, or the paragraphs of a point. */
  readonly says: readonly string[]
  /** Items of the buyer's guide of 2026 that it carries, as numbered in `tests/assessment/guide-items.json`; none where it is our addition. */
  readonly items: readonly string[]
  /** Ids of the questions and findings for which it is worth reading. */
  readonly from?: readonly string[]
}

/** Entries that belong together: a table where they have `heads` (the title’s first), else a list; steps are numbered, owners stand in a grid. */
export type Group = {
  readonly title?: string
  readonly anchor?: string
  readonly from?: readonly string[]
  readonly heads?: readonly string[]
  readonly as?: 'steps' | 'owners'
  readonly entries: readonly Entry[]
}

/** One part of the guide. */
export type Section = {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly from?: readonly string[]
  readonly groups: readonly Group[]
  readonly sources: readonly SourceId[]
}
