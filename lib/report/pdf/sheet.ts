import PDFDocument from 'pdfkit'
import { type Cut, cuts, drawArrow, isArrow, smaller, spelled } from './cuts'
import { fontOf } from './faces'
import { colour, SHEET, type Style } from './look'

/** One element of the structure that readers without sight follow; made when the first of it is drawn. */
export type Tag = { type: string; parent: Tag | null; options?: object; element?: PDFKit.PDFStructureElement }
export const tagged = (parent: Tag, type: string, options?: object): Tag => ({ type, parent, ...(options && { options }) })

const BOLDER = 0.026
const WIDER = 1.012

/** Sheets of paper: measures text, draws it under its tag, and turns the page. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: Tag = { type: 'Document', parent: null }
  y = SHEET.top
  /** While a head is set again on a further sheet: it is there to be seen, and was read before. */
  private repeating = false
  private readonly known = new Set<string>()
  private readonly widths = new Map<string, number>()

  constructor(info: { Title: string; Author: string; Subject: string; CreationDate: Date }) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      font: '',
      lang: 'en',
      tagged: true,
      pdfVersion: '1.7',
      displayTitle: true,
      bufferPages: true,
      info: { ...info, Creator: 'Shorewise', Producer: 'Shorewise', ModDate: info.CreationDate },
    })
  }

  get bottom(): number {
    return SHEET.height - SHEET.foot
  }

  turn(): void {
    this.doc.addPage()
    this.y = SHEET.top
  }

  elementOf(tag: Tag): PDFKit.PDFStructureElement {
    if (tag.element) return tag.element
    const element = this.doc.struct(tag.type, tag.options ?? {})
    if (tag.parent) this.elementOf(tag.parent).add(element)
    else this.doc.addStructure(element)
    tag.element = element
    return element
  }

  /** Draws under a tag, so that it is read where it stands. */
  under(tag: Tag, draw: () => void): void {
    if (this.repeating) draw()
    else this.elementOf(tag).add(draw)
  }

  /** Draws what is only there to be seen. */
  decor(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (!this.repeating) this.doc.markContent('Artifact', { type })
    draw()
    if (!this.repeating) this.doc.endMarkedContent()
  }

  repeat(draw: () => void): void {
    this.decor(() => {
      this.repeating = true
      draw()
      this.repeating = false
    }, 'Pagination')
  }

  /** A straight line between two points. */
  line(from: readonly [number, number], to: readonly [number, number], { width, shade }: { width: number; shade: string }): void {
    this.doc.lineWidth(width).strokeColor(colour(shade))
    this.doc.moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke()
  }

  width(text: string, style: Style): number {
    const key = `${style.family}${style.bold}${style.size}${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    const width = cuts(style.family, text).reduce((sum, cut) => sum + this.cutWidth(cut, style), 0)
    this.widths.set(key, width)
    return width
  }

  /** Text on one line; y is its baseline. */
  write(text: string, x: number, y: number, style: Style): void {
    let at = x
    for (const cut of cuts(style.family, text)) {
      if (cut.face === null) this.spell(cut.text, at, y, style)
      else this.draw(cut, at, y, style)
      at += this.cutWidth(cut, style)
    }
  }

  private cutWidth({ text, face }: Cut, style: Style): number {
    if (face === null) return isArrow(text) ? style.size : this.width(spelled(text), smaller(style))
    this.use(style, face)
    return this.doc.widthOfString(text) * (style.bold ? WIDER : 1)
  }

  private use(style: Style, face: string): void {
    if (!this.known.has(face)) {
      const found = fontOf(face)
      if (found) this.doc.registerFont(face, found)
      this.known.add(face)
    }
    this.doc.font(face).fontSize(style.size)
  }

  /** The faces come in one weight that paper readers can embed; the stronger one is drawn with an edge of its own colour. */
  private draw({ text, face }: Cut, x: number, y: number, style: Style): void {
    this.use(style, face ?? '')
    const shade = colour(style.colour)
    this.doc.fillColor(shade).strokeColor(shade)
    this.doc.lineWidth(style.size * BOLDER)
    const wide = style.bold ? (this.doc.widthOfString(text) * (WIDER - 1)) / Math.max(1, text.length) : 0
    this.doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', fill: true, stroke: style.bold, characterSpacing: wide })
  }

  /** A character that none of our faces has: its number where it would stand, and itself to whoever copies or listens. */
  private spell(text: string, x: number, y: number, style: Style): void {
    this.doc.markContent('Span', { actual: text })
    if (drawArrow(this.doc, text, { x, y, style })) return void this.doc.endMarkedContent()
    this.write(spelled(text), x, y, smaller(style))
    this.doc.endMarkedContent()
  }
}
