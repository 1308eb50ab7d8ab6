'use client'
import { Sheet } from '@/components/styles/sheet'

/** Comes with every page, so it brings no part along that it can do without. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <Sheet name="globals" />
        <title>This page could not be shown - Shorewise</title>
        <main className="frame opening stack">
          <h1>This page could not be shown</h1>
          <p className="standfirst">Something failed on our side. Answers that were saved are safe.</p>
          <p>Try again now, or come back in a few minutes; your private link leads to the same place.</p>
          <button className="button" type="button" onClick={() => location.reload()}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
