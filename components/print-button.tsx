'use client'

import { useEffect, useState } from 'react'
import { Button } from './ui/button'

/** Stands there only where scripts run; without them the browser's own menu prints. */
export function PrintButton() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Button second tight type="button" onClick={() => window.print()}>
      Print
    </Button>
  )
}
