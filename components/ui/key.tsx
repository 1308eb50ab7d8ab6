import type { ReactNode } from 'react'

type Props = {
  /** What each means, with a shape of 24 by 12. */
  parts: readonly { name: string; shape: ReactNode }[]
  /** One below the other. */
  tall?: boolean
}

/** What the fills and lines of a figure mean. */
export const Key = ({ parts, tall }: Props) => (
  <ul className={tall ? 'plain key tall' : 'plain key'}>
    {parts.map(({ name, shape }) => (
      <li key={name}>
        <svg aria-hidden="true">{shape}</svg>
        {name}
      </li>
    ))}
  </ul>
)

/** A solid fill; pale ones have an `edge`. */
export const Solid = ({ fill, edge }: { fill: string; edge?: string }) => <rect width="24" height="12" fill={fill} stroke={edge} />

/** A pattern, or nothing, within a line. */
export const Outlined = ({ fill }: { fill: string }) => (
  <rect x=".75" y=".75" width="22.5" height="10.5" fill={fill} stroke="var(--ink)" strokeWidth="1.5" />
)
