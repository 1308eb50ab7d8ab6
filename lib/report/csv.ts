import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from './table'

/** By which spreadsheets recognise UTF-8. */
const MARK = '\ufeff'

/** Rows as CSV in UTF-8 that spreadsheets recognise. A cell that a spreadsheet would run gets an apostrophe before it. */
export const csvOf = ({ heads, rows }: Table): string => csvHead(heads) + csvRows(rows)

/** The same, sent as its rows are read. */
export function csvStream(heads: Table['heads'], pages: AsyncIterator<Cell[][]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csvHead(heads))),
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(csvRows(value)))
    },
    cancel: async () => {
      await pages.return?.()
    },
  })
}

const csvHead = (heads: Table['heads']): string => MARK + csvRows([heads.map(({ title }) => title)])

function csvRows(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)))
  return stringify(cells, { escape_formulas: true, record_delimiter: '\r\n' })
}
