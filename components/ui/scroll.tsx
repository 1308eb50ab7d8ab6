import type { ReactNode } from 'react'

/** A wide table scrolls by itself, by keys too. */
export function Scroll({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  )
}
