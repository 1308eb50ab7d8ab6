import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from './table'

/** By which spreadsheets recognise UTF-8. */
const MARK = '\ufeff'

/** Rows as CSV in UTF-8 that spreadsheets recognise. A cell that a spreadsheet would run gets an apostrophe before it. */
export const csvOf = ({ heads, rows }: Table): string => csvHead(heads) + csvRows(rows)

/** The first line, for whoever sends the rest as it is read. */
export const csvHead = (heads: Table['heads']): string => MARK + csvRows([heads.map(({ title }) => title)])

/** Further lines. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)))
  return stringify(cells, { escape_formulas: true, record_delimiter: '\r\n' })
}
