import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'

export const metadata: Metadata = { title: 'This page is not here', robots: 'noindex' }

export default function NotFound() {
  return (
    <Frame>
      <Opening>
        <h1>There is nothing at this address</h1>
        <p className="standfirst">
          The address may be incomplete, or it belongs to an assessment that this browser may not open. Saved answers are not affected.
        </p>
        <p>A link that somebody shared with you may have ended or been taken back: ask them for a new one.</p>
        <p>Open your private link again on this device, or look through the assessments of this browser.</p>
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
