import { colour, type Style } from './look'
import { type Element, elementsIn, hasClass, isElement, type Markup, textOf } from './markup'
import type { Sheet } from './sheet'

/** The frame of a drawing: its size in points, points to a pixel, and what `currentColor` means. */
export type Frame = { width: number; height: number; unit: number; ink: string }

const DASHES: Record<string, [number, number]> = { open: [5, 4] }
const STROKES: Record<string, [string, number]> = {
  hair: ['rule', 1],
  axis: ['edge', 1],
  box: ['ink', 1.5],
  open: ['ink', 2],
  hotline: ['accent', 2],
  div: ['paper', 2],
}
const FILLS = ['sea', 'tide', 'ink', 'shoal', 'land', 'paper']
const SIZE = 15
const SMALL = 13

/** Draws the shapes of an SVG of ours: lines, boxes, circles, paths and text, with lengths in pixels or per cent. */
export function drawShapes(sheet: Sheet, nodes: readonly Markup[], frame: Frame): void {
  for (const node of nodes) if (isElement(node)) drawShape(sheet, node, frame)
}

function drawShape(sheet: Sheet, node: Element, frame: Frame): void {
  SHAPES[node.tag]?.(sheet, node, frame)
}

type Draw = (sheet: Sheet, node: Element, frame: Frame) => void
type Measure = (name: string) => number

/** A shape whose outline is traced from its lengths. */
const traced =
  (trace: (doc: PDFKit.PDFDocument, across: Measure, down: Measure) => void): Draw =>
  (sheet, node, frame) => {
    const across: Measure = (name) => length(node.attributes[name], frame.width, frame.unit)
    const down: Measure = (name) => length(node.attributes[name], frame.height, frame.unit)
    paint(sheet, node, frame, () => trace(sheet.doc, across, down))
  }

const SHAPES: Record<string, Draw> = {
  g: drawGroup,
  svg: drawInner,
  text: drawText,
  path: drawPath,
  line: traced((doc, across, down) => doc.moveTo(across('x1'), down('y1')).lineTo(across('x2'), down('y2'))),
  rect: traced((doc, across, down) => doc.rect(across('x'), down('y'), across('width'), down('height'))),
  circle: traced((doc, across, down) => doc.circle(across('cx'), down('cy'), across('r'))),
}

function drawInner(sheet: Sheet, node: Element, frame: Frame): void {
  const width = length(node.attributes.width, frame.width, frame.unit) || frame.width
  const height = length(node.attributes.height, frame.height, frame.unit) || frame.height
  sheet.doc.save().translate(length(node.attributes.x, frame.width, frame.unit), length(node.attributes.y, frame.height, frame.unit))
  drawShapes(sheet, node.children, { ...frame, width, height })
  sheet.doc.restore()
}

function drawGroup(sheet: Sheet, node: Element, frame: Frame): void {
  const [x, y] = moved(node.attributes.transform)
  sheet.doc.save().translate(x * frame.unit, y * frame.unit)
  const inherited = node.attributes.class ?? ''
  const children = node.children.map((child) =>
    isElement(child) && inherited
      ? { ...child, attributes: { ...node.attributes, ...child.attributes, class: `${inherited} ${child.attributes.class ?? ''}` } }
      : child,
  )
  drawShapes(sheet, children, frame)
  sheet.doc.restore()
}

const moved = (transform: string | undefined): [number, number] => {
  const found = /translate\(\s*([-\d.]+)[\s,]*([-\d.]+)?/.exec(transform ?? '')
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)]
}

/** A path has its own measure: it is drawn scaled, so that its strokes scale too. */
function drawPath(sheet: Sheet, node: Element, frame: Frame): void {
  const d = node.attributes.d
  if (!d) return
  const { doc } = sheet
  doc.save().scale(frame.unit)
  paint(sheet, node, { ...frame, unit: 1 }, () => doc.path(d))
  doc.restore()
}

function length(value: string | undefined, whole: number, unit: number): number {
  if (value === undefined) return 0
  return value.endsWith('%') ? (Number(value.slice(0, -1)) / 100) * whole : Number(value) * unit
}

function paint(sheet: Sheet, node: Element, frame: Frame, trace: () => void): void {
  const { doc } = sheet
  const fill = fillOf(node, frame)
  const stroke = strokeOf(node, frame)
  if (fill === 'hatch') hatch(sheet, trace)
  if (stroke) doc.lineWidth(stroke.width * frame.unit).strokeColor(stroke.colour)
  if (stroke?.dash) doc.dash((stroke.dash[0] ?? 5) * frame.unit, { space: (stroke.dash[1] ?? 4) * frame.unit })
  const filled = fill !== null && fill !== 'hatch' && node.tag !== 'line'
  if (!filled && !stroke) return
  trace()
  if (filled && stroke) doc.fillAndStroke(fill, stroke.colour)
  else if (filled) doc.fill(fill)
  else doc.stroke()
  if (stroke?.dash) doc.undash()
}

