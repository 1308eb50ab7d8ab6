/** The page as plain data: elements with their attributes, and text. Paper is set from the same words as the screen. */
export type Markup = string | Element
export type Element = { tag: string; attributes: Record<string, string>; children: Markup[] }

export const isElement = (node: Markup): node is Element => typeof node !== 'string'
export const hasClass = (node: Element, name: string): boolean => (node.attributes.class ?? '').split(' ').includes(name)
export const elementsIn = (node: Element): Element[] => node.children.filter(isElement)
export const childOf = (node: Element, ...tags: string[]): Element | undefined => elementsIn(node).find(({ tag }) => tags.includes(tag))

/** All its words, blanks as they would be shown. */
export const textOf = (node: Markup): string => (isElement(node) ? node.children.map(textOf).join('') : node)

/** Every element within, itself first, in reading order. */
export const everyElement = (node: Element): Element[] => [node, ...elementsIn(node).flatMap(everyElement)]

/** Controls of the screen: what a summary opens stands open on paper. */
const CONTROLS = new Set(['summary', 'nav', 'form', 'button', 'input', 'script', 'style', 'dialog', 'select', 'textarea'])
const UNSEEN = ['screen', 'actions', 'hide', 'on-page']
export const isSeen = (node: Element): boolean => !CONTROLS.has(node.tag) && !UNSEEN.some((name) => hasClass(node, name))

/** The elements within that paper shows. */
export const seenIn = (node: Element): Element[] => elementsIn(node).filter(isSeen)
