import { faceFor } from './faces'
import { colour, type Style } from './look'

/** A stretch of text that one face can set; null where none of ours has the character. */
export type Cut = { text: string; face: string | null }

const known = new Map<string, Cut[]>()

/** Text cut where the face has to change. */
export function cuts(family: Style['family'], text: string): Cut[] {
  const key = `${family} ${text}`
  const before = known.get(key)
  if (before) return before
  const found: Cut[] = []
  for (const character of text.normalize('NFC')) {
    const face = faceFor(family, character)?.name ?? null
    const last = found.at(-1)
    if (last && face !== null && last.face === face) last.text += character
    else found.push({ text: character, face })
  }
  if (known.size < MOST_KNOWN) known.set(key, found)
  return found
}
const MOST_KNOWN = 5000

/** How a character is written where no face has it: by its number in Unicode. */
export const spelled = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
export const smaller = (style: Style): Style => ({ ...style, size: style.size * 0.8, colour: 'ink-2' })

/** Quarter turns from pointing right. */
const ARROWS: Record<string, number> = { '→': 0, '↓': 90, '←': 180, '↑': 270 }
export const isArrow = (character: string): boolean => character in ARROWS

/** Arrows are drawn, since neither family has them. */
export function drawArrow(doc: PDFKit.PDFDocument, character: string, { x, y, style }: { x: number; y: number; style: Style }): boolean {
  const turn = ARROWS[character]
  if (turn === undefined) return false
  const [half, reach] = [style.size * 0.38, style.size * 0.2]
  const [middle, height] = [x + style.size * 0.5, y - style.size * 0.28]
  doc
    .save()
    .lineWidth(style.size * 0.075)
    .strokeColor(colour(style.colour))
    .rotate(turn, { origin: [middle, height] })
  doc.moveTo(middle - half, height).lineTo(middle + half, height)
  doc
    .moveTo(middle + half - reach, height - reach)
    .lineTo(middle + half, height)
    .lineTo(middle + half - reach, height + reach)
  doc.stroke().restore()
  return true
}
