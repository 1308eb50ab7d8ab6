export type Cell = string | number | Date | null
/** A sheet of a workbook, or a file of rows: heads with widths in characters, and as many cells in each row. */
export type Table = { name: string; heads: { title: string; width: number }[]; rows: Cell[][] }

export const heads = (...pairs: [string, number][]): Table['heads'] => pairs.map(([title, width]) => ({ title, width }))
