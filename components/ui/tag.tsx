import type { ReactNode } from 'react'

/** A word in an outline: plain, in the accent (a gap), or dashed amber (an illustration). */
export function Tag({ tone, children }: { tone?: 'hot' | 'amber'; children: ReactNode }) {
  return <span className={tone ? `tag ${tone}` : 'tag'}>{children}</span>
}
