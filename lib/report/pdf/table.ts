import { type Atom, after, type Column, kept, row } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, placed, within } from './context'
import { paragraph } from './inline'
import { FULL, MEASURE, SIZES } from './look'
import { type Element, elementsIn, everyElement, hasClass, isElement, isSeen, type Markup, textOf } from './markup'
import { tagged } from './sheet'

const GAP = 9
const PAD = 4
/** A last row that is shorter never stands alone on a sheet. */
const SHORT_ROW = 60

type Cells = { row: Element; cells: Element[] }

/** A table with hairlines; its head stands again on every sheet it goes on to. One with many columns reaches into the margin. */
export function tableAtoms(node: Element, context: Context): Atom[] {
  const { caption, heads, bodies } = partsOf(node)
  const reasons = hasClass(node, 'reasons')
  const wide = (heads[0]?.cells.length ?? 0) >= MANY && context.width === MEASURE.width
  const inside = within(inStyle(inTag(context, 'Table'), { size: reasons ? SIZES.note : SIZES.small, lead: 1.36 }), {
    dense: reasons,
    width: wide ? FULL.width : context.width,
  })
  const widths = widthsOf([...heads, ...bodies], inside)
  const titled = caption ? kept(paragraph(caption.children, inStyle(inside, { bold: true }), 'Caption')) : []
  const top = heads.map((cells) => rowAtom(cells, { widths, head: true, again: undefined, context: inside }))
  const set = bodies.flatMap((cells) => bodyAtoms(cells, { widths, head: false, again: top[0], context: inside }))
  const rows = set.map((atom, index) =>
    index === set.length - 2 && (set.at(-1)?.height ?? 0) < SHORT_ROW ? { ...atom, keep: true } : atom,
  )
  const atoms = [...titled, ...kept(top).map((atom, index) => ({ ...atom, before: index === 0 && caption ? 3 : 0 })), ...rows]
  return wide ? atoms.map(intoMargin) : atoms
}

function partsOf(node: Element): { caption: Element | undefined; heads: Cells[]; bodies: Cells[] } {
  const groups = elementsIn(node)
  const rowsIn = (...tags: string[]) => groups.flatMap((group) => rowsOf(group, tags))
  const cellsOf = (row: Element): Cells => ({ row, cells: elementsIn(row) })
  return {
    caption: groups.find((group) => group.tag === 'caption' && isSeen(group)),
    heads: rowsIn('thead').map(cellsOf),
    bodies: rowsIn('tbody', 'tfoot').map(cellsOf),
  }
}

/** A row that stands in no group belongs to the body. */
function rowsOf(group: Element, tags: readonly string[]): Element[] {
  if (tags.includes(group.tag)) return elementsIn(group)
  return group.tag === 'tr' && tags.includes('tbody') ? [group] : []
}

const MANY = 5
const INTO = MEASURE.x - FULL.x

const intoMargin = (atom: Atom): Atom => ({
  ...atom,
  wide: true,
  draw: (x, y) => atom.draw(x - INTO, y),
  ...(atom.split && { split: (room: number) => (atom.split?.(room)?.map(intoMargin) as [Atom, Atom] | undefined) ?? null }),
  ...(atom.again && { again: { ...atom.again, draw: (x: number, y: number) => atom.again?.draw(x - INTO, y) } }),
})

/** A row, and below it, across all columns, what its claims rest on. */
function bodyAtoms({ row: line, cells }: Cells, set: RowSetting): Atom[] {
  const claims = cells.flatMap((cell) => everyElement(cell).filter(isClaim))
  const short = cells.map((cell) => (claims.length > 0 ? withoutClaims(cell) : cell))
  const below = after(1, atomsOf(claims, inStyle(set.context, { size: SIZES.note })))
  return placed(line, [rowAtom({ row: line, cells: short }, { ...set, below })], set.context)
}

const isClaim = (node: Element): boolean => node.tag === 'details' && hasClass(node, 'note')

function withoutClaims(node: Element): Element {
  return {
    ...node,
    children: node.children.flatMap((child): Markup[] => (!isElement(child) ? [child] : isClaim(child) ? [] : [withoutClaims(child)])),
  }
}

