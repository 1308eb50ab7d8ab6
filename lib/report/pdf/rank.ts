import { type Atom, flush, row } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, placed, within } from './context'
import { SIZES } from './look'
import { childOf, type Element, hasClass, seenIn, textOf } from './markup'
import { rule } from './table'

/** Options of a ranking: name and standing, reasons, share. */
export function rankAtoms(node: Element, context: Context): Atom[] {
  const list = inTag(context, 'L')
  return seenIn(node).flatMap((item, index) => {
    const [name, middle, share] = seenIn(item)
    const title = name && childOf(name, 'h3')
    const inside = within(inTag(inTag(list, 'LI'), 'LBody'), { of: title ? textOf(title) : '' })
    const small = inStyle(inside, { size: SIZES.small, lead: 1.36 })
    const widths = [112, context.width - 112 - 96 - 16, 96]
    const set = (part: Element | undefined, column: number) =>
      part ? atomsOf(isPlainPart(part) ? [part] : part.children, within(small, { width: widths[column] ?? 0 })) : []
    const out = inStyle(inside, hasClass(item, 'out') ? { colour: 'ink-2' } : {})
    const above = (x: number, y: number) => rule(context, { x, y, strong: index === 0 })
    const shape = [name ? atomsOf(name.children, within(out, { width: widths[0] ?? 0 })) : [], set(middle, 1), set(share, 2)]
    const head = row(
      shape.map((atoms, column) => ({ x: [0, 120, 120 + (widths[1] ?? 0) + 8][column] ?? 0, atoms: flush(atoms) })),
      { above, pad: 6 },
    )
    return placed(item, [head], context)
  })
}

const isPlainPart = (part: Element): boolean => part.tag === 'p'
