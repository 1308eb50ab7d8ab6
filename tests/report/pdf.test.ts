import { describe, expect, it } from 'vitest'
import { headline } from '@/lib/assessment'
import { EXAMPLES } from '../../lib/assessment/examples'
import { everyElement, textOf } from '../../lib/report/pdf/markup'
import { missingFrom, missingIn, pdfDrawing, pdfSheets, pdfText, withoutBlanks } from '../support/pdf-text'
import { hasPoppler, popplerText } from '../support/poppler'
import { ODD_NAME, pageOf, printed, textsOf, viewOf } from './views'

const [FIRST] = EXAMPLES
if (!FIRST) throw new Error('There are no examples')

describe('the PDF of a result', () => {
  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    'says every word of the page, and leaves no heading alone at the foot of a sheet: %s',
    async (_title, example) => {
      const view = viewOf(example)
      const [pdf, texts] = [await printed(view), textsOf(pageOf(view))]
      expect(texts.length).toBeGreaterThan(100)
      expect(missingFrom(pdf, texts)).toEqual([])
      // Another reader than ours, where there is one, finds the same, but for letters that are spelled.
      const plain = texts.filter((text) => !text.includes(ODD_NAME))
      if (hasPoppler) expect(missingIn(popplerText(pdf), plain)).toEqual([])
      const headings = everyElement(pageOf(view)).filter(({ tag }) => tag === 'h2')
      expect(pdfSheets(pdf).flatMap((sheet) => headings.map(textOf).filter((heading) => endsWith(sheet, heading)))).toEqual([])
    },
  )

  it('names product, verdict, reference, date, version and address on its first sheet', async () => {
    const address = 'https://shorewise.example/assessments/01a222bb-9d0a-74b7-8aaf-5565e89570e2/results/2'
    const view = viewOf(FIRST, { address })
    const texts = ['Shorewise', headline(view.result, view.answers, view), view.reference, '14 September 2026', 'version 2', address]
    const [first = ''] = pdfSheets(await printed(view))
    expect(missingIn(first, texts)).toEqual([])
    if (hasPoppler) expect(popplerText(await printed(view))).toMatch(/version[\u00a0 ]2\b/)
  })

  it('breaks no cell of the risk register from one sheet to the next', async () => {
    for (const example of EXAMPLES.slice(0, 6)) {
      const view = viewOf(example)
      const sheets = pdfSheets(await printed(view))
      const texts = view.result.risks?.map(({ mitigation }) => mitigation) ?? []
      expect(texts).toHaveLength(9)
      expect(texts.filter((text) => !sheets.some((sheet) => missingIn(sheet, [text]).length === 0))).toEqual([])
    }
  })

  it('is tagged, in English, with a title and an outline', async () => {
    const pdf = Buffer.from(await printed(viewOf(FIRST))).toString('latin1')
    const lacks = (part: string) => !pdf.includes(part)
    const parts = ['/MarkInfo', '/Marked true', '/Lang (en)', '(A result)', '/Outlines', '/Scope /Column', '/Alt (Eight dimensions']
    expect(parts.filter(lacks)).toEqual([])
    const types = ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link', 'Caption']
    expect(types.filter((type) => lacks(`/S /${type}\n`))).toEqual([])
  })

  it('closes every mark that it opens', async () => {
    const { opened, closed } = marksIn(await printed(viewOf(FIRST)))
    expect(opened).toBeGreaterThan(100)
    expect(closed).toBe(opened)
  })

  it('sets letters of many scripts, spells what no face has, and leaves script inert', async () => {
    expect(missingFrom(await printed(viewOf(FIRST)), [ODD_NAME])).toEqual([])
  })

  it('lacks what a sharer left out', async () => {
    const owners = { scope: 'Ada Marlowe' }
    expect(pdfText(await printed(viewOf(FIRST, { owners, notes: { 'ctx-work-category': 'Ask Ruth' } })))).toContain('Ada Marlowe')
    expect(pdfText(await printed(viewOf(FIRST, { leavesOut: ['owners', 'notes'] })))).not.toContain('Marlowe')
  })
})

/** Whether nothing but the foot follows a text on its sheet. */
const endsWith = (sheet: string, text: string): boolean =>
  withoutBlanks(sheet.slice(0, sheet.lastIndexOf('Shorewise'))).endsWith(withoutBlanks(text))

function marksIn(pdf: Uint8Array): { opened: number; closed: number } {
  const drawing = pdfDrawing(pdf)
  return { opened: drawing.match(/ (BDC|BMC)$/gm)?.length ?? 0, closed: drawing.match(/^EMC$/gm)?.length ?? 0 }
}
