import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

/** A tree of server components as markup: plain functions without state, which is all that figures are made of. Nothing is escaped. */
export function markup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (Array.isArray(node)) return node.map((one) => markup(one as ReactNode)).join('')
  if (!isValidElement(node)) return String(node)
  const { type, props } = node as ReactElement<Props>
  if (type === Fragment) return markup(props.children)
  if (typeof type === 'function') return markup((type as (given: Props) => ReactNode)(props))
  return `<${String(type)}${attributes(props)}>${markup(props.children)}</${String(type)}>`
}

const attributes = (props: Props): string =>
  Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== false && value !== null)
    .map(([name, value]) => ` ${name === 'className' ? 'class' : name}="${value}"`)
    .join('')
