'use client'
import './globals.css'

/** Stands in for the whole page when even its frame failed. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Shorewise could not be shown</title>
        <main className="frame opening stack">
          <h1>Shorewise could not be shown</h1>
          <p className="standfirst">Something failed on our side. Answers that were saved are safe.</p>
          <p>Try again now, or come back in a few minutes.</p>
          <p>
            <button className="button" type="button" onClick={reset}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
