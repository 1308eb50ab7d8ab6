import { type Atom, after, kept } from './atoms'
import { type Context, inStyle, placed, within } from './context'
import { figureAtoms, keyAtoms, svgAtoms } from './figure'
import { paragraph, SPACE } from './inline'
import { answerAtoms, listAtoms, partAtoms, pointAtoms, rowAtoms } from './lists'
import { SIZES } from './look'
import { type Element, elementsIn, everyElement, hasClass, isElement, isSeen, type Markup } from './markup'
import { ownerAtoms } from './owners'
import { rankAtoms } from './rank'
import { tableAtoms } from './table'

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'time', 'br', 'wbr', 'code', 'small', 'abbr'])
const GAP = 4.5

/** Elements of the page, one below the other; words between them become paragraphs. */
export function atomsOf(nodes: readonly Markup[], context: Context): Atom[] {
  const groups: Markup[][] = []
  let words: Markup[] | null = null
  for (const node of nodes) {
    if (isElement(node) && !isSeen(node)) continue
    if (isElement(node) && isBlock(node)) {
      groups.push([node])
      words = null
    } else if (words) words.push(node)
    else {
      words = [node]
      groups.push(words)
    }
  }
  return groups.flatMap((group) => {
    const [only] = group
    const atoms = only && isElement(only) && isBlock(only) ? placed(only, blockAtoms(only, context), context) : paragraph(group, context)
    return after(GAP, atoms)
  })
}

const isBlock = (node: Element): boolean =>
  node.tag === 'svg' ? hasClass(node, 'fig') : !INLINE.has(node.tag) || (node.tag === 'span' && hasClass(node, 'block'))

function blockAtoms(node: Element, context: Context): Atom[] {
  switch (node.tag) {
    case 'h2':
    case 'h3':
    case 'h4':
      return headingAtoms(node, context)
    case 'p':
      return paragraphAtoms(node, context)
    case 'ul':
    case 'ol':
      return listed(node, context)
    case 'dl':
      if (hasClass(node, 'answers')) return answerAtoms(node, context)
      return hasClass(node, 'lines') ? rowAtoms(node, context) : partAtoms(node, context)
    case 'table':
      return tableAtoms(node, context)
    case 'figure':
      return figureAtoms(node, context)
    case 'svg':
      return svgAtoms(node, context)
    case 'details':
      return everyElement(node).some(isScore) ? laterAtoms(node, context) : divAtoms(node, context)
    default:
      return divAtoms(node, context)
  }
}

function headingAtoms(node: Element, context: Context): Atom[] {
  const size = node.tag === 'h2' ? SIZES.h2 : node.tag === 'h3' ? SIZES.h3 : SIZES.small + 0.6
  const styled = inStyle(
    context,
    node.tag === 'h2' ? { family: 'display', size, lead: 1.2 } : { bold: true, size, lead: 1.3, colour: 'ink' },
  )
  return after(node.tag === 'h3' ? 9 : 7, kept(paragraph(node.children, styled, node.tag.toUpperCase())))
}

function paragraphAtoms(node: Element, context: Context): Atom[] {
  if (hasClass(node, 'facts')) return paragraph(spaced(node), inStyle(context, { size: SIZES.small, colour: 'ink-2' }))
  if (hasClass(node, 'standfirst'))
    return kept(paragraph(node.children, inStyle(context, { size: SIZES.lead, family: 'display', lead: 1.3 })))
  if (elementsIn(node).some(isFigure)) return atomsOf(node.children, toned(node, context))
  const words = paragraph(node.children, toned(node, context))
  return hasClass(node, 'lead-in') ? kept(words) : words
}

const isFigure = (node: Element): boolean => node.tag === 'svg' && hasClass(node, 'fig')

/** Facts that stand apart on one line. */
const spaced = (node: Element): Markup[] => node.children.flatMap((child, index) => (index > 0 ? [SPACE, child] : [child]))

/** The voice in which a part speaks: smaller, quieter, or both. */
function toned(node: Element, context: Context): Context {
  if (hasClass(node, 'note')) return inStyle(context, { size: Math.min(SIZES.note, context.style.size), colour: 'ink-2' })
  const small = hasClass(node, 'small') || hasClass(node, 'share')
  return inStyle(context, {
    ...(small && { size: Math.min(SIZES.small, context.style.size) }),
    ...((hasClass(node, 'quiet') || hasClass(node, 'share')) && { colour: 'ink-2' }),
  })
}

function listed(node: Element, context: Context): Atom[] {
  if (hasClass(node, 'points')) return pointAtoms(node, context)
  if (hasClass(node, 'rank')) return rankAtoms(node, context)
  if (hasClass(node, 'owners')) return ownerAtoms(node, context)
  if (hasClass(node, 'key')) return keyAtoms(node, context)
  return listAtoms(node, toned(node, context))
}

const isScore = (node: Element): boolean => node.tag === 'table' && hasClass(node, 'reasons')

/** How a score adds up takes sheets: it stands at the end, and a line leads there. */
function laterAtoms(node: Element, context: Context): Atom[] {
  const place = `later-${context.later.length}`
  context.later.push({ name: context.of ?? '', place, node })
  const link: Markup = { tag: 'a', attributes: { href: `#${place}` }, children: [`${LATER}, at the end`] }
  return paragraph([link], inStyle(within(context, { places: new Set([place]) }), { size: SIZES.note, colour: 'ink-2' }))
}
export const LATER = 'How this adds up'

function divAtoms(node: Element, context: Context): Atom[] {
  if (hasClass(node, 'trace')) return traceAtoms(node, context)
  const dense = node.tag === 'details' && hasClass(node, 'note')
  return atomsOf(node.children, toned(node, dense ? within(context, { dense }) : context))
}

const TRACE = 8

/** Where a claim comes from: small, beside a hairline. */
function traceAtoms(node: Element, context: Context): Atom[] {
  const inside = inStyle(within(context, { width: context.width - TRACE }), { size: SIZES.note, lead: 1.4, colour: 'ink-2' })
  const atoms = atomsOf(
    node.children.map((child) => (isElement(child) && child.tag === 'span' ? { ...child, tag: 'div' } : child)),
    inside,
  )
  return atoms.map((atom, index) => ({
    ...atom,
    before: index === 0 ? atom.before : 1,
    draw(x: number, y: number) {
      const top = y - (index === 0 ? 0 : 1)
      context.sheet.decor(() => context.sheet.line([x, top], [x, y + atom.height], { width: 0.6, shade: 'rule' }))
      atom.draw(x + TRACE, y)
    },
  }))
}
