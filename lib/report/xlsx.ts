import { Readable } from 'node:stream'
import type { Cell, Table } from './table'
import { tablesOf } from './tables'
import type { ReportView } from './view'

/** A workbook: one sheet for each table, its head frozen; text stays text whatever it begins with. */
export const xlsxOf = (view: ReportView): Promise<Uint8Array> => workbookOf(tablesOf(view))

export const workbookOf = async (tables: readonly Table[]): Promise<Uint8Array> => new Uint8Array(await (await workbook(tables)).toBuffer())

/** A workbook of these tables, sent while it is packed. */
export async function xlsxStream(tables: readonly Table[]): Promise<ReadableStream> {
  const toStream = (await workbook(tables)).toStream as () => Promise<Readable>
  return Readable.toWeb(await toStream()) as ReadableStream
}

/** What packs it is loaded with the first one. */
async function workbook(tables: readonly Table[]) {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(tables.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 })
}

function sheetOf({ name, heads, rows }: Table) {
  const head = heads.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }))
  return {
    data: [head, ...rows.map((row) => row.map(cellOf))],
    sheet: name,
    columns: heads.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

function cellOf(value: Cell) {
  const shape = { wrap: true, alignVertical: 'top' as const }
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number, ...shape }
  if (value instanceof Date) return { value, type: Date, format: 'd mmmm yyyy', align: 'left' as const, ...shape }
  return { value: readable(value), type: String, ...shape }
}

/** XML has no place for most control characters. */
const readable = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
