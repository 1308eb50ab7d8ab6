import { type Atom, after, flow, heightOf, kept, WHOLE } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, placed, within } from './context'
import { paragraph } from './inline'
import { BODY, colour, FULL, MEASURE, SHEET, SIZES } from './look'
import { childOf, type Element, elementsIn, hasClass, isSeen, textOf } from './markup'
import { rule } from './table'

/** Room above and below the hairline of a part, and below a heading that the argument stands under. */
const [ABOVE, BELOW, UNDER] = [20, 10, 4]

/** The bottom line, large: verdict, how much it rests on, what to do next. */
export function setOpening(node: Element, context: Context): void {
  const { sheet } = context
  const part = (name: string) => elementsIn(node).find((child) => hasClass(child, name))
  const [mark, title] = [part('mark'), childOf(node, 'h1')]
  const full = within(context, { width: FULL.width })
  const set = (atoms: Atom[], x: number = FULL.x) => flow(sheet, x, atoms)
  if (mark) set(after(14, paragraph([mark], inStyle(full, { size: 11 }))))
  if (title) set(after(7, placedTitle(title, full)))
  sheet.y += 10
  const beside = within(context, { width: MEASURE.width })
  const ref = part('ref')
  const start = sheet.y
  if (ref) sheet.y += setAside(ref, context, start)
  const end = sheet.y
  sheet.y = start
  const certain = part('certain')
  if (certain) set(paragraph(certain.children, inStyle(beside, { size: 10.2 })), MEASURE.x)
  const next = part('next')
  if (next) setNext(next, beside)
  sheet.y = Math.max(sheet.y, end)
  const rest = elementsIn(node).filter((child) => ![mark, title, ref, certain, next].includes(child) && isSeen(child))
  set(after(8, atomsOf(rest, beside)), MEASURE.x)
}

/** The title in lines of like length. */
function placedTitle(title: Element, context: Context): Atom[] {
  const big = inStyle(context, { family: 'display', size: SIZES.verdict, lead: 1.1 })
  const set = (width: number) => paragraph(title.children, within(big, { width }), 'H1')
  const count = set(TITLE).length
  let width = TITLE
  while (set(width - STEP).length === count && width > STEP) width -= STEP
  return set(width)
}
const TITLE = 455
const STEP = 8

/** Who, when and which: small, in the margin. Returns its height. */
function setAside(ref: Element, context: Context, y: number): number {
  const small = inStyle(within(context, { width: SHEET.margin }), { size: SIZES.note, lead: 1.45, colour: 'ink-2' })
  const lines = textLines(ref).flatMap((line) => paragraph(line, small))
  let at = y + 1
  for (const atom of lines) {
    atom.draw(FULL.x, at)
    at += atom.height
  }
  return at - y
}

function textLines(ref: Element): (string | Element)[][] {
  const found: (string | Element)[][] = [[]]
  for (const child of ref.children) {
    if (typeof child !== 'string' && child.tag === 'br') found.push([])
    else found.at(-1)?.push(child)
  }
  return found
}

const PAD = 11

/** The one filled block: exactly one action, with whom. */
function setNext(node: Element, context: Context): void {
  const { sheet } = context
  const inside = within(inTag(context, 'Div'), { width: context.width - 2 * PAD })
  const atoms = elementsIn(node).flatMap((child) =>
    child.tag === 'h2'
      ? kept(paragraph(child.children, inStyle(inside, { bold: true, size: SIZES.small, colour: 'accent' }), 'H2'))
      : after(3, paragraph(child.children, inStyle(inside, { size: 10.6 }))),
  )
  const height = heightOf(atoms) + 2 * PAD
  sheet.y += 12
  const top = sheet.y
  sheet.decor(() => sheet.doc.rect(MEASURE.x, top, context.width, height).fill(colour('land')))
  sheet.y += PAD
  flow(sheet, MEASURE.x + PAD, atoms)
  sheet.y = top + height
}

/** One part: a hairline, the heading in the margin, the argument beside it. Returns where the heading ends. */
export function setLeaf(node: Element, context: Context): void {
  const { sheet } = context
  const section = inTag(context, 'Sect')
  const heading = childOf(node, 'h2')
  const title = heading ? textOf(heading) : ''
  const margin = inStyle(within(section, { width: SHEET.margin }), { family: 'display', size: SIZES.h2, lead: 1.18 })
  const head = heading ? paragraph(heading.children, margin, 'H2') : []
  const bodies = elementsIn(node).filter((child) => child !== heading && isSeen(child))
  const atoms = placed(
    node,
    bodies.flatMap((body) => atomsOf(body.children, within(section, { width: MEASURE.width, style: BODY }))),
    section,
  )
  const [first] = atoms
  if (!first) return
  const wide = atoms.slice(0, 3).some((atom) => atom.wide)
  const need = wide ? heightOf(head) + UNDER + leastOf(atoms) : Math.max(heightOf(head), leastOf(atoms))
  if (sheet.y + ABOVE + BELOW + need > sheet.bottom) sheet.turn()
  else sheet.y += ABOVE
  rule(within(context, { width: FULL.width }), { x: FULL.x, y: sheet.y })
  sheet.y += BELOW
  sheet.doc.outline.addItem(title)
  const [page, top] = [sheet.doc.bufferedPageRange().count, sheet.y]
  let at = top
  for (const line of head) {
    line.draw(FULL.x, at)
    at += line.height
  }
  if (wide) sheet.y = at + UNDER
  flow(sheet, MEASURE.x, [{ ...first, before: 0 }, ...atoms.slice(1)])
  if (sheet.doc.bufferedPageRange().count === page) sheet.y = Math.max(sheet.y, at)
}

/** What has to stand beside a heading for it not to stand alone. */
function leastOf(atoms: readonly Atom[]): number {
  const together = atoms.slice(0, atoms.findIndex((atom) => !atom.keep) + 1 || atoms.length)
  const last = together.at(-1)
  const splits = (last?.height ?? 0) > WHOLE && last?.split
  return heightOf(together) - (splits ? (last?.height ?? 0) - LEAST : 0)
}
const LEAST = 60
