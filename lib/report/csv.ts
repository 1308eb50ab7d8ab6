import { stringify } from 'csv-stringify/sync'
import type { Table } from './table'

/** Rows as CSV in UTF-8 that spreadsheets recognise. A cell that a spreadsheet would run gets an apostrophe before it. */
export function csvOf({ heads, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)))
  return stringify([heads.map(({ title }) => title), ...cells], { bom: true, escape_formulas: true, record_delimiter: '\r\n' })
}
