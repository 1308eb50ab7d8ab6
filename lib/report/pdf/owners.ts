import { type Atom, flush, heightOf, stack } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, within } from './context'
import { colour, SIZES } from './look'
import { type Element, hasClass, seenIn } from './markup'

const COLUMNS = 3
const BETWEEN = 14

/** Owners in threes: a solid line where held, a dashed one where stretched, land under a gap. */
export function ownerAtoms(node: Element, context: Context): Atom[] {
  const list = inTag(context, 'L')
  const width = (context.width - BETWEEN * (COLUMNS - 1)) / COLUMNS
  const items = seenIn(node)
  const rows = Array.from({ length: Math.ceil(items.length / COLUMNS) }, (_, index) =>
    items.slice(index * COLUMNS, index * COLUMNS + COLUMNS),
  )
  return rows.map((owners) => {
    const sets = owners.map((owner) => {
      const pad = hasClass(owner, 'gap') ? 7 : 0
      const inside = inStyle(within(inTag(inTag(list, 'LI'), 'LBody'), { width: width - 2 * pad }), { size: SIZES.small, lead: 1.36 })
      return { owner, pad, atoms: flush(atomsOf(owner.children, inside)) }
    })
    const height = Math.max(...sets.map(({ atoms }) => heightOf(atoms))) + 16
    const draw = (x: number, y: number) =>
      sets.forEach(({ owner, pad, atoms }, index) => {
        const left = x + index * (width + BETWEEN)
        topLine(context, owner, { x: left, y, width, height: heightOf(atoms) + 15 })
        stack(atoms, left + pad, y + 7)
      })
    return { height, before: 4, draw }
  })
}

type Box = { x: number; y: number; width: number; height: number }

function topLine({ sheet }: Context, owner: Element, { x, y, width, height }: Box): void {
  const gap = hasClass(owner, 'gap')
  sheet.decor(() => {
    const { doc } = sheet
    if (gap) doc.rect(x, y, width, height).fill(colour('land'))
    doc.lineWidth(1.4).strokeColor(colour(gap ? 'accent' : 'ink'))
    if (hasClass(owner, 'strain')) doc.dash(4, { space: 3 })
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
      .undash()
  })
}
