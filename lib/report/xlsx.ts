import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { Cell, Table } from './table'
import { tablesOf } from './tables'
import type { ReportView } from './view'

const SHAPE: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const HEAD: CellStyle = { ...SHAPE, font: { name: 'Calibri', size: 11, bold: true } }
const FROZEN = { rows: 1 }

/** A workbook: one sheet for each table, its head frozen; text stays text whatever it begins with. */
export const xlsxOf = (view: ReportView): Promise<Uint8Array> => workbookOf(tablesOf(view))

/** What packs it is loaded with the first one, here and below. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({ sheets: tables.map(sheetOf) })
}

/** A workbook of one sheet, sent as its rows are read; past the last row that a sheet holds it goes on in another. */
export async function xlsxStream(
  { name, heads }: Pick<Table, 'name' | 'heads'>,
  pages: AsyncIterable<Cell[][]>,
): Promise<ReadableStream<Uint8Array>> {
  const { writeXlsxStream } = await import('hucre/xlsx')
  const columns = heads.map(({ title, width }) => ({ header: title, width, style: SHAPE }))
  return writeXlsxStream(rowsOf(pages), { name, columns, freezePane: FROZEN })
}

async function* rowsOf(pages: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[], void> {
  for await (const page of pages) for (const row of page) yield row.map(readable)
}

function sheetOf({ name, heads, rows }: Table): WriteSheet {
  const titles = heads.map(({ title }) => title)
  return {
    name,
    columns: heads.map(({ width }) => ({ width, style: SHAPE })),
    rows: [titles, ...rows.map((row) => row.map(readable))],
    cells: new Map(titles.map((_, column) => [`0,${column}`, { style: HEAD }])),
    freezePane: FROZEN,
  }
}

/** XML has no place for most control characters, and an empty text is no cell. */
const readable = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '') || null : cell
