import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { versionNumber } from '@/app/version-number'
import { Frame } from '@/components/frame'
import { Back } from '@/components/ui/back'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { FormTitle } from '@/components/ui/form-title'
import { Opening } from '@/components/ui/leaf'
import { TrialForm } from '@/components/what-if/form'
import { givenNow, type Item, itemOf, itemsOf } from '@/components/what-if/items'
import { NOT_SURE, questionOf, RULES_VERSION } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getSnapshot, type Snapshot } from '@/lib/data/snapshots'
import { tryAnswer } from './actions'

type Props = { params: Promise<{ id: string; number: string }>; searchParams: Promise<{ answer?: string | string[] }> }

// Each of the two steps names the page, because a problem with it belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

export default async function WhatIfPage({ params, searchParams }: Props) {
  const { id, number } = await params
  const snapshot = await getSnapshot(await viewer(), id, versionNumber(number))
  if (!snapshot) return nothingHere()
  const { answer } = await searchParams
  const item = itemOf(snapshot.content.answers, String(answer ?? ''))
  const back = `/assessments/${id}/results/${number}`
  return (
    <Frame mine>
      <Back href={item ? `${back}/what-if` : `${back}#change`} />
      {item ? <Try snapshot={snapshot} item={item} /> : <Choose snapshot={snapshot} unknown={answer !== undefined} />}
    </Frame>
  )
}

function Choose({ snapshot, unknown }: { snapshot: Snapshot; unknown: boolean }) {
  const errors = unknown ? [{ field: 'answer', message: 'Choose an answer from the list' }] : []
  return (
    <Opening>
      <FormTitle of="What if one answer were different?" errors={errors} />
      <ErrorSummary errors={errors} />
      <h1>What if one answer were different?</h1>
      <p className="standfirst">Choose an answer, give it another value, and see what would move. Nothing is saved.</p>
      {snapshot.rulesVersion !== RULES_VERSION && (
        <p className="small quiet">
          This result was made under rules {snapshot.rulesVersion}; the trial uses today’s, {RULES_VERSION}, on both sides.
        </p>
      )}
      <form method="get">
        <Field id="answer" label="The answer to try" error={errors[0]?.message}>
          {(describedBy) => (
            <select id="answer" name="answer" aria-describedby={describedBy}>
              {itemsOf(snapshot.content.answers).map(({ section, items }) => (
                <optgroup key={section} label={section}>
                  {items.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <Button>Continue</Button>
      </form>
    </Opening>
  )
}

function Try({ snapshot, item }: { snapshot: Snapshot; item: Item }) {
  const { prompt, options, rows, notSure } = questionOf(item.question)
  const row = rows.find(({ id }) => id === item.row)
  const choices = options.map(({ id, label }) => ({ id, label }))
  return (
    <Opening caption="Not saved">
      <TrialForm
        action={tryAnswer}
        name={item.name}
        hidden={{ id: snapshot.assessmentId, number: String(snapshot.number), answer: item.id }}
        options={notSure ? [...choices, { id: NOT_SURE, label: 'I’m not sure' }] : choices}
        now={givenNow(snapshot.content.answers, item)}
      >
        <legend>
          <h1>{row ? item.name : prompt}</h1>
        </legend>
      </TrialForm>
    </Opening>
  )
}
