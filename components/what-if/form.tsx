'use client'

import { Fragment, type ReactNode, useActionState, useEffect, useRef } from 'react'
import { ChoiceRow } from '@/components/question/choices'
import { Button } from '@/components/ui/button'
import { ErrorMessage } from '@/components/ui/error-message'
import { ErrorSummary } from '@/components/ui/error-summary'
import { useSaving } from '@/components/ui/use-saving'
import { FormTitle } from '../ui/form-title'
import type { Tried } from './outcome'
import { Outcome } from './shown'

export type TrialState = { chosen: string; error?: string; tried?: Tried }
type TrialAction = (before: TrialState, form: FormData) => Promise<TrialState>

type Props = {
  action: TrialAction
  /** What is tried; names the page in the window’s title. */
  name: string
  hidden: Record<string, string>
  options: readonly { id: string; label: string }[]
  now: string | null
  children: ReactNode
}

/** One answer tried in a copy; what it would do is shown below and kept nowhere. */
export function TrialForm({ action, name, hidden, options, now, children }: Props) {
  const [state, send, pending] = useActionState(useSaving(action), { chosen: '' })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(state.error ? '#error-summary' : '#tried')?.focus()
  }, [state])
  const errors = state.error ? [{ field: 'to', message: state.error }] : []
  return (
    <form className="question" action={send} noValidate ref={form}>
      <FormTitle of={`What if: ${name}`} errors={errors} />
      <ErrorSummary errors={errors} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <fieldset aria-describedby={state.error ? 'to-error' : undefined} className={state.error ? 'wrong' : undefined}>
        {children}
        {state.error && <ErrorMessage id="to-error">{state.error}</ErrorMessage>}
        <div className="choices" key={state.chosen}>
          {options.map(({ id, label }, index) => (
            <Fragment key={id}>
              {id === 'not-sure' ? <p className="or">or</p> : null}
              <ChoiceRow
                id={index === 0 ? 'to' : undefined}
                type="radio"
                name="to"
                value={id}
                chosen={state.chosen ? state.chosen === id : false}
              >
                {id === now ? `${label.replace(/\.$/, '')} (your answer now)` : label}
              </ChoiceRow>
            </Fragment>
          ))}
        </div>
      </fieldset>
      <Button disabled={pending}>See what would move</Button>
      {state.tried && <Outcome tried={state.tried} />}
    </form>
  )
}