type RowSetting = { widths: readonly number[]; head: boolean; again: Atom | undefined; context: Context; below?: readonly Atom[] }

function rowAtom({ cells }: Cells, { widths, head, again, context, below = [] }: RowSetting): Atom {
  const line = tagged(context.tag, 'TR')
  let at = 0
  let column = 0
  const columns = cells.map((cell): Column => {
    const span = Number(cell.attributes.colSpan ?? 1)
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one + GAP, -GAP)
    const x = at
    at += width + GAP
    column += span
    return { x, atoms: cellAtoms(cell, within(context, { tag: line, width }), head) }
  })
  const draw = (x: number, y: number, height: number) => rule(context, { x, y: y + height, strong: head })
  return row([{ x: 0, atoms: [...together(columns), ...below] }], { above: draw, pad: head ? PAD - 1 : PAD, again })
}

const together = (columns: readonly Column[]): Atom[] => [row(columns)]

function cellAtoms(cell: Element, context: Context, head: boolean): Atom[] {
  const isHead = cell.tag === 'th'
  const inside = inTag(context, isHead ? 'TH' : 'TD', isHead ? { scope: cell.attributes.scope === 'row' ? 'Row' : 'Column' } : undefined)
  const styled = inStyle(inside, isHead ? { bold: true, colour: head ? 'ink-2' : 'ink' } : {})
  if (hasClass(cell, 'r')) return paragraph(cell.children, styled, 'P', 'end')
  return placed(cell, atomsOf(cell.children, styled), context)
}

export function rule({ sheet, width }: Context, { x, y, strong }: { x: number; y: number; strong?: boolean }): void {
  const pen = strong ? { width: 0.8, shade: 'edge' } : { width: 0.5, shade: 'rule' }
  sheet.decor(() => sheet.line([x, y], [x + width, y], pen))
}

/** Each column by its words: never under its longest word, the rest by what it has to say. */
function widthsOf(rows: readonly Cells[], context: Context): number[] {
  const count = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + Number(cell.attributes.colSpan ?? 1), 0)))
  const room = context.width - GAP * (count - 1)
  const single = rows.filter(({ cells }) => cells.every((cell) => !cell.attributes.colSpan))
  const measured = Array.from({ length: count }, (_, index) =>
    columnOf(
      single.map(({ cells }) => cells[index]),
      context,
    ),
  )
  const [least, wanted] = [measured.map(([one]) => one), measured.map(([, one]) => one)]
  const [needs, asks] = [sum(least), sum(wanted)]
  if (asks <= room) return wanted.map((one) => one + ((room - asks) * one) / asks)
  const spare = Math.max(0, room - needs)
  const shares = wanted.map((one, index) => one - (least[index] ?? 0))
  return least.map((one, index) => (needs > room ? (one * room) / needs : one + (spare * (shares[index] ?? 0)) / Math.max(1, sum(shares))))
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

/** The longest word, and what the longest cell asks for: long ones less than in proportion. */
function columnOf(cells: readonly (Element | undefined)[], { sheet, style }: Context): [number, number] {
  const bold = { ...style, bold: true }
  let [least, longest] = [LEAST, LEAST]
  for (const cell of cells) {
    if (!cell) continue
    const shown = withoutClaims(cell)
    const icon = everyElement(shown).some((node) => node.tag === 'svg' && hasClass(node, 'pips')) ? PIPS : 0
    const text = textOf(shown).replace(/\s+/g, ' ').trim()
    if (icon > 0) least = Math.max(least, icon + sheet.width(text, style))
    else for (const word of text.split(' ')) least = Math.max(least, Math.min(sheet.width(word, bold), LONG_WORD))
    longest = Math.max(longest, sheet.width(text, bold) + icon, least)
  }
  return [least + 1, longest <= SHORT ? longest + 1 : SHORT + (longest - SHORT) ** 0.75]
}
const LEAST = 10
const PIPS = 36
const LONG_WORD = 90
const SHORT = 90
