import { type Atom, type Column, kept, row } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, placed, within } from './context'
import { paragraph } from './inline'
import { colour, SIZES } from './look'
import { type Element, elementsIn, everyElement, hasClass, textOf } from './markup'
import { tagged } from './sheet'

const GAP = 9
const PAD = 4
const MOST = 190

type Cells = { row: Element; cells: Element[] }

/** A table with hairlines; its head stands again on every sheet it goes on to. */
export function tableAtoms(node: Element, context: Context): Atom[] {
  const inside = inStyle(inTag(context, 'Table'), { size: hasClass(node, 'reasons') ? SIZES.note : SIZES.small, lead: 1.36 })
  const groups = elementsIn(node)
  const caption = groups.find(({ tag, attributes }) => tag === 'caption' && !(attributes.class ?? '').includes('hide'))
  const rowsIn = (tag: string) =>
    groups.filter((group) => group.tag === tag).flatMap((group) => elementsIn(group).filter((one) => one.tag === 'tr'))
  const [heads, bodies] = [rowsIn('thead'), [...rowsIn('tbody'), ...groups.filter(({ tag }) => tag === 'tr'), ...rowsIn('tfoot')]].map(
    (rows) => rows.map((one): Cells => ({ row: one, cells: elementsIn(one) })),
  ) as [Cells[], Cells[]]
  const widths = widthsOf([...heads, ...bodies], inside)
  const set = (cells: Cells, head: boolean, again?: Atom) => rowAtom(cells, { widths, head, again, context: inside })
  const top = heads.map((cells) => set(cells, true))
  const titled = caption ? kept(paragraph(caption.children, inStyle(inside, { bold: true }), 'Caption')) : []
  const rows = bodies.map((cells) => placed(cells.row, [set(cells, false, top[0])], inside)[0]).filter((atom) => atom !== undefined)
  return [...titled, ...kept(top).map((atom, index) => ({ ...atom, before: index === 0 && caption ? 3 : 0 })), ...rows]
}

type Set = { widths: readonly number[]; head: boolean; again: Atom | undefined; context: Context }

function rowAtom({ cells }: Cells, { widths, head, again, context }: Set): Atom {
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
  return row(columns, { above: draw, pad: head ? PAD - 1 : PAD, again })
}

function cellAtoms(cell: Element, context: Context, head: boolean): Atom[] {
  const isHead = cell.tag === 'th'
  const inside = inTag(context, isHead ? 'TH' : 'TD', isHead ? { scope: cell.attributes.scope === 'row' ? 'Row' : 'Column' } : undefined)
  const styled = inStyle(inside, isHead ? { bold: true, colour: head ? 'ink-2' : 'ink' } : {})
  if (hasClass(cell, 'r')) return paragraph(cell.children, styled, 'P', 'end')
  return placed(cell, atomsOf(cell.children, styled), context)
}

export function rule({ sheet, width }: Context, { x, y, strong }: { x: number; y: number; strong?: boolean }): void {
  sheet.decor(() => {
    sheet.doc.lineWidth(strong ? 0.8 : 0.5).strokeColor(colour(strong ? 'edge' : 'rule'))
    sheet.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
  })
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

function columnOf(cells: readonly (Element | undefined)[], { sheet, style }: Context): [number, number] {
  const bold = { ...style, bold: true }
  let [least, wanted] = [10, 10]
  for (const cell of cells) {
    if (!cell) continue
    const icon = everyElement(cell).some(({ tag, attributes }) => tag === 'svg' && (attributes.class ?? '').includes('pips')) ? 34 : 0
    const text = textOf(cell).replace(/\s+/g, ' ').trim()
    for (const word of text.split(' ')) least = Math.max(least, Math.min(sheet.width(word, bold), 90))
    least = Math.max(least, icon)
    wanted = Math.max(wanted, Math.min(sheet.width(text, bold) + icon, MOST), least)
  }
  return [least + 1, wanted + 1]
}
