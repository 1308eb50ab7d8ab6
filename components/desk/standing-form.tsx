'use client'

import type { PlainFormProps } from '../ui/plain-form'
import { LiveForm } from './live-form'

/** Status, reviewer and summary; what is sent counts as standing until the records say otherwise. */
export function StandingForm(props: PlainFormProps) {
  // Not from the list of names, which would bring the questionnaire along into the browser.
  const names = new Map(props.fields.find(({ name }) => name === 'status')?.options)
  return (
    <LiveForm
      {...props}
      shown={(sent) => (
        <p role="status" className="small">
          {names.get(String(sent.get('status')))}: being saved
        </p>
      )}
    />
  )
}
