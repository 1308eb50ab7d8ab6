'use client'
import { Frame } from '@/components/frame'
import { Opening } from '@/components/ui/leaf'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Frame>
      <title>This page could not be shown - Shorewise</title>
      <Opening>
        <h1>This page could not be shown</h1>
        <p className="standfirst">Something failed on our side. Answers that were saved are safe.</p>
        <p>Try again now. If it fails again, come back in a few minutes; your private link leads to the same place.</p>
        <div className="actions">
          <button className="button" type="button" onClick={reset}>
            Try again
          </button>
          <a className="button second" href="/assessments">
            Your assessments
          </a>
        </div>
      </Opening>
    </Frame>
  )
}
