import { LATER } from './pdf/blocks'
import type { Context } from './pdf/context'
import { BODY, colour, FULL, SHEET, SIZES } from './pdf/look'
import { type Element, everyElement, hasClass, seenIn } from './pdf/markup'
import { setLeaf, setOpening } from './pdf/sections'
import { Sheet, tagged } from './pdf/sheet'

/** What a reader is told of a document, and what stands at the foot of every sheet. */
export type About = { title: string; subject: string; foot: string; at: Date }

/** A page, given as plain data, as a tagged PDF in the look of the product. */
export async function pdfOf(article: Element, about: About): Promise<Uint8Array> {
  const sheet = new Sheet({
    Title: about.title,
    Author: 'Shorewise',
    Subject: about.subject,
    CreationDate: about.at,
  })
  const done = collected(sheet.doc)
  sheet.turn()
  const places = new Set(everyElement(article).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : [])))
  const context: Context = { sheet, width: FULL.width, style: BODY, tag: tagged(sheet.root, 'Part'), places, later: [] }
  setHead(sheet)
  for (const part of seenIn(article)) {
    if (hasClass(part, 'verdict')) setOpening(part, context)
    else setLeaf(part, context)
  }
  setLater(context)
  setFeet(sheet, about.foot)
  sheet.doc.end()
  return done
}

/** What would have broken the argument: each under the name of what it adds up to. */
function setLater(context: Context): void {
  if (context.later.length === 0) return
  const parts = context.later.map(
    ({ name, place, node }): Element => ({
      tag: 'div',
      attributes: { id: place },
      children: [{ tag: 'h3', attributes: {}, children: [name] }, ...node.children],
    }),
  )
  const heading: Element = { tag: 'h2', attributes: {}, children: [LATER] }
  const body: Element = { tag: 'div', attributes: {}, children: parts }
  setLeaf({ tag: 'section', attributes: {}, children: [heading, body] }, { ...context, later: [] })
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}

/** The wordmark, as at the head of every page. */
function setHead(sheet: Sheet): void {
  const { doc } = sheet
  const [x, y] = [FULL.x, SHEET.top - 14]
  sheet.decor(() => {
    doc.save().translate(x, y).scale(0.72)
    doc.path('M1 21V12a9 9 0 0 1 9 9Z').fill(colour('ink'))
    doc.path('M1 7.5A13.5 13.5 0 0 1 14.5 21M1 3a18 18 0 0 1 18 18').lineWidth(1.5).stroke(colour('ink'))
    doc.restore()
    sheet.write('Shorewise', x + 20, y + 13.5, { ...BODY, family: 'display', size: 13 })
    sheet.line([x, y + 24], [x + FULL.width, y + 24], { width: 0.5, shade: 'rule' })
  })
  sheet.y = y + 42
}

/** What it is and the count of sheets, at the foot of each. */
function setFeet(sheet: Sheet, foot: string): void {
  const { count } = sheet.doc.bufferedPageRange()
  const style = { ...BODY, size: SIZES.note, colour: 'ink-2' }
  for (let page = 0; page < count; page++) {
    sheet.doc.switchToPage(page)
    const told = `${page + 1} of ${count}`
    sheet.decor(() => {
      sheet.write(foot, FULL.x, SHEET.height - 30, style)
      sheet.write(told, FULL.x + FULL.width - sheet.width(told, style), SHEET.height - 30, style)
    }, 'Pagination')
  }
}
