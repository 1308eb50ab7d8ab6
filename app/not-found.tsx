import type { Metadata } from 'next'
import { Frame } from '@/components/bare-frame'
import { ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'

export const metadata: Metadata = { title: 'This page is not here', robots: 'noindex' }

/** In the payload of every page, so it is short and brings no sheets of its own. */
export default function NotFound() {
  return (
    <Frame>
      <Opening>
        <h1>There is nothing at this address</h1>
        <p className="standfirst">
          The address may be incomplete, its link may have ended, or this browser may not open what is there. Saved answers are not
          affected.
        </p>
        <div className="actions">
          <ButtonLink href="/resume">Resume with your link</ButtonLink>
          <ButtonLink second href="/assessments">
            Your assessments
          </ButtonLink>
        </div>
      </Opening>
    </Frame>
  )
}
