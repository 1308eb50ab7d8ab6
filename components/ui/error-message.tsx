/** The same words as in the summary, at the field. */
export function ErrorMessage({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null
  return (
    <p className="error" id={id}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 1 19.5 18.5H.5Z" fill="currentColor" />
        <path d="M10 7v5.4M10 14.4v2" stroke="var(--paper)" strokeWidth="2" />
      </svg>
      <span>
        <span className="hide">Error: </span>
        {children}
      </span>
    </p>
  )
}
