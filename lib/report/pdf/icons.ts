import type { Context } from './context'
import { drawShapes } from './drawing'
import type { Drawing } from './lines'
import { type Element, hasClass } from './markup'

const PIXEL = 0.6

/** A small drawing of the page, to stand in a line of text. */
export function iconOf(node: Element, { sheet, style }: Context): Drawing | null {
  if (hasClass(node, 'fig')) return null
  const box = (node.attributes.viewBox ?? '0 0 24 13').split(/\s+/).map(Number)
  const [across, down] = [box[2] ?? 24, box[3] ?? 13]
  const height = hasClass(node, 'pips') ? style.size * 0.72 : node.attributes.viewBox ? style.size * 1.12 : down * PIXEL
  const scale = height / down
  return {
    width: across * scale,
    draw(x, baseline) {
      const { doc } = sheet
      const drop = hasClass(node, 'pips') ? 0 : height * 0.14
      doc
        .save()
        .translate(x, baseline - height + drop)
        .scale(scale)
      drawShapes(sheet, node.children, { width: across, height: down, unit: 1, ink: style.colour })
      doc.restore()
    },
  }
}
