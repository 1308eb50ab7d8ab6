import { describe, expect, it } from 'vitest'
import { csvOf } from '@/lib/report/csv'
import { answerTable, findingTable, tablesOf } from '@/lib/report/tables'
import { xlsxOf, xlsxStream } from '@/lib/report/xlsx'
import { EXAMPLES } from '../../lib/assessment/examples'
import { sheetsOf } from '../support/sheets'
import { ODD_NAME, viewOf } from './views'

const [FIRST] = EXAMPLES
if (!FIRST) throw new Error('There are no examples')
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://example.org")']

describe('the workbook of a result', () => {
  it('converts back with the same cells, for every example', async () => {
    for (const example of EXAMPLES) {
      const view = viewOf(example)
      const back = sheetsOf(await xlsxOf(view))
      const tables = tablesOf(view)
      expect(back.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
      for (const [index, { heads, rows }] of tables.entries()) {
        const cells = back[index]?.rows.map((row) => row.filter(({ value }) => value !== '').map(({ value }) => value)) ?? []
        const sent = [heads.map(({ title }) => title), ...rows].map((row) => row.filter((cell) => cell !== null && cell !== '').map(asCell))
        expect(cells.map((row) => row.filter((value) => value !== ''))).toEqual(sent)
      }
    }
  })

  it('freezes the head and gives every column its width', async () => {
    for (const [index, sheet] of sheetsOf(await xlsxOf(viewOf(FIRST))).entries()) {
      expect(sheet.frozen).toBe(1)
      expect(sheet.widths.length).toBe(tablesOf(viewOf(FIRST))[index]?.heads.length)
    }
  })

  it('keeps what looks like a formula or a script as text', async () => {
    for (const organisation of [...FORMULAS, ODD_NAME]) {
      const [summary] = sheetsOf(await xlsxOf(viewOf(FIRST, { organisation })))
      const cell = summary?.rows.find((row) => row[0]?.value === 'Organisation')?.[1]
      expect(cell).toEqual({ type: 's', value: organisation, formula: false })
    }
  })
})

describe('the workbook of a list', () => {
  const heads = [{ title: 'Reference', width: 16 }]
  const PAGES = 40
  const ROWS = 500

  it('is sent while its rows are still being read, and holds every one of them', async () => {
    let read = 0
    async function* pages() {
      for (; read < PAGES; read += 1) yield Array.from({ length: ROWS }, (_, row) => [`SW-${read * ROWS + row}`])
    }
    const reader = (await xlsxStream({ name: 'Assessments', heads }, pages())).getReader()
    const first = await reader.read()
    expect(read).toBeLessThan(PAGES)
    const parts = [first.value ?? new Uint8Array()]
    for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value)
    const [sheet] = sheetsOf(Buffer.concat(parts))
    expect(sheet?.frozen).toBe(1)
    expect(sheet?.rows.map(([cell]) => cell?.value)).toEqual([
      'Reference',
      ...Array.from({ length: PAGES * ROWS }, (_, row) => `SW-${row}`),
    ])
  })

  it('keeps what looks like a formula or a script as text', async () => {
    async function* pages() {
      yield [...FORMULAS, ODD_NAME].map((text) => [text])
    }
    const stream = await xlsxStream({ name: 'Assessments', heads }, pages())
    const [sheet] = sheetsOf(new Uint8Array(await new Response(stream).arrayBuffer()))
    expect(sheet?.rows.slice(1).flat()).toEqual([...FORMULAS, ODD_NAME].map((value) => ({ type: 'inlineStr', value, formula: false })))
  })
})

describe('the rows of a result', () => {
  it('hold every finding with its reason', () => {
    for (const example of EXAMPLES) {
      const view = viewOf(example)
      const csv = csvOf(findingTable(view))
      for (const { title, reason } of [...view.result.blockers, ...view.result.vetoes, ...view.result.conditions])
        for (const text of [title, reason]) expect(csv).toContain(text.replaceAll('"', '""'))
    }
  })

  it('give no cell that a spreadsheet would run', () => {
    for (const note of FORMULAS) {
      const csv = csvOf(answerTable(viewOf(FIRST, { notes: { 'ctx-work-category': note } })))
      expect(csv).toContain(`'${note.replaceAll('"', '""')}`)
    }
  })
})

const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

/** A date is kept as days. */
const asCell = (cell: string | number | Date | null): string =>
  cell instanceof Date ? String((cell.getTime() - EPOCH) / DAY) : String(cell)
