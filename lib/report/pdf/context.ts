import type { Atom } from './atoms'
import type { Style } from './look'
import type { Element } from './markup'
import { type Sheet, type Tag, tagged } from './sheet'

/** Where something is set: its sheet, its width in points, the style it inherits, and the element of the structure it belongs to. */
export type Context = {
  sheet: Sheet
  width: number
  style: Style
  tag: Tag
  /** Grounds of a claim run on in one paragraph: there are many, and they are read one at a time. */
  dense?: boolean
  /** Whose details these are: long ones go to the end, under this name. */
  of?: string
  later: Later[]
  /** Places that a link can lead to. */
  places: ReadonlySet<string>
}

/** Details that stand at the end, and the place that leads there. */
type Later = { name: string; place: string; node: Element }

export const within = (context: Context, change: Partial<Context>): Context => ({ ...context, ...change })
export const inTag = (context: Context, type: string, options?: object): Context =>
  within(context, { tag: tagged(context.tag, type, options) })
export const inStyle = (context: Context, change: Partial<Style>): Context => within(context, { style: { ...context.style, ...change } })

/** Makes the first of these the place that links to this element lead to. */
export function placed(node: Element, atoms: Atom[], { sheet }: Context): Atom[] {
  const name = node.attributes.id
  const [first, ...rest] = atoms
  if (!name || !first) return atoms
  const draw = (x: number, y: number) => {
    sheet.doc.addNamedDestination(name, 'XYZ', x, y, null as never)
    first.draw(x, y)
  }
  return [{ ...first, draw }, ...rest]
}
