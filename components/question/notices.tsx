/** Two windows, one question: both answers are shown and the person decides. */
export function ConflictNotice({ saved, at, self }: { saved: string; at: string; self: string }) {
  return (
    <div className="summary-error calm-summary" id="error-summary" role="alert" tabIndex={-1}>
      <h2>This answer was changed in another window</h2>
      <p>
        Saved there at <time>{at}</time>: {saved} What you chose here is below, not saved yet.
      </p>
      <p>
        Save and continue keeps yours. Or <a href={self}>keep the one saved there</a>.
      </p>
    </div>
  )
}

/** Probably a slip; whoever means it sends the same again. */
export function UnusualNotice({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className="summary-error calm-summary" id="error-summary" role="alert" tabIndex={-1}>
      <h2>Is this right?</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>Change it below, or save and continue to keep it.</p>
    </div>
  )
}
