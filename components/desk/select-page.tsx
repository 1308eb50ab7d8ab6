'use client'

import { useEffect, useState } from 'react'

/** Selects every row of the page, or none; without scripts there is nothing to press. */
export function SelectPage() {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  if (!isLive) return <span className="hide">Select</span>
  const pick = (checked: boolean) => {
    for (const box of document.querySelectorAll<HTMLInputElement>('#list tbody input[type=checkbox]')) box.checked = checked
  }
  return (
    <label>
      <input type="checkbox" id="select-page" autoComplete="off" onChange={(event) => pick(event.target.checked)} />
      <span className="hide">Select all on this page</span>
    </label>
  )
}
