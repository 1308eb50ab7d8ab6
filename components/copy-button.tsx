'use client'

import { useEffect, useState } from 'react'
import { Button } from './ui/button'

/** Copies a text where the browser can; says so once it has. */
export function CopyButton({ text }: { text: string }) {
  const [ready, setReady] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setReady(Boolean(navigator.clipboard)), [])
  if (!ready) return null
  return (
    <>
      <Button second tight type="button" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        Copy the link
      </Button>
      <span role="status">{copied ? 'Copied' : ''}</span>
    </>
  )
}
