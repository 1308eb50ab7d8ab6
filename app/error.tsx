'use client'

/** Comes with every page, so it brings no part along that it can do without. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <>
      <title>This page could not be shown - Shorewise</title>
      <header className="frame">
        <div className="top">
          <a className="word" href="/">
            Shorewise
          </a>
          <a href="/help">Help</a>
        </div>
      </header>
      <main id="main" className="frame opening stack">
        <h1>This page could not be shown</h1>
        <p className="standfirst">Something failed on our side. Answers that were saved are safe.</p>
        <p>Try again now, or come back in a few minutes; your private link leads to the same place.</p>
        <div className="actions">
          <button className="button" type="button" onClick={reset}>
            Try again
          </button>
          <a className="button second" href="/assessments">
            Your assessments
          </a>
        </div>
      </main>
    </>
  )
}
