import type { Atom } from './atoms'
import type { Style } from './look'
import { type Sheet, type Tag, tagged } from './sheet'

/** Text in one style; `link` is an address, or `#name` for a place in this document; `tag` draws a frame around it. */
export type Run = { text: string; style: Style; link?: string; framed?: string; drawing?: Drawing }
/** A small drawing that stands in a line. */
export type Drawing = { width: number; draw(x: number, baseline: number): void }

type Piece = Run & { width: number }
type Line = { pieces: Piece[]; width: number }

export type Setting = { sheet: Sheet; width: number; tag: Tag; align?: 'start' | 'end' }

/** A paragraph broken into lines; two lines at least stay together at either end. */
export function lines(runs: readonly Run[], { sheet, width, tag, align = 'start' }: Setting): Atom[] {
  const broken = brokenInto(wordsOf(runs, sheet), width, sheet)
  return broken.map((line, index) => {
    const size = Math.max(...line.pieces.map(({ style }) => style.size))
    const lead = Math.max(...line.pieces.map(({ style }) => style.size * style.lead))
    const held = broken.length > 1 && (index === 0 || index === broken.length - 2)
    return {
      height: lead,
      before: 0,
      ...(held && { keep: true }),
      draw: (x, y) =>
        drawLine(sheet, line, { x: align === 'end' ? x + width - line.width : x, y: y + (lead - size) / 2 + size * 0.8, tag }),
    }
  })
}

/** Where a line may break: any blank but the one that holds two words together. */
export const BLANKS = /([^\S\u00a0]+)/g

/** Words with what sticks to them: pieces between two blanks are never parted. */
function wordsOf(runs: readonly Run[], sheet: Sheet): Piece[][] {
  const words: Piece[][] = [[]]
  for (const run of runs) {
    if (run.drawing || run.framed) {
      words.at(-1)?.push({ ...run, width: run.drawing?.width ?? sheet.width(run.text, run.style) + 2 * FRAME })
      continue
    }
    run.text.split(BLANKS).forEach((text, index) => {
      if (text === '') return
      // Words and the blanks between them take turns.
      if (index % 2 === 1) words.push([{ ...run, text: ' ', width: sheet.width(' ', run.style) }], [])
      else words.at(-1)?.push({ ...run, text, width: sheet.width(text, run.style) })
    })
  }
  return words.filter((word) => word.length > 0)
}
const FRAME = 3.2

const isBlank = (word: readonly Piece[]): boolean => word.length === 1 && word[0]?.text === ' '
const widthOf = (word: readonly Piece[]): number => word.reduce((sum, piece) => sum + piece.width, 0)

function brokenInto(words: readonly Piece[][], width: number, sheet: Sheet): Line[] {
  const found: Line[] = []
  let line: Line = { pieces: [], width: 0 }
  const close = () => {
    while (line.pieces.at(-1)?.text === ' ') line.width -= line.pieces.pop()?.width ?? 0
    if (line.pieces.length > 0) found.push(line)
    line = { pieces: [], width: 0 }
  }
  for (const word of words.flatMap((one) => (widthOf(one) > width ? chopped(one, width, sheet) : [one]))) {
    const wide = widthOf(word)
    if (line.width + wide > width + 0.01 && !isBlank(word)) close()
    if (isBlank(word) && line.pieces.length === 0) continue
    line.pieces.push(...word)
    line.width += wide
  }
  close()
  return found
}

/** A word longer than the line, cut after a stroke of an address where that is enough, and anywhere where it is not. */
function chopped(word: readonly Piece[], width: number, sheet: Sheet): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of word) {
    let text = ''
    const bits = piece.text.split(/(?<=[-/])/).flatMap((bit) => (sheet.width(bit, piece.style) > width ? [...bit] : [bit]))
    for (const bit of piece.drawing || piece.framed ? [piece.text] : bits) {
      if (sheet.width(text + bit, piece.style) > width && text) {
        parts.push([{ ...piece, text, width: sheet.width(text, piece.style) }])
        text = ''
      }
      text += bit
    }
    parts.push([{ ...piece, text, width: piece.drawing || piece.framed ? piece.width : sheet.width(text, piece.style) }])
  }
  return parts
}

function drawLine(sheet: Sheet, line: Line, { x, y, tag }: { x: number; y: number; tag: Tag }): void {
  let at = x
  for (const piece of joined(line.pieces)) {
    const start = at
    if (piece.link) drawLink(sheet, piece, { x: start, y, tag })
    else sheet.under(tag, () => drawPiece(sheet, piece, start, y))
    at += piece.width
  }
}

function drawPiece(sheet: Sheet, piece: Piece, x: number, y: number): void {
  if (piece.drawing) piece.drawing.draw(x, y)
  else if (piece.framed) drawFramed(sheet, piece, x, y)
  else sheet.write(piece.text, x, y, piece.style)
}

function drawFramed(sheet: Sheet, piece: Piece, x: number, y: number): void {
  const { doc } = sheet
  const size = piece.style.size
  doc
    .save()
    .lineWidth(0.6)
    .strokeColor(piece.framed ?? 'black')
  if (piece.style.colour === 'mind') doc.dash(2, { space: 1.5 })
  doc
    .roundedRect(x, y - size * 0.95, piece.width, size * 1.32, 2)
    .stroke()
    .restore()
  sheet.write(piece.text, x + FRAME, y, piece.style)
}

function drawLink(sheet: Sheet, piece: Piece, { x, y, tag }: { x: number; y: number; tag: Tag }): void {
  const link = tagged(tag, 'Link')
  const { doc } = sheet
  const to = piece.link ?? ''
  sheet.under(link, () => sheet.write(piece.text, x, y, piece.style))
  const box = [x, y - piece.style.size * 0.8, piece.width, piece.style.size * 1.1] as const
  const options = { structParent: sheet.elementOf(link), Contents: new String(piece.text) as string }
  if (to.startsWith('#')) doc.goTo(...box, to.slice(1), options)
  else doc.link(...box, to, options)
}

/** Neighbours of one style as one, blanks included, so that a line is read and copied as it stands. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const alike =
      last && !last.drawing && !last.framed && !piece.drawing && !piece.framed && last.style === piece.style && last.link === piece.link
    if (alike) {
      last.text += piece.text
      last.width += piece.width
    } else found.push({ ...piece })
  }
  return found
}
