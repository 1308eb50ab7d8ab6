import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../lib/assessment/examples'
import { missingFrom, pdfDrawing, pdfText } from '../support/pdf-text'
import { ODD_NAME, pageOf, printed, textsOf, viewOf } from './views'

const SAMPLE = EXAMPLES.filter((_, index) => index % 9 === 0)
const [FIRST] = EXAMPLES
if (!FIRST) throw new Error('There are no examples')

describe('the PDF of a result', () => {
  it.each(SAMPLE.map((example) => [example.title, example] as const))('says every word of the page: %s', async (_title, example) => {
    const view = viewOf(example)
    expect(missingFrom(await printed(view), textsOf(pageOf(view)))).toEqual([])
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

function marksIn(pdf: Uint8Array): { opened: number; closed: number } {
  const drawing = pdfDrawing(pdf)
  return { opened: drawing.match(/ (BDC|BMC)$/gm)?.length ?? 0, closed: drawing.match(/^EMC$/gm)?.length ?? 0 }
}
