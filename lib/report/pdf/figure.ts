import { type Atom, after, kept } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag } from './context'
import { describedBy, drawShapes, heightIn } from './drawing'
import { paragraph, SPACE } from './inline'
import { SIZES } from './look'
import { type Element, elementsIn, isElement } from './markup'

const PIXEL = 0.6

/** A figure: its finding first, then the drawing and what explains it. */
export function figureAtoms(node: Element, context: Context): Atom[] {
  return node.children.flatMap((child) => {
    if (isElement(child) && child.tag === 'figcaption')
      return after(6, kept(paragraph(child.children, inStyle(context, { bold: true }), 'Caption')))
    return after(6, atomsOf([child], context))
  })
}

/** A drawing of the page at the width of the measure, with its words for who cannot see it. */
export function svgAtoms(node: Element, context: Context): Atom[] {
  const { sheet, width } = context
  const height = heightIn(node) * PIXEL
  const alone = node.attributes['aria-hidden'] === 'true'
  const draw = (x: number, y: number) => {
    const shapes = () => {
      sheet.doc.save().translate(x, y)
      drawShapes(sheet, node.children, { width, height, unit: PIXEL, ink: 'ink' })
      sheet.doc.restore()
    }
    if (alone) sheet.decor(shapes)
    else sheet.under(inTag(context, 'Figure', { alt: describedBy(node), bbox: [x, y, x + width, y + height] }).tag, shapes)
  }
  return [{ height, before: alone ? 3 : 6, draw }]
}

/** What the fills mean, on one line where it fits. */
export function keyAtoms(node: Element, context: Context): Atom[] {
  const small = inStyle(context, { size: SIZES.small, colour: 'ink-2' })
  const words = elementsIn(node).flatMap((item, index) => [
    ...(index > 0 ? [SPACE] : []),
    ...item.children.map((child) => (isElement(child) ? child : child.trim())),
  ])
  return after(6, paragraph(words, small))
}