/** 'var(--sea)', 'url(#hatch)', 'currentColor', 'none'. */
function named(value: string | undefined, ink: string): string | null {
  if (!value || value === 'none') return null
  if (value === 'currentColor') return colour(ink)
  if (value.startsWith('url(')) return 'hatch'
  const token = /var\(--([\w-]+)\)/.exec(value)?.[1]
  return token ? colour(token) : value
}

function fillOf(node: Element, frame: Frame): string | null {
  if (node.attributes.fill) return named(node.attributes.fill, frame.ink)
  if (hasClass(node, 'fill')) return colour(frame.ink)
  if (hasClass(node, 'on')) return colour('ink')
  if (hasClass(node, 'hot')) return colour('accent')
  return FILLS.filter((name) => hasClass(node, name)).map(colour)[0] ?? null
}

function strokeOf(node: Element, frame: Frame): { colour: string; width: number; dash?: number[] } | null {
  const { stroke, strokeWidth, strokeDasharray } = node.attributes
  const dash = strokeDasharray ? { dash: strokeDasharray.split(/[\s,]+/).map(Number) } : {}
  if (stroke) {
    const shade = named(stroke, frame.ink)
    return shade ? { colour: shade, width: Number(strokeWidth ?? 1), ...dash } : null
  }
  const name = Object.keys(STROKES).find((key) => hasClass(node, key))
  const [shade, width] = (name && STROKES[name]) || []
  if (name && shade && node.tag !== 'circle')
    return { colour: colour(shade), width: width ?? 1, ...(DASHES[name] && { dash: DASHES[name] }) }
  if (hasClass(node, 'cut')) return { colour: colour('paper'), width: 2 }
  const bare =
    node.attributes.fill === undefined && !FILLS.some((fill) => hasClass(node, fill)) && !hasClass(node, 'hot') && !hasClass(node, 'fill')
  if (!bare && !hasClass(node, 'on')) return null
  return { colour: colour(frame.ink), width: 1.5, ...dash, ...(hasClass(node, 'open') && { dash: [2.5, 2.5] }) }
}

/** Slanted lines on paper, as the page draws them. */
function hatch(sheet: Sheet, trace: () => void): void {
  const { doc } = sheet
  trace()
  doc.fill(colour('paper'))
  doc.save()
  trace()
  doc.clip()
  doc.lineWidth(1.1).strokeColor(colour('ink'))
  const reach = 900
  for (let x = -reach; x < reach; x += 3.6) doc.moveTo(x, 0).lineTo(x + reach, reach)
  doc.stroke().restore()
}

function drawText(sheet: Sheet, node: Element, frame: Frame): void {
  const style = textStyle(node, frame)
  const parts = node.children.map((child) => ({
    text: textOf(child),
    style: isElement(child) ? { ...textStyle(child, frame), bold: false } : style,
    dx: isElement(child) ? length(child.attributes.dx, frame.width, frame.unit) : 0,
  }))
  const width = parts.reduce((sum, part) => sum + part.dx + sheet.width(part.text, part.style), 0)
  const at = length(node.attributes.x, frame.width, frame.unit) + length(node.attributes.dx, frame.width, frame.unit)
  const y = length(node.attributes.y, frame.height, frame.unit) + length(node.attributes.dy, frame.height, frame.unit)
  const anchor = node.attributes.textAnchor
  let x = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at
  for (const part of parts) {
    x += part.dx
    clear(sheet, { x, y, width: sheet.width(part.text, part.style), size: part.style.size })
    sheet.write(part.text, x, y, part.style)
    x += sheet.width(part.text, part.style)
  }
}

/** Paper behind words, so that no line of the grid cuts them. */
function clear({ doc }: Sheet, { x, y, width, size }: { x: number; y: number; width: number; size: number }): void {
  if (width > 0) doc.rect(x - 1, y - size * 0.78, width + 2, size).fill(colour('paper'))
}

function textStyle(node: Element, frame: Frame): Style {
  const size = hasClass(node, 't2') || hasClass(node, 'note') ? SMALL : SIZE
  return { family: 'text', bold: hasClass(node, 'b'), size: size * frame.unit, lead: 1.3, colour: hasClass(node, 't2') ? 'ink-2' : 'ink' }
}

/** Everything an SVG shows is within its height; per cent of the width. */
export const heightIn = (node: Element): number => Number(node.attributes.height ?? 0)
export const describedBy = (node: Element): string =>
  elementsIn(node)
    .filter(({ tag }) => tag === 'title' || tag === 'desc')
    .map(textOf)
    .join('. ') ||
  (node.attributes['aria-label'] ?? '')
