/** The same words as in the summary, at the field. */
export function ErrorMessage({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null
  return (
    <p className="error" id={id}>
      <span>
        <span className="hide">Error: </span>
        {children}
      </span>
    </p>
  )
}
