'use client'

import { useEffect, useState } from 'react'
import { Button } from './ui/button'

const COPIED = 'Copied'
const REFUSED = 'The browser did not let it be copied: select the link and copy it by hand'

/** Copies a text where the browser can, and says whether it did. */
export function CopyButton({ text }: { text: string }) {
  const [ready, setReady] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => setReady(Boolean(navigator.clipboard)), [])
  if (!ready) return null
  return (
    <>
      <Button
        second
        tight
        type="button"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setSaid(COPIED),
            () => setSaid(REFUSED),
          )
        }
      >
        Copy the link
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
