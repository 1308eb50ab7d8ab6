import type { ReactNode } from 'react'

type Props = { id?: string; title: string; wide?: boolean; side?: ReactNode; children: ReactNode }

/** One part of a page: heading in the margin, argument in the measure, evidence beside it. Without a title it belongs to the part before. */
export function Leaf({ id, title, wide, side, children }: Props) {
  return (
    <section className="leaf" id={id} aria-labelledby={id ? `${id}-title` : undefined}>
      {title ? <h2 id={id ? `${id}-title` : undefined}>{title}</h2> : null}
      <div className={wide ? 'wide' : 'body'}>{children}</div>
      {side ? <aside className="side">{side}</aside> : null}
    </section>
  )
}

/** The first part: a caption in the margin beside the h1. */
export function Opening({ caption, children }: { caption?: ReactNode; children: ReactNode }) {
  return (
    <div className="leaf opening">
      <div>{caption ? <p className="caption">{caption}</p> : null}</div>
      <div className="body stack">{children}</div>
    </div>
  )
}
