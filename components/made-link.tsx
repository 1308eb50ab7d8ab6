import type { ReactNode } from 'react'

/** A link that was just made: its address is shown this once. */
export function MadeLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <div className="stack" role="status">
      <h2 id="made" tabIndex={-1}>
        The link, shown once
      </h2>
      <p className="made">
        <code>{url}</code>
      </p>
      {children}
    </div>
  )
}
