import type { Atom } from './atoms'
import { type Context, inStyle, inTag } from './context'
import { iconOf } from './icons'
import { BLANKS, type Drawing, lines, type Run } from './lines'
import { colour, SIZES, type Style } from './look'
import { hasClass, isElement, type Markup } from './markup'

/** Room between facts on one line. */
export const SPACE: Markup = { tag: 'space', attributes: {}, children: [] }
const WIDE = 12

const TONES: Record<string, string> = { ready: 'go', cond: 'mind', halt: 'stop', no: 'ink', part: 'ink-2' }

/** A run of words and what stands among them, as one paragraph. */
export function paragraph(nodes: readonly Markup[], context: Context, type = 'P', align: 'start' | 'end' = 'start'): Atom[] {
  const runs = trimmed(runsOf(nodes, context))
  return runs.length === 0 ? [] : lines(runs, { sheet: context.sheet, width: context.width, tag: inTag(context, type).tag, align })
}

const runsOf = (nodes: readonly Markup[], context: Context): Run[] => nodes.flatMap((node) => runsIn(node, context))

function runsIn(node: Markup, context: Context): Run[] {
  const { style, places } = context
  if (!isElement(node)) return [{ text: node.replace(BLANKS, ' '), style }]
  const inner = (change: Partial<Style> = {}) => runsOf(node.children, inStyle(context, change))
  if (node.tag === 'space')
    return [
      { text: ' ', style },
      { text: '', style, drawing: { width: WIDE, draw: () => undefined } },
      { text: ' ', style },
    ]
  if (node.tag === 'br') return [{ text: ' ', style }]
  if (node.tag === 'wbr') return []
  if (node.tag === 'svg') return drawn(iconOf(node, context), style)
  if (hasClass(node, 'tag')) return framed(node, style)
  if (hasClass(node, 'mark')) return marked(node, context)
  if (node.tag === 'b' || node.tag === 'strong') return inner({ bold: true })
  if (hasClass(node, 'note')) return [{ text: ' ', style }, ...inner({ size: SIZES.note, colour: 'ink-2' })]
  if (node.tag === 'a') return linked(inner(), node.attributes.href ?? '', places)
  return inner(hasClass(node, 'quiet') ? { colour: 'ink-2' } : {})
}

const drawn = (drawing: Drawing | null, style: Style): Run[] =>
  drawing
    ? [
        { text: '', style, drawing },
        { text: ' ', style },
      ]
    : []

function framed(node: Markup, style: Style): Run[] {
  const words = runsText(node)
  const hot = isElement(node) && hasClass(node, 'hot')
  const amber = isElement(node) && hasClass(node, 'amber')
  const shade = hot ? 'accent' : amber ? 'mind' : 'ink'
  return [{ text: words, style: { ...style, size: SIZES.note, bold: false, colour: shade }, framed: colour(hot || amber ? shade : 'edge') }]
}

const runsText = (node: Markup): string => (isElement(node) ? node.children.map(runsText).join('') : node)

/** The mark of a verdict: its shape, then its word in the same colour. */
function marked(node: Markup, context: Context): Run[] {
  if (!isElement(node)) return []
  const tone = Object.entries(TONES).find(([name]) => hasClass(node, name))?.[1] ?? 'ink'
  return runsOf(node.children, inStyle(context, { colour: tone, bold: true }))
}

function linked(runs: Run[], href: string, places: ReadonlySet<string>): Run[] {
  const inside = href.startsWith('#') && places.has(href.slice(1))
  const link = inside || /^https?:/.test(href) ? href : undefined
  return link ? runs.map((run) => ({ ...run, link })) : runs
}

function trimmed(runs: readonly Run[]): Run[] {
  const isEmpty = (run: Run | undefined) => run && !run.drawing && !run.framed && run.text.trim() === ''
  const found = [...runs]
  while (isEmpty(found[0])) found.shift()
  while (isEmpty(found.at(-1))) found.pop()
  return found
}
