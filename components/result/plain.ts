import { Fragment, isValidElement, type ReactNode } from 'react'

/** An element of a page as plain data. */
export type Plain = { tag: string; attributes: Record<string, string>; children: (string | Plain)[] }

/** What a component shows, as plain data: paper is set from the same elements as the screen. Whatever runs in the browser is left out. */
export function plain(node: ReactNode): (string | Plain)[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return [String(node)]
  if (!isValidElement<Props>(node)) return Array.isArray(node) ? node.flatMap(plain) : []
  const { type, props } = node
  if (type === Fragment) return plain(props.children)
  if (typeof type === 'string') return [{ tag: type, attributes: attributesOf(props), children: plain(props.children) }]
  return typeof type === 'function' && !runsInBrowser(type) ? plain((type as (given: Props) => ReactNode)(props)) : []
}

type Props = Record<string, unknown> & { children?: ReactNode; className?: string }

const runsInBrowser = (type: object): boolean => '$$typeof' in type

function attributesOf({ children: _, className, ...props }: Props): Record<string, string> {
  const given = Object.entries(props).filter(([, value]) => typeof value === 'string' || typeof value === 'number' || value === true)
  const named = given.map(([name, value]) => [name, String(value)])
  return Object.fromEntries(className ? [...named, ['class', className]] : named)
}
