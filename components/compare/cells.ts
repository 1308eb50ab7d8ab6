import type { DimensionResult, Said, Verdict } from '@/lib/assessment'

/** What stands in one cell; `none` where there is nothing to show, which is never the same as a no. */
export type Cell =
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'band'; dimension: Pick<DimensionResult, 'band' | 'score'> }
  | { kind: 'lines'; lines: readonly Said[] }
  | { kind: 'none'; text: string }

/** One row over all columns; `differs` where the cells are not all the same. */
export type Row = { id: string; name: string; cells: readonly Cell[]; differs: boolean }
export type Group = { id: string; title: string; rows: readonly Row[] }

/** What is compared: its name, where it is shown in full, and a line about it. */
export type Column = { id: string; name: string; href: string; note: string }

export const text = (words: string): Cell => ({ kind: 'lines', lines: [{ of: null, text: words, notSure: false }] })
export const none = (words: string): Cell => ({ kind: 'none', text: words })

/** A row that knows whether its cells differ. */
export function row(id: string, name: string, cells: readonly Cell[]): Row {
  return { id, name, cells, differs: new Set(cells.map((cell) => JSON.stringify(cell))).size > 1 }
}

/** How many rows there are and how many of them differ. */
export function counted(groups: readonly Group[]): { rows: number; differ: number } {
  const rows = groups.flatMap((group) => group.rows)
  return { rows: rows.length, differ: rows.filter(({ differs }) => differs).length }
}

/** The groups with nothing but the rows that differ. */
export const onlyDifferences = (groups: readonly Group[]): Group[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) })).filter(({ rows }) => rows.length > 0)
