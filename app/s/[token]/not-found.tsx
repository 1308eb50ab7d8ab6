import { Frame } from '@/components/frame'
import { Opening } from '@/components/ui/leaf'

/** The same for a link that never was, has ended, or was taken back. */
export default function NoSuchLink() {
  return (
    <Frame>
      <Opening>
        <h1>This link does not open a result</h1>
        <p>It may have ended, been taken back, or lost a few characters on the way. Nothing was deleted by opening it.</p>
        <p>Ask whoever sent it for a new link.</p>
      </Opening>
    </Frame>
  )
}
