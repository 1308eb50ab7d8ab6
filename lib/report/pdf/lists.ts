import { type Atom, after, kept, row } from './atoms'
import { atomsOf } from './blocks'
import { type Context, inStyle, inTag, placed, within } from './context'
import { paragraph } from './inline'
import { SIZES } from './look'
import { childOf, type Element, elementsIn, hasClass, isElement, isSeen, type Markup, seenIn, textOf } from './markup'
import { rule } from './table'

const INDENT = 12
const NUMERAL = 24

type Item = { mark: string; x: number; context: Context }

/** A list with its mark in the start; plain ones have none. */
export function listAtoms(node: Element, context: Context): Atom[] {
  const plain = hasClass(node, 'plain')
  if (plain && context.dense) return runOn(node, context)
  const list = inTag(context, 'L')
  return seenIn(node).flatMap((item, index) => {
    const mark = plain ? '' : markOf(item, node, index)
    return after(plain ? 1.5 : 2.5, placed(item, itemAtoms(item.children, { mark, x: plain ? 0 : INDENT, context: list }), context))
  })
}

/** A plus or a minus where reasons speak for or against; a number or a dot elsewhere. */
function markOf(item: Element, list: Element, index: number): string {
  if (hasClass(item, 'con')) return '−'
  if (hasClass(item, 'pro')) return '+'
  return list.tag === 'ol' ? `${index + 1}.` : '•'
}

/** The items one after the other, as one paragraph. */
function runOn(node: Element, context: Context): Atom[] {
  const words = seenIn(node).flatMap((item, index): Markup[] => [...(index > 0 ? ['; '] : []), ...item.children])
  return paragraph(words, context)
}

function itemAtoms(nodes: readonly Markup[], { mark, x, context }: Item): Atom[] {
  const item = inTag(context, 'LI')
  const body = atomsOf(nodes, within(inTag(item, 'LBody'), { width: context.width - x }))
  const [label] = mark ? paragraph([mark], within(item, { width: x }), 'Lbl') : []
  return body.map((atom, index) => ({
    ...atom,
    draw(left: number, y: number) {
      if (index === 0) label?.draw(left, y)
      atom.draw(left + x, y)
    },
  }))
}

/** Points: a large numeral, in the accent where they block. */
export function pointAtoms(node: Element, context: Context): Atom[] {
  const list = inTag(context, 'L')
  const shade = hasClass(node, 'calm') ? 'ink-2' : 'accent'
  return seenIn(node).map((item, index) => {
    const line = inTag(list, 'LI')
    const numeral = inStyle(within(line, { width: NUMERAL }), { family: 'display', size: 18, lead: 1, colour: shade })
    const mark = paragraph([String(index + 1)], numeral, 'Lbl')
    const body = atomsOf(item.children, within(inTag(line, 'LBody'), { width: context.width - NUMERAL }))
    const above = (x: number, y: number) => index > 0 && rule(context, { x, y })
    const atom = row(
      [
        { x: 0, atoms: mark },
        { x: NUMERAL, atoms: body },
      ],
      { above, pad: 6 },
    )
    return { ...atom, before: index === 0 ? 0 : 2 }
  })
}

/** Term and account side by side, a hairline between. */
export function rowAtoms(node: Element, context: Context): Atom[] {
  return termRows(node, context, {
    start: 92,
    term: (dt, inside) => paragraph(dt.children, inStyle(inside, { size: SIZES.small, colour: 'ink-2' })),
    account: (dd, inside) => dd.flatMap((one) => accountAtoms(one, inside)),
  })
}

/** The answers: question, then what was said. */
export function answerAtoms(node: Element, context: Context): Atom[] {
  const small = inStyle(context, { size: SIZES.small, lead: 1.36 })
  return termRows(node, small, {
    start: 128,
    pad: 3,
    term: (dt, inside) => paragraph(dt.children, inStyle(inside, { colour: 'ink-2' })),
    account: (dd, inside) =>
      dd.flatMap((one) => atomsOf(one.children, inside)).map((atom) => ({ ...atom, before: Math.min(atom.before, 1.5) })),
  })
}

type Terms = {
  start: number
  pad?: number
  term(dt: Element, context: Context): Atom[]
  account(dd: readonly Element[], context: Context): Atom[]
}

function termRows(node: Element, context: Context, { start, pad = 5, term, account }: Terms): Atom[] {
  const list = inTag(context, 'L')
  return seenIn(node).flatMap((pair, index) => {
    const dt = childOf(pair, 'dt')
    const item = within(inTag(list, 'LI'), { of: dt ? textOf(dt) : '' })
    const atoms = dt ? term(dt, within(inTag(item, 'Lbl'), { width: start - 8 })) : []
    const dd = elementsIn(pair).filter(({ tag }) => tag === 'dd')
    const body = account(dd, within(inTag(item, 'LBody'), { width: context.width - start }))
    const above = (x: number, y: number) => index > 0 && rule(context, { x, y })
    return placed(
      pair,
      [
        row(
          [
            { x: 0, atoms },
            { x: start, atoms: body },
          ],
          { above, pad },
        ),
      ],
      context,
    )
  })
}

/** What is chosen in the serif, the account of it below, small. */
function accountAtoms(dd: Element, context: Context): Atom[] {
  const parts = dd.children.filter((child) => (isElement(child) ? isSeen(child) : child.trim() !== ''))
  if (!parts.some((part) => isElement(part) && (part.tag === 'strong' || part.tag === 'span'))) return atomsOf(dd.children, context)
  return parts.flatMap((part) => {
    if (!isElement(part) || (part.tag !== 'strong' && part.tag !== 'span'))
      return after(3, atomsOf([part], inStyle(context, { size: SIZES.small })))
    if (part.tag === 'strong') return paragraph(part.children, inStyle(context, { family: 'display', size: SIZES.value, lead: 1.2 }))
    return after(2.5, paragraph(part.children, inStyle(context, { size: SIZES.small, colour: 'ink-2' })))
  })
}

/** Names of parts with their accounts, one below the other. */
export function partAtoms(node: Element, context: Context): Atom[] {
  const list = inTag(context, 'L')
  let item = list
  return seenIn(node).flatMap((part) => {
    if (part.tag === 'div') return partAtoms(part, context)
    if (part.tag !== 'dt') return after(0, atomsOf(part.children, inStyle(inTag(item, 'LBody'), { size: SIZES.note })))
    item = inTag(list, 'LI')
    return after(4, kept(paragraph(part.children, inStyle(item, { size: SIZES.note, colour: 'ink-2' }), 'Lbl')))
  })
}
