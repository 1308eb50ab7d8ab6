import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { Opening } from '@/components/ui/leaf'

export const metadata: Metadata = { title: 'Your answer is sent', robots: { index: false } }

export default function AnsweredPage() {
  return (
    <Frame>
      <Opening>
        <h1>Your answer is sent</h1>
        <p>Whoever asked you has it now, with your name. The link has done its work and opens nothing any more; you can close this page.</p>
        <p>
          To see what such questions are for, read <a href="/guide">the guide</a>.
        </p>
      </Opening>
    </Frame>
  )
}
